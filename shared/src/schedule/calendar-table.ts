import { isWorkingDay } from '../calendar/working-days.js';
import { type Day, weekday } from '../dates/day.js';
import type { NetworkCalendar } from './network.js';

/**
 * One calendar as two tables over the plan's span. Times are *boundaries*: the whole number x is the midnight with which
 * day `origin + x` begins; work holds [start, finish). `top` stands for "beyond the table" and is kept by every function
 * here; -1 is "no time is early enough". Neither is ever a date.
 */
export interface CalendarTable {
  readonly top: number;
  /** Entry x: days worked before boundary x. */
  readonly workedBefore: Int32Array;
  /** Entry k: the day worked as the k-th, from 0. */
  readonly workedDay: Int32Array;
}

/** Builds the tables for days `origin` to `origin + top - 1`. */
export function calendarTable(calendar: NetworkCalendar, origin: Day, top: number): CalendarTable {
  const isWorked = workedTest(calendar);
  const workedBefore = new Int32Array(top + 1);
  const days = new Int32Array(top);
  let count = 0;
  for (let x = 0; x < top; x++) {
    if (isWorked((origin + x) as Day)) days[count++] = x;
    workedBefore[x + 1] = count;
  }
  return { top, workedBefore, workedDay: days.slice(0, count) };
}

/** Whether a calendar works a day. Exceptions come before the week: a Saturday named as worked is worked. */
export function workedTest({ days }: NetworkCalendar): (at: Day) => boolean {
  if (!('weekdays' in days)) return (at) => isWorkingDay(at, days);
  const week = new Set<number>(days.weekdays);
  const closed = new Set(days.closed ?? []);
  const worked = new Set(days.worked ?? []);
  return (at) => worked.has(at) || (week.has(weekday(at)) && !closed.has(at));
}

/** The next day worked, from x on: Saturday's boundary gives Monday's. */
export function nextWorked(table: CalendarTable, x: number): number {
  if (x >= table.top) return table.top;
  const k = table.workedBefore[x]!;
  return k < table.workedDay.length ? table.workedDay[k]! : table.top;
}

/** The boundary at which n days of work begun at x are done: one day from Friday's ends at Saturday's; 0 days end at x. */
export function afterWork(table: CalendarTable, x: number, n: number): number {
  if (n === 0 || x >= table.top) return x;
  const k = table.workedBefore[x]! + n - 1;
  return k < table.workedDay.length ? table.workedDay[k]! + 1 : table.top;
}

/** The latest x from which n days of work are done by y: the exact inverse of `afterWork`. */
export function beforeWork(table: CalendarTable, y: number, n: number): number {
  if (n === 0 || y >= table.top || y < 0) return y;
  const k = table.workedBefore[y]! - n;
  return k < 0 ? -1 : table.workedDay[k]!;
}

/** A lag of so many days worked; negative is a lead: two days before Monday's boundary is Thursday's. */
export function afterLag(table: CalendarTable, x: number, lag: number): number {
  if (lag >= 0) return afterWork(table, x, lag);
  if (x >= table.top) return table.top;
  return table.workedDay[Math.max(0, table.workedBefore[x]! + lag)]!;
}

/**
 * The latest x that a lag takes no later than y. A lead is read off at y + 1: taken at y itself it is wrong whenever y is
 * a day off (one day before Monday's boundary is Friday's, and so is one day before Saturday's and Sunday's).
 */
export function beforeLag(table: CalendarTable, y: number, lag: number): number {
  if (lag >= 0) return beforeWork(table, y, lag);
  if (y >= table.top || y < 0) return y;
  const last = table.workedBefore[y + 1]! - 1;
  return last < 0 ? -1 : workedAt(table, last - lag);
}

/** The last day worked on or before day y, as its boundary; -1 where there is none. */
export function lastWorked(table: CalendarTable, y: number): number {
  if (y >= table.top || y < 0) return y;
  const k = table.workedBefore[y + 1]! - 1;
  return k < 0 ? -1 : table.workedDay[k]!;
}

/** The start of n days of work that leave no working time between their end and y; the first day where there is no room. */
export function startToEndAt(table: CalendarTable, y: number, n: number): number {
  if (n === 0 || y >= table.top) return y;
  return table.workedDay[Math.max(0, table.workedBefore[y]! - n)]!;
}

/** The latest y that `startToEndAt` takes no later than start s. */
export function endForStart(table: CalendarTable, s: number, n: number): number {
  if (n === 0 || s >= table.top || s < 0) return s;
  const last = table.workedBefore[s + 1]! - 1;
  return last < 0 ? -1 : workedAt(table, last + n);
}

function workedAt(table: CalendarTable, k: number): number {
  return k < table.workedDay.length ? table.workedDay[k]! : table.top;
}
