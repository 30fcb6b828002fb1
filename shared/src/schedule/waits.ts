import type { Day } from '../dates/day.js';
import { KIND, MODE } from './compiled.js';
import { pushOf } from './forward-pass.js';
import { meetingAfter } from './gate-table.js';
import type { GateNode, NetworkBody } from './network.js';
import type { Schedule } from './schedule.js';

/** Why something cannot be computed. It is never given a day instead, and everything behind it is told so too. */
export type Cause =
  | { kind: 'date-unknown'; nodeId: string; reason: string }
  | { kind: 'meeting-date-unknown'; nodeId: string; bodyId: string; meetingIds: readonly string[] }
  | { kind: 'no-known-meeting'; nodeId: string; bodyId: string; lastKnown: Day | null }
  | { kind: 'beyond-horizon'; nodeId: string };

/** One cause and every node that waits behind it, in the order of the plan; the node it stands at comes first. */
export interface Wait {
  cause: Cause;
  nodeIds: readonly string[];
}

/** The causes of a projection, by node number; null for a node that can be computed. */
export type CausesByNode = readonly (readonly Cause[] | null)[];

/**
 * What cannot be computed and why. A node may wait for several causes at once. Example: a body that has no known meeting
 * after 9 January holds its gate, and with it the committee, the decision and the launch behind it: four wait.
 */
export function causesOf(schedule: Schedule): CausesByNode {
  const { net, early } = schedule;
  const causes: (Cause[] | null)[] = new Array(net.nodeCount).fill(null);
  for (let i = 0; i < net.nodeCount; i++) {
    if (early.finish[i]! < net.top) continue;
    const found = new Set<Cause>();
    if (schedule.inputs.mode[i] !== MODE.unknown)
      for (let e = net.inStart[i]!; e < net.inStart[i + 1]!; e++)
        if (pushOf(schedule, e) >= net.top) for (const cause of causes[net.from[e]!] ?? []) found.add(cause);
    const own = ownCause(schedule, i, found.size > 0);
    if (own !== null) found.add(own);
    causes[i] = [...found];
  }
  return causes;
}

/** The same, by cause: what waits behind each. */
export function waitsOf({ net }: Schedule, causes: CausesByNode): Wait[] {
  const waits = new Map<Cause, string[]>();
  causes.forEach((list, i) => {
    if (net.hubs.has(net.ids[i]!)) return;
    for (const cause of list ?? []) {
      const behind = waits.get(cause);
      if (behind) behind.push(net.ids[i]!);
      else waits.set(cause, [net.ids[i]!]);
    }
  });
  return [...waits].map(([cause, nodeIds]) => ({ cause, nodeIds }));
}

function ownCause(schedule: Schedule, i: number, isHeldUp: boolean): Cause | null {
  const { net, inputs } = schedule;
  const node = inputs.nodes[i]!;
  if (node.kind === 'gate') return gateCause(schedule, i, node, isHeldUp);
  if (node.unknown !== undefined && inputs.mode[i] === MODE.unknown)
    return { kind: 'date-unknown', nodeId: node.id, reason: node.unknown };
  return isHeldUp ? null : { kind: 'beyond-horizon', nodeId: net.ids[i]! };
}

/** A gate held up by others has a cause of its own only where its body could not take it on any day. */
function gateCause(schedule: Schedule, i: number, gate: GateNode, isHeldUp: boolean): Cause | null {
  const { net, inputs, early } = schedule;
  const body = inputs.bodies.get(gate.bodyId)!;
  if (inputs.mode[i] === MODE.unknown)
    return gate.unknown === undefined
      ? {
          kind: 'meeting-date-unknown',
          nodeId: gate.id,
          bodyId: body.id,
          meetingIds: [gate.notBeforeMeetingId!],
        }
      : { kind: 'date-unknown', nodeId: gate.id, reason: gate.unknown };
  const table = inputs.gates[inputs.gate[i]!]!;
  const [paper, need] = [early.start[i]!, early.need[i]!].map((x) => (x >= net.top ? 0 : x)) as [
    number,
    number,
  ];
  if (isHeldUp && meetingAfter(table, paper, Math.max(need, inputs.need[i]!)) < net.top) return null;
  const undated = undatedMeetings(body, gate);
  if (undated.length > 0)
    return { kind: 'meeting-date-unknown', nodeId: gate.id, bodyId: body.id, meetingIds: undated };
  const last = lastKnown(body, gate);
  return { kind: 'no-known-meeting', nodeId: gate.id, bodyId: body.id, lastKnown: last };
}

export function undatedMeetings(body: NetworkBody, gate: GateNode): string[] {
  return [...body.meetings, ...(gate.alternatives ?? [])]
    .filter((meeting) => meeting.standing === 'planned' && meeting.date === null)
    .map((meeting) => meeting.id);
}

export function lastKnown(body: NetworkBody, gate: GateNode): Day | null {
  let last: Day | null = null;
  for (const { date } of [...body.meetings, ...(gate.alternatives ?? [])]) {
    const day = date === null ? null : 'on' in date ? date.on : date.to;
    if (day !== null && (last === null || day > last)) last = day;
  }
  return last;
}

/** Whether a gate goes to a meeting, and which; null for other nodes and for what cannot be computed. */
export function meetingOf(
  { net, inputs, early }: Schedule,
  i: number,
): { id: string; isTbc: boolean } | null {
  if (net.kind[i] !== KIND.gate || early.finish[i]! >= net.top || inputs.mode[i] === MODE.done) return null;
  const slot = inputs.gates[inputs.gate[i]!]!.slots.find((one) => one.day + 1 === early.finish[i]);
  return slot === undefined ? null : { id: slot.id, isTbc: slot.isTbc };
}
