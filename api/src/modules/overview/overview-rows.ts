import type { Day } from '@gantry/shared/dates/day';
import type { PlanDate } from '@gantry/shared/dates/plan-date';
import { writePlanDate } from '@gantry/shared/dates/write-plan-date';
import { isTbc } from '@gantry/shared/timeline/when';
import type { PlanFacts, PlanRow } from '../timeline/index.js';

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

/** Titles by id of the items that this reader sees: what a date is counted from is named only where it may be. */
export type Titles = ReadonlyMap<string, string>;

export function titlesOf({ items }: PlanFacts): Titles {
  return new Map(items.map(({ id, title }) => [id, title]));
}

/** The date in words; one that is counted from another item names it: "12 to 24 months after End of the consultation". */
export function dateWords(row: PlanRow, titles: Titles): string {
  const date = expectedOf(row);
  if (date === null) return 'date TBC';
  const anchorId = date === row.forecast ? row.item.f_anchor : row.item.b_anchor;
  return writePlanDate(date, titles.get(anchorId ?? ''));
}

/** The first day it could be, else the last; what has neither stands at the end. */
export function byDay(a: PlanRow, b: PlanRow): number {
  return firstDay(a) - firstDay(b) || (lastDay(a) ?? FAR) - (lastDay(b) ?? FAR);
}

const FAR = 1e9;
const firstDay = (row: PlanRow) => expectedOf(row)?.earliest ?? expectedOf(row)?.latest ?? FAR;

export function lastDay(row: PlanRow): Day | null {
  return expectedOf(row)?.latest ?? null;
}

/**
 * Each item once, as the programme works to it: what only another scenario holds is left out, so that nothing is
 * counted twice. Where no scenario is the working one, the first stands for all.
 */
export function workingRows(facts: PlanFacts, rows: readonly PlanRow[]): PlanRow[] {
  const working = facts.scenarios.find(({ state }) => state === 'WORKING') ?? facts.scenarios[0];
  return rows.filter(({ scenario }) => scenario === null || scenario.id === working?.id);
}
