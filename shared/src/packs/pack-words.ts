import { timeWords } from '../as-at/as-at-words.js';
import { day } from '../dates/day.js';
import { writeDay } from '../dates/write-day.js';
import type { PackAudience, PackContent, PackKind } from './pack-content.js';

export const PACK_KIND_WORDS: Record<PackKind, string> = {
  HIGHLIGHT_REPORT: 'Highlight report',
  BOARD_PACK: 'Board pack',
  SRO_ONE_PAGER: 'SRO one-pager',
  COMMITTEE_PACK: 'Committee pack',
  PLAN_ON_A_PAGE: 'Plan on a page',
};

export const PACK_AUDIENCE_WORDS: Record<PackAudience, string> = {
  FULL: 'Full',
  OFFICIAL: 'Official',
  PUBLIC: 'Public',
};

/** Printed clocks are those on the wall in London, in summer too. */
const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/**
 * What everything in the edition is read at, in words.
 * Example: the instant 2018-06-06T12:00:00Z on the day 2018-06-06 is "6 Jun 2018, 13:00"; the first minutes of a
 * day are its start, the last one its end.
 */
export function asAtWords({ day: on, instant }: PackContent['asAt']): string {
  return `${writeDay(day(on))}, ${timeWords(CLOCK.format(new Date(instant)))}`;
}

/** Example: "Edition 1.0"; "Draft" for one that is not issued yet. */
export function editionWords(edition: string): string {
  return edition === 'draft' ? 'Draft' : `Edition ${edition}`;
}

/**
 * Where a record is shown as it was when the edition was made; null where there is no address to lead to.
 * Example: `https://gantry.example.org/p/km-stp/items/1?asAt=2017-11-24T16%3A30%3A00.000Z`.
 */
export function recordAddress(
  content: Pick<PackContent, 'webAddress' | 'asAt'>,
  path: string,
): string | null {
  const { webAddress, asAt } = content;
  if (webAddress === null) return null;
  const joint = path.includes('?') ? '&' : '?';
  return `${webAddress.replace(/\/+$/, '')}${path}${joint}asAt=${encodeURIComponent(asAt.instant)}`;
}
