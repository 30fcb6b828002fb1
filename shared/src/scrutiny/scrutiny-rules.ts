import { addDays, type Day } from '../dates/day.js';
import { addMonths } from '../dates/month-arithmetic.js';
import { writeDay } from '../dates/write-day.js';
import type { Problem } from '../errors/error-codes.js';
import { CALL_IN_FROM } from './regime.js';
import type { ScrutinyOutcome, SubstantialChange } from './scrutiny-words.js';

/** First and last possible day of a stated date; null where it is open or unknown. */
export interface Span {
  earliest: Day | null;
  latest: Day | null;
}

/** From this stage of the pathway on nobody may leave open whether a change is substantial. */
export const DETERMINED_FROM_STAGE = 9;
/** Days that an NHS body has to reply to recommendations. */
export const REPLY_DAYS = 28;

const CALL_IN_OUTCOMES: ReadonlySet<ScrutinyOutcome> = new Set([
  'CALL_IN_REQUESTED',
  'CALLED_IN',
  'CALL_IN_DECLINED',
]);

/**
 * `SCR-1`: a referral dated on or after 31 January 2024. `SCR-7`: a call-in dated before. `SCR-9`: the direction of a
 * call-in has a day of its own.
 * Example: a referral of 30 January 2024 is recorded, one of the 31st is refused.
 */
export function outcomeDateProblems(
  outcome: ScrutinyOutcome,
  on: Day,
  directionOn: Day | null = null,
): Problem[] {
  const refuse = (rule: string, field: string, message: string): Problem[] => [
    { rule, severity: 'E', field, message },
  ];
  if (outcome === 'REFERRED' && on >= CALL_IN_FROM)
    return refuse(
      'SCR-1',
      'outcome',
      `Nothing is referred from ${writeDay(CALL_IN_FROM)} on. Record a request for call-in instead.`,
    );
  if (CALL_IN_OUTCOMES.has(outcome) && on < CALL_IN_FROM)
    return refuse('SCR-7', 'outcome', `There is no call-in before ${writeDay(CALL_IN_FROM)}.`);
  if (outcome === 'CALLED_IN' && directionOn === null)
    return refuse(
      'SCR-9',
      'directionOn',
      'Give the day of the direction: the decision falls due from there.',
    );
  if (outcome !== 'CALLED_IN' && directionOn !== null)
    return refuse('SCR-9', 'directionOn', 'Only a proposal that is called in has a direction.');
  return [];
}

/** When a proposal that was called in must be decided: six months after the direction; from 31 August it is the last of February. */
export function callInDecisionDue(directionOn: Day): Day {
  return addMonths(directionOn, 6);
}

/** When the reply to recommendations is due: those of 26 February 2018 by 26 March. */
export function replyDue(recommendedOn: Day): Day {
  return addDays(recommendedOn, REPLY_DAYS);
}

/** `SCR-8`: recommendations stand without a reply past their 28 days. On the 28th day there is still time. */
export function replyProblems(recommendedOn: Day, repliedOn: Day | null, today: Day): Problem[] {
  const due = replyDue(recommendedOn);
  if (repliedOn !== null || today <= due) return [];
  const message = `The reply to the recommendations of ${writeDay(recommendedOn)} was due on ${writeDay(due)}.`;
  return [{ rule: 'SCR-8', severity: 'W', field: 'repliedOn', message }];
}

/**
 * `SCR-2`: the decision comes before the day by which comments are needed, and nobody has said why. Where the dates are
 * ranges it is refused only when every reading is too early.
 * Example: a decision of 31 January 2018 with comments by 1 February is refused; on the same day it is not.
 */
export function decisionBeforeCommentsProblems(
  decision: Span | null,
  comments: Span | null,
  reason: string | null,
): Problem[] {
  if (!decision || !comments || decision.latest === null || comments.earliest === null) return [];
  if (decision.latest >= comments.earliest || reason?.trim()) return [];
  const message = `The decision (${writeDay(decision.latest)}) comes before comments are needed (${writeDay(comments.earliest)}). Move one of them, or record why.`;
  return [{ rule: 'SCR-2', severity: 'E', field: 'date', message }];
}

export interface Notified {
  /** The statements of the two dates as they stand; null where none is stated. */
  current: { decision: string | null; comments: string | null };
  /** The statements that the last notification told of; null where nobody was notified. */
  last: { decision: string | null; comments: string | null; on: Day } | null;
}

/**
 * `SCR-3`: one of the two dates was stated or changed since scrutiny was last told of them.
 * Example: told on 1 December of a decision on 31 January; moved to 6 March, the notification is stale until a new one.
 */
export function notificationProblems({ current, last }: Notified): Problem[] {
  const warn = (message: string): Problem[] => [{ rule: 'SCR-3', severity: 'W', field: null, message }];
  if (current.decision === null && current.comments === null) return [];
  if (last === null)
    return warn('Scrutiny has not been told of the dates yet. Notify it, and record by what.');
  const changed = [
    ...(last.decision === current.decision ? [] : ['the day of the decision']),
    ...(last.comments === current.comments ? [] : ['the day for comments']),
  ];
  if (changed.length === 0) return [];
  return warn(
    `The notification of ${writeDay(last.on)} is out of date: ${changed.join(' and ')} changed since. Notify scrutiny again.`,
  );
}

/** `SCR-4`: a decision is proposed while the proposal is called in: the Secretary of State may take it instead. */
export function calledInProblems(latestCallIn: ScrutinyOutcome | null, hasDecisionDate: boolean): Problem[] {
  if (latestCallIn !== 'CALLED_IN' || !hasDecisionDate) return [];
  const message =
    'The proposal is called in, and a day is still proposed for the decision. The Secretary of State may decide instead.';
  return [{ rule: 'SCR-4', severity: 'W', field: 'date', message }];
}

/**
 * `SCR-5`: at stage 9 of the pathway or later it is still open whether the change is substantial. At stage 8 it may be. A
 * launch comes after stage 9, whatever stage is stated.
 */
export function undeterminedProblems(change: SubstantialChange, stage: number | 'LAUNCH' | null): Problem[] {
  if (change !== 'UNDETERMINED' || stage === null) return [];
  if (stage !== 'LAUNCH' && stage < DETERMINED_FROM_STAGE) return [];
  const where = stage === 'LAUNCH' ? 'which a launch needs' : `and the pathway is at stage ${stage}`;
  const message = `Whether the change is substantial is not determined, ${where}.`;
  return [{ rule: 'SCR-5', severity: 'W', field: 'substantialChange', message }];
}

/** `SCR-10`: a determination says who made it and when; a regime set by hand says why. */
export function caseFormProblems(given: {
  change: SubstantialChange;
  determinedBy: string | null;
  determinedOn: string | null;
  isRegimeSet: boolean;
  regimeReason: string | null;
}): Problem[] {
  const refuse = (field: string, message: string): Problem => ({
    rule: 'SCR-10',
    severity: 'E',
    field,
    message,
  });
  const problems: Problem[] = [];
  if (given.change !== 'UNDETERMINED') {
    if (!given.determinedBy?.trim()) problems.push(refuse('determinedBy', 'Say who determined it.'));
    if (given.determinedOn === null) problems.push(refuse('determinedOn', 'Give the day of it.'));
  }
  if (given.isRegimeSet && !given.regimeReason?.trim())
    problems.push(refuse('regimeReason', 'Say why other rules apply than those of the day.'));
  return problems;
}
