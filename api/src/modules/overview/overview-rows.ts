import type { Day } from '@gantry/shared/dates/day';
import { writePlanDate } from '@gantry/shared/dates/write-plan-date';
import { expectedOf, type PlanFacts, type PlanRow } from '../timeline/index.js';

export { expectedOf, isDateTbc, isOpen, workingRows } from '../timeline/index.js';

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
