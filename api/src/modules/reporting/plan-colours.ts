import { DEFAULT_WEIGHTS, type RolledItems, rollUpItems } from '@gantry/shared/rag/rollup-policy';
import { computedRollup } from '../ratings/index.js';
import { type PlanFacts, type PlanRow, planRows } from '../timeline/index.js';

const CLOSED: ReadonlySet<PlanRow['state']> = new Set(['COMPLETE', 'CANCELLED', 'SUPERSEDED']);

/** Each item once, as the programme works to it; what only another scenario holds is left out. */
export function workedTo(plan: PlanFacts): PlanRow[] {
  const working = plan.scenarios.find(({ state }) => state === 'WORKING') ?? plan.scenarios[0];
  return planRows(plan).filter(({ scenario }) => scenario === null || scenario.id === working?.id);
}

/** Work on it is still to be done. */
export function isOpenRow(row: PlanRow): boolean {
  return row.actual === null && !CLOSED.has(row.state);
}

/**
 * What the policy of the programme makes of the items of one workstream; of those of none for null. Those below it have
 * returns of their own.
 */
export function workstreamRollup(
  { rollup_policy: policy, rollup_weights: weights }: PlanFacts['programme'],
  rows: readonly PlanRow[],
  workstreamId: string | null,
): RolledItems {
  const own = rows.filter(({ item }) => item.workstream_id === workstreamId);
  return rollUpItems(computedRollup(own), { policy, weights: weights ?? DEFAULT_WEIGHTS });
}
