import { addDays, type Day } from '../dates/day.js';

/** Whether the opening day is the first of the counted days. Published practice differs, so each consultation states it. */
export const WEEK_COUNTINGS = ['OPENING_DAY_NOT_COUNTED', 'OPENING_DAY_COUNTED'] as const;
export type WeekCounting = (typeof WEEK_COUNTINGS)[number];

/**
 * The closing day of so many weeks under a way of counting.
 * Example: ten weeks from 2 February 2018 close on 13 April where the opening day is not counted, on 12 April where it is;
 * twelve weeks from 1 February close on 26 April, from 8 March on 31 May.
 */
export function closingDay(opens: Day, weeks: number, counting: WeekCounting): Day {
  return addDays(opens, weeks * 7 - (counting === 'OPENING_DAY_COUNTED' ? 1 : 0));
}

/** How many days a consultation runs under a way of counting: 2 February to 13 April 2018 are 70, or 71 with the opening day. */
export function daysOpen(opens: Day, closes: Day, counting: WeekCounting): number {
  return closes - opens + (counting === 'OPENING_DAY_COUNTED' ? 1 : 0);
}

/** `70` as "10 weeks", `73` as "10 weeks and 3 days". */
export function weeksWords(days: number): string {
  const [weeks, rest] = [Math.floor(days / 7), days % 7];
  const inWeeks = `${weeks} ${weeks === 1 ? 'week' : 'weeks'}`;
  const inDays = `${rest} ${rest === 1 ? 'day' : 'days'}`;
  if (rest === 0) return inWeeks;
  return weeks === 0 ? inDays : `${inWeeks} and ${inDays}`;
}
