import { type Day, isoDay } from '@gantry/shared/dates/day';
import { differenceInCalendarDays, format, formatDistanceStrict, parseISO } from 'date-fns';

/** A calendar day as the API sends it, `2018-03-08`, or as the rule book counts it. */
export type DayLike = string | Day;

const local = (at: DayLike) => parseISO(typeof at === 'number' ? isoDay(at) : at);

/** `8 Mar 2018`: day, month in letters, year, so that no reader can take it for another date. */
export function formatDay(at: DayLike): string {
  return format(local(at), 'd MMM yyyy');
}

/** `8 March 2018`, for headings and sentences. */
export function formatDayLong(at: DayLike): string {
  return format(local(at), 'd MMMM yyyy');
}

/** `Thu 8 Mar 2018`, where the day of the week matters: meetings, deadlines. */
export function formatWeekday(at: DayLike): string {
  return format(local(at), 'EEE d MMM yyyy');
}

const LONDON = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** `8 Mar 2018, 14:05`: an instant on the clock of London, wherever the reader sits. */
export function formatInstant(at: string | Date): string {
  const parts = Object.fromEntries(
    LONDON.formatToParts(new Date(at)).map(({ type, value }) => [type, value]),
  );
  return `${parts.day} ${parts.month?.slice(0, 3)} ${parts.year}, ${parts.hour}:${parts.minute}`;
}

/** `3 days ago`, `in 2 hours`: how long between an instant and now. */
export function formatAgo(at: string | Date, now: Date = new Date()): string {
  return formatDistanceStrict(new Date(at), now, { addSuffix: true });
}

/** `tomorrow`, `12 days ago`, `in 5 days`: a day seen from the office's today. */
export function formatDaysFrom(today: DayLike, at: DayLike): string {
  const days = differenceInCalendarDays(local(at), local(today));
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return days > 0 ? `in ${days} days` : `${-days} days ago`;
}

/** Today in London as `YYYY-MM-DD`, for a comparison with the office's clock. */
export function todayInLondon(now: Date = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(now);
}
