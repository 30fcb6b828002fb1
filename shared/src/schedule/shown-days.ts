import type { Day } from '../dates/day.js';
import { nextWorked } from './calendar-table.js';
import { KIND, MODE } from './compiled.js';
import { readyAt } from './gate-ready.js';
import type { Schedule } from './schedule.js';

/** The day that begins with a boundary; null beyond the tables. */
export function dayAt({ net }: Schedule, x: number): Day | null {
  return x >= net.top || x < 0 ? null : ((net.origin + x) as Day);
}

/** The day that ends with a boundary, never before the data date or the plan's start: nothing open is shown in the past. */
function evening(schedule: Schedule, i: number, x: number): Day | null {
  const { net, inputs } = schedule;
  return dayAt(schedule, inputs.mode[i] === MODE.done ? x - 1 : Math.max(net.floor, x - 1));
}

/**
 * The day on which a node is shown to start. A point of the end of a day is on the day before its boundary, so that a
 * milestone after work that ends on Friday is on Friday; for a gate it is the day on which all it waits for is there.
 */
export function startDay(schedule: Schedule, i: number): Day | null {
  const { net, early } = schedule;
  const [start, finish] = [early.start[i]!, early.finish[i]!];
  if (start >= net.top) return null;
  if (net.kind[i] === KIND.gate) return gateStartDay(schedule, i);
  if (start !== finish) return dayAt(schedule, start);
  return net.isEndOfDay[i] === 1 ? evening(schedule, i, start) : morning(schedule, i, start);
}

function gateStartDay(schedule: Schedule, i: number): Day | null {
  const { net, inputs, early } = schedule;
  if (inputs.mode[i] === MODE.done) return dayAt(schedule, early.start[i]!);
  const ready = readyAt(schedule, i);
  return ready === null ? finishDay(schedule, i) : dayAt(schedule, Math.max(net.start, ready - 1));
}

/** The day on which a node is shown to finish: its last day of work, the day of its meeting. */
export function finishDay(schedule: Schedule, i: number): Day | null {
  const { net, early } = schedule;
  const [start, finish] = [early.start[i]!, early.finish[i]!];
  if (finish >= net.top) return null;
  if (net.kind[i] === KIND.gate || start !== finish) return dayAt(schedule, finish - 1);
  return startDay(schedule, i);
}

/** The latest day of its finish that leaves the target unmoved; null where there is none to tell, as for what is done. */
export function lateFinishDay(schedule: Schedule, i: number): Day | null {
  const { net, inputs, late } = schedule;
  const finish = late.finish[i]!;
  if (finish >= net.top || finish < 1 || inputs.mode[i] === MODE.done) return null;
  const isMorning = net.isEndOfDay[i] === 0 && net.kind[i] === KIND.milestone;
  return dayAt(schedule, isMorning ? finish : finish - 1);
}

/** The day on which what ends at a boundary ended: for what links carry and deadlines ask. */
export function dayEndingAt(schedule: Schedule, x: number): Day | null {
  return x >= schedule.net.top ? null : dayAt(schedule, Math.max(0, x - 1));
}

function morning(schedule: Schedule, i: number, x: number): Day | null {
  const { net, inputs } = schedule;
  const isDone = inputs.mode[i] === MODE.done;
  return dayAt(schedule, isDone ? x : nextWorked(net.calendars[net.calendar[i]!]!, x));
}
