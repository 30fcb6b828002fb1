import type { Day } from '@gantry/shared/dates/day';
import { lastWorked, nextWorked } from '@gantry/shared/schedule/calendar-table';
import { FROM_START, KIND, MODE } from '@gantry/shared/schedule/compiled';
import { finishOf } from '@gantry/shared/schedule/node-time';
import type { Schedule } from '@gantry/shared/schedule/schedule';
import { finishDay, startDay } from '@gantry/shared/schedule/shown-days';
import { dayOfStep, type ForecastPlan } from './forecast-plan.js';

type Scale = Pick<ForecastPlan, 'stepsPerDay' | 'instants'>;

const isPointAt = ({ net, early }: Schedule, i: number) =>
  net.kind[i] !== KIND.gate && early.start[i] === early.finish[i];

const tableOf = ({ net }: Schedule, i: number) => net.calendars[net.calendar[i]!]!;

/** The civil day on which node i is shown to start; null where it cannot be computed. */
export function startDayIn(schedule: Schedule, i: number, plan: Scale): Day | null {
  const { net, early } = schedule;
  if (early.start[i]! >= net.top) return null;
  if (plan.instants !== null && isPointAt(schedule, i)) return instantDay(schedule, i, plan);
  const day = startDay(schedule, i);
  return day === null ? null : dayOfStep(day, plan);
}

/** The civil day on which node i is shown to finish: the last one worked. */
export function finishDayIn(schedule: Schedule, i: number, plan: Scale): Day | null {
  const { net, early } = schedule;
  if (early.finish[i]! >= net.top) return null;
  if (isPointAt(schedule, i)) return startDayIn(schedule, i, plan);
  const day = finishDay(schedule, i);
  return day === null ? null : dayOfStep(day, plan);
}

/** The latest day to start; for a gate, that on which its papers must be there. */
export function lateStartDayIn(schedule: Schedule, i: number, plan: Scale): Day | null {
  const { net, inputs, early, late } = schedule;
  const mode = inputs.mode[i]!;
  if (mode === MODE.begun || mode === MODE.override) return startDayIn(schedule, i, plan);
  if (isPointAt(schedule, i)) return latePointDay(schedule, i, plan);
  const start = late.start[i]!;
  if (start >= net.top || start < 0) return null;
  if (start === early.start[i]) return startDayIn(schedule, i, plan);
  return stepDay(schedule, net.kind[i] === KIND.gate ? start - 1 : start, plan);
}

/** The latest day to finish; for a gate, that of its last possible meeting. */
export function lateFinishDayIn(schedule: Schedule, i: number, plan: Scale): Day | null {
  const { net, early, late } = schedule;
  if (net.kind[i] === KIND.gate) {
    const meeting = late.need[i]!;
    return meeting >= net.top || meeting < 0 ? null : stepDay(schedule, meeting, plan);
  }
  if (isPointAt(schedule, i)) return latePointDay(schedule, i, plan);
  const finish = lateFinishOf(schedule, i);
  if (finish >= net.top || finish < 1) return null;
  if (finish === early.finish[i]) return finishDayIn(schedule, i, plan);
  const step = net.kind[i] === KIND.elapsed ? finish - 1 : lastWorked(tableOf(schedule, i), finish - 1);
  return step < 0 ? null : stepDay(schedule, step, plan);
}

/** Where the start is what is bound, the finish follows from it. */
function lateFinishOf({ net, inputs, late }: Schedule, i: number): number {
  const start = late.start[i]!;
  if (start >= net.top || start < 0) return late.finish[i]!;
  return Math.min(late.finish[i]!, finishOf(net, inputs, i, start));
}

function latePointDay(schedule: Schedule, i: number, plan: Scale): Day | null {
  const { net, early, late } = schedule;
  const at = late.start[i]!;
  if (at >= net.top || at < 0) return null;
  if (at === early.start[i]) return startDayIn(schedule, i, plan);
  const isMorning = plan.instants === null && net.isEndOfDay[i] === 0;
  const step = isMorning ? nextWorked(tableOf(schedule, i), at) : lastWorked(tableOf(schedule, i), at - 1);
  return step < 0 || step >= net.top ? null : stepDay(schedule, step, plan);
}

/**
 * The day to which an instant belongs: the one written where that is its own date; the evening where the end of work, or
 * time after it, puts it there; the morning where a lead or a start does. A point right behind a point is on its day.
 */
function instantDay(schedule: Schedule, of: number, plan: Scale): Day {
  const { net, inputs, early } = schedule;
  let i = of;
  let driver = early.driver[i]!;
  while (driver >= 0 && inputs.lag[driver] === 0 && isPointAt(schedule, net.from[driver]!)) {
    i = net.from[driver]!;
    driver = early.driver[i]!;
  }
  const at = early.start[i]!;
  const table = tableOf(schedule, i);
  const morning = stepDay(schedule, Math.min(net.top - 1, nextWorked(table, at)), plan);
  if (driver < 0) {
    const own = plan.instants?.get(net.ids[i]!);
    if (own === undefined || own.step - net.origin !== at) return morning;
    return own.isFixed || isWorkedDay(schedule, i, own.day, plan) ? own.day : morning;
  }
  const lag = inputs.lag[driver]!;
  const isFromEnd = (net.type[driver]! & FROM_START) === 0;
  if (lag < 0 || (lag === 0 && !isFromEnd)) return morning;
  return stepDay(schedule, Math.max(0, lastWorked(table, at - 1)), plan);
}

/** Whether anything is worked on a day; one off is told as the next that is worked. */
function isWorkedDay(schedule: Schedule, i: number, day: Day, plan: Scale): boolean {
  const { workedBefore, top } = tableOf(schedule, i);
  const first = day * plan.stepsPerDay - schedule.net.origin;
  return (
    first >= 0 &&
    first + plan.stepsPerDay <= top &&
    workedBefore[first + plan.stepsPerDay]! > workedBefore[first]!
  );
}

function stepDay({ net }: Schedule, step: number, plan: Scale): Day {
  return dayOfStep(net.origin + step, plan);
}
