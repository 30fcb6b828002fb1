import { addDays, civilDate, type Day, dayOf } from './day.js';

/** 28 to 31. February 2020 has 29. `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The first day of a month; months outside 1…12 roll over: month 13 of 2017 is January 2018. */
export function firstOfMonth(year: number, month: number): Day {
  const months = year * 12 + month - 1;
  const found = dayOf(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1);
  if (found === null) throw new RangeError(`No month ${month} of ${year}`);
  return found;
}

/** The last day of a month, rolling over as `firstOfMonth` does: month 2 of 2018 is 28 February. */
export function lastOfMonth(year: number, month: number): Day {
  return addDays(firstOfMonth(year, month + 1), -1);
}

/**
 * The same day of the month, so many months later (earlier when negative), or the month's last day where it
 * is shorter: 31 August 2017 and six months is 28 February 2018.
 */
export function addMonths(at: Day, months: number): Day {
  const { year, month, dayOfMonth } = civilDate(at);
  const first = firstOfMonth(year, month + months);
  const length = lastOfMonth(year, month + months) - first + 1;
  return addDays(first, Math.min(dayOfMonth, length) - 1);
}

/** Whether a span is whole months: 1 October to 30 November is, 2 October to 30 November is not. */
export function isWholeMonths(from: Day, to: Day): boolean {
  return civilDate(from).dayOfMonth === 1 && civilDate(addDays(to, 1)).dayOfMonth === 1;
}
