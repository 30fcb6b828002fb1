import type { PlanLike, PlanRowLike } from './plan-like.js';

/** The part of a plan that its readers come for first. */
export interface PlanFocus {
  title: string;
  workstreamId: string;
  laneIds: ReadonlySet<string>;
}

const firstDay = (row: PlanRowLike) => (row.actual ?? row.forecast ?? row.baseline)?.earliest ?? null;

/**
 * Where scenarios differ there is a question, and what leads to its answer is the focus: the lanes of that workstream
 * most of whose items begin before the last date on which the scenarios disagree. Null where scenarios agree
 * everywhere. The stroke review gives its four printed lanes and JHOSC, without what comes after the launch.
 */
export function focusOf(plan: PlanLike): PlanFocus | null {
  const disputed = plan.rows.filter(({ scenarioId, laneId }) => scenarioId !== null && laneId !== null);
  const protectedRow = disputed.find(({ isProtected }) => isProtected) ?? disputed.at(-1);
  const workstreamId = protectedRow?.workstreamId;
  if (!protectedRow || !workstreamId) return null;
  const last =
    disputed
      .map((row) => firstDay(row) ?? '')
      .sort()
      .at(-1) ?? '';
  const laneIds = new Set<string>();
  for (const { id } of plan.groups) {
    const inLane = plan.rows.filter((row) => row.workstreamId === workstreamId && row.laneId === id);
    const before = inLane.filter((row) => (firstDay(row) ?? '9999') <= last);
    if (before.length * 2 > inLane.length) laneIds.add(id);
  }
  const workstream = plan.groups.find(({ id }) => id === workstreamId)?.title ?? plan.programmeName;
  return { title: `${workstream}: to ${lowerFirst(protectedRow.title)}`, workstreamId, laneIds };
}

export function isInFocus(row: PlanRowLike, focus: PlanFocus): boolean {
  return row.laneId !== null && focus.laneIds.has(row.laneId);
}

const lowerFirst = (title: string) =>
  /^[A-Z][a-z]/.test(title) ? title[0]!.toLowerCase() + title.slice(1) : title;

/** A workstream and everything below it. */
export function branchOf({ groups }: Pick<PlanLike, 'groups'>, workstreamId: string): Set<string> {
  const found = new Set([workstreamId]);
  for (let grown = true; grown; ) {
    const before = found.size;
    for (const { id, parentId } of groups) if (parentId && found.has(parentId)) found.add(id);
    grown = found.size > before;
  }
  return found;
}
