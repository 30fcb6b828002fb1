import { civilDate, type Day, isoDay } from './day.js';
import { isWholeMonths } from './month-arithmetic.js';
import type { PlanDate, PlanDateConfidence } from './plan-date.js';
import { seasonSpan } from './season.js';

type Bounds = Pick<PlanDate, 'shape' | 'confidence' | 'earliest' | 'latest' | 'precision'>;

/** `?` to be confirmed, `~` approximate, `%` both. */
const QUALIFIERS: Record<PlanDateConfidence, string> = {
  CONFIRMED: '',
  TBC: '?',
  APPROXIMATE: '~',
  APPROXIMATE_TBC: '%',
};

/**
 * The ISO 8601-2 form for interchange, or null where the standard has none (offsets, words without a day).
 * `~23/01 (TBC)` is `2018-01-23%`; a workshop on one day of 26 October to 15 November is `[2017-10-26..2017-11-15]`,
 * an activity of those days `2017-10-26/2017-11-15`. The set form cannot carry "to be confirmed".
 */
export function toEdtf(date: PlanDate): string | null {
  return date.edtf ?? deriveEdtf(date);
}

export function deriveEdtf(date: Bounds): string | null {
  const { shape, earliest, latest } = date;
  const mark = QUALIFIERS[date.confidence];
  if (shape === 'DAY' && earliest !== null) return `${isoDay(earliest)}${mark}`;
  if (shape === 'BY' && latest !== null) return `../${lastEdge(latest, date)}${mark}`;
  if (shape === 'FROM' && earliest !== null) return `${firstEdge(earliest, date)}${mark}/..`;
  if (earliest === null || latest === null) return null;
  const [from, to] = [firstEdge(earliest, date), lastEdge(latest, date)];
  // `2014/2014` is legal and refused by readers in use: a period of one unit is written by its days.
  if (shape === 'PERIOD')
    return from === to
      ? `${isoDay(earliest)}${mark}/${isoDay(latest)}${mark}`
      : `${from}${mark}/${to}${mark}`;
  return shape === 'WINDOW' ? (singleUnit(earliest, latest, date) ?? setOf(from, to, mark)) : null;
}

function setOf(from: string, to: string, mark: string): string {
  return from === to ? `${from}${mark}` : `[${from}..${to}]`;
}

/** One month, season or year has a short form of its own: `2018-01`, `2018-21`, `2018`. */
function singleUnit(earliest: Day, latest: Day, date: Bounds): string | null {
  const mark = QUALIFIERS[date.confidence];
  const first = civilDate(earliest);
  if (date.precision === 'season' && first.month % 3 === 0) {
    const season = 20 + first.month / 3;
    // A season with a mark is standard; the `edtf` package refuses it, we write it.
    return seasonSpan(season, first.year).to === latest ? `${first.year}-${season}${mark}` : null;
  }
  if (date.precision !== 'month' && date.precision !== 'year') return null;
  const [from, to] = [firstEdge(earliest, date), lastEdge(latest, date)];
  return from === to ? `${from}${mark}` : null;
}

function firstEdge(at: Day, date: Bounds): string {
  return edge(at, date, civilDate(at).dayOfMonth === 1, civilDate(at).month === 1);
}

function lastEdge(at: Day, date: Bounds): string {
  const next = civilDate((at + 1) as Day);
  return edge(at, date, next.dayOfMonth === 1, next.month === 1);
}

/** The coarsest form that still names the same edge of the bounds. */
function edge(at: Day, date: Bounds, isMonthEdge: boolean, isYearEdge: boolean): string {
  const iso = isoDay(at);
  const isBothSided = date.earliest !== null && date.latest !== null;
  if (isBothSided && !isWholeMonths(date.earliest!, date.latest!)) return iso;
  if (date.precision === 'year' && isMonthEdge && isYearEdge) return iso.slice(0, 4);
  const isMonthly = date.precision === 'month' || date.precision === 'quarter';
  return isMonthly && isMonthEdge ? iso.slice(0, 7) : iso;
}
