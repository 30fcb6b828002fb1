import { addDays, day, isoDay } from '@gantry/shared/dates/day';
import type { Plan, PlanRow } from '../api/plan.js';

export interface MyUpdates {
  /** To be reported now, the most urgent first. */
  pending: PlanRow[];
  /** Reported in this period. */
  done: PlanRow[];
  /** Mine and open, and nothing is needed of me yet. */
  later: PlanRow[];
}

const CLOSED = new Set(['COMPLETE', 'CANCELLED', 'SUPERSEDED']);

/**
 * What an owner has to say something about. An item is due when it is late, begun, stale, or expected within one
 * reporting period; it is done once it was reported within that period.
 */
export function myUpdates(plan: Plan, periodDays: number): MyUpdates {
  const found: MyUpdates = { pending: [], done: [], later: [] };
  const since = isoDay(addDays(day(plan.today), -periodDays));
  const until = isoDay(addDays(day(plan.today), periodDays));
  for (const row of ownRows(plan)) {
    if (row.reportedOn !== null && row.reportedOn >= since) found.done.push(row);
    else if (isDue(row, until)) found.pending.push(row);
    else found.later.push(row);
  }
  const byDate = (a: PlanRow, b: PlanRow) => lastDay(a).localeCompare(lastDay(b));
  found.pending.sort(byDate);
  found.later.sort(byDate);
  return found;
}

/** One row an item: where scenarios differ, that of the scenario which is worked to. */
function ownRows(plan: Plan): PlanRow[] {
  const working = plan.scenarios.find(({ isWorking }) => isWorking)?.id ?? null;
  const rows = new Map<string, PlanRow>();
  for (const row of plan.rows) {
    if (!row.isMine || CLOSED.has(row.state)) continue;
    if (!rows.has(row.itemId) || row.scenarioId === working) rows.set(row.itemId, row);
  }
  return [...rows.values()];
}

function isDue(row: PlanRow, until: string): boolean {
  if (row.state === 'MISSED' || row.state === 'IN_PROGRESS' || row.rag === 'stale') return true;
  return lastDay(row) <= until;
}

const lastDay = ({ forecast, baseline }: PlanRow) =>
  (forecast ?? baseline)?.latest ?? (forecast ?? baseline)?.earliest ?? '9999-12-31';
