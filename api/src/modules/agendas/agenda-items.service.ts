import { agendaChangeProblems, isAgendaPublished, partProblems } from '@gantry/shared/agenda/agenda-rules';
import type { MeetingState } from '@gantry/shared/governance/meeting-states';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound, refused } from '../../platform/errors/domain-error.js';
import { reachBody, refuseArchived } from '../governing-bodies/index.js';
import { lockMeeting, type Meeting } from '../meetings/index.js';
import type { AddAgendaItemInput, AmendAgendaItemInput } from './agenda.inputs.js';
import type { AgendaChangeType } from './agenda.types.js';
import { allowOnItem, itemToChange } from './agenda-access.js';
import { AgendaItem } from './agenda-item.entity.js';
import { freePlace, sectionOf } from './agenda-place.js';
import { agendaItemView } from './agenda-view.js';
import { checkServes, expectedOf, wordsOf } from './item-words.js';

interface Late {
  reason?: string | null;
  chairAgrees?: boolean | null;
}

/** What a body deals with: adding an item to an agenda or to the forward plan, and amending its words. */
@Injectable()
export class AgendaItemsService {
  constructor(private readonly uow: UnitOfWork) {}

  add(actor: SignedIn, input: AddAgendaItemInput): Promise<AgendaChangeType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'agenda.add-item', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const { officeId } = actor;
      const { bodyId } = input;
      const reached = await reachBody(tx, actor, bodyId);
      const words = wordsOf(input);
      await checkServes(tx, actor, words, reached);
      allowOnItem(actor, 'agenda:edit', { officeId, bodyId, programmeId: words.programmeId }, reached);
      refuseArchived(reached);
      const { columns, reading } = expectedOf(input.expected, reached.today, reason);
      const row = { officeId, id: uuid(), bodyId, ...words, ...columns };
      if (input.meetingId) {
        const { meeting } = await lockMeeting(tx, actor, input.meetingId);
        if (meeting.bodyId !== bodyId) throw notFound('meeting');
        const section = await sectionOf(tx, meeting, input.sectionId);
        const problems = [
          ...lateProblems(meeting, input),
          ...partProblems(words.classification === 'EXEMPT', partOf(section)),
        ];
        if (problems.length > 0) throw refused(problems);
        await tx.insert(AgendaItem, {
          ...row,
          ...lateColumns(meeting, reason),
          meetingId: meeting.id,
          sectionId: section?.id ?? null,
          position: await freePlace(tx, meeting, section?.id ?? null, undefined),
          state: 'ON_AGENDA',
        });
      } else {
        if (input.sectionId) throw notFound('section');
        await tx.insert(AgendaItem, { ...row, state: 'PROPOSED' });
      }
      return { item: await agendaItemView(tx, actor, row.id, reached), reading };
    });
  }

  amend(actor: SignedIn, input: AmendAgendaItemInput): Promise<AgendaChangeType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'agenda.amend-item', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const { item, reached, meeting } = await itemToChange(tx, actor, 'agenda:edit', input);
      const words = wordsOf(input, item);
      await checkServes(tx, actor, words, reached);
      allowOnItem(actor, 'agenda:edit', { ...item, programmeId: words.programmeId }, reached);
      const { columns, reading } = expectedOf(input.expected, reached.today, reason);
      if (meeting) {
        const section = await sectionOf(tx, meeting, item.sectionId);
        const problems = [
          ...lateProblems(meeting, input),
          ...partProblems(words.classification === 'EXEMPT', partOf(section)),
        ];
        if (problems.length > 0) throw refused(problems);
      }
      const late = meeting ? lateColumns(meeting, reason) : {};
      await changeRow(tx, AgendaItem, item, input.expectedVersion, { ...words, ...columns, ...late });
      return { item: await agendaItemView(tx, actor, item.id, reached), reading };
    });
  }
}

export function lateProblems(
  meeting: Pick<Meeting, 'state'>,
  { reason, chairAgrees }: Late,
  taking: 'on' | 'off' = 'on',
) {
  const given = { reason: reason ?? null, isChairAgreed: chairAgrees ?? false };
  return agendaChangeProblems(meeting.state as MeetingState, given, taking);
}

/** Once papers are out, an item that comes on or changes is a late one and says why. */
export function lateColumns(meeting: Pick<Meeting, 'state'>, reason: string | null | undefined) {
  return isAgendaPublished(meeting.state as MeetingState)
    ? { isLate: true, urgencyReason: reason ?? null }
    : {};
}

export function partOf(section: { part: string } | null): 'PART_1' | 'PART_2' | null {
  return section === null ? null : (section.part as 'PART_1' | 'PART_2');
}
