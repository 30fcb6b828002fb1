import type { Rollup } from '@gantry/shared/rag/rollup';
import { computedRollup, workingRows } from '../overview/index.js';
import { type PlanFacts, planRows } from '../timeline/index.js';

/**
 * What the items of a workstream and of everything below it come to, as the overview shows it; no workstream stands for
 * the items that belong to none.
 */
export function workstreamRollup(facts: PlanFacts, workstreamId: string | null): Rollup {
  const rows = workingRows(facts, planRows(facts));
  if (workstreamId === null) return computedRollup(rows.filter(({ item }) => item.workstream_id === null));
  const inside = new Set(below(facts, workstreamId));
  return computedRollup(rows.filter(({ item }) => inside.has(item.workstream_id ?? '')));
}

function below(facts: PlanFacts, id: string): string[] {
  const children = facts.groups.filter((group) => group.kind === 'WORKSTREAM' && group.parent_id === id);
  return [id, ...children.flatMap((child) => below(facts, child.id))];
}
