import type { DaySpan } from './financial-year.js';
import { firstOfMonth, lastOfMonth } from './month-arithmetic.js';

/** Whole months: spring (21) 2018 is March to May, winter (24) 2017 is December 2017 to February 2018. */
export function seasonSpan(season: number, year: number): DaySpan {
  const firstMonth = 3 * (season - 20);
  return { from: firstOfMonth(year, firstMonth), to: lastOfMonth(year, firstMonth + 2) };
}
