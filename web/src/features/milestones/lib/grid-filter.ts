import type { Plan, PlanRow } from '../api/plan.js';

export interface MilestoneFilter {
  workstream: string | undefined;
  status: string | undefined;
  /** Only what was changed on or after this day. */
  changed: string | undefined;
}

/** The rows that the filters of the toolbar leave; words are the grid's own affair. */
export function filterMilestones(
  rows: Plan['rows'],
  { workstream, status, changed }: MilestoneFilter,
): PlanRow[] {
  return rows.filter(
    (row) =>
      (!workstream || row.workstreamId === workstream) &&
      (!status || row.rag === status) &&
      (!changed || row.changedOn >= changed),
  );
}
