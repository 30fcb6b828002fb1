import { isWorkingDay, type WorkingCalendar, workingDaysBetween } from '../calendar/working-days.js';
import { WEEKDAY_NAMES } from './date-words.js';
import { type Day, weekday } from './day.js';
import type { PlanDate } from './plan-date.js';
import { type DateShift, leastShift, type ShiftUnit } from './shift-plan-date.js';
import { writePlanDate } from './write-plan-date.js';

/**
 * Where a date would come to stand and how far that is: "Tue 13 Mar 2018, +5 working days", "Dec 2017, +1 month",
 * "Sat 17 Mar 2018, +1 calendar day, not a working day".
 */
export function describeShift(
  from: PlanDate,
  to: PlanDate,
  shift: DateShift,
  calendar: WorkingCalendar,
): string {
  const { earliest, latest, shape } = to;
  const isDayOff = shape === 'DAY' && latest !== null && !isWorkingDay(latest, calendar);
  return [
    withWeekday(to),
    distance(from, to, shift, calendar),
    isDayOff && earliest !== null ? 'not a working day' : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

const NOUNS: Record<ShiftUnit, string> = {
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
};

function distance(from: PlanDate, to: PlanDate, shift: DateShift, calendar: WorkingCalendar): string {
  if (shift.count === 0) return 'as it is now';
  const least = leastShift(from);
  if (least !== 'day') return counted(shift.count, NOUNS[shift.unit]);
  const [a, b] = [from.latest ?? from.earliest!, to.latest ?? to.earliest!];
  const worked = workingDaysBetween(a, b, calendar);
  // A day that only crosses a weekend is later all the same.
  return worked === 0 ? counted(b - a, 'calendar day') : counted(worked, 'working day');
}

const counted = (count: number, noun: string) =>
  `${count < 0 ? '−' : '+'}${Math.abs(count)} ${noun}${Math.abs(count) === 1 ? '' : 's'}`;

/** A single day is said with its day of the week: whoever moves a date looks for a Tuesday. */
function withWeekday(date: PlanDate): string {
  const words = writePlanDate(date);
  if (date.shape !== 'DAY' || date.latest === null) return words;
  return words.replace(/^~?/, (sign) => `${sign}${shortWeekday(date.latest!)} `);
}

const shortWeekday = (at: Day) => WEEKDAY_NAMES[weekday(at) - 1]!.slice(0, 3);
