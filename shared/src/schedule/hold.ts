import { lateDatesOf, planEnd } from './backward-pass.js';
import { FROM_START, KIND, MODE } from './compiled.js';
import { slotEndingAt } from './gate-table.js';
import { finishOf, lateStartFor } from './node-time.js';
import { type LateDates, lateDates, type Schedule } from './schedule.js';

/**
 * For every node, how late what it waits for may be without moving the node itself: its own start, and for a gate the
 * paper deadline and the day of the meeting it goes to. Measured against these, late dates give free float.
 */
export function holdDates(schedule: Schedule): LateDates {
  const hold = lateDates(schedule.net.nodeCount);
  for (let i = 0; i < schedule.net.nodeCount; i++) writeHold(schedule, hold, i);
  return hold;
}

/**
 * Puts the nodes that are to be as late as possible there: as late as moves nothing else, so that they use no float that
 * belongs to others. Runs after the forward pass, from the last node to the first, so that a row of them moves together.
 */
export function placeAsLateAsPossible(schedule: Schedule): void {
  const { net, inputs, early } = schedule;
  if (!net.isAlap.includes(1)) return;
  const hold = holdDates(schedule);
  const late = lateDates(net.nodeCount);
  const end = planEnd(schedule);
  for (let i = net.nodeCount - 1; i >= 0; i--) {
    const isMovable = net.isAlap[i] === 1 && inputs.mode[i] === MODE.open && net.kind[i] !== KIND.gate;
    if (!isMovable || early.finish[i]! >= net.top) continue;
    lateDatesOf(schedule, hold, late, i, end, true);
    if (late.start[i]! <= early.start[i]!) continue;
    early.start[i] = late.start[i]!;
    early.finish[i] = finishOf(net, inputs, i, late.start[i]!);
    writeHold(schedule, hold, i);
  }
}

function writeHold(schedule: Schedule, hold: LateDates, i: number): void {
  const { net, inputs, early } = schedule;
  const mode = inputs.mode[i]!;
  hold.start[i] = net.top;
  hold.need[i] = net.top;
  if (early.finish[i]! >= net.top) return;
  if (mode === MODE.begun) hold.start[i] = lateStartFor(net, inputs, i, early.finish[i]!);
  else if (mode === MODE.open) hold.start[i] = early.start[i]!;
  if (net.kind[i] === KIND.gate && (mode === MODE.open || mode === MODE.begun)) holdGate(schedule, hold, i);
}

function holdGate({ net, inputs, early }: Schedule, hold: LateDates, i: number): void {
  const slot = slotEndingAt(inputs.gates[inputs.gate[i]!]!, early.finish[i]!);
  hold.need[i] = slot?.day ?? net.top;
  if (inputs.mode[i] === MODE.begun) hold.start[i] = net.top;
  else if (!hasLinkFromStart(net, i)) hold.start[i] = slot?.papersBy ?? net.top;
}

function hasLinkFromStart(net: Schedule['net'], i: number): boolean {
  for (let k = net.outStart[i]!; k < net.outStart[i + 1]!; k++)
    if ((net.type[net.out[k]!]! & FROM_START) !== 0) return true;
  return false;
}
