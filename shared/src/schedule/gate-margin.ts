import type { Day } from '../dates/day.js';
import { boundaryOf } from './boundaries.js';
import { KIND, MODE } from './compiled.js';
import { workedBetween } from './float.js';
import type { MeetingSlot } from './gate-table.js';
import { meetingDay } from './meeting-slots.js';
import type { Schedule } from './schedule.js';
import { dayAt } from './shown-days.js';

/** How close a gate's paper is to its deadline, in days of the body's calendar: the honest early warning. */
export interface GateMargin {
  nodeId: string;
  bodyId: string;
  meetingId: string;
  meetingOn: Day;
  isTbc: boolean;
  /** The last day on which papers are in time. */
  papersDue: Day;
  readyOn: Day;
  /** Days left between ready and due; 0 when it is ready on the last day. */
  margin: number;
  /** The same for the meeting the gate is committed to; negative when that is missed, null when it names none. */
  committedMargin: number | null;
  /** The meeting before, and the days of the body's calendar to be recovered to catch it; null where there is none to catch. */
  earlier: { meetingId: string; meetingOn: Day; daysToRecover: number } | null;
  /** The meeting it falls to if this one is missed; null where none is known. */
  next: { meetingId: string; meetingOn: Day } | null;
}

/**
 * The margin of gate i; null for what is no gate, is decided or cannot be computed. Shortening work gains nothing unless it
 * reaches the meeting before: papers ready on 1 March when those for 6 March were due on 26 February need 3 days recovered.
 */
export function gateMargin(schedule: Schedule, i: number): GateMargin | null {
  const { net, inputs, early } = schedule;
  const node = inputs.nodes[i]!;
  if (node.kind !== 'gate' || net.kind[i] !== KIND.gate || inputs.mode[i] === MODE.done) return null;
  if (early.finish[i]! >= net.top) return null;
  const { slots } = inputs.gates[inputs.gate[i]!]!;
  const at = slots.findIndex((slot) => slot.day + 1 === early.finish[i]);
  const slot = slots[at];
  if (slot === undefined) return null;
  const named = (one: MeetingSlot | undefined) =>
    one === undefined ? null : { meetingId: one.id, meetingOn: dayAt(schedule, one.day)! };
  return {
    nodeId: node.id,
    bodyId: node.bodyId,
    ...named(slot)!,
    isTbc: slot.isTbc,
    papersDue: dueDay(schedule, slot),
    readyOn: dayAt(schedule, Math.max(net.start, early.start[i]! - 1))!,
    margin: workedBetween(schedule, i, early.start[i]!, slot.papersBy),
    committedMargin: committedMargin(schedule, i),
    earlier: earlierMeeting(schedule, i, slots.slice(0, at)),
    next: named(slots[at + 1]),
  };
}

/** The last day on which papers for a meeting are in time. */
export function dueDay(schedule: Schedule, slot: MeetingSlot): Day {
  return dayAt(schedule, Math.max(0, slot.dueOn))!;
}

function committedMargin(schedule: Schedule, i: number): number | null {
  const { inputs, net, early } = schedule;
  const node = inputs.nodes[i]!;
  if (node.kind !== 'gate' || node.notBeforeMeetingId === undefined) return null;
  const slot = inputs.gates[inputs.gate[i]!]!.slots.find((one) => one.id === node.notBeforeMeetingId);
  if (slot !== undefined) return workedBetween(schedule, i, early.start[i]!, slot.papersBy);
  const meeting = inputs.bodies.get(node.bodyId)?.meetings.find((one) => one.id === node.notBeforeMeetingId);
  const day = meeting === undefined ? null : meetingDay(net, meeting, inputs.bound);
  return day === null ? null : Math.min(-1, workedBetween(schedule, i, early.finish[i]!, day));
}

/** The nearest meeting before that is not yet past and to which nothing but lateness bars the way. */
function earlierMeeting(
  schedule: Schedule,
  i: number,
  before: readonly MeetingSlot[],
): GateMargin['earlier'] {
  const { inputs, net, early } = schedule;
  const slot = before.at(-1);
  const earliest = Math.max(inputs.need[i]!, boundaryOf(net, net.network.start));
  if (slot === undefined || slot.day < earliest) return null;
  const late = (by: number, ready: number) => Math.max(0, workedBetween(schedule, i, by, ready));
  const daysToRecover = Math.max(late(slot.papersBy, early.start[i]!), late(slot.day, early.need[i]!));
  return { meetingId: slot.id, meetingOn: dayAt(schedule, slot.day)!, daysToRecover };
}
