import {
  afterWork,
  beforeWork,
  endForStart,
  lastWorked,
  nextWorked,
  startToEndAt,
} from './calendar-table.js';
import { type CompiledNetwork, type Inputs, KIND } from './compiled.js';

/** Whether node i is worked on days of its calendar; work of no days is a point and stands where it is put. */
const isWork = (net: CompiledNetwork, inputs: Inputs, i: number) =>
  net.kind[i] === KIND.work && inputs.duration[i]! > 0;

/** The finish of node i (no gate) begun at start s. */
export function finishOf(net: CompiledNetwork, inputs: Inputs, i: number, s: number): number {
  if (isWork(net, inputs, i)) return afterWork(net.calendars[net.calendar[i]!]!, s, inputs.duration[i]!);
  return s >= net.top ? net.top : Math.min(net.top, s + inputs.duration[i]!);
}

/** The start of node i when it may begin from x on: its next day of work, moved past the blackouts it avoids. */
export function startOf(net: CompiledNetwork, inputs: Inputs, i: number, x: number): number {
  const works = isWork(net, inputs, i);
  const table = net.calendars[net.calendar[i]!]!;
  let s = works ? nextWorked(table, x) : x;
  if (net.avoids[i]! < 0 || s >= net.top) return s;
  const spans = net.blackouts[net.avoids[i]!]!;
  const early = pointShift(net, inputs, i);
  for (let b = 0; b < spans.length; b += 2) {
    const [from, to] = [spans[b]!, spans[b + 1]!];
    if (s - early < to && Math.max(finishOf(net, inputs, i, s), s - early + 1) > from)
      s = works ? nextWorked(table, to) : to + early;
    if (s >= net.top) return net.top;
  }
  return s;
}

/** The latest moment at which node i may become free to begin so that it is finished by y: the inverse of start and finish. */
export function lateStartFor(net: CompiledNetwork, inputs: Inputs, i: number, y: number): number {
  if (y >= net.top || y < 0) return y;
  if (isWork(net, inputs, i))
    return lastClear(net, inputs, i, beforeWork(net.calendars[net.calendar[i]!]!, y, inputs.duration[i]!));
  return lastClear(net, inputs, i, Math.max(-1, y - inputs.duration[i]!));
}

/** The latest moment at which node i may become free to begin so that it begins by b. */
export function lateStartBy(net: CompiledNetwork, inputs: Inputs, i: number, b: number): number {
  if (b >= net.top || b < 0) return b;
  return lastClear(
    net,
    inputs,
    i,
    isWork(net, inputs, i) ? lastWorked(net.calendars[net.calendar[i]!]!, b) : b,
  );
}

/** The start that a required finish y asks for. */
export function startForFinish(net: CompiledNetwork, inputs: Inputs, i: number, y: number): number {
  if (y >= net.top) return net.top;
  if (isWork(net, inputs, i)) return startToEndAt(net.calendars[net.calendar[i]!]!, y, inputs.duration[i]!);
  return Math.max(0, y - inputs.duration[i]!);
}

/** The latest required finish that asks for a start no later than s. */
export function finishForStart(net: CompiledNetwork, inputs: Inputs, i: number, s: number): number {
  if (s >= net.top || s < 0) return s;
  if (isWork(net, inputs, i)) return endForStart(net.calendars[net.calendar[i]!]!, s, inputs.duration[i]!);
  return Math.min(net.top, s + inputs.duration[i]!);
}

/** The latest start no later than s that stays clear of the blackouts. */
function lastClear(net: CompiledNetwork, inputs: Inputs, i: number, latest: number): number {
  if (net.avoids[i]! < 0 || latest < 0 || latest >= net.top) return latest;
  const spans = net.blackouts[net.avoids[i]!]!;
  const early = pointShift(net, inputs, i);
  let s = latest;
  for (let b = spans.length - 2; b >= 0 && s >= 0; b -= 2) {
    const [from, to] = [spans[b]!, spans[b + 1]!];
    if (s - early < to && Math.max(finishOf(net, inputs, i, s), s - early + 1) > from)
      s = isWork(net, inputs, i)
        ? beforeWork(net.calendars[net.calendar[i]!]!, from, inputs.duration[i]!)
        : Math.max(-1, from + early - Math.max(inputs.duration[i]!, 1));
  }
  return s;
}

/** A point at the end of a day lies on the day before its boundary: 1 for those, else 0. */
function pointShift(net: CompiledNetwork, inputs: Inputs, i: number): number {
  return inputs.duration[i] === 0 && net.isEndOfDay[i] === 1 ? 1 : 0;
}
