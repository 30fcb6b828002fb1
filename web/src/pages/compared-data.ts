import type { Plan } from '../features/milestones/api/plan.js';
import type { TimelineScreenData } from '../features/timeline/timeline-data.js';
import { screenData } from './timeline/screen-data.js';

/** The later plan as the timeline draws it; the outline of each item is where the earlier plan had it. */
export function comparedData(before: Plan, after: Plan, words: string): TimelineScreenData {
  const was = new Map(before.rows.map((row) => [row.rowId, row.actual ?? row.forecast ?? row.baseline]));
  const rows = after.rows.map((row) => ({ ...row, baseline: was.get(row.rowId) ?? null }));
  const data = screenData(after, rows, `Against ${words}`, true);
  const outlineName = `At ${words}`;
  return { ...data, items: data.items.map((item) => ({ ...item, outlineName })) };
}
