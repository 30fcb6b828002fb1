import type { CalendarTable } from '../calendar-table.js';

/**
 * A calendar whose list of working days goes on past the table with `top`, so that a straight loop needs no question
 * whether a day is still in it.
 */
export interface PaddedCalendar {
  readonly workedBefore: Int32Array;
  readonly days: Int32Array;
}

export function paddedCalendar({ top, workedBefore, workedDay }: CalendarTable): PaddedCalendar {
  const days = new Int32Array(2 * top + 2).fill(top);
  days.set(workedDay);
  return { workedBefore, days };
}
