import { civilDate, type Day, dayOf } from './day.js';
import { deriveEdtf } from './edtf.js';
import { firstOfMonth, isWholeMonths, lastOfMonth } from './month-arithmetic.js';
import type { PlanDate, PlanDateConfidence, PlanDatePrecision, PlanDateShape } from './plan-date.js';
import { seasonSpan } from './season.js';

interface Simple {
  from: Day;
  to: Day;
  precision: PlanDatePrecision;
  mark: string;
}

const LONGEST = 200;
const SIMPLE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX))?(?:-([?~%]?)(\d{2}|XX))?([?~%]?)$/;

/**
 * Reads an ISO 8601-2 date of the forms that plans use: days, months, years, seasons, quarters, unspecified digits,
 * intervals with open ends, one-of and all-of sets, `?` `~` `%`. Null for anything else. The bounds are our own:
 * `[2018-10..2018-11]` ends on 30 November, spring 2018 (`2018-21`) is March to May.
 */
export function fromEdtf(text: string): PlanDate | null {
  if (text.length > LONGEST) return null;
  const set = /^([[{])(.+)([\]}])$/.exec(text);
  if (set !== null)
    return (set[1] === '[') === (set[3] === ']') ? readSet(text, set[2]!, set[1] === '[') : null;
  const ends = text.split('/');
  if (ends.length === 2) return readInterval(text, ends[0]!, ends[1]!);
  const simple = ends.length === 1 ? readSimple(text) : null;
  return (
    simple && planDate(text, simple.from === simple.to ? 'DAY' : 'WINDOW', simple.from, simple.to, [simple])
  );
}

function readInterval(text: string, left: string, right: string): PlanDate | null {
  const [from, to] = [openOrSimple(left), openOrSimple(right)];
  if (from === null || to === null || (from === 'open' && to === 'open')) return null;
  if (from === 'open') return planDate(text, 'BY', null, (to as Simple).to, [to as Simple]);
  if (to === 'open') return planDate(text, 'FROM', from.from, null, [from]);
  if (from.from > to.to) return null;
  return planDate(text, from.from === to.to ? 'DAY' : 'PERIOD', from.from, to.to, [from, to]);
}

/** An unknown end (nothing written) bounds nothing either. */
function openOrSimple(text: string): Simple | 'open' | null {
  return text === '..' || text === '' ? 'open' : readSimple(text);
}

function readSet(text: string, inside: string, isOneOf: boolean): PlanDate | null {
  const members = inside.split(/,|\.\./).map((member) => member.trim());
  const isOpenStart = inside.startsWith('..');
  const isOpenEnd = inside.endsWith('..');
  const read = members.filter((member) => member !== '').map(readSimple);
  if (read.length === 0 || read.some((member) => member === null)) return null;
  const known = read as Simple[];
  const from = Math.min(...known.map((member) => member.from)) as Day;
  const to = Math.max(...known.map((member) => member.to)) as Day;
  if (isOpenStart && isOpenEnd) return null;
  if (isOpenStart) return planDate(text, 'BY', null, to, known);
  if (isOpenEnd) return planDate(text, 'FROM', from, null, known);
  return planDate(text, from === to ? 'DAY' : isOneOf ? 'WINDOW' : 'PERIOD', from, to, known);
}

function readSimple(text: string): Simple | null {
  const match = SIMPLE.exec(text);
  if (match === null) return null;
  const [, yearText, monthText, innerMark, dayText, outerMark] = match;
  const first = Number(yearText!.replaceAll('X', '0'));
  const last = Number(yearText!.replaceAll('X', '9'));
  const mark = outerMark || innerMark || '';
  if (monthText === undefined || monthText === 'XX' || first !== last)
    return { from: firstOfMonth(first, 1), to: lastOfMonth(last, 12), precision: 'year', mark };
  const month = Number(monthText);
  if (month > 12) return dayText === undefined ? subYear(first, month, mark) : null;
  if (month === 0) return null;
  if (dayText === undefined || dayText === 'XX')
    return { from: firstOfMonth(first, month), to: lastOfMonth(first, month), precision: 'month', mark };
  const at = dayOf(first, month, Number(dayText));
  return at === null ? null : { from: at, to: at, precision: 'day', mark };
}

/** 21–24 and 25–28 seasons (of the north), 33–36 quarters, 37–39 thirds and 40–41 halves of a year. */
function subYear(year: number, code: number, mark: string): Simple | null {
  if (code >= 21 && code <= 28) {
    const season = seasonSpan(code > 24 ? code - 4 : code, year);
    return { ...season, precision: 'season', mark };
  }
  const [firstCode, length] =
    code >= 33 && code <= 36 ? [33, 3] : code >= 37 && code <= 39 ? [37, 4] : [40, 6];
  if (code < 33 || code > 41) return null;
  const month = 1 + (code - firstCode) * length;
  const precision = length === 3 ? 'quarter' : 'month';
  return { from: firstOfMonth(year, month), to: lastOfMonth(year, month + length - 1), precision, mark };
}

function planDate(
  text: string,
  shape: PlanDateShape,
  earliest: Day | null,
  latest: Day | null,
  parts: readonly Simple[],
): PlanDate {
  const isFinancial = isFinancialYears(earliest, latest);
  const date: PlanDate = {
    shape,
    confidence: confidenceOf(parts.map((part) => part.mark).join('')),
    sourceText: text,
    earliest,
    latest,
    precision: isFinancial ? 'financial-year' : finest(parts),
    calendar: isFinancial ? 'FINANCIAL' : 'CIVIL',
    edtf: text,
    offset: null,
    isYearInferred: false,
    note: null,
  };
  return { ...date, edtf: text.startsWith('[') || text.startsWith('{') ? text : (deriveEdtf(date) ?? text) };
}

function finest(parts: readonly Simple[]): PlanDatePrecision {
  const order: PlanDatePrecision[] = ['day', 'month', 'quarter', 'season', 'year'];
  return order.find((precision) => parts.some((part) => part.precision === precision)) ?? 'day';
}

function confidenceOf(marks: string): PlanDateConfidence {
  const isTbc = marks.includes('?') || marks.includes('%');
  const isApproximate = marks.includes('~') || marks.includes('%');
  if (isApproximate) return isTbc ? 'APPROXIMATE_TBC' : 'APPROXIMATE';
  return isTbc ? 'TBC' : 'CONFIRMED';
}

/** 1 April to 31 March is what a financial year looks like in a standard that has none. */
function isFinancialYears(earliest: Day | null, latest: Day | null): boolean {
  if (earliest === null || latest === null || !isWholeMonths(earliest, latest)) return false;
  return civilDate(earliest).month === 4 && civilDate(latest).month === 3;
}
