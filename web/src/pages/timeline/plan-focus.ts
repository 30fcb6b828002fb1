import type { Plan, PlanRow } from '../../features/milestones/api/plan.js';

/** The part of a plan that its readers come for first. */
export interface PlanFocus {
  title: string;
  workstreamId: string;
  laneIds: ReadonlySet<string>;
}

const firstDay = (row: PlanRow) => (row.actual ?? row.forecast ?? row.baseline)?.earliest ?? null;

/**
 * Where scenarios differ there is a question, and what leads to its answer is the focus: the lanes of that workstream
 * that begin before the last date on which the scenarios disagree. Null where scenarios agree everywhere.
 */
export function focusOf(plan: Plan): PlanFocus | null {
  const disputed = plan.rows.filter(({ scenarioId, laneId }) => scenarioId !== null && laneId !== null);
  const protectedRow = disputed.find(({ isProtected }) => isProtected) ?? disputed.at(-1);
  const workstreamId = protectedRow?.workstreamId;
  if (!protectedRow || !workstreamId) return null;
  const last = disputed.map(firstDay).reduce((a, b) => ((a ?? '') > (b ?? '') ? a : b), null);
  const laneIds = new Set<string>();
  for (const row of plan.rows) {
    const from = firstDay(row);
    if (row.workstreamId === workstreamId && row.laneId && from && last && from <= last)
      laneIds.add(row.laneId);
  }
  const workstream = plan.groups.find(({ id }) => id === workstreamId)?.title ?? plan.programmeName;
  return { title: `${workstream}: to ${lowerFirst(protectedRow.title)}`, workstreamId, laneIds };
}

export function isInFocus(row: PlanRow, focus: PlanFocus): boolean {
  return row.laneId !== null && focus.laneIds.has(row.laneId);
}

const lowerFirst = (title: string) =>
  /^[A-Z][a-z]/.test(title) ? title[0]!.toLowerCase() + title.slice(1) : title;
