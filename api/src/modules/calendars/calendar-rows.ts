import type { UkDivision } from '@gantry/shared/calendar/bank-holidays';
import type { CalendarBook, PapersReady } from '@gantry/shared/calendar/calendar-book';
import type { RestrictedPeriod, RestrictedPeriodKind } from '@gantry/shared/calendar/restricted-periods';
import { day } from '@gantry/shared/dates/day';
import type { EntityManager } from 'typeorm';
import { CALENDAR_BOOK } from './calendars.sql.js';

export interface CalendarRow {
  kind: 'OFFICE' | 'DAY' | 'BODY';
  programme_id: string | null;
  body_id: string | null;
  /** Of the office its part of the country, of a body when its papers are ready. */
  word: string | null;
  on_day: string | null;
  flag: boolean | null;
}

export interface RestrictedRow {
  id: string;
  name: string;
  kind: RestrictedPeriodKind;
  areas: string[];
  starts_on: string;
  ends_on: string;
}

/** A restricted period of a plan, with the id by which the engine knows it. */
export interface KnownRestriction extends RestrictedPeriod {
  id: string;
}

export function calendarBook(rows: readonly CalendarRow[]): CalendarBook {
  const division = (rows.find(({ kind }) => kind === 'OFFICE')?.word ?? 'england-and-wales') as UkDivision;
  return {
    division,
    exceptions: rows
      .filter(({ kind }) => kind === 'DAY')
      .map((row) => ({
        on: day(row.on_day as string),
        isWorked: row.flag === true,
        programmeId: row.programme_id,
        bodyId: row.body_id,
      })),
    bodies: rows
      .filter(({ kind }) => kind === 'BODY')
      .map((row) => ({
        bodyId: row.body_id as string,
        worksSaturdays: row.flag === true,
        papersReady: row.word as PapersReady,
      })),
  };
}

export function restrictionOf(row: RestrictedRow): KnownRestriction {
  const { id, name, kind, areas } = row;
  return { id, name, kind, areas, start: day(row.starts_on), end: day(row.ends_on) };
}

/** The calendars of an office, for one who writes or reads a single record. */
export async function calendarBookOf(
  db: Pick<EntityManager, 'query'>,
  officeId: string,
): Promise<CalendarBook> {
  return calendarBook(await db.query(CALENDAR_BOOK, [officeId]));
}
