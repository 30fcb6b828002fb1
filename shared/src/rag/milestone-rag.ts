import type { Day } from '../dates/day.js';
import type { PlanDate } from '../dates/plan-date.js';
import type { PlanItemState } from '../governance/plan-item-states.js';
import type { Rag, RagInputs, RagReason, RagTolerances, RagVerdict } from './rag.js';
import { ragSentence } from './rag-sentence.js';

export interface MilestoneFacts {
  state: PlanItemState;
  baseline: PlanDate | null;
  forecast: PlanDate | null;
  actual: PlanDate | null;
  /** The evidence of completion was accepted; without it nothing turns blue. */
  isEvidenceAccepted: boolean;
  /** A launch, go-live or legal deadline: one working day late is off track. */
  isProtected: boolean;
  hasUnmitigatedRedRisk: boolean;
  hasHighRisk: boolean;
}

/** Signed count of working days after `from` up to and including `to`: Friday to Monday is 1. */
export type WorkingDaysBetween = (from: Day, to: Day) => number;

/**
 * The only place that gives a milestone its colour. Latest days are compared with latest days; an unknown stays unknown.
 * Example, with tolerances of 5 and 20 working days: a baseline of 1 Feb 2018 and a forecast of 8 Feb is green (5),
 * of 9 Feb amber (6), of 1 Mar amber (20), of 2 Mar red (21). Grey never hides bad news: it only ever replaces green.
 */
export function milestoneRag(
  facts: MilestoneFacts,
  tolerances: RagTolerances,
  today: Day,
  workingDaysBetween: WorkingDaysBetween,
): RagVerdict {
  const baselineLatest = facts.baseline?.latest ?? null;
  const expectedLatest = (facts.actual ?? facts.forecast ?? facts.baseline)?.latest ?? null;
  const isSlipKnown = baselineLatest !== null && expectedLatest !== null;
  const inputs: RagInputs = {
    baselineLatest,
    expectedLatest,
    slip: isSlipKnown ? workingDaysBetween(baselineLatest, expectedLatest) : null,
    today,
    tolerances,
    isProtected: facts.isProtected,
    hasUnmitigatedRedRisk: facts.hasUnmitigatedRedRisk,
    hasHighRisk: facts.hasHighRisk,
  };
  const [rag, reason] = decide(facts, inputs);
  return { rag, reason, rule: 'BRAG', inputs, sentence: ragSentence(rag, reason, inputs) };
}

function decide(facts: MilestoneFacts, inputs: RagInputs): [Rag, RagReason] {
  const { baselineLatest, expectedLatest, slip, today, tolerances } = inputs;
  const isDone = facts.actual !== null && facts.actual.latest !== null && facts.actual.latest <= today;
  if (facts.state === 'CANCELLED' || facts.state === 'SUPERSEDED') return ['grey', 'withdrawn'];
  if (isDone && facts.isEvidenceAccepted) return ['blue', 'complete'];
  if (facts.state === 'ON_HOLD') return ['grey', 'on-hold'];

  if (!isDone && expectedLatest !== null && expectedLatest < today) return ['red', 'missed'];
  if (expectedLatest === null && baselineLatest !== null && baselineLatest < today)
    return ['red', 'baseline-passed-undated'];
  if (slip !== null && slip > 0 && facts.isProtected) return ['red', 'protected-date-breached'];
  if (slip !== null && slip > tolerances.amber) return ['red', 'late-beyond-tolerance'];
  if (slip !== null && slip > tolerances.green) return ['amber', 'late-within-tolerance'];

  if (!isDone && facts.hasUnmitigatedRedRisk) return ['amber', 'unmitigated-red-risk'];
  if (!isDone && facts.hasHighRisk) return ['amber', 'high-risk'];
  if (!isDone && isUnconfirmedNearBaseline(facts, inputs)) return ['amber', 'unconfirmed-near-baseline'];

  if (facts.baseline === null) return ['grey', 'no-baseline'];
  if (slip === null) return ['grey', 'slip-unknown'];
  if (!isDone && isBeyondHorizon(facts, inputs)) return ['grey', 'beyond-horizon'];
  return ['green', 'on-plan'];
}

/** A working date that nobody has confirmed, or no date at all, when the baseline is only weeks away. */
function isUnconfirmedNearBaseline(
  { forecast, baseline }: MilestoneFacts,
  { today, tolerances }: RagInputs,
): boolean {
  const near = baseline?.earliest ?? baseline?.latest ?? null;
  const stated = forecast ?? baseline;
  if (near === null || stated === null || near - today > tolerances.tbcWithinDays) return false;
  return stated.confidence === 'TBC' || stated.confidence === 'APPROXIMATE_TBC' || stated.shape === 'UNKNOWN';
}

function isBeyondHorizon(facts: MilestoneFacts, { today, tolerances }: RagInputs): boolean {
  if (tolerances.horizonDays === null || facts.state !== 'NOT_STARTED') return false;
  const stated = facts.forecast ?? facts.baseline;
  const from = stated?.earliest ?? stated?.latest ?? null;
  return from !== null && from - today > tolerances.horizonDays;
}
