import { type Day, day } from '@gantry/shared/dates/day';
import type { PlanDate } from '@gantry/shared/dates/plan-date';
import { previousPeriodDay } from '@gantry/shared/rag/rag-trend';
import { isTbc } from '@gantry/shared/timeline/when';
import type { PlanFacts } from './plan-facts.js';
import type { PlanRow } from './plan-rows.js';

/** What is expected of a row now: done, else forecast, else as agreed. */
export function expectedOf(row: PlanRow): PlanDate | null {
  return row.actual ?? row.forecast ?? row.baseline;
}

const CLOSED: ReadonlySet<PlanRow['state']> = new Set(['COMPLETE', 'CANCELLED', 'SUPERSEDED']);

/** Still to be done. */
export function isOpen(row: PlanRow): boolean {
  return row.actual === null && !CLOSED.has(row.state);
}

/** Its date is to be confirmed, or there is none. */
export function isDateTbc(row: PlanRow): boolean {
  const date = expectedOf(row);
  return date === null || date.shape === 'UNKNOWN' || isTbc(date.confidence);
}

/**
 * Each item once, as the programme works to it: what only another scenario holds is left out, so that nothing is
 * counted twice. Where no scenario is the working one, the first stands for all.
 */
export function workingRows(facts: PlanFacts, rows: readonly PlanRow[]): PlanRow[] {
  const working = facts.scenarios.find(({ state }) => state === 'WORKING') ?? facts.scenarios[0];
  return rows.filter(({ scenario }) => scenario === null || scenario.id === working?.id);
}

/** By when something must have been said to count for the period before. */
export function previousDayOf({ today, periods, stale_after_days }: PlanFacts['programme']): Day {
  const days = periods.map(({ from, cutOff }) => ({ from: day(from), cutOff: day(cutOff) }));
  return previousPeriodDay(day(today), days, stale_after_days);
}
