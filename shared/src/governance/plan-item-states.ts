import type { Day } from '../dates/day.js';
import type { PlanDate } from '../dates/plan-date.js';
import type { Problem } from '../errors/error-codes.js';

/** Where a plan item stands; its colour is another matter. `MISSED` is derived and never stored. */
export const PLAN_ITEM_STATES = [
  'NOT_STARTED',
  'IN_PROGRESS',
  'COMPLETE',
  'ON_HOLD',
  'CANCELLED',
  'SUPERSEDED',
] as const;
export type PlanItemState = (typeof PLAN_ITEM_STATES)[number];

const NEXT: Record<PlanItemState, readonly PlanItemState[]> = {
  NOT_STARTED: ['IN_PROGRESS', 'COMPLETE', 'ON_HOLD', 'CANCELLED', 'SUPERSEDED'],
  IN_PROGRESS: ['NOT_STARTED', 'COMPLETE', 'ON_HOLD', 'CANCELLED', 'SUPERSEDED'],
  ON_HOLD: ['NOT_STARTED', 'IN_PROGRESS', 'CANCELLED', 'SUPERSEDED'],
  COMPLETE: ['IN_PROGRESS', 'SUPERSEDED'],
  CANCELLED: ['NOT_STARTED'],
  SUPERSEDED: [],
};

const REASON_NEEDED: ReadonlySet<PlanItemState> = new Set(['ON_HOLD', 'CANCELLED', 'SUPERSEDED']);

/** The states one can go to from here: from `CANCELLED` only back to `NOT_STARTED`. */
export function nextPlanItemStates(from: PlanItemState): readonly PlanItemState[] {
  return NEXT[from];
}

/**
 * The state a reader sees: an item whose last possible day has passed with nothing recorded as done is missed.
 * Example: forecast 22 Dec 2017 without an actual: `IN_PROGRESS` on 22 Dec, `MISSED` on 23 Dec.
 */
export function effectiveState(
  state: PlanItemState,
  expected: PlanDate | null,
  actual: PlanDate | null,
  today: Day,
): PlanItemState | 'MISSED' {
  const isOpen = state === 'NOT_STARTED' || state === 'IN_PROGRESS';
  const last = expected?.latest ?? null;
  return isOpen && actual === null && last !== null && last < today ? 'MISSED' : state;
}

/**
 * Why an item may not change its state so: a step that does not exist (`ITEM-1`), completion without an actual date
 * (`RAG-1`), holding, cancelling, superseding or reopening without a reason (`ITEM-2`).
 * Example: `COMPLETE` to `IN_PROGRESS` needs a reason; `SUPERSEDED` goes nowhere.
 */
export function stateChangeProblems(
  from: PlanItemState,
  to: PlanItemState,
  given: { actual: PlanDate | null; reason: string | null },
): Problem[] {
  const problems: Problem[] = [];
  const refuse = (rule: string, field: string, message: string) =>
    problems.push({ rule, severity: 'E', field, message });
  if (from !== to && !NEXT[from].includes(to))
    refuse('ITEM-1', 'state', `An item that is ${words(from)} cannot become ${words(to)}.`);
  if (to === 'COMPLETE' && (given.actual === null || given.actual.latest === null))
    refuse('RAG-1', 'actual', 'Complete needs the day on which it was done.');
  const isReopened = from === 'COMPLETE' || from === 'CANCELLED';
  if (from !== to && (REASON_NEEDED.has(to) || isReopened) && !given.reason?.trim())
    refuse('ITEM-2', 'reason', `Say why it goes from ${words(from)} to ${words(to)}.`);
  return problems;
}

const words = (state: PlanItemState) => state.toLowerCase().replaceAll('_', ' ');
