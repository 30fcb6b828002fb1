import type { Plan, PlanRow } from '../features/milestones/api/plan.js';
import type { TimelineScreenData } from '../features/timeline/timeline-data.js';
import { screenData } from './timeline/screen-data.js';

/**
 * What differs between two plans as the timeline draws it: each row of the later plan whose date is another one, or that
 * came, with where the earlier plan had it as its outline.
 */
export function comparedData(before: Plan, after: Plan, words: string): TimelineScreenData {
  const was = new Map(before.rows.map((row) => [row.rowId, dateOf(row)]));
  const rows = after.rows
    .filter((row) => !was.has(row.rowId) || !isSameDate(was.get(row.rowId) ?? null, dateOf(row)))
    .map((row) => ({ ...row, baseline: was.get(row.rowId) ?? null }));
  const data = screenData(after, rows, `Against ${words}`, true);
  const outlineName = `At ${words}`;
  return { ...data, items: data.items.map((item) => ({ ...item, outlineName })) };
}

const dateOf = (row: PlanRow) => row.actual ?? row.forecast ?? row.baseline;

function isSameDate(a: ReturnType<typeof dateOf>, b: ReturnType<typeof dateOf>): boolean {
  return a?.written === b?.written && a?.earliest === b?.earliest && a?.latest === b?.latest;
}
