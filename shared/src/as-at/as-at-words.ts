import { day } from '../dates/day.js';
import { writeDay } from '../dates/write-day.js';
import { readAsAt } from './as-at-rules.js';

/**
 * A moment as an address names it, in the words of its reader; an hour is that of London, as papers print it.
 * Example: `2017-12-01` is “1 Dec 2017, end of day”; `2018-06-01T13:05Z` is “1 Jun 2018, 14:05”; `2017-11-24T00:01Z` is
 * “24 Nov 2017, start of day”.
 */
export function instantWords(asAt: string): string {
  const asked = readAsAt(asAt);
  if (asked === null) return asAt;
  if (asked.kind === 'DAY') return `${writeDay(day(asked.day))}, end of day`;
  const { on, time } = inLondon(asked.instant);
  return `${writeDay(day(on))}, ${timeWords(time)}`;
}

/** The first minutes of a day, at which a clock that was set to it begins, and its last one, where that clock stops. */
const EDGES: Readonly<Record<string, string>> = {
  '00:00': 'start of day',
  '00:01': 'start of day',
  '23:59': 'end of day',
};

/**
 * A time as a reader takes it: where a day begins or ends it is said so.
 * Example: "00:01" is “start of day”, "00:02" stays “00:02”.
 */
export function timeWords(time: string): string {
  return EDGES[time] ?? time;
}

/**
 * The day of a moment by the clock of London; null where it names none.
 * Example: `2018-06-01T23:30Z` is on 2 June.
 */
export function instantDay(asAt: string): string | null {
  const asked = readAsAt(asAt);
  if (asked === null) return null;
  return asked.kind === 'DAY' ? asked.day : inLondon(asked.instant).on;
}

function inLondon(instant: string): { on: string; time: string } {
  const parts = new Map(LONDON.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return {
    on: `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`,
    time: `${parts.get('hour')}:${parts.get('minute')}`,
  };
}

const LONDON = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});
