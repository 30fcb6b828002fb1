import type { UkDivision } from '@gantry/shared/calendar/bank-holidays';
import { calendarFor } from '@gantry/shared/calendar/calendar-book';
import type { WorkingCalendar } from '@gantry/shared/calendar/working-days';
import { day } from '@gantry/shared/dates/day';

/** The calendar of a programme, as the API gives it. */
export interface GivenCalendar {
  division: string;
  closedDays: readonly string[];
  workedDays: readonly string[];
}

/** The days by which the server counts in this plan. */
export function calendarOf({ division, closedDays, workedDays }: GivenCalendar): WorkingCalendar {
  const exceptions = [
    ...closedDays.map((on) => ({ on: day(on), isWorked: false })),
    ...workedDays.map((on) => ({ on: day(on), isWorked: true })),
  ].map((one) => ({ ...one, programmeId: null, bodyId: null }));
  return calendarFor({ division: division as UkDivision, exceptions, bodies: [] });
}
