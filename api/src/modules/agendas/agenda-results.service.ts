import {
  type ItemResult,
  type ItemState,
  minuteProblems,
  resultProblems,
} from '@gantry/shared/agenda/agenda-rules';
import type { MeetingState } from '@gantry/shared/governance/meeting-states';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { badInput, notFound, refused } from '../../platform/errors/domain-error.js';
import { lockMeeting, type Meeting } from '../meetings/index.js';
import type { RecordItemResultInput, ReopenAgendaItemInput, WriteDiscussionInput } from './agenda.inputs.js';
import type { AgendaChangeType } from './agenda.types.js';
import { itemToChange } from './agenda-access.js';
import { AgendaItem } from './agenda-item.entity.js';
import { lateColumns, lateProblems } from './agenda-items.service.js';
import { freePlace } from './agenda-place.js';
import { agendaItemView } from './agenda-view.js';

/** What became of the items of a meeting, and what was said. */
@Injectable()
export class AgendaResultsService {
  constructor(private readonly uow: UnitOfWork) {}

  record(actor: SignedIn, input: RecordItemResultInput): Promise<AgendaChangeType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'agenda.record-result', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const { item, reached, meeting } = await itemToChange(tx, actor, 'meeting:minute', input);
      const to = input.deferredToId ? await lockMeeting(tx, actor, input.deferredToId) : null;
      if (to !== null && to.meeting.bodyId !== item.bodyId) throw notFound('meeting');
      const { result, note = null } = input;
      const problems = resultProblems({
        meetingState: stateOf(meeting),
        itemState: item.state as ItemState,
        result,
        deferredTo: to && meeting && { state: stateOf(to.meeting), isLater: isLater(to.meeting, meeting) },
      });
      if (to !== null && problems.length === 0) problems.push(...lateProblems(to.meeting, input));
      if (problems.length > 0) throw refused(problems);
      const deferredToId = to?.meeting.id ?? null;
      const change = { state: 'DEALT_WITH', result, resultNote: note, deferredToId };
      await changeRow(tx, AgendaItem, item, input.expectedVersion, change);
      if (goesOn(result)) await continueItem(tx, item, to?.meeting ?? null, reason);
      return { item: await agendaItemView(tx, actor, item.id, reached), reading: null };
    });
  }

  /** Takes a result back, and what went on from it while nobody has touched that. */
  reopen(actor: SignedIn, input: ReopenAgendaItemInput): Promise<AgendaChangeType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'agenda.reopen-item', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const { item, reached, meeting } = await itemToChange(tx, actor, 'meeting:minute', input);
      if (reason.trim() === '') throw badInput('reason', 'Say why the result is taken back.');
      const problems = minuteProblems(stateOf(meeting));
      if (item.state !== 'DEALT_WITH')
        problems.push({ rule: 'AGD-6', severity: 'E', field: null, message: 'This item has no result.' });
      if (problems.length > 0) throw refused(problems);
      const { officeId, id } = item;
      const onward = await tx.findOneBy(AgendaItem, { officeId, continuesId: id, version: 1 });
      if (onward !== null && onward.state !== 'WITHDRAWN')
        await changeRow(tx, AgendaItem, onward, 1, { ...NOWHERE, state: 'WITHDRAWN' });
      const change = { state: 'ON_AGENDA', result: null, resultNote: null, deferredToId: null };
      await changeRow(tx, AgendaItem, item, input.expectedVersion, change);
      return { item: await agendaItemView(tx, actor, item.id, reached), reading: null };
    });
  }

  writeDiscussion(actor: SignedIn, input: WriteDiscussionInput): Promise<AgendaChangeType> {
    const { idempotencyKey, ...request } = input;
    const intention = { actor, action: 'agenda.write-discussion', idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const { item, reached, meeting } = await itemToChange(tx, actor, 'meeting:minute', input);
      const problems = minuteProblems(stateOf(meeting));
      if (problems.length > 0) throw refused(problems);
      const discussion = input.text?.trim() ? input.text : null;
      await changeRow(tx, AgendaItem, item, input.expectedVersion, { discussion });
      return { item: await agendaItemView(tx, actor, item.id, reached), reading: null };
    });
  }
}

const NOWHERE = { meetingId: null, sectionId: null, position: null };

/** An item of the forward plan has no meeting that could have taken place. */
function stateOf(meeting: Pick<Meeting, 'state'> | null): MeetingState {
  return meeting === null ? 'PLANNED' : (meeting.state as MeetingState);
}

/** What the body did not come to, or put off, is dealt with another time. */
const goesOn = (result: ItemResult) => result === 'DEFERRED' || result === 'NOT_REACHED';

function isLater(to: Meeting, from: Meeting): boolean {
  const last = from.heldOn ?? from.earliest;
  return to.id !== from.id && (to.latest === null || last === null || to.latest > last);
}

/** The same item again, on a later agenda or in the forward plan; its history stays with the old one. */
async function continueItem(
  tx: EntityManager,
  item: AgendaItem,
  meeting: Meeting | null,
  reason: string | null | undefined,
): Promise<void> {
  const { officeId, bodyId, title, publicTitle, purpose, decisionNeeded, recommendation, presenter } = item;
  const { sponsor, minutesAllotted, programmeId, planItemId, isKeyDecision } = item;
  const { classification, exemptParagraph, exemptReason } = item;
  const about = { title, publicTitle, purpose, decisionNeeded, recommendation, presenter, sponsor };
  const serves = { programmeId, planItemId, minutesAllotted, isKeyDecision };
  const access = { classification, exemptParagraph, exemptReason };
  const place =
    meeting === null
      ? { state: 'PROPOSED' }
      : {
          state: 'ON_AGENDA',
          meetingId: meeting.id,
          position: await freePlace(tx, meeting, null, undefined),
          ...lateColumns(meeting, reason),
        };
  const key = { officeId, id: uuid(), bodyId, continuesId: item.id };
  await tx.insert(AgendaItem, { ...key, ...about, ...serves, ...access, ...place });
}
