import { formatDay, formatDayLong } from '../../../lib/dates.js';
import type { Overview } from '../api/overview.js';

export type Launch = Overview['launches'][number];
export type LaunchDate = Launch['dates'][number];

/** "1 February 2018 (TBC)" for a day; any other statement in the words that it is written in. */
export function launchWords({ date, when }: LaunchDate): string {
  if (date?.shape !== 'DAY' || !date.latest) return when;
  const isApproximate = date.confidence.startsWith('APPROXIMATE');
  const isTbc = date.confidence === 'TBC' || date.confidence === 'APPROXIMATE_TBC';
  return `${isApproximate ? 'about ' : ''}${formatDayLong(date.latest)}${isTbc ? ' (TBC)' : ''}`;
}

/** The date that the programme works to. */
export function workingDate({ dates }: Launch): LaunchDate {
  return dates.find(({ isWorking }) => isWorking) ?? (dates[0] as LaunchDate);
}

/** "1 Feb 2018 (60 %) or 8 Mar 2018 (40 %), 35 days apart.", "35 days apart." or why nothing is said of the distance. */
export function distanceWords({ dates, daysApart }: Launch): string {
  if (dates.length < 2) return '';
  if (daysApart === null) return 'How far apart they are is not known: one of them has no day.';
  if (daysApart === 0) return 'The same day.';
  const apart = `${daysApart} ${daysApart === 1 ? 'day' : 'days'} apart.`;
  if (dates.every(({ probability }) => probability === null)) return apart;
  const ways = dates.map(
    ({ date, when, probability }) =>
      `${date?.latest ? formatDay(date.latest) : when}${probability === null ? '' : ` (${probability} %)`}`,
  );
  return `${ways.join(' or ')}, ${apart}`;
}

/** "in 69 days", "12 days ago", "today". */
export function awayWords(days: number | null): string {
  if (days === null) return '';
  if (days === 0) return 'today';
  const count = `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'}`;
  return days > 0 ? `in ${count}` : `${count} ago`;
}
