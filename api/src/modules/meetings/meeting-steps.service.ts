import { day, isoDay } from '@gantry/shared/dates/day';
import { writeDay } from '@gantry/shared/dates/write-day';
import type { Problem } from '@gantry/shared/errors/error-codes';
import type { Action } from '@gantry/shared/policy/policy';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Meeting } from './meeting.entity.js';
import type {
  AdjournMeetingInput,
  CancelMeetingInput,
  GiveNoticeInput,
  HoldMeetingInput,
  ReinstateMeetingInput,
} from './meeting.inputs.js';
import type { MeetingChangeType } from './meeting.types.js';
import { quorateFrom } from './meeting-quorum.js';
import { meetingDate } from './meeting-rows.js';
import { noticeStep } from './notice-step.js';
import { cancelMeeting, reinstateMeeting, type StepInput, type StepPlan, takeStep } from './take-step.js';

/** A meeting's way from notice to the day it was held. Every step asks the same table of states. */
@Injectable()
export class MeetingStepsService {
  constructor(private readonly uow: UnitOfWork) {}

  call(actor: SignedIn, input: GiveNoticeInput): Promise<MeetingChangeType> {
    const plan: StepPlan = (tx, found) => noticeStep(tx, found, input, 'CALLED');
    return this.step(actor, 'meeting:edit', 'meeting.call', input, plan);
  }

  hold(actor: SignedIn, input: HoldMeetingInput): Promise<MeetingChangeType> {
    return this.step(actor, 'meeting:edit', 'meeting.hold', input, async (_, { meeting, reached }) => {
      const minimum = reached.body.quorumMinimum;
      const verdict = quorateFrom(minimum, input.presentCount, input.isQuorate ?? null);
      const to = verdict.isQuorate || verdict.problems.length > 0 ? 'HELD' : 'INQUORATE';
      const problems = [...verdict.problems, ...heldOnProblems(meeting, input.heldOn, reached.today)];
      const { heldOn, presentCount } = input;
      return { to, change: { heldOn, presentCount, wasQuorate: verdict.isQuorate }, problems };
    });
  }

  adjourn(actor: SignedIn, input: AdjournMeetingInput): Promise<MeetingChangeType> {
    return this.step(actor, 'meeting:edit', 'meeting.adjourn', input, async (_, { meeting, reached }) => ({
      to: 'ADJOURNED',
      change: { heldOn: input.heldOn, stateReason: input.reason },
      problems: [...reasonProblems(input.reason), ...heldOnProblems(meeting, input.heldOn, reached.today)],
    }));
  }

  cancel(actor: SignedIn, input: CancelMeetingInput): Promise<MeetingChangeType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'meeting.cancel', reason, idempotencyKey, request };
    return this.uow.run(intention, (tx) => cancelMeeting(tx, actor, input));
  }

  reinstate(actor: SignedIn, input: ReinstateMeetingInput): Promise<MeetingChangeType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'meeting.reinstate', reason, idempotencyKey, request };
    return this.uow.run(intention, (tx) => reinstateMeeting(tx, actor, input));
  }

  private step(
    actor: SignedIn,
    permission: Action,
    action: string,
    input: StepInput,
    plan: StepPlan,
  ): Promise<MeetingChangeType> {
    const { idempotencyKey, reason, ...request } = input;
    return this.uow.run({ actor, action, reason, idempotencyKey, request }, (tx) =>
      takeStep(tx, actor, permission, input, plan),
    );
  }
}

/** A meeting was held on its day; one that goes on after an adjournment, on a later one. */
function heldOnProblems(meeting: Meeting, heldOn: string, today: string): Problem[] {
  if (heldOn > today)
    return [
      refuse(
        'MTG-9',
        'heldOn',
        `${writeDay(day(heldOn))} is still to come; today is ${writeDay(day(today))}.`,
      ),
    ];
  const { earliest, latest } = meetingDate(meeting);
  const isEarly = earliest !== null && heldOn < isoDay(earliest);
  const isLate = latest !== null && heldOn > isoDay(latest) && meeting.state !== 'ADJOURNED';
  if (!isEarly && !isLate) return [];
  return [
    refuse(
      'MTG-9',
      'heldOn',
      `Its date is ${meeting.dateText}. Postpone or move it if it met on another day.`,
    ),
  ];
}

function reasonProblems(reason: string): Problem[] {
  return reason.trim() === '' ? [refuse('MTG-10', 'reason', 'Say why it was broken off.')] : [];
}

function refuse(rule: string, field: string, message: string): Problem {
  return { rule, severity: 'E', field, message };
}
