import { MONTH_NAMES } from '../dates/date-words.js';
import { civilDate, type Day } from '../dates/day.js';
import type { PlanDateConfidence } from '../dates/plan-date.js';
import { writeDay } from '../dates/write-day.js';
import type { TimelineItem } from './types.js';

/** The days a mark is drawn at: what happened where it happened, else what is stated. */
export interface DrawnDays {
  earliest: Day | null;
  latest: Day | null;
  isActual: boolean;
}

/** Example: forecast 1 Feb 2018, done on 2 Feb: drawn at 2 Feb, as actual. */
export function drawnDays(item: TimelineItem): DrawnDays {
  const isActual = item.actualLatest !== null;
  return isActual
    ? { earliest: item.actualEarliest ?? item.actualLatest, latest: item.actualLatest, isActual }
    : { earliest: item.earliest, latest: item.latest, isActual };
}

/** Neither side of its date is known: it belongs in the tray, never on a made-up day. */
export function isUndated(item: TimelineItem): boolean {
  const { earliest, latest } = drawnDays(item);
  return earliest === null && latest === null;
}

export function isTbc(confidence: PlanDateConfidence): boolean {
  return confidence === 'TBC' || confidence === 'APPROXIMATE_TBC';
}

export function isApproximate(confidence: PlanDateConfidence): boolean {
  return confidence === 'APPROXIMATE' || confidence === 'APPROXIMATE_TBC';
}

/**
 * A date in a cell: the month in letters, the year always there, unconfirmed said so.
 * Examples: "31 Jan 2018 (TBC)", "~23 Jan 2018 (TBC)", "26 Oct – 15 Nov 2017 (TBC)", "by 31 May 2018". Where the words were
 * coarser than a day ("Oct/Nov 18"), the words as printed stand.
 */
export function whenWords(item: TimelineItem): string {
  return datesWords(item, true);
}

/** The same beside a mark on a week scale, where the header above gives the year: "31 Jan (TBC)". */
export function shortWhen(item: TimelineItem): string {
  return datesWords(item, false);
}

function datesWords(item: TimelineItem, hasYear: boolean): string {
  const { earliest, latest, isActual } = drawnDays(item);
  if (isActual) return spanWords(item.actualEarliest, item.actualLatest, hasYear);
  if (item.precision !== 'day' || (earliest === null && latest === null)) return item.printed || 'no date';
  const approximate = isApproximate(item.confidence) ? '~' : '';
  const tbc = isTbc(item.confidence) ? ' (TBC)' : '';
  return `${approximate}${spanWords(earliest, latest, hasYear)}${tbc}`;
}

/** "8 Mar 2018", "30 Nov – 15 Dec 2017", "by 31 May 2018", "from 1 Apr 2018", "no date". */
export function spanWords(earliest: Day | null, latest: Day | null, hasYear = true): string {
  const write = (at: Day) => (hasYear ? writeDay(at) : dayAndMonth(at));
  if (earliest === null && latest === null) return 'no date';
  if (earliest === null) return `by ${write(latest!)}`;
  if (latest === null) return `from ${write(earliest)}`;
  if (earliest === latest) return write(latest);
  const isOneYear = civilDate(earliest).year === civilDate(latest).year;
  return `${isOneYear ? dayAndMonth(earliest) : write(earliest)} – ${write(latest)}`;
}

function dayAndMonth(at: Day): string {
  const { month, dayOfMonth } = civilDate(at);
  return `${dayOfMonth} ${MONTH_NAMES[month - 1]}`;
}
