import { lateDatesOf, planEnd } from './backward-pass.js';
import { KIND, MODE } from './compiled.js';
import { holdDates } from './hold.js';
import { lateDates, type Schedule } from './schedule.js';

/** Days of a node's own calendar between two boundaries; negative where the second is earlier. */
export function workedBetween({ net }: Schedule, i: number, from: number, to: number): number {
  const { workedBefore, top } = net.calendars[net.calendar[i]!]!;
  return workedBefore[Math.min(top, Math.max(0, to))]! - workedBefore[Math.min(top, Math.max(0, from))]!;
}

/**
 * Working days by which a node can slip before the target of the last backward pass moves; negative where the target is
 * already missed, null where the node is done, cannot be computed or does not lead to the target. For what has begun it
 * is the slack of its finish; for a gate the smaller of that of its paper and that of its decision.
 */
export function totalFloat(schedule: Schedule, i: number): number | null {
  const { net, inputs, early, late } = schedule;
  const mode = inputs.mode[i]!;
  if (mode === MODE.done || early.finish[i]! >= net.top) return null;
  if (net.isAlap[i] === 1 && mode === MODE.open) return 0;
  if (net.kind[i] === KIND.gate) return gateFloat(schedule, i);
  const isBegun = mode === MODE.begun || mode === MODE.override;
  const [from, to] = isBegun ? [early.finish[i]!, late.finish[i]!] : [early.start[i]!, late.start[i]!];
  return to >= net.top ? null : workedBetween(schedule, i, from, to);
}

function gateFloat(schedule: Schedule, i: number): number | null {
  const { net, early, late } = schedule;
  const [hasPaper, hasNeed] = [late.start[i]! < net.top, late.need[i]! < net.top];
  const need = hasNeed ? workedBetween(schedule, i, early.need[i]!, late.need[i]!) : null;
  if (!hasPaper) return need;
  const paper = workedBetween(schedule, i, early.start[i]!, late.start[i]!);
  return need === null ? paper : Math.min(paper, need);
}

/** Working days by which each node can slip and move nothing else, the end of the plan included; null as for total float. */
export function freeFloats(schedule: Schedule): (number | null)[] {
  const { net, inputs, early } = schedule;
  const hold = holdDates(schedule);
  const late = lateDates(net.nodeCount);
  const end = planEnd(schedule);
  return Array.from({ length: net.nodeCount }, (_, i) => {
    if (inputs.mode[i] === MODE.done || early.finish[i]! >= net.top) return null;
    lateDatesOf(schedule, hold, late, i, end, false);
    return totalFloat({ ...schedule, late }, i);
  });
}
