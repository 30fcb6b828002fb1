import type { Day } from '../dates/day.js';
import { addDays, isoDay } from '../dates/day.js';
import { writeDay } from '../dates/write-day.js';
import type { Problem } from '../errors/error-codes.js';
import { hasTakenPlace, type MeetingState } from './meeting-states.js';

export const ACTION_STATES = ['OPEN', 'IN_PROGRESS', 'COMPLETE', 'CLOSED', 'CANCELLED'] as const;
export type ActionState = (typeof ACTION_STATES)[number];

export const ACTION_STANDINGS = ['OVERDUE', 'DUE_SOON', 'ON_TIME', 'DONE'] as const;
export type ActionStanding = (typeof ACTION_STANDINGS)[number];

/** How many days before its due date an action is called to mind. */
const SOON = 7;

export const ACTION_STEPS = ['AMEND', 'START', 'EXTEND', 'COMPLETE', 'CLOSE', 'REOPEN', 'CANCEL'] as const;
export type ActionStep = (typeof ACTION_STEPS)[number];

const FROM: Record<ActionStep, readonly ActionState[]> = {
  AMEND: ['OPEN', 'IN_PROGRESS'],
  START: ['OPEN'],
  EXTEND: ['OPEN', 'IN_PROGRESS'],
  COMPLETE: ['OPEN', 'IN_PROGRESS'],
  CLOSE: ['COMPLETE'],
  REOPEN: ['IN_PROGRESS', 'COMPLETE', 'CLOSED', 'CANCELLED'],
  CANCEL: ['OPEN', 'IN_PROGRESS'],
};

/** Whether somebody still has to do it. Example: `IN_PROGRESS` yes, `COMPLETE` no although no meeting has seen it. */
export function isActionOpen(state: ActionState): boolean {
  return state === 'OPEN' || state === 'IN_PROGRESS';
}

/**
 * How an action stands by its date; overdue is never stored. Example: due on 31 January it is due soon from the 24th to
 * the 31st, and overdue from 1 February; once complete it is done whatever the day.
 */
export function actionStanding(state: ActionState, dueOn: Day, today: Day): ActionStanding {
  if (!isActionOpen(state)) return 'DONE';
  if (dueOn < today) return 'OVERDUE';
  return dueOn <= addDays(today, SOON) ? 'DUE_SOON' : 'ON_TIME';
}

/**
 * `ACT-1`: one person or one post answers for an action. Example: with neither "Name who does it: one person or one
 * post." is refused, and so is a person together with a post.
 */
export function actionOwnerProblems(owner: { personId: string | null; postId: string | null }): Problem[] {
  if ((owner.personId === null) !== (owner.postId === null)) return [];
  const message =
    owner.personId === null
      ? 'Name who does it: one person or one post.'
      : 'One owner only: name the person or the post, not both.';
  return [refuse('ACT-1', 'ownerPersonId', message)];
}

/**
 * What stands against giving an action more time: another day is no extension (`ACT-4`), no reason (`ACT-4`), and from
 * the second time on a warning (`ACT-2`). Example: from 31 January to 14 February passes; to 28 February after that
 * answers `ACT-2` "It was due on 31 Jan 2018 at first and is extended for the second time."
 */
export function extensionProblems(
  action: { originalDueOn: Day; dueOn: Day; extensionCount: number },
  to: Day,
  reason: string | null,
): Problem[] {
  const problems: Problem[] = [];
  if (to <= action.dueOn)
    problems.push(
      refuse('ACT-4', 'dueOn', `It is due on ${writeDay(action.dueOn)}. Give a day after that one.`),
    );
  if (!reason?.trim()) problems.push(refuse('ACT-4', 'reason', 'Say why it needs more time.'));
  const time = action.extensionCount + 1;
  if (time >= 2)
    problems.push({
      rule: 'ACT-2',
      severity: 'W',
      field: 'dueOn',
      message: `It was due on ${writeDay(action.originalDueOn)} at first and is extended for the ${nth(time)} time.`,
    });
  return problems;
}

const nth = (n: number) => ['', 'first', 'second', 'third', 'fourth', 'fifth'][n] ?? `${n}th`;

/** `ACT-3`: the step must follow from the state. Example: a cancelled action is reopened before it is completed. */
export function actionStepProblems(state: ActionState, step: ActionStep): Problem[] {
  if (FROM[step].includes(state)) return [];
  const words: Record<ActionState, string> = {
    OPEN: 'open',
    IN_PROGRESS: 'in progress',
    COMPLETE: 'complete',
    CLOSED: 'closed',
    CANCELLED: 'cancelled',
  };
  const way =
    step === 'CLOSE'
      ? 'A meeting closes what its owner reported as complete.'
      : isActionOpen(state)
        ? 'There is nothing to take back.'
        : 'Reopen it first.';
  return [refuse('ACT-3', null, `This action is ${words[state]}. ${way}`)];
}

/** The steps that follow from here, in the order in which they are offered. */
export function nextActionSteps(state: ActionState): ActionStep[] {
  return ACTION_STEPS.filter((step) => FROM[step].includes(state));
}

/**
 * `ACT-5`: a meeting that took place, of the body that raised the action, verifies that it is done.
 * Example: naming the meeting of next week is refused.
 */
export function closingMeetingProblems(meeting: { state: MeetingState; isSameBody: boolean }): Problem[] {
  if (!meeting.isSameBody)
    return [refuse('ACT-5', 'meetingId', 'Name a meeting of the body that raised the action.')];
  if (!hasTakenPlace(meeting.state))
    return [refuse('ACT-5', 'meetingId', 'That meeting has not taken place: it cannot have seen that.')];
  return [];
}

/** `ACT-6`: done on a day that has come, with what shows it. Example: evidence of blanks only is refused. */
export function completionProblems(evidence: string, completedOn: Day, today: Day): Problem[] {
  const problems: Problem[] = [];
  if (evidence.trim() === '') problems.push(refuse('ACT-6', 'evidence', 'Say what shows that it is done.'));
  if (completedOn > today)
    problems.push(refuse('ACT-6', 'completedOn', `${writeDay(completedOn)} is still to come.`));
  return problems;
}

/** `JC-A-2018-03`: of the body with its prefix, of a programme without one, counted anew each year. */
export function actionCode(prefix: string | null, year: string, number: number): string {
  const own = `A-${year}-${String(number).padStart(2, '0')}`;
  return prefix === null ? own : `${prefix}-${own}`;
}

export const actionYear = (today: Day) => isoDay(today).slice(0, 4);

function refuse(rule: string, field: string | null, message: string): Problem {
  return { rule, severity: 'E', field, message };
}
