import type { Day } from '../dates/day.js';
import { writeDay } from '../dates/write-day.js';
import type { Problem } from '../errors/error-codes.js';

export const RETURN_STATES = ['NOT_STARTED', 'STARTED', 'SUBMITTED', 'QUERIED', 'ACCEPTED'] as const;
export type ReturnState = (typeof RETURN_STATES)[number];

/** How a return stands by its days: in, in but late, still due, late but inside the grace, missing. */
export const RETURN_STANDINGS = ['IN', 'IN_LATE', 'DUE', 'IN_GRACE', 'MISSING'] as const;
export type ReturnStanding = (typeof RETURN_STANDINGS)[number];

export const RETURN_STANDING_WORDS: Record<ReturnStanding, string> = {
  IN: 'in',
  IN_LATE: 'in, late',
  DUE: 'due',
  IN_GRACE: 'late, inside the grace days',
  MISSING: 'missing',
};

export interface ReturnDays {
  cutOff: Day;
  graceUntil: Day;
}

/** Handed in: it waits for the programme office, or has been accepted. */
export function isHandedIn(state: ReturnState): boolean {
  return state === 'SUBMITTED' || state === 'QUERIED' || state === 'ACCEPTED';
}

/** Late is after the cut-off: handed in on the cut-off it is not, on the next day it is, grace or not. */
export function isLate(on: Day, { cutOff }: Pick<ReturnDays, 'cutOff'>): boolean {
  return on > cutOff;
}

/**
 * How a return stands today. Example: cut-off 5 December 2017, grace until the 7th: due on the 5th, inside the grace on the
 * 6th and 7th, missing from the 8th; handed in on the 6th it is in, late.
 */
export function returnStanding(
  given: { state: ReturnState; isLate: boolean },
  days: ReturnDays,
  today: Day,
): ReturnStanding {
  if (isHandedIn(given.state)) return given.isLate ? 'IN_LATE' : 'IN';
  if (today <= days.cutOff) return 'DUE';
  return today <= days.graceUntil ? 'IN_GRACE' : 'MISSING';
}

/** What one return still lacks. */
export interface ReturnGap {
  title: string;
  state: ReturnState;
  /** Lines that were asked for and have no answer. */
  unansweredLines: number;
  /** Lines whose colour nobody has renewed in this period. */
  staleLines: number;
  openQueries: number;
}

/**
 * What is missing when a period is submitted (`RET-9`): accepted with a reason, and named return by return.
 * Example: "Local care: not handed in; 3 items unanswered."
 */
export function missingAtSubmission(gaps: readonly ReturnGap[]): Problem[] {
  return gaps.flatMap((gap) => {
    const words = [
      ...(isHandedIn(gap.state) ? [] : ['not handed in']),
      ...(gap.unansweredLines > 0 ? [`${things(gap.unansweredLines, 'item')} unanswered`] : []),
      ...(gap.openQueries > 0 ? [`${things(gap.openQueries, 'query', 'queries')} open`] : []),
    ];
    return words.length === 0 ? [] : [warn('RET-9', `${gap.title}: ${words.join('; ')}.`)];
  });
}

/**
 * `REPORT-2`: what is approved or issued lacks returns or contains items that are stale. Accepted with a reason, and it stands
 * on the page. A return is missing only once its grace is over; until then it is not handed in. Example, with a grace until
 * 7 December 2017: "2 of 14 returns are not handed in" on the 7th, "2 of 14 returns are missing" on the 8th.
 */
export function staleOrMissing(
  gaps: readonly ReturnGap[],
  { graceUntil }: Pick<ReturnDays, 'graceUntil'>,
  today: Day,
): Problem[] {
  const lack = today <= graceUntil ? 'not handed in' : 'missing';
  const missing = gaps.filter(({ state }) => !isHandedIn(state)).length;
  const stale = gaps.reduce((sum, gap) => sum + gap.staleLines, 0);
  const words = [
    ...(missing > 0
      ? [`${missing} of ${things(gaps.length, 'return')} ${missing === 1 ? 'is' : 'are'} ${lack}`]
      : []),
    ...(stale > 0 ? [`${things(stale, 'item')} ${stale === 1 ? 'is' : 'are'} stale`] : []),
  ];
  return words.length === 0 ? [] : [warn('REPORT-2', `${words.join(' and ')}.`)];
}

/**
 * `RET-7`: what was handed in is accepted, once no query on it waits for an answer. Example: a return in hand with one open
 * query is refused; answered, it is accepted and the query closed with it.
 */
export function acceptanceProblems(state: ReturnState, openQueries: number): Problem[] {
  if (state === 'ACCEPTED') return [refuse('RET-7', 'This return is accepted already.')];
  if (!isHandedIn(state)) return [refuse('RET-7', 'This return is not handed in yet.')];
  if (openQueries > 0)
    return [
      refuse(
        'RET-7',
        `${things(openQueries, 'query', 'queries')} without an answer. Close ${openQueries === 1 ? 'it' : 'them'} first.`,
      ),
    ];
  return [];
}

/** `RET-8`: only what was handed in is sent back, and its owner is told what to put right. */
export function sendBackProblems(state: ReturnState, comment: string | null): Problem[] {
  if (!isHandedIn(state)) return [refuse('RET-8', 'This return is with its owner already.')];
  return comment?.trim() ? [] : [refuse('RET-8', 'Say what is to be put right.', 'comment')];
}

/** `RET-10`: a query asks something, and of what is not accepted yet. */
export function queryProblems(state: ReturnState, question: string): Problem[] {
  if (state === 'ACCEPTED')
    return [refuse('RET-10', 'This return is accepted. Take the acceptance back before you ask.')];
  return question.trim() ? [] : [refuse('RET-10', 'Say what you want to know.', 'question')];
}

/** Where a return stands once its queries have changed: queried while one waits for its owner, handed in after that. */
export function stateAfterQueries(state: ReturnState, openQueries: number): ReturnState {
  if (state !== 'SUBMITTED' && state !== 'QUERIED') return state;
  return openQueries > 0 ? 'QUERIED' : 'SUBMITTED';
}

/** `RET-11`: while a period can be answered, its returns move; a closed one is reopened or sent back first. */
export function closedPeriodProblems(name: string, isOpenForAnswers: boolean): Problem[] {
  if (isOpenForAnswers) return [];
  return [refuse('RET-11', `${name} is reviewed. Send it back or reopen it before a return changes.`)];
}

/** Late in a sentence; null where it was not. Example: "Cut-off was 5 Dec 2017; handed in 6 Dec 2017." */
export function lateSentence(on: Day, { cutOff }: Pick<ReturnDays, 'cutOff'>): string | null {
  return isLate(on, { cutOff }) ? `Cut-off was ${writeDay(cutOff)}; handed in ${writeDay(on)}.` : null;
}

const things = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

function refuse(rule: string, message: string, field: string | null = null): Problem {
  return { rule, severity: 'E', field, message };
}

function warn(rule: string, message: string): Problem {
  return { rule, severity: 'W', field: null, message };
}
