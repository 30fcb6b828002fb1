import { calendarFor } from '@gantry/shared/calendar/calendar-book';
import { day } from '@gantry/shared/dates/day';
import type { Problem } from '@gantry/shared/errors/error-codes';
import { bodyLifeProblems, meetingDayProblems } from '@gantry/shared/governance/meeting-day';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound, refused } from '../../platform/errors/domain-error.js';
import { calendarBookOf } from '../calendars/index.js';
import { type ReachedBody, weigh } from '../governing-bodies/index.js';
import { queueMeetingMail } from '../mail/index.js';
import { carryAgenda } from './carry-agenda.js';
import { Meeting } from './meeting.entity.js';
import type { PostponeMeetingInput } from './meeting.inputs.js';
import type { MeetingChangeType } from './meeting.types.js';
import { meetingToChange } from './meeting-access.js';
import { meetingView } from './meeting-view.js';
import { addMeeting } from './plan-meeting.js';
import { type MeetingDateReading, readMeetingDate } from './read-meeting-date.js';
import { stateProblems } from './take-step.js';

/** Putting a meeting off to another one, and everything that was to happen at it. */
@Injectable()
export class MeetingPostponementService {
  constructor(private readonly uow: UnitOfWork) {}

  postpone(actor: SignedIn, input: PostponeMeetingInput): Promise<MeetingChangeType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'meeting.postpone', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const { meeting, reached } = await meetingToChange(tx, actor, 'meeting:edit', input);
      const reading = input.toMeetingId ? null : this.readNewDate(input, reached);
      const target = input.toMeetingId ? await this.target(tx, meeting, input.toMeetingId) : null;
      const newMeetingId = target?.id ?? (reading === null ? null : 'new');
      const against = stateProblems(meeting, 'POSTPONED', { reason, newMeetingId }, day(reached.today));
      const accepted = weigh([...against, ...(await this.about(tx, reading, reached))], reason);
      const { kind, title, startsAtTime, endsAtTime, venue, link } = meeting;
      const about = { kind, title, startsAtTime, endsAtTime, venue, link };
      const newId = target?.id ?? (await addMeeting(tx, reached, reading!.date, about));
      const change = { state: 'POSTPONED', stateReason: reason, postponedToId: newId };
      await changeRow(tx, Meeting, meeting, input.expectedVersion, change);
      await this.followTo(tx, meeting, newId);
      await carryAgenda(tx, meeting, newId);
      await queueMeetingMail(tx, actor.officeId, meeting.id);
      if (target === null) await queueMeetingMail(tx, actor.officeId, newId);
      return { meeting: await meetingView(tx, actor, newId), reading: reading?.sentence ?? null, accepted };
    });
  }

  private readNewDate(input: PostponeMeetingInput, { today }: ReachedBody): MeetingDateReading | null {
    return input.toDate ? readMeetingDate(input.toDate, today, 'toDate') : null;
  }

  private async about(
    tx: EntityManager,
    reading: MeetingDateReading | null,
    reached: ReachedBody,
  ): Promise<Problem[]> {
    if (reading === null) return [];
    const calendar = calendarFor(await calendarBookOf(tx, reached.body.officeId), {
      bodyId: reached.body.id,
    });
    const { date, problems } = reading;
    const single = date.shape === 'DAY' ? date.earliest : null;
    return [...problems, ...meetingDayProblems(single, calendar), ...bodyLifeProblems(date, reached.body)];
  }

  /** Another meeting of the same body that is still to come. */
  private async target(tx: EntityManager, meeting: Meeting, id: string): Promise<Meeting> {
    const { officeId, bodyId } = meeting;
    const target = await tx.findOneBy(Meeting, { officeId, bodyId, id });
    if (!target || target.id === meeting.id) throw notFound('meeting');
    if (!['PLANNED', 'CALLED'].includes(target.state))
      throw refused([
        {
          rule: 'MTG-11',
          severity: 'E',
          field: 'toMeetingId',
          message: `${target.code} is ${target.state.toLowerCase().replaceAll('_', ' ')}. Name a meeting that is still to come.`,
        },
      ]);
    return target;
  }

  /** What was to happen at the meeting happens at the new one; what is done stays where it was done. */
  private async followTo(tx: EntityManager, { officeId, id }: Meeting, newId: string): Promise<void> {
    await tx.query(
      `update plan_item set meeting_id = $3
        where office_id = $1 and meeting_id = $2 and state not in ('COMPLETE', 'CANCELLED', 'SUPERSEDED')`,
      [officeId, id, newId],
    );
    await tx.query('update scenario_item set meeting_id = $3 where office_id = $1 and meeting_id = $2', [
      officeId,
      id,
      newId,
    ]);
  }
}
