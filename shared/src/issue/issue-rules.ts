import type { Day } from '../dates/day.js';
import { writeDay } from '../dates/write-day.js';
import type { Problem } from '../errors/error-codes.js';
import { ISSUE_STATE_WORDS, type IssueState, isOpenIssue, isSeverity } from './issue-words.js';

/** What the rules weigh of an issue as it stands. */
export interface IssueFacts {
  state: IssueState;
  /** As it arrived, before anybody has checked that it is 1 to 4. */
  severity: number;
  hasOwner: boolean;
  /** By when it is to be resolved; null where nobody has said. */
  targetOn: Day | null;
}

/** What is said with a move from one state to another; empty text says nothing. */
export interface MoveWords {
  /** How it was resolved. */
  resolution: string | null;
  /** Why it is closed or opened again. */
  reason: string | null;
}

/** Where an issue may go from each state. Open ones move freely; what is over is only closed or opened again. */
const MOVES: Record<IssueState, readonly IssueState[]> = {
  OPEN: ['IN_RESOLUTION', 'ESCALATED', 'RESOLVED', 'CLOSED'],
  IN_RESOLUTION: ['OPEN', 'ESCALATED', 'RESOLVED', 'CLOSED'],
  ESCALATED: ['OPEN', 'IN_RESOLUTION', 'RESOLVED', 'CLOSED'],
  RESOLVED: ['OPEN', 'IN_RESOLUTION', 'CLOSED'],
  CLOSED: ['OPEN'],
};

/**
 * The states to which an issue may move from here (`ISS-2`).
 * Example: from `CLOSED` to `OPEN` only.
 */
export function nextIssueStates(from: IssueState): readonly IssueState[] {
  return MOVES[from];
}

/**
 * Is it opened again by this move? What was resolved or closed is then open, and says why.
 * Example: `RESOLVED` to `IN_RESOLUTION` is; `RESOLVED` to `CLOSED` is not.
 */
export function isReopening(from: IssueState, to: IssueState): boolean {
  return !isOpenIssue(from) && isOpenIssue(to);
}

/**
 * Everything that stands against a move, all at once: `ISS-1` resolved without saying how, `ISS-2` a move that there is
 * not, `ISS-5` closed or opened again without a reason.
 * Example: open to `RESOLVED` without a word is refused by ISS-1; with "The trust sent the returns" it is done.
 */
export function moveProblems(from: IssueState, to: IssueState, words: MoveWords): Problem[] {
  const refuse = (rule: string, field: string, message: string): Problem[] => [
    { rule, severity: 'E', field, message },
  ];
  if (!MOVES[from].includes(to)) return refuse('ISS-2', 'state', noMoveWords(from, to));
  if (to === 'RESOLVED' && !words.resolution?.trim())
    return refuse('ISS-1', 'resolution', 'Say how it was resolved: what was done, and what came of it.');
  if (to === 'CLOSED' && !words.reason?.trim()) return refuse('ISS-5', 'reason', 'Say why it is closed.');
  if (isReopening(from, to) && !words.reason?.trim())
    return refuse('ISS-5', 'reason', 'Say why it is opened again.');
  return [];
}

function noMoveWords(from: IssueState, to: IssueState): string {
  if (from === to) return `It is ${spoken(to)} already. Choose another state.`;
  const choices = MOVES[from].map(spoken);
  return `What is ${spoken(from)} cannot become ${spoken(to)}. It can become ${listed(choices)}.`;
}

const spoken = (state: IssueState) => ISSUE_STATE_WORDS[state].toLowerCase();

function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}

/**
 * `ISS-2`: what is closed is opened again before it changes.
 * Example: a new title for I-004, which is closed, is refused; for a resolved one it is taken.
 */
export function changeProblems(code: string, state: IssueState): Problem[] {
  if (state !== 'CLOSED') return [];
  const message = `${code} is closed. Open it again before you change it.`;
  return [{ rule: 'ISS-2', severity: 'E', field: null, message }];
}

/**
 * What is wrong with an issue as it stands: `ISS-6` refuses a severity outside 1 to 4; `ISS-3` warns of an open issue whose
 * target day is past, `ISS-4` of an open critical one that nobody owns.
 * Example: open, to be resolved by 23 Nov 2017: on 23 Nov nothing is said, on 24 Nov it is overdue.
 */
export function issueProblems(issue: IssueFacts, today: Day): Problem[] {
  const problems: Problem[] = [];
  if (!isSeverity(issue.severity))
    problems.push({
      rule: 'ISS-6',
      severity: 'E',
      field: 'severity',
      message: `Severity is ${issue.severity}. Give a whole number from 1, critical, to 4, minor.`,
    });
  if (isOverdueIssue(issue, today))
    problems.push({
      rule: 'ISS-3',
      severity: 'W',
      field: 'targetOn',
      message: `It was to be resolved by ${writeDay(issue.targetOn as Day)} and is still open.`,
    });
  if (isOpenIssue(issue.state) && issue.severity === 1 && !issue.hasOwner)
    problems.push({
      rule: 'ISS-4',
      severity: 'W',
      field: 'ownerPersonId',
      message: 'It is critical, and nobody owns it. Name an owner.',
    });
  return problems;
}

/**
 * Is the day past by which it was to be resolved, and is it still open?
 * Example: to be resolved by 23 Nov 2017: in time on 23 Nov, overdue on 24 Nov; once resolved, never.
 */
export function isOverdueIssue(issue: Pick<IssueFacts, 'state' | 'targetOn'>, today: Day): boolean {
  return isOpenIssue(issue.state) && issue.targetOn !== null && issue.targetOn < today;
}
