import { calendarFor } from '@gantry/shared/calendar/calendar-book';
import { day } from '@gantry/shared/dates/day';
import {
  keyItemProblems,
  keyNoticeProblems,
  markKeyProblems,
  type NoticeRoute,
} from '@gantry/shared/governance/key-decision';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { refused } from '../../platform/errors/domain-error.js';
import { AgendaItem, itemToChange } from '../agendas/index.js';
import { calendarBookOf } from '../calendars/index.js';
import { weigh } from '../governing-bodies/index.js';
import { type Meeting, meetingDate } from '../meetings/index.js';
import { keyOf, keyView } from './forward-entry.js';
import type { MarkKeyDecisionInput, PublishKeyNoticeInput } from './forward-plan.inputs.js';
import type { ForwardChangeType } from './forward-plan.types.js';

const NO_NOTICE = {
  noticeRoute: null,
  noticePublishedOn: null,
  noticeReason: null,
  scrutinyChairToldOn: null,
};

/** Key decisions: marking them, and recording that the public was told in time. */
@Injectable()
export class ForwardPlanService {
  constructor(private readonly uow: UnitOfWork) {}

  mark(actor: SignedIn, input: MarkKeyDecisionInput): Promise<ForwardChangeType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'agenda.mark-key-decision', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const { item, reached, meeting } = await itemToChange(tx, actor, 'agenda:edit', input);
      const { isKeyDecision } = input;
      const problems = [
        ...keyItemProblems({ state: item.state, isKey: true }, false),
        ...markKeyProblems({
          isKey: isKeyDecision,
          isCouncil: reached.body.noticeRegime === 'LGA_1972',
          publishedOn: item.noticePublishedOn === null ? null : day(item.noticePublishedOn),
        }),
      ];
      const accepted = weigh(problems, reason);
      const change = isKeyDecision ? { isKeyDecision } : { isKeyDecision, ...NO_NOTICE };
      await changeRow(tx, AgendaItem, item, input.expectedVersion, change);
      return { ...(await this.changed(tx, actor, item.id, meeting, reached.today)), accepted };
    });
  }

  publish(actor: SignedIn, input: PublishKeyNoticeInput): Promise<ForwardChangeType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'agenda.publish-key-notice', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const { item, reached, meeting } = await itemToChange(tx, actor, 'agenda:edit', input);
      const notice = {
        route: input.route,
        publishedOn: day(input.publishedOn),
        reason: reason ?? null,
        scrutinyChairOn: input.scrutinyChairOn ? day(input.scrutinyChairOn) : null,
      };
      const calendar = await calendarOf(tx, item.officeId, item.bodyId);
      const problems = [
        ...keyItemProblems({ state: item.state, isKey: item.isKeyDecision }, true),
        ...keyNoticeProblems(notice, dayOfMeeting(meeting), day(reached.today), calendar),
      ];
      if (problems.length > 0) throw refused(problems);
      const isFull = (input.route as NoticeRoute) === 'FULL';
      await changeRow(tx, AgendaItem, item, input.expectedVersion, {
        noticeRoute: input.route,
        noticePublishedOn: input.publishedOn,
        noticeReason: isFull ? null : (reason ?? null),
        scrutinyChairToldOn: isFull ? null : (input.scrutinyChairOn ?? null),
      });
      return { ...(await this.changed(tx, actor, item.id, meeting, reached.today)), accepted: [] };
    });
  }

  private async changed(
    tx: EntityManager,
    { officeId }: SignedIn,
    id: string,
    meeting: Meeting | null,
    today: string,
  ): Promise<Omit<ForwardChangeType, 'accepted'>> {
    const item = await tx.findOneByOrFail(AgendaItem, { officeId, id });
    const stored = { ...item, scrutinyChairOn: item.scrutinyChairToldOn };
    const calendar = await calendarOf(tx, officeId, item.bodyId);
    const { version, isKeyDecision } = item;
    const key = isKeyDecision
      ? keyView(stored, keyOf(stored, dayOfMeeting(meeting), day(today), calendar))
      : null;
    return { id, version, isKeyDecision, key };
  }
}

const calendarOf = async (tx: EntityManager, officeId: string, bodyId: string) =>
  calendarFor(await calendarBookOf(tx, officeId), { bodyId });

/** The first day on which the decision may be taken; null while that is not one day. */
function dayOfMeeting(meeting: Meeting | null) {
  if (meeting === null) return null;
  const date = meetingDate(meeting);
  return date.shape === 'DAY' ? date.earliest : null;
}
