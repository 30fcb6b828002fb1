import type { Day } from '../dates/day.js';
import { KIND, MODE } from './compiled.js';
import { driversOf, type End, leavesStart } from './drivers.js';
import { totalFloat, workedBetween } from './float.js';
import { gateMargin } from './gate-margin.js';
import { readyAt } from './gate-ready.js';
import type { Schedule } from './schedule.js';
import { dayAt, dayEndingAt, finishDay, startDay } from './shown-days.js';
import { meetingOf } from './waits.js';

/** One stretch of time on the way to a target. Waiting at a gate is a stretch of its own, for it is where time goes. */
export type ChainSegment =
  | { kind: 'work' | 'milestone'; nodeId: string; from: Day; to: Day }
  | { kind: 'lag'; linkId: string; fromId: string; toId: string; from: Day; to: Day }
  | {
      kind: 'waiting-for-meeting';
      nodeId: string;
      bodyId: string;
      meetingId: string | null;
      from: Day;
      to: Day;
      calendarDays: number;
      /** In the body's calendar. */
      workingDays: number;
    };

/** What puts a target where it is: every node and link that holds it there, ties included, from the first to the target. */
export interface DrivingChain {
  targetId: string;
  nodeIds: readonly string[];
  linkIds: readonly string[];
  segments: readonly ChainSegment[];
  /** Nodes that nothing before them holds: where their own date, an actual or the plan's start does. */
  beginsAt: readonly string[];
}

/**
 * The driving chain of a target, followed back through gates. This is the critical path to show: with gates float pools
 * before each, and no item may have zero float although something plainly drives the end. Null where the target cannot be
 * computed.
 */
export function drivingChain(schedule: Schedule, target: number): DrivingChain | null {
  const { net, early } = schedule;
  if (early.finish[target]! >= net.top) return null;
  const seen = new Map<number, Set<End>>();
  const links = new Set<number>();
  const begins = new Set<number>();
  const waiting: [number, End][] = [[target, 'finish']];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [i, end] = next;
    const ends = seen.get(i) ?? new Set<End>();
    if (ends.has(end)) continue;
    seen.set(i, ends.add(end));
    const drivers = driversOf(schedule, i, net.kind[i] === KIND.gate ? end : 'finish');
    if (drivers.length === 0) begins.add(i);
    for (const e of drivers) {
      links.add(e);
      waiting.push([net.from[e]!, leavesStart(schedule, e) ? 'start' : 'finish']);
    }
  }
  const nodes = [...seen.keys()].sort((a, b) => a - b);
  const isShown = (i: number) => !net.hubs.has(net.ids[i]!);
  const segments = [
    ...nodes.filter(isShown).map((i) => nodeSegment(schedule, i)),
    ...[...links].flatMap((e) => lagSegment(schedule, e)),
  ];
  return {
    targetId: net.ids[target]!,
    nodeIds: nodes.filter(isShown).map((i) => net.ids[i]!),
    linkIds: [...links].sort((a, b) => a - b).map((e) => net.linkIds[e]!),
    segments: segments.sort((a, b) => a.from - b.from || a.to - b.to),
    beginsAt: [...begins]
      .filter(isShown)
      .sort((a, b) => a - b)
      .map((i) => net.ids[i]!),
  };
}

export type NodeSegment = Exclude<ChainSegment, { kind: 'lag' }>;

/** The stretch of time that a node takes: its work, its day, or the waiting for its meeting. It must have a day. */
export function nodeSegment(schedule: Schedule, i: number): NodeSegment {
  const { net, inputs, early } = schedule;
  const node = inputs.nodes[i]!;
  const [from, to] = [startDay(schedule, i)!, finishDay(schedule, i)!];
  if (node.kind !== 'gate' || inputs.mode[i] === MODE.done)
    return { kind: early.start[i] === early.finish[i] ? 'milestone' : 'work', nodeId: node.id, from, to };
  const ready = Math.max(readyAt(schedule, i) ?? early.finish[i]!, net.start);
  return {
    kind: 'waiting-for-meeting',
    nodeId: node.id,
    bodyId: node.bodyId,
    meetingId: meetingOf(schedule, i)?.id ?? null,
    from,
    to,
    calendarDays: to - from,
    workingDays: workedBetween(schedule, i, ready, early.finish[i]!),
  };
}

function lagSegment(schedule: Schedule, e: number): ChainSegment[] {
  const { net, inputs, early } = schedule;
  const [i, to] = [net.from[e]!, net.to[e]!];
  if (inputs.lag[e] === 0 && (inputs.links[e]!.lag?.amount ?? 0) === 0) return [];
  const isStart = leavesStart(schedule, e);
  const left = isStart ? dayAt(schedule, early.start[i]!) : dayEndingAt(schedule, early.finish[i]!);
  const reached = startDay(schedule, to);
  if (left === null || reached === null) return [];
  const { id: linkId, fromId, toId } = inputs.links[e]!;
  return [{ kind: 'lag', linkId, fromId, toId, from: left, to: reached }];
}

export type Criticality = 'critical' | 'near-critical' | 'other';

/** From which float, and which margin at a gate, an item counts as nearly critical; both in working days. */
export interface NearCritical {
  float: number;
  gateMargin: number;
}

/**
 * How critical each node is for a target: critical on its driving chain, nearly so within the thresholds, never by zero
 * float alone. Needs the backward pass to this target.
 */
export function criticality(
  schedule: Schedule,
  target: number,
  near: NearCritical,
): ReadonlyMap<string, Criticality> {
  const chain = new Set(drivingChain(schedule, target)?.nodeIds);
  const found = new Map<string, Criticality>();
  schedule.net.ids.forEach((id, i) => {
    const float = totalFloat(schedule, i);
    const margin = float === null ? null : (gateMargin(schedule, i)?.margin ?? null);
    const isNear = (float !== null && float <= near.float) || (margin !== null && margin <= near.gateMargin);
    if (!schedule.net.hubs.has(id))
      found.set(id, chain.has(id) ? 'critical' : isNear ? 'near-critical' : 'other');
  });
  return found;
}
