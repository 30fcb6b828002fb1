import type { Day } from '../dates/day.js';
import type { UkDivision } from './bank-holidays.js';
import { type WorkingCalendar, workingCalendar } from './working-days.js';

/** Whether a paper that is ready on the day of publication is in time, or must be there the working day before. */
export const PAPERS_READY = ['ON_DAY', 'DAY_BEFORE'] as const;
export type PapersReady = (typeof PAPERS_READY)[number];

/** A day that the office, one programme or one body has closed, or works although others do not. */
export interface CalendarException {
  on: Day;
  isWorked: boolean;
  /** Null with `bodyId` null: the whole office. Never both. */
  programmeId: string | null;
  bodyId: string | null;
}

/** What a body does otherwise than its office. */
export interface BodyCalendarRule {
  bodyId: string;
  worksSaturdays: boolean;
  papersReady: PapersReady;
}

/** Everything by which an office counts working days. Bodies without a rule of their own keep that of the office. */
export interface CalendarBook {
  division: UkDivision;
  exceptions: readonly CalendarException[];
  bodies: readonly BodyCalendarRule[];
}

/** Whose calendar is meant: that of the office where neither is named. */
export interface CalendarScope {
  programmeId?: string | null;
  bodyId?: string | null;
}

/**
 * The working days of an office, of one of its programmes or of one of its bodies; every count of working days and clear
 * days in the product comes from here. What a programme or body says of a day wins over the office.
 * Example: an office closed from 27 to 29 December, whose council works the 28th, counts that day for the council alone.
 */
export function calendarFor(book: CalendarBook, scope: CalendarScope = {}): WorkingCalendar {
  const { closed, worked } = exceptionsFor(book, scope);
  const { bodyId = null } = scope;
  const isSaturdayWorked = bodyId !== null && ruleOf(book, bodyId).worksSaturdays;
  return made(book.division, closed, worked, isSaturdayWorked);
}

/** What is closed and what is worked besides in one calendar, each in order: what it says itself wins over the office. */
export function exceptionsFor(book: CalendarBook, scope: CalendarScope): { closed: Day[]; worked: Day[] } {
  const { programmeId = null, bodyId = null } = scope;
  const days = new Map<Day, boolean>();
  const isOffice = (one: CalendarException) => one.programmeId === null && one.bodyId === null;
  for (const one of book.exceptions) if (isOffice(one)) days.set(one.on, one.isWorked);
  for (const one of book.exceptions)
    if (!isOffice(one) && one.programmeId === programmeId && one.bodyId === bodyId)
      days.set(one.on, one.isWorked);
  const named = (isWorked: boolean) =>
    [...days].flatMap(([on, worked]) => (worked === isWorked ? [on] : [])).sort((a, b) => a - b);
  return { closed: named(false), worked: named(true) };
}

/** What a body does otherwise; the office's ways where it has no rule. */
export function ruleOf(book: CalendarBook, bodyId: string): BodyCalendarRule {
  return (
    book.bodies.find((body) => body.bodyId === bodyId) ?? {
      bodyId,
      worksSaturdays: false,
      papersReady: 'ON_DAY',
    }
  );
}

/** As many different calendars as an office has bodies, with room for others; the table of one is some 40 kB. */
const KEPT = 200;
const calendars = new Map<string, WorkingCalendar>();

/** Building a calendar walks a quarter of a century, so that each is built once. */
function made(
  division: UkDivision,
  closedDays: readonly Day[],
  workedDays: readonly Day[],
  isSaturdayWorked: boolean,
): WorkingCalendar {
  const key = [division, closedDays.join(' '), workedDays.join(' '), isSaturdayWorked].join('|');
  const known = calendars.get(key);
  if (known !== undefined) return known;
  if (calendars.size >= KEPT) calendars.clear();
  const calendar = workingCalendar({ division, closedDays, workedDays, isSaturdayWorked });
  calendars.set(key, calendar);
  return calendar;
}
