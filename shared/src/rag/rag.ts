import type { Day } from '../dates/day.js';

/** Colours of a milestone (BRAG). Risk bands and delivery confidence are other ideas and have their own lists. */
export const RAGS = ['blue', 'green', 'amber', 'red', 'grey'] as const;
export type Rag = (typeof RAGS)[number];

/** The word that always stands beside the colour: red and green print as the same grey. */
export const RAG_WORDS: Record<Rag, string> = {
  blue: 'Complete',
  green: 'On track',
  amber: 'At risk',
  red: 'Off track',
  grey: 'Not rated',
};

/** What a board agreed: slips in working days, the other two in calendar days. */
export interface RagTolerances {
  /** The largest slip, in working days, that is still on track. */
  green: number;
  /** The largest slip, in working days, that is still recoverable. */
  amber: number;
  /** How near the baseline an unconfirmed forecast begins to worry. */
  tbcWithinDays: number;
  /** How far ahead milestones are rated; null rates them all. */
  horizonDays: number | null;
}

export const DEFAULT_TOLERANCES: RagTolerances = {
  green: 5,
  amber: 20,
  tbcWithinDays: 42,
  horizonDays: null,
};

export type RagReason =
  | 'complete'
  | 'withdrawn'
  | 'on-hold'
  | 'missed'
  | 'baseline-passed-undated'
  | 'protected-date-breached'
  | 'late-beyond-tolerance'
  | 'late-within-tolerance'
  | 'unmitigated-red-risk'
  | 'high-risk'
  | 'unconfirmed-near-baseline'
  | 'beyond-horizon'
  | 'no-baseline'
  | 'slip-unknown'
  | 'on-plan';

/** The inputs the colour was decided on, so that a reader can check it by hand. */
export interface RagInputs {
  baselineLatest: Day | null;
  expectedLatest: Day | null;
  /** Working days from baseline to expected date; null while either is unknown, never 0 for it. */
  slip: number | null;
  today: Day;
  tolerances: RagTolerances;
  isProtected: boolean;
  hasUnmitigatedRedRisk: boolean;
  hasHighRisk: boolean;
}

export interface RagVerdict {
  rag: Rag;
  reason: RagReason;
  rule: 'BRAG';
  inputs: RagInputs;
  sentence: string;
}
