import { FROM_START, KIND, MODE } from './compiled.js';
import { isForPaper, needAsked, pushOf, startAsked } from './forward-pass.js';
import { meetingAfter } from './gate-table.js';
import { finishOf, startOf } from './node-time.js';
import type { Schedule } from './schedule.js';

/** Which end of a node one asks about: for a gate the start is its paper, the finish its meeting. */
export type End = 'start' | 'finish';

/**
 * Every link that alone would put the node where it is: the drivers, all ties among them. None for what is held or done. At a
 * gate each link that misses the meeting before is one; where even nothing at all would be met by no earlier meeting, the
 * last to be ready stands for them.
 */
export function driversOf(schedule: Schedule, i: number, end: End): number[] {
  const { net, inputs } = schedule;
  const mode = inputs.mode[i]!;
  if (mode !== MODE.open && mode !== MODE.begun) return [];
  const drives = net.kind[i] === KIND.gate ? drivesGate : drivesWork;
  const drivers: number[] = [];
  for (let e = net.inStart[i]!; e < net.inStart[i + 1]!; e++)
    if (drives(schedule, e, i, end)) drivers.push(e);
  return drivers;
}

/** Whether link e leaves the start of its predecessor. */
export function leavesStart({ net }: Schedule, e: number): boolean {
  return (net.type[e]! & FROM_START) !== 0;
}

function drivesWork(schedule: Schedule, e: number, i: number): boolean {
  const { net, inputs, early } = schedule;
  const start = startOf(net, inputs, i, startAsked(schedule, e, i));
  return inputs.mode[i] === MODE.begun
    ? finishOf(net, inputs, i, start) === early.finish[i]
    : start === early.start[i];
}

function drivesGate(schedule: Schedule, e: number, i: number, end: End): boolean {
  const { net, inputs, early } = schedule;
  const isPaper = isForPaper(schedule, e);
  if (isPaper && inputs.mode[i] === MODE.begun) return false;
  const push = isPaper ? pushOf(schedule, e) : needAsked(schedule, e);
  if (end === 'start') return isPaper && push === early.start[i];
  if (push >= net.top) return true;
  const gate = inputs.gates[inputs.gate[i]!]!;
  const paper = inputs.mode[i] === MODE.begun ? inputs.fixedStart[i]! : inputs.notBefore[i]!;
  if (meetingAfter(gate, paper, inputs.need[i]!) === early.finish[i])
    return isPaper ? push === early.start[i] : early.start[i] === paper && push === early.need[i];
  return (isPaper ? meetingAfter(gate, push, 0) : meetingAfter(gate, 0, push)) === early.finish[i];
}
