import { type DatePart, type DateSpan, needsYear, withYear, writtenYear } from './date-parts.js';
import { MONTHS } from './date-words.js';
import { civilDate, dayOf } from './day.js';
import { resolveInContext } from './infer-year.js';

import { readBareDay, readDatePart } from './read-date-part.js';
import { hasDayContext, type ReadingContext } from './reading-context.js';
import { existsIn, spanOf } from './resolve-date-part.js';
import type { TokenCursor } from './token-cursor.js';
import { UnreadableDate } from './unreadable-date.js';

/** One time, a range from one to another, one of several ("Oct/Nov 18"), or all of several ("spring and autumn"). */
export interface DateExpression {
  kind: 'single' | 'range' | 'choice' | 'list';
  spans: DateSpan[];
}

const JOINS: ReadonlyMap<string, DateExpression['kind']> = new Map([
  ['-', 'range'],
  ['to', 'range'],
  ['until', 'range'],
  ['till', 'range'],
  ['til', 'range'],
  ['through', 'range'],
  ['/', 'choice'],
  ['or', 'choice'],
  ['and', 'list'],
  ['&', 'list'],
  ['+', 'list'],
]);

/** Reads one or two times joined by a dash, slash or word; null, without moving, where none stands here. */
export function readDateExpression(cursor: TokenCursor, context: ReadingContext): DateExpression | null {
  const numbers = { fieldIs: context.fieldIs ?? null, hasDayContext: hasDayContext(context) };
  const start = cursor.at;
  const bare = readRunOfBareDays(cursor, context);
  if (bare !== null) return bare;
  const left = readDatePart(cursor, numbers);
  if (left === null) return null;
  const kind = JOINS.get(cursor.text());
  if (kind !== undefined) {
    const beforeJoin = cursor.at;
    cursor.at++;
    cursor.take('the end of the') ?? cursor.take('by');
    const right = readDatePart(cursor, numbers);
    if (right !== null) {
      const [from, to] = completed(left, right);
      return {
        kind,
        spans: kind === 'list' || kind === 'choice' ? inOrder(from, to, context) : range(from, to, context),
      };
    }
    cursor.at = beforeJoin;
    refuseEmptyEnd(cursor, start);
  }
  return { kind: 'single', spans: [resolveInContext(left, context)] };
}

/** "26 –" says that something follows and does not say what. */
function refuseEmptyEnd(cursor: TokenCursor, start: number): void {
  if (cursor.at > start && cursor.text() === '-' && cursor.peek(1) === undefined)
    throw new UnreadableDate(
      'DATE-0',
      'The range has no end. Write both days, “from” before the first, or “(TBC)” after a single one.',
    );
}

/** "26 – 30 October 2017", "12/13 March", "12 or 13 March", "12, 13 and 14 March". */
function readRunOfBareDays(cursor: TokenCursor, context: ReadingContext): DateExpression | null {
  const start = cursor.at;
  const first = readBareDay(cursor);
  const kind =
    first === null
      ? undefined
      : (JOINS.get(cursor.text()) ?? (cursor.peek()?.kind === 'number' ? 'list' : undefined));
  if (first !== null && kind !== undefined && !isWholeNumbersOnly(cursor)) {
    if (JOINS.has(cursor.text())) cursor.at++;
    const last = readDatePart(cursor, { fieldIs: 'day', hasDayContext: true });
    if (last?.kind === 'day' && last.month !== null) {
      const to = resolveInContext(last, context);
      const from = sameMonth(first, to);
      return { kind, spans: [from, to] };
    }
  }
  cursor.at = start;
  return null;
}

/** In "31/1/18" and "31-1-18" the sign joins a day to its month; only "12/13 March" is a choice of days. */
function isWholeNumbersOnly(cursor: TokenCursor): boolean {
  const join = cursor.text();
  if (join === '/') return !MONTHS.has(cursor.text(2));
  return join === '-' && cursor.text(2) === '-' && !cursor.peek(2)!.hasSpaceBefore;
}

function sameMonth(dayOfMonth: number, to: DateSpan): DateSpan {
  const { year, month } = civilDate(to.from);
  const at = dayOf(year, month, dayOfMonth);
  if (at === null || at > to.from)
    throw new UnreadableDate(
      'DATE-2',
      `The first day, ${dayOfMonth}, is not before the second. Write the month of both.`,
    );
  return { ...to, from: at, to: at, notes: [] };
}

/** Lends a year (and "financial") written at one end to the other. */
function completed(left: DatePart, right: DatePart): [DatePart, DatePart] {
  if (left.kind === 'quarter' && right.kind === 'quarter') {
    if (left.year === null) return [{ ...left, isFinancial: right.isFinancial }, right];
    if (right.year === null) return [left, { ...right, isFinancial: left.isFinancial }];
  }
  return [left, right];
}

function range(left: DatePart, right: DatePart, context: ReadingContext): DateSpan[] {
  let spans: [DateSpan, DateSpan];
  if (needsYear(left) && !needsYear(right)) {
    const to = spanOf(right, context);
    spans = [lentYear(left, context, to, -1), to];
  } else {
    const from = resolveInContext(left, context);
    const to = needsYear(right) ? lentYear(right, context, from, 1) : spanOf(right, context);
    to.isYearInferred = to.isYearInferred || from.isYearInferred;
    spans = [from, to];
  }
  if (spans[0].choice !== null) spans[0] = { ...spans[0], from: spans[0].choice[1]!.from, choice: null };
  if (spans[0].from > spans[1].to)
    throw new UnreadableDate(
      'DATE-2',
      'The end of the range is before its beginning. Write the earlier day first.',
    );
  return spans;
}

/** The occurrence on the right side of the other end: in "20/12 – 10/01" January is of the next year. */
function lentYear(part: DatePart, context: ReadingContext, other: DateSpan, direction: 1 | -1): DateSpan {
  const year = civilDate(direction === 1 ? other.from : other.to).year;
  for (const near of direction === 1 ? [year - 1, year, year + 1] : [year, year - 1]) {
    const dated = withYear(part, near);
    if (!existsIn(dated)) continue;
    const found = spanOf(dated, context);
    if (direction === 1 ? found.from >= other.from : found.from <= other.from || found.to <= other.to)
      return found;
  }
  return spanOf(withYear(part, year), context);
}

function inOrder(left: DatePart, right: DatePart, context: ReadingContext): DateSpan[] {
  const shared = writtenYear(left) ?? writtenYear(right);
  if (shared === null && needsYear(left) && needsYear(right)) {
    const to = resolveInContext(right, context);
    const single = to.choice?.[0] ?? to;
    const from = lentYear(left, context, single, -1);
    return [
      { ...from, isYearInferred: true },
      { ...single, isYearInferred: true, notes: to.notes },
    ];
  }
  const spans = range(left, right, context);
  return spans;
}
