import type { Day } from '../dates/day.js';

export const DECISION_STANDINGS = ['LATE', 'PAPERS_LATE', 'DUE', 'UNDATED'] as const;
export type DecisionStandingState = (typeof DECISION_STANDINGS)[number];

/** A decision to come, as far as it can be late. */
export interface DecisionToCome {
  earliest: Day | null;
  latest: Day | null;
  /** A paper or a notice for it was due and is not out. */
  arePapersLate: boolean;
}

export interface DecisionStanding {
  state: DecisionStandingState;
  words: string;
}

/**
 * How a decision to come stands on a day, counted in calendar days to the last day that it may fall on.
 * Example: a decision of 31 January 2018 is "due in 68 days" on 24 November 2017, "due today" on its day, and "late by 1 day"
 * on 1 February.
 */
export function decisionStanding(
  { earliest, latest, arePapersLate }: DecisionToCome,
  today: Day,
): DecisionStanding {
  const last = latest ?? earliest;
  if (last === null)
    return arePapersLate
      ? { state: 'PAPERS_LATE', words: 'papers late; no day is known' }
      : { state: 'UNDATED', words: 'no day is known' };
  if (last < today) return { state: 'LATE', words: `late by ${days(today - last)}` };
  const due = last === today ? 'due today' : `due in ${days(last - today)}`;
  return arePapersLate
    ? { state: 'PAPERS_LATE', words: `papers late; ${due}` }
    : { state: 'DUE', words: due };
}

const days = (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`;
