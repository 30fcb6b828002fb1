import { addDays, type Day } from '../dates/day.js';
import type { Target } from './backward-pass.js';
import { boundaryOf, finishBoundary } from './boundaries.js';
import type { CompiledNetwork } from './compiled.js';
import { freeFloats, totalFloat } from './float.js';
import { project } from './project.js';
import type { Bound } from './range.js';
import { type Schedule, scheduleOf } from './schedule.js';
import { finishDay, lateFinishDay, startDay } from './shown-days.js';
import { type Cause, causesOf, meetingOf, type Wait, waitsOf } from './waits.js';

/** What one projection says of a node: its days, or why there are none. Floats are in working days of the node's calendar. */
export type Projected =
  | {
      isKnown: true;
      /** For a gate the day on which all it waits for is there. */
      start: Day;
      finish: Day;
      /** Null where the node does not lead to the target. */
      lateFinish: Day | null;
      totalFloat: number | null;
      freeFloat: number | null;
      meetingId: string | null;
    }
  | { isKnown: false; causes: readonly Cause[] };

/** A node at the three ends of its ranges. Nobody types it and it overwrites no forecast; the two stand side by side. */
export interface Projection {
  nodeId: string;
  earliest: Projected;
  likely: Projected;
  latest: Projected;
  /** It rests on a date or meeting that is to be confirmed. */
  isUnconfirmed: boolean;
}

export interface PlanProjection {
  target: ProjectionTarget;
  byNode: ReadonlyMap<string, Projection>;
  /** What cannot be computed in the likely case, by cause. */
  waits: readonly Wait[];
  schedules: Readonly<Record<Bound, Schedule>>;
}

/**
 * What floats are measured against: a node by id, or with null the end of the plan, which deadlines bound as well. With `by`
 * it is that day instead of the projected one, such as that of the meeting committed to; float may then be negative.
 */
export interface ProjectionTarget {
  nodeId: string | null;
  by?: Day;
}

/**
 * Projects a compiled plan at the earliest, likely and latest of its ranges. Example: work of 10 to 15 days before a gate may
 * make the April meeting at the earliest and the June meeting at the latest; with no June meeting known the latest "cannot
 * be computed", for that reason, and so is all behind it. Where links bind finishes, shorter work starts later, and what
 * starts with it may come out later at the earliest than in the likely case; figures are shown as they are computed.
 */
export function projectPlan(net: CompiledNetwork, target: ProjectionTarget): PlanProjection {
  const against = targetOf(net, target);
  const isSure = net.inputs.earliest === net.inputs.latest;
  const likely = projected(net, 'likely', against);
  const [earliest, latest] = isSure
    ? [likely, likely]
    : [projected(net, 'earliest', against), projected(net, 'latest', against)];
  const schedules = { earliest: earliest.schedule, likely: likely.schedule, latest: latest.schedule };
  const unconfirmed = unconfirmedNodes(likely.schedule);
  const byNode = new Map<string, Projection>();
  net.ids.forEach((nodeId, i) => {
    if (net.hubs.has(nodeId)) return;
    byNode.set(nodeId, {
      nodeId,
      earliest: earliest.told[i]!,
      likely: likely.told[i]!,
      latest: latest.told[i]!,
      isUnconfirmed: unconfirmed[i] === 1,
    });
  });
  const waits = waitsOf(likely.schedule, causesOf(likely.schedule));
  return { target, byNode, waits, schedules };
}

/** The target in numbers; a node that is not in the plan is refused as a mistake of the caller. */
export function targetOf(net: CompiledNetwork, { nodeId, by }: ProjectionTarget): Target {
  if (nodeId === null) {
    const end = by === undefined ? null : boundaryOf(net, addDays(by, 1));
    return { node: null, by: end, withLimits: true };
  }
  const node = net.rankOf.get(nodeId);
  if (node === undefined) throw new RangeError(`No such node to measure against: ${nodeId}`);
  const day = by === undefined ? null : finishBoundary(net, net.inputs.likely.nodes[node]!, by);
  return { node, by: day, withLimits: false };
}

function projected(net: CompiledNetwork, bound: Bound, target: Target) {
  const schedule = scheduleOf(net, bound);
  project(schedule, target);
  return { schedule, told: tell(schedule) };
}

function tell(schedule: Schedule): Projected[] {
  const causes = causesOf(schedule);
  const free = freeFloats(schedule);
  return causes.map((found, i) =>
    found !== null
      ? { isKnown: false, causes: found }
      : {
          isKnown: true,
          start: startDay(schedule, i)!,
          finish: finishDay(schedule, i)!,
          lateFinish: lateFinishDay(schedule, i),
          totalFloat: totalFloat(schedule, i),
          freeFloat: free[i]!,
          meetingId: meetingOf(schedule, i)?.id ?? null,
        },
  );
}

/** 1 for each node whose own date, whose meeting, or anything before it is to be confirmed and not yet done. */
function unconfirmedNodes(schedule: Schedule): Uint8Array {
  const { net, inputs } = schedule;
  const marks = new Uint8Array(net.nodeCount);
  for (let i = 0; i < net.nodeCount; i++) {
    const node = inputs.nodes[i]!;
    if (node.actualFinish !== undefined) continue;
    let isOpen = node.isTbc === true || node.unknown !== undefined || meetingOf(schedule, i)?.isTbc === true;
    for (let e = net.inStart[i]!; e < net.inStart[i + 1]! && !isOpen; e++) isOpen = marks[net.from[e]!] === 1;
    marks[i] = isOpen ? 1 : 0;
  }
  return marks;
}
