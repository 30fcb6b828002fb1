import type { Plan, PlanRow } from '../api/plan.js';
import { ownerWords } from './owner-words.js';

export interface MilestoneFilter {
  workstream: string | undefined;
  status: string | undefined;
  /** A person or post, or `none` for items that nobody owns. */
  owner: string | undefined;
  /** Only what was changed on or after this day. */
  changed: string | undefined;
}

/** What the address says for items without an owner. */
const NOBODY = 'none';

/** The rows that the filters of the toolbar leave; words are the grid's own affair. */
export function filterMilestones(
  rows: Plan['rows'],
  { workstream, status, owner, changed }: MilestoneFilter,
): PlanRow[] {
  return rows.filter(
    (row) =>
      (!workstream || row.workstreamId === workstream) &&
      (!status || row.rag === status) &&
      (!owner || (row.ownerId ?? NOBODY) === owner) &&
      (!changed || row.changedOn >= changed),
  );
}

/** Everybody who owns something in the plan, by name, and the items that wait for an owner. */
export function ownersOf(rows: Plan['rows']): { value: string; label: string }[] {
  const found = new Map<string, string>();
  for (const row of rows) if (row.ownerId !== null) found.set(row.ownerId, ownerWords(row) ?? row.ownerId);
  const owners = [...found].map(([value, label]) => ({ value, label }));
  return [
    ...owners.sort((a, b) => a.label.localeCompare(b.label, 'en-GB')),
    ...(rows.some(({ ownerId }) => ownerId === null) ? [{ value: NOBODY, label: 'Nobody yet' }] : []),
  ];
}
