import { type Rollup, rollup } from '@gantry/shared/rag/rollup';
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

/** What the rule makes of the items of one workstream; of those of none for null. */
export function workstreamRollup(rows: readonly PlanRow[], workstreamId: string | null): Rollup {
  const own = rows.filter(({ item }) => item.workstream_id === workstreamId);
  return rollup(own.map((row) => ({ shown: row.verdict.rag, isTbc: false, isOpen: isOpenRow(row) })));
}
