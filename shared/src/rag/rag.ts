import type { Day } from '../dates/day.js';
import type { RiskBand } from '../risk/bands.js';

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

/** What a board agreed: slips and the margin of papers in working days, the other two in calendar days. */
export interface RagTolerances {
  /** The largest slip, in working days, that is still on track. */
  green: number;
  /** The largest slip, in working days, that is still recoverable. */
  amber: number;
  /** How near the baseline an unconfirmed forecast begins to worry. */
  tbcWithinDays: number;
  /** How far ahead milestones are rated; null rates them all. */
  horizonDays: number | null;
  /** Working days that papers should be ready before their deadline; fewer is at risk. */
  gateMarginDays: number;
}

export const DEFAULT_TOLERANCES: RagTolerances = {
  green: 5,
  amber: 20,
  tbcWithinDays: 42,
  horizonDays: null,
  gateMarginDays: 5,
};

export type RagReason =
  | 'complete'
  | 'withdrawn'
  | 'on-hold'
  | 'missed'
  | 'baseline-passed-undated'
  | 'protected-date-breached'
  | 'late-beyond-tolerance'
  | 'papers-too-late'
  | 'late-within-tolerance'
  | 'thin-gate-margin'
  | 'unmitigated-red-risk'
  | 'high-risk'
  | 'unconfirmed-near-baseline'
  | 'beyond-horizon'
  | 'no-baseline'
  | 'slip-unknown'
  | 'on-plan';

/** An open risk to a milestone, as the matrix of its programme rates it now. */
export interface RagRisk {
  id: string;
  code: string;
  band: RiskBand;
  score: number;
  /** An action against it is planned, or it was accepted. */
  isTreated: boolean;
}

/** What a decision still waits for, and the papers of the meeting that is to take it. */
export interface GateFacts {
  /** The meeting, as readers know it. */
  meeting: string;
  /** The last day on which its papers are in time. */
  papersDue: Day;
  /** The last day on which everything that the paper needs is ready; null where that is not known. */
  readyOn: Day | null;
  /** What is still to come in for the paper. */
  waitsFor: readonly { id: string; code: string; title: string }[];
}

/** The inputs the colour was decided on, so that a reader can check it by hand. */
export interface RagInputs {
  baselineLatest: Day | null;
  expectedLatest: Day | null;
  /** Working days from baseline to expected date; null while either is unknown, never 0 for it. */
  slip: number | null;
  /** Working days from the day on which the paper can be ready to its deadline; null where none is waited for or the day is unknown. */
  gateMargin: number | null;
  today: Day;
  tolerances: RagTolerances;
  isDone: boolean;
}

export interface RagVerdict {
  rag: Rag;
  reason: RagReason;
  /** The rule that decided: `BRAG-7`. */
  rule: string;
  inputs: RagInputs;
  sentence: string;
}
