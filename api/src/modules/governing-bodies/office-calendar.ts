import type { UkDivision } from '@gantry/shared/calendar/bank-holidays';
import { type WorkingCalendar, workingCalendar } from '@gantry/shared/calendar/working-days';
import type { EntityManager } from 'typeorm';

const made = new Map<UkDivision, WorkingCalendar>();

/** The working days of an office: the bank holidays of its part of the United Kingdom. */
export async function officeCalendar(
  db: Pick<EntityManager, 'query'>,
  officeId: string,
): Promise<WorkingCalendar> {
  const [row] = await db.query('select holiday_division as division from office where id = $1', [officeId]);
  return calendarOf(row.division);
}

/** Made once for each division: the table is long. */
export function calendarOf(division: UkDivision): WorkingCalendar {
  const calendar = made.get(division) ?? workingCalendar({ division });
  made.set(division, calendar);
  return calendar;
}
