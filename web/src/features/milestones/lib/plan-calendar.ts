import type { UkDivision } from '@gantry/shared/calendar/bank-holidays';
import { calendarFor } from '@gantry/shared/calendar/calendar-book';
import { day } from '@gantry/shared/dates/day';
import type { Plan } from '../api/plan.js';

/** The days by which the server counts in this plan. */
export function calendarOf({ division, closedDays, workedDays }: Plan['calendar']) {
  const exceptions = [
    ...closedDays.map((on) => ({ on: day(on), isWorked: false })),
    ...workedDays.map((on) => ({ on: day(on), isWorked: true })),
  ].map((one) => ({ ...one, programmeId: null, bodyId: null }));
  return calendarFor({ division: division as UkDivision, exceptions, bodies: [] });
}
