import { MONTH_NAMES, SEASON_NAMES } from './date-words.js';
import { addDays, civilDate, type Day, weekday } from './day.js';
import {
  financialQuarter,
  financialQuarterOf,
  financialYear,
  financialYearLabel,
  financialYearOf,
} from './financial-year.js';
import { firstOfMonth, isWholeMonths, lastOfMonth } from './month-arithmetic.js';
import type { Offset, OffsetUnit, PlanDate } from './plan-date.js';
import { seasonSpan } from './season.js';
import { writeDay } from './write-day.js';

const UNIT_NAMES: Record<OffsetUnit, string> = {
  DAYS: 'day',
  WORKING_DAYS: 'working day',
  WEEKS: 'week',
  MONTHS: 'month',
  YEARS: 'year',
};

/** The words of the paper, for the places where a date is shown as printed. */
export function asPrinted(date: PlanDate): string {
  return date.sourceText;
}

/**
 * A date as everybody reads it, never day and month in figures: `~23 Jan 2018 (TBC)`,
 * `26 Oct – 15 Nov 2017 (TBC)`, `by 31 Mar 2021`, `Q4 2017/18`, `6 to 8 weeks after …`, `date TBC`.
 * Read again for the same kind of plan item it gives the same bounds, shape and confidence.
 */
export function writePlanDate(date: PlanDate, anchorName = '…'): string {
  if (date.shape === 'UNKNOWN') return writeUnknown(date);
  const isApproximate = date.confidence === 'APPROXIMATE' || date.confidence === 'APPROXIMATE_TBC';
  const isTbc = date.confidence === 'TBC' || date.confidence === 'APPROXIMATE_TBC';
  return `${isApproximate ? '~' : ''}${writeBounds(date, anchorName)}${isTbc ? ' (TBC)' : ''}`;
}

/** "six to eight weeks after the consultation closes", counted: `6 to 8 weeks after the consultation closes`. */
export function writeOffset(offset: Offset, anchorName: string): string {
  const isBefore = offset.max < 0 || (offset.max === 0 && offset.min < 0);
  const [near, far] = isBefore ? [-offset.max, -offset.min] : [offset.min, offset.max];
  const count = near === far ? `${near}` : `${near} to ${far}`;
  const plural = near === 1 && far === 1 ? '' : 's';
  return `${count} ${UNIT_NAMES[offset.unit]}${plural} ${isBefore ? 'before' : 'after'} ${anchorName}`;
}

function writeUnknown(date: PlanDate): string {
  const words = date.sourceText.trim();
  return words === '' || /^[\s(]*(the\s+)?(date\s+)?(tbc|to be confirmed|\?)[\s)]*$/i.test(words)
    ? 'date TBC'
    : words;
}

function writeBounds(date: PlanDate, anchorName: string): string {
  const { earliest, latest } = date;
  if (date.shape === 'RELATIVE' && date.offset !== null) return writeOffset(date.offset, anchorName);
  if (earliest === null && latest === null) return 'date TBC';
  if (earliest === null) return `by ${writeDay(latest!)}`;
  if (latest === null) return `from ${writeDay(earliest)}`;
  return earliest === latest ? writeDay(earliest) : writeRange(date, earliest, latest);
}

function writeRange(date: PlanDate, from: Day, to: Day): string {
  return (
    writeFinancial(date, from, to) ??
    writeWeek(date, from, to) ??
    writeSeason(date, from, to) ??
    writeYears(from, to) ??
    writeMonths(date, from, to) ??
    writeDays(from, to)
  );
}

function writeFinancial(date: PlanDate, from: Day, to: Day): string | null {
  if (date.calendar !== 'FINANCIAL') return null;
  const [first, last] = [financialYearOf(from), financialYearOf(to)];
  if (financialYear(first).from === from && financialYear(last).to === to)
    return first === last
      ? `FY ${financialYearLabel(first)}`
      : `${financialYearLabel(first)} to ${financialYearLabel(last)}`;
  const quarter = financialQuarter(first, financialQuarterOf(from));
  return quarter.from === from && quarter.to === to
    ? `Q${financialQuarterOf(from)} ${financialYearLabel(first)}`
    : null;
}

function writeWeek(date: PlanDate, from: Day, to: Day): string | null {
  return date.precision === 'week' && weekday(from) === 1 && to === addDays(from, 6)
    ? `w/c ${writeDay(from)}`
    : null;
}

function writeSeason(date: PlanDate, from: Day, to: Day): string | null {
  const { year, month } = civilDate(from);
  if (date.precision !== 'season' || month % 3 !== 0) return null;
  const season = 20 + month / 3;
  const whole = seasonSpan(season, year);
  if (whole.from !== from || whole.to !== to) return null;
  return `${SEASON_NAMES[season]} ${season === 24 ? financialYearLabel(year) : year}`;
}

function writeYears(from: Day, to: Day): string | null {
  const [first, last] = [civilDate(from).year, civilDate(to).year];
  if (firstOfMonth(first, 1) !== from || lastOfMonth(last, 12) !== to) return null;
  return first === last ? `${first}` : `${first} to ${last}`;
}

function writeMonths(date: PlanDate, from: Day, to: Day): string | null {
  if (!isWholeMonths(from, to)) return null;
  const [a, b] = [civilDate(from), civilDate(to)];
  const [first, last] = [MONTH_NAMES[a.month - 1], MONTH_NAMES[b.month - 1]];
  if (a.year === b.year && a.month === b.month) return `${first} ${a.year}`;
  const isOneOfTwo =
    date.shape === 'WINDOW' && (b.year * 12 + b.month - a.year * 12 - a.month === 1 || isPair(date));
  const join = isOneOfTwo ? 'or' : '–';
  return a.year === b.year
    ? `${first} ${join} ${last} ${b.year}`
    : `${first} ${a.year} ${join} ${last} ${b.year}`;
}

/** One of two months with others between: the bounds alone would hide the gap. */
function isPair(date: PlanDate): boolean {
  return date.edtf !== null && /^\[\d{4}-\d\d,\d{4}-\d\d\]$/.test(date.edtf);
}

function writeDays(from: Day, to: Day): string {
  const [a, b] = [civilDate(from), civilDate(to)];
  const end = writeDay(to);
  if (a.year !== b.year) return `${writeDay(from)} – ${end}`;
  return a.month === b.month
    ? `${a.dayOfMonth} – ${end}`
    : `${a.dayOfMonth} ${MONTH_NAMES[a.month - 1]} – ${end}`;
}
