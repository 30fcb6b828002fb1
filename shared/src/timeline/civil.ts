import type { Day } from '../dates/day.js';

/** A civil date in numbers; `month` counts from 1. */
export interface Civil {
  year: number;
  month: number;
  date: number;
}

/** Names from a fixed table, so that a drawing is the same bytes on every machine and in every locale. */
export const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * Day number to civil date by integer arithmetic (proleptic Gregorian, eras of 400 years beginning on 1 March).
 * A chart asks for thousands of these, and a `Date` for each would be most of its cost.
 * Example: day 17563 is 1 February 2018, `{ year: 2018, month: 2, date: 1 }`.
 */
export function civil(at: Day): Civil {
  const z = at + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    date: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** The day on which a month begins; `month` may run past 12 or below 1 and carries into the year. */
export function monthStart(year: number, month: number): Day {
  const carried = year + Math.floor((month - 1) / 12);
  const within = ((((month - 1) % 12) + 12) % 12) + 1;
  const y = within <= 2 ? carried - 1 : carried;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (within + (within > 2 ? -3 : 9)) + 2) / 5);
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * 146_097 + dayOfEra - 719_468) as Day;
}

/** `8 Mar 2018`: the month in letters, so that nobody reads it the American way. */
export function dayWords(at: Day): string {
  const { year, month, date } = civil(at);
  return `${date} ${MONTHS[month - 1]} ${year}`;
}
