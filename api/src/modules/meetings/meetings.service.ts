import { day } from '@gantry/shared/dates/day';
import { writeDay } from '@gantry/shared/dates/write-day';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { columnsOf } from '../../platform/dates/plan-date-columns.js';
import { badInput } from '../../platform/errors/domain-error.js';
import { weigh } from '../governing-bodies/index.js';
import { queueMeetingMail } from '../mail/index.js';
import { Meeting } from './meeting.entity.js';
import type {
  ArrangeMeetingInput,
  ConfirmMeetingDateInput,
  MoveMeetingInput,
  ScheduleMeetingInput,
} from './meeting.inputs.js';
import type { MeetingChangeType } from './meeting.types.js';
import { meetingToChange } from './meeting-access.js';
import { arrangement, refuseTimesOutOfOrder, refuseUnlessAhead } from './meeting-arrangement.js';
import { meetingDate } from './meeting-rows.js';
import { meetingView } from './meeting-view.js';
import { dateProblems, moveMeeting, refuseUnlessPlanned } from './move-meeting.js';
import { planMeeting } from './plan-meeting.js';
import { readMeetingDate } from './read-meeting-date.js';

/** When a body meets: planning a meeting, moving it, confirming its day. */
@Injectable()
export class MeetingsService {
  constructor(private readonly uow: UnitOfWork) {}

  schedule(actor: SignedIn, input: ScheduleMeetingInput): Promise<MeetingChangeType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'meeting.schedule', reason, idempotencyKey, request };
    return this.uow.run(intention, (tx) => planMeeting(tx, actor, input));
  }

  move(actor: SignedIn, input: MoveMeetingInput): Promise<MeetingChangeType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'meeting.move', reason, idempotencyKey, request };
    return this.uow.run(intention, (tx) => moveMeeting(tx, actor, input));
  }

  /** Where it is and from when to when. Its day is moved or confirmed by verbs of their own. */
  arrange(actor: SignedIn, input: ArrangeMeetingInput): Promise<MeetingChangeType> {
    const { idempotencyKey, ...request } = input;
    const intention = { actor, action: 'meeting.arrange', idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const { meeting } = await meetingToChange(tx, actor, 'meeting:edit', input);
      refuseUnlessAhead(meeting);
      await changeRow(tx, Meeting, meeting, input.expectedVersion, arrangement(input));
      await queueMeetingMail(tx, actor.officeId, meeting.id);
      return { meeting: await meetingView(tx, actor, meeting.id), reading: null, accepted: [] };
    });
  }

  confirmDate(actor: SignedIn, input: ConfirmMeetingDateInput): Promise<MeetingChangeType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'meeting.confirm-date', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const { meeting, reached } = await meetingToChange(tx, actor, 'meeting:edit', input);
      refuseUnlessPlanned(meeting, 'given another date');
      const on = dayToConfirm(meeting, input.on ?? null);
      const reading = readMeetingDate(writeDay(day(on)), reached.today);
      const accepted = weigh(await dateProblems(tx, actor, reading, reached), reason);
      const time = input.startsAt ? { startsAtTime: input.startsAt, isTimeConfirmed: true } : {};
      const change = { ...columnsOf(reading.date), ...time };
      if (input.startsAt) refuseTimesOutOfOrder(input.startsAt, meeting.endsAtTime?.slice(0, 5) ?? null);
      await changeRow(tx, Meeting, meeting, input.expectedVersion, change);
      await queueMeetingMail(tx, actor.officeId, meeting.id);
      return { meeting: await meetingView(tx, actor, meeting.id), reading: reading.sentence, accepted };
    });
  }
}

/** The day that is confirmed: the one given, inside what the plan says, or the plan's own when it is a single day. */
function dayToConfirm(meeting: Meeting, given: string | null): string {
  const date = meetingDate(meeting);
  const on = given ?? (date.shape === 'DAY' ? meeting.earliest : null);
  if (on === null) throw badInput('on', `Say which day: the date stands as “${date.sourceText}”.`, 'MTG-2');
  const isOutside =
    (meeting.earliest !== null && on < meeting.earliest) || (meeting.latest !== null && on > meeting.latest);
  if (isOutside)
    throw badInput('on', `That is outside “${date.sourceText}”. Move the meeting, with the reason.`, 'MTG-2');
  return on;
}
