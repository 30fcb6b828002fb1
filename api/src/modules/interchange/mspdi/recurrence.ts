import { addDays, civilDate, type Day, dayOf, weekday } from '@gantry/shared/dates/day';
import { MINUTES_PER_DAY, type MspdiException } from './mspdi-file.js';

const YEARLY = { byDay: 2, byPosition: 3 } as const;
const MONTHLY = { byDay: 4, byPosition: 5 } as const;
const WEEKLY = 6;
const EVERY_SO_MANY_DAYS = 7;
const LAST = 4;

/**
 * The days of a calendar exception that lie between two days. Example: "the second Tuesday of every third month" from
 * January 2002, four times, is 8 January, 9 April, 9 July and 8 October 2002.
 */
export function exceptionDays(exception: MspdiException, first: Day, last: Day): Day[] {
  const from = Math.floor(exception.from / MINUTES_PER_DAY) as Day;
  const to = Math.floor(exception.to / MINUTES_PER_DAY) as Day;
  return occurrences(exception, from, first, Math.min(to, last) as Day).filter((at) => at >= first);
}

function occurrences(exception: MspdiException, from: Day, first: Day, to: Day): Day[] {
  switch (exception.type) {
    case YEARLY.byDay:
    case YEARLY.byPosition:
      return byMonths(exception, from, to, 12, exception.month);
    case MONTHLY.byDay:
    case MONTHLY.byPosition:
      return byMonths(exception, from, to, exception.period, civilDate(from).month - 1);
    case WEEKLY:
      return weekly(exception, from, first, to);
    case EVERY_SO_MANY_DAYS:
      return everySoMany(inStep(from, first, exception.period), to, exception.period);
    default:
      return everySoMany(inStep(from, first, 1), to, 1);
  }
}

function everySoMany(from: Day, to: Day, days: number): Day[] {
  const found: Day[] = [];
  for (let at = from; at <= to; at = addDays(at, days)) found.push(at);
  return found;
}

/** The first of every so many days from `from` on that is not before `first`. */
function inStep(from: Day, first: Day, days: number): Day {
  return first <= from ? from : addDays(from, Math.ceil((first - from) / days) * days);
}

function weekly({ period, daysOfWeek }: MspdiException, from: Day, first: Day, to: Day): Day[] {
  const sundayBefore = from - (weekday(from) % 7);
  return everySoMany(inStep(from, first, 1), to, 1).filter((at) => {
    const week = Math.floor((at - sundayBefore) / 7);
    return week % period === 0 && (daysOfWeek & (1 << (weekday(at) % 7))) !== 0;
  });
}

function byMonths(exception: MspdiException, from: Day, to: Day, every: number, firstMonth: number): Day[] {
  const isByDay = exception.type === YEARLY.byDay || exception.type === MONTHLY.byDay;
  const { year } = civilDate(from);
  const found: Day[] = [];
  for (let month = firstMonth; ; month += every) {
    const [y, m] = [year + Math.floor(month / 12), (month % 12) + 1];
    const start = dayOf(y, m, 1);
    if (start === null || start > to) return found;
    const at = isByDay ? dayOf(y, m, exception.monthDay) : positioned(exception, start, monthEnd(y, m));
    if (at !== null && at >= from && at <= to) found.push(at);
  }
}

const monthEnd = (year: number, month: number): Day =>
  addDays(month === 12 ? dayOf(year + 1, 1, 1)! : dayOf(year, month + 1, 1)!, -1);

/** The first to fourth, or the last, day of a kind in a month. */
function positioned({ monthItem, monthPosition }: MspdiException, start: Day, end: Day): Day | null {
  const days = everySoMany(start, end, 1).filter((at) => isOfKind(monthItem, weekday(at)));
  return (monthPosition === LAST ? days.at(-1) : days[monthPosition]) ?? null;
}

function isOfKind(item: number, of: number): boolean {
  if (item === 0) return true;
  if (item === 1) return of <= 5;
  if (item === 2) return of >= 6;
  return item === 3 ? of === 7 : of === item - 3;
}
