/** Days since 1970-01-01. Whole days only: no clock, no time zone, nothing to go wrong in March and October. */
export type Day = number & { readonly brand: 'Day' };

const MS_PER_DAY = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads `YYYY-MM-DD`; throws a RangeError for anything else, 30 February included. */
export function day(iso: string): Day {
  const match = ISO_DAY.exec(iso);
  if (!match) throw new RangeError(`Not a day written as YYYY-MM-DD: ${iso}`);
  const found = dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  if (found === null) throw new RangeError(`No such day: ${iso}`);
  return found;
}

/** The day of a civil date, or null where the calendar has none (31 June). `month` counts from 1. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
  const at = new Date(Date.UTC(2000, 0, 1));
  at.setUTCFullYear(year, month - 1, dayOfMonth);
  if (at.getUTCFullYear() !== year || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== dayOfMonth)
    return null;
  return Math.round(at.getTime() / MS_PER_DAY) as Day;
}

/** Writes `YYYY-MM-DD`. */
export function isoDay(at: Day): string {
  return new Date(at * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Calendar days later (earlier when negative). */
export function addDays(at: Day, days: number): Day {
  return (at + days) as Day;
}

/** Monday 1 … Sunday 7 (ISO 8601). 1 January 1970 was a Thursday. */
export function weekday(at: Day): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  return (((((at + 3) % 7) + 7) % 7) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
}
