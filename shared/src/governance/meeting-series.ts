import { addDays, civilDate, type Day, isCountedDay, weekday } from '../dates/day.js';
import { firstOfMonth, lastOfMonth } from '../dates/month-arithmetic.js';
import type { Problem } from '../errors/error-codes.js';

/** By the month ("first Tuesday of every second month") or by the week ("every four weeks on a Thursday"). */
export const SERIES_RHYTHMS = ['MONTHLY', 'WEEKLY'] as const;
export type SeriesRhythm = (typeof SERIES_RHYTHMS)[number];

/** Which of its weekdays in a month; -1 is the last. */
export const WEEKS_OF_MONTH = [1, 2, 3, 4, -1] as const;
export type WeekOfMonth = (typeof WEEKS_OF_MONTH)[number];

/** How a body meets again and again. */
export interface SeriesPattern {
  rhythm: SeriesRhythm;
  /** Every so many months, counted from the month of `from`, or every so many weeks. */
  every: number;
  /** Monday 1 … Sunday 7. */
  weekday: number;
  /** Null for a rhythm by the week. */
  weekOfMonth: WeekOfMonth | null;
  /** Months in which nobody meets, from 1: 8 is August. */
  exceptMonths: readonly number[];
  from: Day;
  until: Day | null;
  count: number | null;
}

/** A committee that meets every week plans a year at once. */
export const MOST_IN_SERIES = 60;
const LONGEST_EVERY: Record<SeriesRhythm, number> = { MONTHLY: 12, WEEKLY: 52 };

/**
 * `SER-1`: a pattern that names no days: every 0 months, all months left out, no end, or days past the year 2199.
 * Example: "first Tuesday, from 1 January 2018" without a last day or a number is refused.
 */
export function seriesPatternProblems(pattern: SeriesPattern): Problem[] {
  const { rhythm, every, weekOfMonth, exceptMonths, from, until, count } = pattern;
  const problems: Problem[] = [];
  const refuse = (field: string, message: string) =>
    problems.push({ rule: 'SER-1', severity: 'E', field, message });
  const isWhole = (n: number, most: number) => Number.isSafeInteger(n) && n >= 1 && n <= most;
  if (!isWhole(every, LONGEST_EVERY[rhythm]))
    refuse('every', `Write a whole number from 1 to ${LONGEST_EVERY[rhythm]}.`);
  if (!isWhole(pattern.weekday, 7)) refuse('weekday', 'Choose a day of the week.');
  if (rhythm === 'MONTHLY' && !WEEKS_OF_MONTH.some((one) => one === weekOfMonth))
    refuse('weekOfMonth', 'Choose which of its weekdays in the month: first to fourth, or last.');
  if (exceptMonths.some((month) => !isWhole(month, 12)))
    refuse('exceptMonths', 'Months are numbered from 1 to 12.');
  if (until === null && count === null)
    refuse('until', 'Say until when the series runs, or how many meetings it has.');
  if (until !== null && until < from) refuse('until', 'The last day is before the first.');
  if (count !== null && !isWhole(count, MOST_IN_SERIES))
    refuse('count', `Write a whole number from 1 to ${MOST_IN_SERIES}.`);
  if (problems.length > 0) return problems;
  const found = candidateDays(pattern, MOST_IN_SERIES + 1);
  if (found.length === 0)
    refuse('from', 'No day fits this pattern. Change its days, or the months left out.');
  if (found.some((on) => !isCountedDay(on)))
    refuse('until', 'A series ends with the year 2199 at the latest. End it earlier.');
  if (found.length > MOST_IN_SERIES)
    refuse(
      'until',
      `That is more than ${MOST_IN_SERIES} meetings. End it earlier, and begin another after it.`,
    );
  return problems;
}

/**
 * The days of a series, in order. A month whose day lies before `from` is passed over; months left out count in the rhythm.
 * Worked examples: first Tuesdays of 2018 except August are 2 January, 6 February, 6 March, 3 April, 1 May, 5 June, 3 July,
 * 4 September, 2 October, 6 November, 4 December; the first Tuesday of every second month from January 2018, six times, is
 * 2 January, 6 March, 1 May, 3 July, 4 September, 6 November. Ask `seriesPatternProblems` first.
 */
export function seriesDays(pattern: SeriesPattern): Day[] {
  return candidateDays(pattern, MOST_IN_SERIES);
}

/** Twelve months of every year left out for half a century name no day: the search ends there. */
const LONGEST_SEARCH = 600;

function candidateDays(pattern: SeriesPattern, most: number): Day[] {
  const { rhythm, from, until, count, exceptMonths } = pattern;
  const wanted = Math.min(count ?? most, most);
  const days: Day[] = [];
  for (let step = 0; step < LONGEST_SEARCH && days.length < wanted; step++) {
    const on = rhythm === 'MONTHLY' ? dayOfMonthStep(pattern, step) : dayOfWeekStep(pattern, step);
    if (until !== null && on > until) break;
    if (on >= from && !exceptMonths.includes(civilDate(on).month)) days.push(on);
  }
  return days;
}

function dayOfMonthStep(pattern: SeriesPattern, step: number): Day {
  const { year, month } = civilDate(pattern.from);
  return weekdayOfMonth(year, month + step * pattern.every, pattern.weekday, pattern.weekOfMonth ?? 1);
}

function dayOfWeekStep({ from, weekday: wanted, every }: SeriesPattern, step: number): Day {
  const first = addDays(from, (wanted - weekday(from) + 7) % 7);
  return addDays(first, step * every * 7);
}

/** The first Tuesday of March 2018 is the 6th, its last Thursday the 29th. Months roll over: 13 is January after. */
export function weekdayOfMonth(year: number, month: number, wanted: number, week: WeekOfMonth): Day {
  if (week === -1) {
    const last = lastOfMonth(year, month);
    return addDays(last, -((weekday(last) - wanted + 7) % 7));
  }
  const first = firstOfMonth(year, month);
  return addDays(first, ((wanted - weekday(first) + 7) % 7) + (week - 1) * 7);
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const WEEK_WORDS: Record<WeekOfMonth, string> = {
  1: 'First',
  2: 'Second',
  3: 'Third',
  4: 'Fourth',
  [-1]: 'Last',
};
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** "First Tuesday of every second month, except August"; "Every 4 weeks on Thursday". */
export function seriesWords(pattern: SeriesPattern): string {
  const { rhythm, every, weekOfMonth, exceptMonths } = pattern;
  const on = WEEKDAYS[pattern.weekday - 1] ?? '';
  const words = rhythm === 'MONTHLY' ? monthly(WEEK_WORDS[weekOfMonth ?? 1], on, every) : weekly(on, every);
  if (exceptMonths.length === 0) return words;
  const left = [...exceptMonths].sort((a, b) => a - b).map((month) => MONTHS[month - 1] ?? '');
  return `${words}, except ${left.join(', ')}`;
}

function monthly(week: string, on: string, every: number): string {
  if (every === 1) return `${week} ${on} of every month`;
  return every === 2 ? `${week} ${on} of every second month` : `${week} ${on} every ${every} months`;
}

function weekly(on: string, every: number): string {
  return every === 1 ? `Every ${on}` : `Every ${every} weeks on ${on}`;
}
