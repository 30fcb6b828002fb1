import { addDays, civilDate, type Day, day, isoDay, weekday } from '../dates/day.js';
import type { Problem } from '../errors/error-codes.js';
import { BANK_HOLIDAY_COVERAGE, bankHolidays, type UkDivision } from './bank-holidays.js';

/** Which days a body or programme works. Whether Saturdays count differs between bodies, so each has its own. */
export interface WorkingCalendarOptions {
  division: UkDivision;
  /** Days on which this office is closed besides bank holidays. */
  closedDays?: readonly Day[];
  /** Days worked although they fall on a weekend or bank holiday, such as a Saturday opening; they win over closed days. */
  workedDays?: readonly Day[];
  isSaturdayWorked?: boolean;
}

/** A calendar made ready for counting: how many days are worked before each day of the years it covers. */
export interface WorkingCalendar {
  readonly division: UkDivision;
  readonly isSaturdayWorked: boolean;
  readonly firstDay: Day;
  readonly lastDay: Day;
  /** Entry i: working days from `firstDay` to the day before `firstDay + i`. */
  readonly workedBefore: Int32Array;
  /** Closed days outside the covered years, where no bank holiday is known. */
  readonly closedOutside: ReadonlySet<Day>;
  /** Days worked outside the covered years although the week has them off. */
  readonly workedOutside: ReadonlySet<Day>;
}

/** Makes a calendar once, to be asked many times: counting between any two days then takes two look-ups. */
export function workingCalendar(options: WorkingCalendarOptions): WorkingCalendar {
  const isSaturdayWorked = options.isSaturdayWorked ?? false;
  const firstDay = day(`${BANK_HOLIDAY_COVERAGE.firstYear}-01-01`);
  const lastDay = day(`${BANK_HOLIDAY_COVERAGE.lastYear}-12-31`);
  const closed = new Set<Day>(options.closedDays ?? []);
  const worked = new Set<Day>(options.workedDays ?? []);
  for (let year = BANK_HOLIDAY_COVERAGE.firstYear; year <= BANK_HOLIDAY_COVERAGE.lastYear; year++)
    for (const iso of bankHolidays(options.division, year)) closed.add(day(iso));

  const workedBefore = new Int32Array(lastDay - firstDay + 2);
  for (let at = firstDay; at <= lastDay; at = addDays(at, 1)) {
    const isWorked = worked.has(at) || (isWeekdayWorked(at, isSaturdayWorked) && !closed.has(at));
    workedBefore[at - firstDay + 1] = workedBefore[at - firstDay]! + (isWorked ? 1 : 0);
  }
  const isOutside = (at: Day) => at < firstDay || at > lastDay;
  const isOfTheWeek = (at: Day) => isWeekdayWorked(at, isSaturdayWorked);
  return {
    division: options.division,
    isSaturdayWorked,
    firstDay,
    lastDay,
    workedBefore,
    closedOutside: new Set([...closed].filter((at) => isOutside(at) && isOfTheWeek(at) && !worked.has(at))),
    workedOutside: new Set([...worked].filter((at) => isOutside(at) && !isOfTheWeek(at))),
  };
}

/** Whether a day is worked: Friday 22 December 2017 is, Christmas Day and the Saturday before it are not. */
export function isWorkingDay(at: Day, calendar: WorkingCalendar): boolean {
  return workedUpTo(addDays(at, 1), calendar) > workedUpTo(at, calendar);
}

/**
 * Working days after `from`, up to and including `to`; negative when `to` is earlier, 0 for the same day.
 * So Friday to the next Monday is 1, and 30 November 2018 to 14 February 2019 is 51 in England & Wales.
 */
export function workingDaysBetween(from: Day, to: Day, calendar: WorkingCalendar): number {
  return workedUpTo(addDays(to, 1), calendar) - workedUpTo(addDays(from, 1), calendar);
}

/**
 * The day so many working days later, or earlier when negative: one working day after Friday 22 December 2017 is
 * Wednesday 27 December. With 0 it is the day itself, or the next working day where it is none.
 */
export function addWorkingDays(from: Day, count: number, calendar: WorkingCalendar): Day {
  if (count === 0) return isWorkingDay(from, calendar) ? from : addWorkingDays(from, 1, calendar);
  const isForward = count > 0;
  const target = isForward
    ? workedUpTo(addDays(from, 1), calendar) + count
    : workedUpTo(from, calendar) + count + 1;
  // The answer is the day with which the count of days worked reaches the target.
  let low = isForward ? addDays(from, 1) : addDays(from, 2 * count - 30);
  while (!isForward && workedUpTo(addDays(low, 1), calendar) >= target) low = addDays(low, 2 * count - 30);
  let high = isForward ? addDays(from, 2 * count + 30) : addDays(from, -1);
  while (isForward && workedUpTo(addDays(high, 1), calendar) < target) high = addDays(high, 2 * count + 30);
  while (low < high) {
    const middle = Math.floor((low + high) / 2) as Day;
    if (workedUpTo(addDays(middle, 1), calendar) >= target) high = middle;
    else low = addDays(middle, 1);
  }
  return low;
}

/** The working day on or before a day, for deadlines that fall when nobody is at work. */
export function workingDayOnOrBefore(at: Day, calendar: WorkingCalendar): Day {
  return isWorkingDay(at, calendar) ? at : addWorkingDays(at, -1, calendar);
}

/**
 * The last day to publish papers so that so many clear working days lie between: neither the day of publication
 * nor the day of the meeting counts. For Tuesday 12 December 2017 and five clear days it is Monday 4 December.
 */
export function latestPublication(meeting: Day, clearDays: number, calendar: WorkingCalendar): Day {
  return addWorkingDays(meeting, -(clearDays + 1), calendar);
}

/** `CAL-1`: the table of bank holidays does not reach this day, so that days worked there are too many. */
export function coverageProblem(
  at: Day,
  calendar: WorkingCalendar,
  field: string | null = null,
): Problem | null {
  if (at >= calendar.firstDay && at <= calendar.lastDay) return null;
  const { firstYear, lastYear } = BANK_HOLIDAY_COVERAGE;
  return {
    rule: 'CAL-1',
    severity: 'W',
    field,
    message: `Bank holidays are known from ${firstYear} to ${lastYear}; for ${isoDay(at)} only weekends are left out. Check the working days of ${civilDate(at).year} by hand.`,
  };
}

/** Working days from the calendar's first day to the day before `at`; negative before it. */
function workedUpTo(at: Day, calendar: WorkingCalendar): number {
  const index = at - calendar.firstDay;
  const last = calendar.workedBefore.length - 1;
  if (index >= 0 && index <= last) return calendar.workedBefore[index]!;
  const edge = index < 0 ? calendar.firstDay : addDays(calendar.lastDay, 1);
  const known = index < 0 ? 0 : calendar.workedBefore[last]!;
  const between = weekdaysBefore(at, calendar) - weekdaysBefore(edge, calendar);
  const exceptions =
    countBetween(edge, at, calendar.workedOutside) - countBetween(edge, at, calendar.closedOutside);
  return known + between + exceptions;
}

/** Days of a set from `from` to the day before `to`; negative where `to` is earlier. */
function countBetween(from: Day, to: Day, days: ReadonlySet<Day>): number {
  let count = 0;
  for (const at of days) {
    if (at >= from && at < to) count++;
    if (at < from && at >= to) count--;
  }
  return count;
}

/** Days of the worked week from Monday 5 January 1970 to the day before `at`. */
function weekdaysBefore(at: Day, calendar: WorkingCalendar): number {
  const fromMonday = at - 4;
  const weeks = Math.floor(fromMonday / 7);
  const worked = calendar.isSaturdayWorked ? 6 : 5;
  return weeks * worked + Math.min(fromMonday - weeks * 7, worked);
}

function isWeekdayWorked(at: Day, isSaturdayWorked: boolean): boolean {
  return weekday(at) <= (isSaturdayWorked ? 6 : 5);
}
