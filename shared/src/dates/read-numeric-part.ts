import type { DatePart } from './date-parts.js';
import { MONTH_FULL_NAMES, MONTHS } from './date-words.js';
import { daysInMonth } from './month-arithmetic.js';
import type { TokenCursor } from './token-cursor.js';
import { UnreadableDate } from './unreadable-date.js';

/** What the field itself says about a pair of numbers; decides `11/12`. */
export interface NumberContext {
  fieldIs: 'day' | 'financial-year' | null;
  /** Some year or day is known from which a day and month could take its year. */
  hasDayContext: boolean;
}

const SEPARATORS = new Set(['/', '-', '.']);

/** `18` is 2018, `74` is 1974: programme papers name neither 1918 nor 2074. */
export function fullYear(value: number, digits: number): number | null {
  if (digits === 2) return value < 70 ? 2000 + value : 1900 + value;
  return digits === 4 && value >= 1900 && value < 2200 ? value : null;
}

/** Reads a date that begins with a number, or null where the numbers here are not a date by themselves. */
export function readNumericPart(cursor: TokenCursor, context: NumberContext): DatePart | null {
  const first = cursor.peek();
  if (first?.kind !== 'number') return null;
  if (first.text.length === 8) return packedDay(cursor);
  if (first.text.length === 6 && first.value >= 190_001) return packedMonth(cursor);
  return threeNumbers(cursor) ?? twoNumbers(cursor, context) ?? dayAndMonthName(cursor) ?? bareYear(cursor);
}

/** Refuses 30 February, day 32 and month 13; nothing is ever swapped to make it fit. */
export function checkedDay(
  dayOfMonth: number,
  month: number,
  year: number | null,
): DatePart & { kind: 'day' } {
  if (month < 1 || month > 12) {
    const swapped = dayOfMonth >= 1 && dayOfMonth <= 12 && month >= 1 && month <= 31;
    const advice = swapped
      ? ` Dates are read day first: write ${month}/${dayOfMonth} if that is what was meant.`
      : '';
    throw new UnreadableDate('DATE-5', `There is no month ${month}.${advice}`);
  }
  const longest = daysInMonth(year ?? 2000, month);
  if (dayOfMonth < 1 || dayOfMonth > longest) {
    const name = MONTH_FULL_NAMES[month - 1];
    throw new UnreadableDate(
      'DATE-5',
      `There is no ${dayOfMonth} ${name}${year === null ? '' : ` ${year}`}: it has ${longest} days.`,
    );
  }
  return { kind: 'day', dayOfMonth, month, year, weekday: null };
}

function packedDay(cursor: TokenCursor): DatePart {
  const text = cursor.text();
  cursor.at++;
  const year = checkedYear(Number(text.slice(0, 4)), 4);
  return checkedDay(Number(text.slice(6)), Number(text.slice(4, 6)), year);
}

function packedMonth(cursor: TokenCursor): DatePart {
  const text = cursor.text();
  cursor.at++;
  const month = Number(text.slice(4));
  if (month < 1 || month > 12) throw new UnreadableDate('DATE-5', `There is no month ${month} in ${text}.`);
  return { kind: 'month', month, year: checkedYear(Number(text.slice(0, 4)), 4) };
}

/** `31/1/18`, `12-03-2018`, `12.03.18`, `2018-03-12`, `2018/03/12`. */
function threeNumbers(cursor: TokenCursor): DatePart | null {
  const separator = cursor.text(1);
  if (!SEPARATORS.has(separator) || cursor.text(3) !== separator) return null;
  const [a, b, c] = [cursor.peek(), cursor.peek(2), cursor.peek(4)];
  if (b?.kind !== 'number' || c?.kind !== 'number' || a?.kind !== 'number') return null;
  if (separator === '-' && (cursor.peek(1)!.hasSpaceBefore || cursor.peek(3)!.hasSpaceBefore)) return null;
  // "12/03-15/04" and "2018/19-2019/20" share no separator; "19/20/21" does and is no date.
  cursor.at += 5;
  if (a.text.length === 4) return checkedDay(c.value, b.value, checkedYear(a.value, 4));
  return checkedDay(a.value, b.value, checkedYear(c.value, c.text.length));
}

function twoNumbers(cursor: TokenCursor, context: NumberContext): DatePart | null {
  const separator = cursor.text(1);
  const [a, b] = [cursor.peek()!, cursor.peek(2)];
  if (b?.kind !== 'number' || !SEPARATORS.has(separator) || b.isOrdinal || a.isOrdinal) return null;
  if (MONTHS.has(cursor.text(3)) && a.text.length <= 2) return null;
  const isTight = !cursor.peek(1)!.hasSpaceBefore && !b.hasSpaceBefore;
  if (a.text.length === 4) return yearAndMore(cursor, separator, isTight);
  if (separator === '-' && !isTight) return null;
  if (b.text.length === 4 && a.text.length <= 2) {
    cursor.at += 3;
    if (a.value < 1 || a.value > 12) throw new UnreadableDate('DATE-5', `There is no month ${a.value}.`);
    return { kind: 'month', month: a.value, year: checkedYear(b.value, 4) };
  }
  if (a.text.length > 2 || b.text.length > 2) return null;
  if (separator === '/') {
    cursor.at += 3;
    return shortPair(a.value, b.value, `${a.text}/${b.text}`, cursor, context);
  }
  if (separator === '-' && isNextYear(a.value, b.value) && b.value > 12) {
    cursor.at += 3;
    return { kind: 'financial-year', year: fullYear(a.value, 2)! };
  }
  throw new UnreadableDate(
    'DATE-6',
    `“${a.text}${separator}${b.text}” could be a day and month or a range. Write ${a.text}/${b.text}, or name the month.`,
  );
}

/** `2017/18`, `2017/2018`, `2017-18`, `2018-03`. */
function yearAndMore(cursor: TokenCursor, separator: string, isTight: boolean): DatePart | null {
  const [a, b] = [cursor.peek()!, cursor.peek(2)!];
  const startYear = checkedYear(a.value, 4);
  const isFullSecond = b.text.length === 4;
  const isConsecutive = isFullSecond ? b.value === a.value + 1 : isNextYear(a.value % 100, b.value);
  if (separator === '-' && isFullSecond && (!isConsecutive || !isTight)) return null;
  if (separator === '-' && !isTight) return null;
  if (!isFullSecond && b.text.length !== 2) return null;
  const written = `${a.text}${separator}${b.text}`;
  if (separator === '-' && b.value >= 1 && b.value <= 12 && !isFullSecond) {
    if (isConsecutive)
      throw new UnreadableDate(
        'DATE-6',
        `“${written}” could be the financial year ${a.text}/${b.text} or a month. Write ${a.text}/${b.text} or name the month.`,
      );
    cursor.at += 3;
    return { kind: 'month', month: b.value, year: startYear };
  }
  if (!isConsecutive) throw notConsecutive(written, startYear);
  cursor.at += 3;
  if (!isFullSecond) return { kind: 'financial-year', year: startYear };
  const otherReading = `Years that follow each other are read as the financial year; for both calendar years write ${a.text} to ${b.text}.`;
  return { kind: 'financial-year', year: startYear, otherReading };
}

function shortPair(
  a: number,
  b: number,
  written: string,
  cursor: TokenCursor,
  context: NumberContext,
): DatePart {
  const isFinancialYear = isNextYear(a, b);
  const canBeDay = a >= 1 && a <= 31 && b >= 1 && b <= 12;
  if (context.fieldIs === 'financial-year' || (isFinancialYear && !canBeDay && context.fieldIs !== 'day')) {
    if (!isFinancialYear) throw notConsecutive(written, fullYear(a, 2)!);
    return { kind: 'financial-year', year: fullYear(a, 2)! };
  }
  if (!canBeDay && a > 12 && b > 12 && context.fieldIs !== 'day')
    throw notConsecutive(written, fullYear(a, 2)!);
  if (isFinancialYear && context.fieldIs === null && !context.hasDayContext) {
    throw new UnreadableDate(
      'DATE-6',
      `“${written}” could be ${a}/${b} of some year or the financial year 20${written}. Write the year, as in ${written}/2018, or FY ${written}.`,
    );
  }
  const trailing = cursor.peek();
  const year = trailing?.kind === 'number' && trailing.text.length === 4 ? fullYear(trailing.value, 4) : null;
  if (year !== null) cursor.at++;
  const part = checkedDay(a, b, year);
  if (isFinancialYear && year === null && context.fieldIs === null)
    part.otherReading = `${written} could also mean the financial year; that would be FY ${written}.`;
  return part;
}

/** `12 January 2018`, `13th of September`, `12-Jan-18`, `1 Jan '18`. */
function dayAndMonthName(cursor: TokenCursor): DatePart | null {
  const first = cursor.peek()!;
  if (first.text.length > 2) return null;
  let ahead = 1;
  while (cursor.text(ahead) === 'of' || cursor.text(ahead) === 'the' || cursor.text(ahead) === '-') ahead++;
  if (cursor.text(1) === '/') ahead = 2;
  const month = MONTHS.get(cursor.text(ahead));
  if (month === undefined) return null;
  // "12 - Jan" is a day; "26 - Jan 2018 …" cannot be told apart from it and means the same.
  cursor.at += ahead + 1;
  return checkedDay(first.value, month, readYear(cursor));
}

/** A year that stands here, after an optional comma, "of", hyphen or slash; null where there is none. */
export function readYear(cursor: TokenCursor): number | null {
  let ahead = 0;
  while (cursor.text(ahead) === 'of' || cursor.text(ahead) === 'in') ahead++;
  const isJoined =
    (cursor.text(ahead) === '-' || cursor.text(ahead) === '/') && !cursor.peek(ahead + 1)?.hasSpaceBefore;
  if (isJoined && !cursor.peek(ahead)!.hasSpaceBefore) ahead++;
  const token = cursor.peek(ahead);
  if (token?.kind !== 'number' || token.isOrdinal) return null;
  if (token.text.length !== 4 && token.text.length !== 2) return null;
  const follows = cursor.text(ahead + 1);
  if (
    token.text.length === 2 &&
    !token.hasApostrophe &&
    (MONTHS.has(follows) || follows === '/' || follows === '.')
  )
    return null;
  const year = fullYear(token.value, token.text.length);
  if (year !== null) cursor.at += ahead + 1;
  return year;
}

function bareYear(cursor: TokenCursor): DatePart | null {
  const first = cursor.peek()!;
  const isYear = first.text.length === 4 || (first.hasApostrophe && first.text.length === 2);
  if (!isYear) return null;
  cursor.at++;
  return { kind: 'year', year: checkedYear(first.value, first.text.length) };
}

function checkedYear(value: number, digits: number): number {
  const year = fullYear(value, digits);
  if (year === null)
    throw new UnreadableDate(
      'DATE-5',
      `The year ${value} cannot be right: write it with two or four digits, 1900 to 2199.`,
    );
  return year;
}

export function isNextYear(a: number, b: number): boolean {
  return b === (a + 1) % 100;
}

export function notConsecutive(written: string, startYear: number): UnreadableDate {
  const right = `${startYear}/${String((startYear + 1) % 100).padStart(2, '0')}`;
  return new UnreadableDate(
    'DATE-7',
    `“${written}” is neither a day and month nor a financial year: the years must follow each other, as in ${right}. For several years write “${right} to …”.`,
  );
}
