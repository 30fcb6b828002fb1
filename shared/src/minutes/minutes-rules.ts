import type { Day } from '../dates/day.js';
import { writeDay } from '../dates/write-day.js';
import type { Problem } from '../errors/error-codes.js';
import { hasTakenPlace, type MeetingState } from '../governance/meeting-states.js';
import type { MeetingKind } from '../governance/outcomes.js';

export const MINUTES_STATES = ['DRAFT', 'CHAIR_CHECKED', 'APPROVED'] as const;
export type MinutesState = (typeof MINUTES_STATES)[number];

export const BLOCK_KINDS = ['TEXT', 'ATTENDANCE', 'DECLARATIONS', 'ITEM', 'NEXT_MEETING'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

export interface ApprovingMeeting {
  isSameBody: boolean;
  state: MeetingState;
  heldOn: Day | null;
}

/**
 * `MIN-1`: minutes are approved as a correct record at a later meeting of the same body that has been held; an informal
 * meeting needs none. Example: minutes of 31 January named as approved at that meeting itself, or at one that is still
 * called, are refused; approved at the meeting held on 28 February they pass.
 */
export function approvalProblems(
  minuted: { kind: MeetingKind; heldOn: Day | null },
  at: ApprovingMeeting | null,
): Problem[] {
  const refusal = (message: string) => [refuse('MIN-1', 'meetingId', message)];
  if (at === null)
    return minuted.kind === 'INFORMAL'
      ? []
      : refusal('Name the later meeting of the body that approved them as a correct record.');
  if (!at.isSameBody) return refusal('Minutes are approved by the body whose meeting they record.');
  if (!hasTakenPlace(at.state) || at.heldOn === null)
    return refusal('That meeting has not been held yet. Minutes are approved at a meeting that was held.');
  if (minuted.heldOn !== null && at.heldOn <= minuted.heldOn)
    return refusal(
      `Minutes are approved at a later meeting: this one was held on ${writeDay(minuted.heldOn)}, that one on ${writeDay(at.heldOn)}.`,
    );
  return [];
}

/** `MIN-2`: what is written stands once the chair has checked it, and for good once it is approved. */
export function writingProblems(state: MinutesState): Problem[] {
  if (state === 'APPROVED')
    return [
      refuse(
        'MIN-2',
        null,
        'These minutes are approved and stand as the record. Correct it in the minutes of a later meeting.',
      ),
    ];
  if (state === 'CHAIR_CHECKED')
    return [refuse('MIN-2', null, 'The chair has checked these minutes. Return them to draft first.')];
  return [];
}

const FROM: Record<'CHECK' | 'RETURN' | 'APPROVE' | 'SIGN', MinutesState> = {
  CHECK: 'DRAFT',
  RETURN: 'CHAIR_CHECKED',
  APPROVE: 'CHAIR_CHECKED',
  SIGN: 'APPROVED',
};
const WAY: Record<MinutesState, string> = {
  DRAFT: 'They are a draft: the chair checks them first.',
  CHAIR_CHECKED: 'The chair has checked them already.',
  APPROVED: 'They are approved and stand as the record.',
};

/** `MIN-3`: draft, checked by the chair, approved, signed; one after the other. Example: a draft is not approved. */
export function minutesStepProblems(state: MinutesState | null, step: keyof typeof FROM): Problem[] {
  if (state === null)
    return [refuse('MIN-3', null, 'There are no minutes of this meeting yet. Draft them first.')];
  if (step === 'SIGN' && state === 'CHAIR_CHECKED')
    return [refuse('MIN-3', null, 'They are signed once a meeting has approved them.')];
  return state === FROM[step] ? [] : [refuse('MIN-3', null, WAY[state])];
}

/** `MIN-4`: somebody signs, on a day between the approval and today. */
export function signatureProblems(
  { name, on }: { name: string; on: Day },
  approvedOn: Day | null,
  today: Day,
): Problem[] {
  const problems: Problem[] = [];
  if (name.trim() === '') problems.push(refuse('MIN-4', 'name', 'Say who signed or checked them.'));
  if (on > today) problems.push(refuse('MIN-4', 'on', `${writeDay(on)} is still to come.`));
  if (approvedOn !== null && on < approvedOn)
    problems.push(refuse('MIN-4', 'on', `They were approved later, on ${writeDay(approvedOn)}.`));
  return problems;
}

function refuse(rule: string, field: string | null, message: string): Problem {
  return { rule, severity: 'E', field, message };
}
