import { MONTH_NAMES } from './date-words.js';
import { civilDate, type Day } from './day.js';

/** `8 Mar 2018`: the month in letters, so that nobody can read it the other way round. */
export function writeDay(at: Day): string {
  const { year, month, dayOfMonth } = civilDate(at);
  return `${dayOfMonth} ${MONTH_NAMES[month - 1]} ${year}`;
}
