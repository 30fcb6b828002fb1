import { type Day, weekday } from '@gantry/shared/dates/day';
import { type Hours, MINUTES_PER_DAY, type Moment, type MspdiCalendar } from './mspdi-file.js';
import { exceptionDays } from './recurrence.js';

/** When a calendar works: its ordinary week, and the days that differ from it. */
export interface WorkHours {
  uid: string;
  /** From Monday, index 0. */
  week: readonly Hours[];
  /** Days of the years looked at whose hours are not those of the week. */
  otherDays: ReadonlyMap<Day, Hours>;
  /** Minutes of the longest day of the week: what counts as one day. */
  fullDay: number;
}

const STANDARD: Hours = [
  [480, 720],
  [780, 1020],
];
const DAY_OFF: Hours = [];

/** Monday to Friday, 8 to 12 and 13 to 17: what Microsoft Project takes where a file holds no calendar. */
export const STANDARD_CALENDAR: MspdiCalendar = {
  uid: 'standard',
  name: 'Standard',
  baseUid: null,
  week: new Map([1, 2, 3, 4, 5, 6, 7].map((of) => [of, of <= 5 ? STANDARD : DAY_OFF])),
  workWeeks: [],
  exceptions: [],
};

/**
 * The hours of a calendar with those of its base: exceptions come first, its own before its base's, then work weeks, then
 * the week; days it does not name are its base's. Exceptions count from `first` to `last`.
 */
export function workHours(
  calendar: MspdiCalendar,
  byUid: ReadonlyMap<string, MspdiCalendar>,
  first: Day,
  last: Day,
): WorkHours {
  const line = lineOf(calendar, byUid);
  const week = [1, 2, 3, 4, 5, 6, 7].map(
    (of) =>
      line.find((one) => one.week.has(of))?.week.get(of) ??
      (line.some((one) => one.week.size > 0) ? DAY_OFF : STANDARD_CALENDAR.week.get(of)!),
  );
  const otherDays = new Map<Day, Hours>();
  const put = (at: Day, hours: Hours) => {
    if (!otherDays.has(at)) otherDays.set(at, hours);
  };
  for (const { exceptions } of line)
    for (const exception of exceptions)
      for (const at of exceptionDays(exception, first, last)) put(at, exception.hours);
  for (const { workWeeks } of line)
    for (const { from, to, week: days } of workWeeks) {
      const start = Math.max(first, Math.floor(from / MINUTES_PER_DAY));
      const end = Math.min(last, Math.floor(to / MINUTES_PER_DAY));
      for (let at = start as Day; at <= end; at = (at + 1) as Day) {
        const hours = days.get(weekday(at));
        if (hours !== undefined) put(at, hours);
      }
    }
  return { uid: calendar.uid, week, otherDays, fullDay: Math.max(0, ...week.map(minutesOf)) };
}

/** The calendar and its bases, nearest first; a base that comes round again ends it. */
function lineOf(calendar: MspdiCalendar, byUid: ReadonlyMap<string, MspdiCalendar>): MspdiCalendar[] {
  const line: MspdiCalendar[] = [];
  for (let at: MspdiCalendar | undefined = calendar; at !== undefined && !line.includes(at); ) {
    line.push(at);
    at = at.baseUid === null ? undefined : byUid.get(at.baseUid);
  }
  return line;
}

export function hoursOn({ week, otherDays }: WorkHours, at: Day): Hours {
  return otherDays.get(at) ?? week[weekday(at) - 1]!;
}

export const minutesOf = (hours: Hours): number => hours.reduce((sum, [from, to]) => sum + (to - from), 0);

/** Minutes worked on the day of a moment before it. */
export function workedBefore(calendar: WorkHours, moment: Moment): number {
  const at = Math.floor(moment / MINUTES_PER_DAY);
  const clock = moment - at * MINUTES_PER_DAY;
  return hoursOn(calendar, at as Day).reduce(
    (sum, [from, to]) => sum + Math.max(0, Math.min(clock, to) - from),
    0,
  );
}

/** Minutes worked between two moments. */
export function workedBetween(calendar: WorkHours, from: Moment, to: Moment): number {
  const [first, last] = [Math.floor(from / MINUTES_PER_DAY), Math.floor(to / MINUTES_PER_DAY)];
  let minutes = workedBefore(calendar, to) - workedBefore(calendar, from);
  for (let at = first; at < last; at++) minutes += minutesOf(hoursOn(calendar, at as Day));
  return minutes;
}
