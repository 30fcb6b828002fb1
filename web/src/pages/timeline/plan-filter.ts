import { branchOf, isInFocus, type PlanFocus } from '@gantry/shared/timeline/plan-focus';
import type { Plan, PlanRow } from '../../features/milestones/api/plan.js';

import type { TimelineSearch } from './timeline.search.js';

type Filter = Pick<TimelineSearch, 'show' | 'status' | 'find'>;

/** The rows that the address asks for. */
export function filteredRows(plan: Plan, focus: PlanFocus | null, { show, status, find }: Filter): PlanRow[] {
  const words = (find ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const below = show && show !== 'all' ? branchOf(plan, show) : null;
  return plan.rows.filter((row) => {
    if (!show && focus && !isInFocus(row, focus)) return false;
    if (below && !(row.workstreamId && below.has(row.workstreamId))) return false;
    if (status && !hasStatus(row, status)) return false;
    const text = `${row.code} ${row.title} ${row.owner ?? ''}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

function hasStatus(row: PlanRow, status: NonNullable<Filter['status']>): boolean {
  if (status !== 'tbc') return row.rag === status;
  const date = row.actual ?? row.forecast ?? row.baseline;
  return date === null || date.confidence === 'TBC' || date.confidence === 'APPROXIMATE_TBC';
}
