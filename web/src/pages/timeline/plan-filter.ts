import type { Plan, PlanRow } from '../../features/milestones/api/plan.js';
import { isInFocus, type PlanFocus } from './plan-focus.js';
import type { TimelineSearch } from './timeline.search.js';

type Filter = Pick<TimelineSearch, 'show' | 'status' | 'find'>;

/** The workstream and everything below it. */
function branch(plan: Plan, workstreamId: string): Set<string> {
  const found = new Set([workstreamId]);
  for (let grown = true; grown; ) {
    const before = found.size;
    for (const { id, parentId } of plan.groups) if (parentId && found.has(parentId)) found.add(id);
    grown = found.size > before;
  }
  return found;
}

/** The rows that the address asks for. */
export function filteredRows(plan: Plan, focus: PlanFocus | null, { show, status, find }: Filter): PlanRow[] {
  const words = (find ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const below = show && show !== 'all' ? branch(plan, show) : null;
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
