import type { Day } from '../dates/day.js';
import type { PlanDate } from '../dates/plan-date.js';
import type { PlanItemState } from '../governance/plan-item-states.js';
import type { GateFacts, RagInputs, RagRisk, RagTolerances } from './rag.js';

/** Everything that the colour of a milestone stands on. */
export interface MilestoneFacts {
  state: PlanItemState;
  baseline: PlanDate | null;
  forecast: PlanDate | null;
  actual: PlanDate | null;
  /** The evidence of completion was accepted; without it nothing turns blue. */
  isEvidenceAccepted: boolean;
  /** A launch, go-live or legal deadline: one working day late is off track. */
  isProtected: boolean;
  /** Its date is that of a meeting, so that another date is another meeting. */
  isAtMeeting: boolean;
  /** Open risks to it. */
  risks: readonly RagRisk[];
  /** Null where its decision waits for no paper of another item. */
  gate: GateFacts | null;
}

/** Signed count of working days after `from` up to and including `to`: Friday to Monday is 1. */
export type WorkingDaysBetween = (from: Day, to: Day) => number;

/**
 * What the rules compare, counted once. Latest days are compared with latest days; an unknown stays unknown.
 * Example: a baseline of 1 Feb 2018 and a forecast of 8 Feb slip by 5; papers ready on 20 Feb and due on the 26th have 4 to spare.
 */
export function ragInputs(
  facts: MilestoneFacts,
  tolerances: RagTolerances,
  today: Day,
  workingDaysBetween: WorkingDaysBetween,
): RagInputs {
  const baselineLatest = facts.baseline?.latest ?? null;
  const expectedLatest = (facts.actual ?? facts.forecast ?? facts.baseline)?.latest ?? null;
  const isSlipKnown = baselineLatest !== null && expectedLatest !== null;
  const isDone = facts.actual !== null && facts.actual.latest !== null && facts.actual.latest <= today;
  return {
    baselineLatest,
    expectedLatest,
    slip: isSlipKnown ? workingDaysBetween(baselineLatest, expectedLatest) : null,
    gateMargin: marginOf(facts.gate, today, workingDaysBetween),
    today,
    tolerances,
    isDone,
  };
}

/** What has not come in by today cannot have been ready before. */
function marginOf(gate: GateFacts | null, today: Day, between: WorkingDaysBetween): number | null {
  if (gate === null || gate.waitsFor.length === 0 || gate.readyOn === null) return null;
  return between(readyDay(gate.readyOn, today), gate.papersDue);
}

/** The first day on which the paper can be ready: as forecast, and no day that has passed. */
export function readyDay(readyOn: Day, today: Day): Day {
  return readyOn < today ? today : readyOn;
}
