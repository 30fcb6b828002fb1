import type { DatePart, Stretch } from './date-parts.js';
import { MONTH_NAMES, MONTHS, NUMBER_WORDS, ORDINAL_WORDS, SEASONS, WEEKDAYS } from './date-words.js';
import {
  checkedDay,
  fullYear,
  isNextYear,
  type NumberContext,
  notConsecutive,
  readNumericPart,
  readYear,
} from './read-numeric-part.js';
import { comingWeekday, readSpokenPart } from './read-spoken-part.js';
import type { TokenCursor } from './token-cursor.js';
import { UnreadableDate } from './unreadable-date.js';

const FILLERS = new Set(
  'the of in on during throughout for at date sometime some time over dated'.split(' '),
);
const THIRDS: ReadonlyMap<string, Stretch> = new Map([
  ['early', { first: 0, last: 0, of: 3, isEdge: false }],
  ['start', { first: 0, last: 0, of: 3, isEdge: true }],
  ['beginning', { first: 0, last: 0, of: 3, isEdge: true }],
  ['mid', { first: 1, last: 1, of: 3, isEdge: false }],
  ['middle', { first: 1, last: 1, of: 3, isEdge: false }],
  ['late', { first: 2, last: 2, of: 3, isEdge: false }],
  ['end', { first: 2, last: 2, of: 3, isEdge: true }],
  ['latter', { first: 2, last: 2, of: 3, isEdge: false }],
]);
const WEEKS_OF_MONTH = new Map([
  ['first', 0],
  ['second', 1],
  ['third', 2],
  ['fourth', 3],
  ['final', -1],
  ['last', -1],
]);
const COUNTED = new Map([
  ['first', 0],
  ['second', 1],
  ['middle', 1],
  ['final', 2],
  ['last', 2],
]);

/**
 * Reads one time as people write it (a day, a month, "end November", "Q4 2017/18", "w/c 2 Oct") and moves past
 * it; null, without moving, where none stands here.
 */
export function readDatePart(cursor: TokenCursor, context: NumberContext): DatePart | null {
  const start = cursor.at;
  cursor.takeWhile(FILLERS);
  cursor.take('month of');
  const part =
    readStretch(cursor, context) ??
    readWeek(cursor, context) ??
    readFinancialYear(cursor, context) ??
    readQuarter(cursor, context) ??
    readSpokenPart(cursor) ??
    readWeekday(cursor, context) ??
    readSeason(cursor, context) ??
    readMonth(cursor, context) ??
    readNumericPart(cursor, context);
  if (part === null) cursor.at = start;
  return part === null ? null : withQuarterAfter(part, cursor);
}

/** "2017/18 Q4", "2018 Q1": the year may come first. */
function withQuarterAfter(part: DatePart, cursor: TokenCursor): DatePart {
  const number = cursor.peek(1);
  const isYear = part.kind === 'year' || part.kind === 'financial-year';
  if (!isYear || cursor.text() !== 'q' || number?.kind !== 'number' || number.value > 4) return part;
  cursor.at += 2;
  return {
    kind: 'quarter',
    quarter: number.value,
    of: 4,
    year: part.year,
    isFinancial: part.kind !== 'year',
  };
}

function readStretch(cursor: TokenCursor, context: NumberContext): DatePart | null {
  const start = cursor.at;
  const stretch = takeCounted(cursor) ?? takeThird(cursor);
  if (stretch === null) return null;
  cursor.take('-');
  cursor.take('part of', 'of');
  const base = readDatePart(cursor, context);
  if (base !== null && !(base.kind === 'stretch' && base.base.kind === 'stretch'))
    return { kind: 'stretch', stretch, base };
  cursor.at = start;
  return null;
}

function takeThird(cursor: TokenCursor): Stretch | null {
  const first = THIRDS.get(cursor.text());
  if (first === undefined) return null;
  cursor.at++;
  // "mid to late May", "early/mid 2020", "mid-late June" run from the one to the other.
  const hasJoin = ['to', '-', '/'].includes(cursor.text());
  const second = THIRDS.get(cursor.text(hasJoin ? 1 : 0));
  if (second === undefined || second.last < first.last) return first;
  cursor.at += hasJoin ? 2 : 1;
  return { first: first.first, last: second.last, of: 3, isEdge: false };
}

/** "first third of March", "second half of 2018", "first week of March". */
function takeCounted(cursor: TokenCursor): Stretch | null {
  const place = COUNTED.get(cursor.text());
  const unit = cursor.text(1);
  const week = unit === 'week' ? WEEKS_OF_MONTH.get(cursor.text()) : undefined;
  if (week !== undefined && ['of', 'in'].includes(cursor.text(2))) {
    cursor.at += 3;
    return { first: week, last: week, of: 'weeks', isEdge: false };
  }
  if (place === undefined || (unit !== 'third' && unit !== 'half')) return null;
  cursor.at += 2;
  if (unit === 'third') return { first: place, last: place, of: 3, isEdge: false };
  const half = Math.min(place, 1);
  return { first: half, last: half, of: 2, isEdge: false };
}

/** "w/c 2 Oct", "week commencing Monday 2 October 2017", "week ending 6/10". */
function readWeek(cursor: TokenCursor, context: NumberContext): DatePart | null {
  const start = cursor.at;
  const said = cursor.take(
    'w / c',
    'w / b',
    'w / e',
    'wc',
    'wb',
    'wk comm',
    'week commencing',
    'week comm',
    'week beginning',
    'week starting',
    'week ending',
    'week of',
    'wk of',
  );
  if (said === null) return null;
  const day = readDatePart(cursor, { ...context, fieldIs: 'day' });
  if (day?.kind === 'day') return { kind: 'week', day, isEnding: said === 'w / e' || said === 'week ending' };
  cursor.at = start;
  return null;
}

const YEAR_INTROS = [
  'financial year',
  'fiscal year',
  'full - year',
  'full year',
  'fiscal',
  'fy',
  'f / y',
  'year',
];

/** "FY 18/19", "financial year 2018/19", "full-year 2020/21". */
function readFinancialYear(cursor: TokenCursor, context: NumberContext): DatePart | null {
  const start = cursor.at;
  const intro = cursor.take(...YEAR_INTROS);
  if (intro === null) return null;
  cursor.take('-', ':');
  const isSaid = intro !== 'year' && !intro.startsWith('full');
  const pair = readYearPair(cursor, context, isSaid);
  if (pair !== null) return pair;
  const number = cursor.peek();
  const year = number?.kind === 'number' ? fullYear(number.value, number.text.length) : null;
  if (year !== null && isSaid) {
    throw new UnreadableDate(
      'DATE-6',
      `A financial year named by one year could begin or end in ${year}. Write ${year}/${pad(year + 1)} or ${year - 1}/${pad(year)}.`,
    );
  }
  if (year !== null && number?.text.length === 4) {
    cursor.at++;
    return { kind: 'year', year };
  }
  cursor.at = start;
  return null;
}

function readYearPair(cursor: TokenCursor, context: NumberContext, isSaid: boolean): DatePart | null {
  const start = cursor.at;
  const [a, separator, b] = [cursor.peek(), cursor.text(1), cursor.peek(2)];
  if (a?.kind !== 'number' || b?.kind !== 'number' || (separator !== '/' && separator !== '-')) return null;
  if (isSaid && a.text.length <= 2 && b.text.length === 2) {
    cursor.at += 3;
    const year = fullYear(a.value, 2)!;
    if (!isNextYear(a.value, b.value)) throw notConsecutive(`FY ${a.text}/${b.text}`, year);
    return { kind: 'financial-year', year };
  }
  // Said to be a financial year, so "2011-12" is no longer in doubt.
  if (isSaid && a.text.length === 4 && b.text.length === 2 && isNextYear(a.value % 100, b.value)) {
    cursor.at += 3;
    return { kind: 'financial-year', year: a.value };
  }
  const part = readNumericPart(cursor, isSaid ? { ...context, fieldIs: 'financial-year' } : context);
  if (part?.kind === 'financial-year') return isSaid ? { kind: 'financial-year', year: part.year } : part;
  cursor.at = start;
  return null;
}

/** "Q4 2017/18", "Q3", "third quarter of 2018", "H1 2018/19". */
function readQuarter(cursor: TokenCursor, context: NumberContext): DatePart | null {
  const start = cursor.at;
  const letter = cursor.text();
  const number = cursor.peek(1);
  const of = letter === 'q' || letter === 'quarter' || letter === 'qtr' ? 4 : letter === 'h' ? 2 : null;
  let quarter = of !== null && number?.kind === 'number' ? number.value : 0;
  if (cursor.text(1) === 'quarter')
    quarter = ORDINAL_WORDS.get(letter) ?? (cursor.peek()!.isOrdinal ? cursor.peek()!.value : quarter);
  if (quarter === 0) return null;
  const parts = of ?? 4;
  if (quarter > parts)
    throw new UnreadableDate(
      'DATE-5',
      `There is no ${parts === 4 ? 'quarter' : 'half'} ${quarter} of a year.`,
    );
  cursor.at += 2;
  cursor.take('of', 'in', '-', '/', ':');
  // "Q1/Q2 2018/19": the separator belonged to the next quarter.
  if (['q', 'h'].includes(cursor.text())) cursor.at = start + 2;
  const year = readYearOfPart(cursor, context);
  if (year === null && cursor.at !== start + 2 && cursor.peek()?.kind !== 'number') cursor.at = start + 2;
  return {
    kind: 'quarter',
    quarter,
    of: parts,
    year: year?.year ?? null,
    isFinancial: year === null ? null : year.isFinancial,
  };
}

function readYearOfPart(
  cursor: TokenCursor,
  context: NumberContext,
): { year: number; isFinancial: boolean } | null {
  const start = cursor.at;
  cursor.take('the', 'of');
  const financial =
    readFinancialYear(cursor, context) ??
    readYearPair(cursor, { ...context, fieldIs: 'financial-year' }, false);
  if (financial?.kind === 'financial-year') return { year: financial.year, isFinancial: true };
  if (financial?.kind === 'year') return { year: financial.year, isFinancial: false };
  cursor.at = start;
  const year = readYear(cursor);
  return year === null ? null : { year, isFinancial: false };
}

/** "Friday 12 March"; a weekday alone is the next one. */
function readWeekday(cursor: TokenCursor, context: NumberContext): DatePart | null {
  const weekday = WEEKDAYS.get(cursor.text());
  if (weekday === undefined) return null;
  const start = cursor.at;
  cursor.at++;
  cursor.take('the');
  const part =
    readNumericPart(cursor, { ...context, fieldIs: 'day' }) ??
    readMonth(cursor, { ...context, fieldIs: 'day' });
  if (part?.kind === 'day') return { ...part, weekday };
  cursor.at = start + 1;
  return cursor.isDone() ? comingWeekday(weekday) : rewound(cursor, start);
}

function rewound(cursor: TokenCursor, start: number): null {
  cursor.at = start;
  return null;
}

/** "Spring 2018", "summer of 2017", "Winter 2017/18". */
function readSeason(cursor: TokenCursor, context: NumberContext): DatePart | null {
  const season = SEASONS.get(cursor.text());
  if (season === undefined) return null;
  cursor.at++;
  const year = readYearOfPart(cursor, context);
  if (year?.isFinancial && season !== 24) return { kind: 'season', season, year: year.year };
  return { kind: 'season', season, year: year?.year ?? null };
}

/** "Jan 18" (a month of 2018), "January 2018", "January 12, 2018"; "Oct 19" is a day only in a field of days. */
function readMonth(cursor: TokenCursor, context: NumberContext): DatePart | null {
  const month = MONTHS.get(cursor.text());
  if (month === undefined) return null;
  cursor.at++;
  const number = cursor.peek();
  const after = cursor.peek(1);
  if (number?.kind === 'number' && number.text.length <= 2 && !number.hasApostrophe) {
    const isFollowedByYear = after?.kind === 'number' && after.text.length === 4;
    const isDay =
      number.isOrdinal || isFollowedByYear || number.text.length === 1 || context.fieldIs === 'day';
    if (isDay && !(after !== undefined && MONTHS.has(after.text))) {
      cursor.at++;
      return checkedDay(number.value, month, readYear(cursor));
    }
  }
  const year = readYear(cursor);
  const isInDoubt = year !== null && number?.text.length === 2 && !number.hasApostrophe && number.value <= 31;
  if (!isInDoubt) return { kind: 'month', month, year };
  const otherReading = `${number.text} is read as the year; for the day write ${number.value} ${MONTH_NAMES[month - 1]}.`;
  return { kind: 'month', month, year, otherReading };
}

/** A day without its month, at the head of a range ("26 – 30 October") or of a choice ("12 or 13 March"). */
export function readBareDay(cursor: TokenCursor): number | null {
  const start = cursor.at;
  cursor.takeWhile(FILLERS);
  if (WEEKDAYS.has(cursor.text())) cursor.at++;
  cursor.take('the');
  const number = cursor.peek();
  if (number?.kind === 'number' && number.text.length <= 2 && number.value >= 1 && number.value <= 31) {
    cursor.at++;
    return number.value;
  }
  cursor.at = start;
  return null;
}

export function readCount(cursor: TokenCursor): number | null {
  const token = cursor.peek();
  if (token === undefined) return null;
  const value = token.kind === 'number' && !token.isOrdinal ? token.value : NUMBER_WORDS.get(token.text);
  if (value === undefined) return null;
  cursor.at++;
  if (token.text === 'couple') cursor.take('of');
  if (token.text === 'a' && cursor.text() === 'couple') {
    cursor.at++;
    cursor.take('of');
    return 2;
  }
  return value;
}

function pad(year: number): string {
  return String(year % 100).padStart(2, '0');
}
