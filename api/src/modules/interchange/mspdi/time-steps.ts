import type { Day } from '@gantry/shared/dates/day';
import type { NetworkCalendar } from '@gantry/shared/schedule/network';
import { MINUTES_PER_DAY, type Moment, type MspdiDuration } from './mspdi-file.js';
import { hoursOn, minutesOf, type WorkHours, workedBefore } from './work-hours.js';

/**
 * How the minutes of a file lie in an engine of whole days: each civil day is cut into the same number of steps, and the
 * engine counts steps as it counts days. A full day of work takes them all, so that evening and next morning are one
 * instant; a short day takes the first of them. With one step a day this is the plain plan in days.
 */
export interface TimeSteps {
  perDay: number;
  /** Days that the tables are to reach; null with one step a day, where the week goes on for ever. */
  span: { first: Day; last: Day } | null;
}

const greatestDivisor = (a: number, b: number): number => (b === 0 ? a : greatestDivisor(b, a % b));

/** Steps a day in which each share of a day, given as minutes of a full day, comes out whole; any number past `most` where that is not enough. */
export function stepsFor(
  shares: Iterable<readonly [minutes: number, fullDay: number]>,
  most: number,
): number {
  let steps = 1;
  for (const [minutes, fullDay] of shares) {
    if (fullDay === 0) continue;
    const parts = fullDay / greatestDivisor(fullDay, Math.abs(minutes));
    steps = (steps * parts) / greatestDivisor(steps, parts);
    if (steps > most) return steps;
  }
  return steps;
}

/** Past the end of every table. */
const MOST = 1_000_000;

/** Steps of a length in a calendar, rounded up to whole ones; a lead is rounded towards none. */
export function stepsOf({ minutes, isElapsed }: MspdiDuration, calendar: WorkHours, perDay: number): number {
  const whole = Math.ceil(
    (minutes * perDay) / (isElapsed ? MINUTES_PER_DAY : Math.max(1, calendar.fullDay)) - 1e-9,
  );
  return Math.max(-MOST, Math.min(MOST, whole)) + 0;
}

/** The step with which a moment begins: that of the day's first where nobody has worked yet, that of the next day's at its end. */
export function stepAt(moment: Moment, calendar: WorkHours, perDay: number): Day {
  const at = Math.floor(moment / MINUTES_PER_DAY);
  const worked = workedBefore(calendar, moment);
  const isOver = worked > 0 && worked === minutesOf(hoursOn(calendar, at as Day));
  const inDay = isOver ? perDay : Math.ceil((worked * perDay) / Math.max(1, calendar.fullDay) - 1e-9);
  return (at * perDay + Math.min(perDay, inDay)) as Day;
}

/** A calendar in steps. */
export function calendarInSteps(calendar: WorkHours, { perDay, span }: TimeSteps): NetworkCalendar {
  if (span === null) return { id: calendar.uid, days: calendarInDays(calendar) };
  const closed: Day[] = [];
  for (let at = span.first; at <= span.last; at = (at + 1) as Day) {
    const worked = minutesOf(hoursOn(calendar, at));
    const open = Math.min(perDay, Math.round((worked * perDay) / Math.max(1, calendar.fullDay)));
    for (let step = open; step < perDay; step++) closed.push((at * perDay + step) as Day);
  }
  return { id: calendar.uid, days: { weekdays: [1, 2, 3, 4, 5, 6, 7], closed } };
}

function calendarInDays({ week, otherDays }: WorkHours): NetworkCalendar['days'] {
  const weekdays = week.flatMap((hours, i) => (hours.length > 0 ? [i + 1] : []));
  const [closed, worked]: [Day[], Day[]] = [[], []];
  for (const [at, hours] of otherDays) (hours.length > 0 ? worked : closed).push(at);
  return { weekdays, closed, worked };
}
