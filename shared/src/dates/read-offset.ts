import { type DateSpan, remark, span } from './date-parts.js';
import { addDays, type Day } from './day.js';
import { addMonths, firstOfMonth, lastOfMonth } from './month-arithmetic.js';
import type { Offset, OffsetUnit } from './plan-date.js';
import type { DateExpression } from './read-date-expression.js';
import { readCount } from './read-date-part.js';
import { baseDay, type ReadingContext } from './reading-context.js';
import type { TokenCursor } from './token-cursor.js';
import { UnreadableDate, UnresolvedDate } from './unreadable-date.js';

/** An offset still to be counted from something, or the days it comes to when counted from the document. */
export type OffsetReading =
  | { kind: 'offset'; offset: Offset; isBare: boolean }
  | { kind: 'placed'; expression: DateExpression; shape: 'PERIOD' | 'BY' | null };

const UNITS: ReadonlyMap<string, { unit: OffsetUnit; times: number }> = new Map([
  ...unitWords('day days', 'DAYS', 1),
  ...unitWords('week weeks wk wks', 'WEEKS', 1),
  ...unitWords('fortnight fortnights', 'WEEKS', 2),
  ...unitWords('month months mth mths', 'MONTHS', 1),
  ...unitWords('quarter quarters', 'MONTHS', 3),
  ...unitWords('year years yr yrs', 'YEARS', 1),
]);
const WORKING = ['working', 'business', 'clear working', 'clear'];
const AHEAD = [
  'over the next',
  'over next',
  'for the next',
  'in the next',
  'during the next',
  'within the next',
];
const AHEAD_BARE = ['over the coming', 'over the following', 'the next', 'next', 'over', 'for the', 'for'];
const AFTER = ['after', 'post -', 'post', 'following', 'from', 'since', 'on from', 'of'];
const BEFORE = ['before', 'prior to', 'ahead of', 'in advance of'];

/** "2018 year" is no length. */
const MOST = 1000;

function unitWords(
  words: string,
  unit: OffsetUnit,
  times: number,
): [string, { unit: OffsetUnit; times: number }][] {
  return words.split(' ').map((word) => [word, { unit, times }]);
}

/** "six to eight weeks", "12 to 24 months post-end of consultation", "over next four weeks", "in two weeks' time". */
export function readOffset(cursor: TokenCursor, context: ReadingContext): OffsetReading | null {
  const start = cursor.at;
  const ahead = cursor.take(...AHEAD, ...AHEAD_BARE);
  const lead = ahead ?? cursor.take('within', 'up to', 'at most', 'no more than', 'in');
  const offset = readSpan(cursor);
  if (offset === null) {
    cursor.at = start;
    return null;
  }
  if (ahead !== null) return placedAhead(cursor, offset, context, ahead);
  const isUpTo = lead !== null && lead !== 'in';
  if (cursor.take('ago') !== null) return placed(negative(offset), context, null);
  const isFromNow = cursor.take('time', 'from now', 'from today', 'hence') !== null;
  if (!isFromNow && cursor.take(...BEFORE) !== null)
    return anchored(cursor, negative(isUpTo ? upTo(offset) : offset));
  if (!isFromNow && cursor.take(...AFTER) !== null) return anchored(cursor, isUpTo ? upTo(offset) : offset);
  if (isUpTo) {
    if (baseDay(context) === null) return { kind: 'offset', offset: upTo(offset), isBare: true };
    return placed(offset, context, 'BY');
  }
  return isFromNow || lead === 'in'
    ? placed(offset, context, null)
    : { kind: 'offset', offset, isBare: true };
}

/** The words that name the anchor are the caller's to link; they stay in the source text. */
function anchored(cursor: TokenCursor, offset: Offset): OffsetReading {
  for (const token of cursor.rest()) {
    if (token.kind === 'number')
      throw new UnreadableDate(
        'DATE-0',
        'An offset counts from another plan item. Name the item, or write the resulting day.',
      );
  }
  cursor.at += cursor.rest().length;
  return { kind: 'offset', offset, isBare: false };
}

function readSpan(cursor: TokenCursor): Offset | null {
  const start = cursor.at;
  const min = readCount(cursor);
  let max = min;
  if (min !== null && ['to', '-', 'or', '/', 'and'].includes(cursor.text())) {
    cursor.at++;
    const second = readCount(cursor);
    if (second === null) cursor.at = cursor.text(-1) === '-' ? cursor.at : start;
    else max = second;
  }
  const isWorking = min !== null && cursor.take(...WORKING) !== null;
  const unit = UNITS.get(cursor.text());
  if (
    min === null ||
    max === null ||
    unit === undefined ||
    max > MOST ||
    (isWorking && unit.unit !== 'DAYS')
  ) {
    cursor.at = start;
    return null;
  }
  cursor.at++;
  if (min > max)
    throw new UnreadableDate(
      'DATE-2',
      `The range ${min} to ${max} runs backwards. Write the smaller number first.`,
    );
  return { min: min * unit.times, max: max * unit.times, unit: isWorking ? 'WORKING_DAYS' : unit.unit };
}

function placedAhead(
  cursor: TokenCursor,
  offset: Offset,
  context: ReadingContext,
  lead: string,
): OffsetReading {
  const isWholePeriod = cursor.take('period') !== null;
  if (context.window && (isWholePeriod || lead === 'for the'))
    return single(span(context.window.from, context.window.to, 'day'), 'PERIOD');
  const base = baseDay(context);
  if (isWholePeriod)
    throw new UnresolvedDate('Which period is meant is not said here, so these words cannot be placed.');
  if (base !== null) return single(span(base, moved(base, offset.max, offset.unit), 'day'), 'PERIOD');
  const year = context.year ?? null;
  if (year !== null && offset.unit === 'YEARS') {
    const whole = span(firstOfMonth(year, 1), lastOfMonth(year + offset.max, 12), 'year');
    whole.isSoft = true;
    whole.isYearInferred = true;
    whole.notes.push(remark(`Counted from ${year}, the year of the document.`));
    return single(whole, 'PERIOD');
  }
  throw new UnresolvedDate('The day of the document is not known, so the length cannot be placed.');
}

function placed(offset: Offset, context: ReadingContext, shape: 'BY' | null): OffsetReading {
  const base = baseDay(context);
  if (base === null)
    throw new UnresolvedDate('The day of the document is not known, so the length cannot be placed.');
  return single(
    span(moved(base, offset.min, offset.unit), moved(base, offset.max, offset.unit), 'day'),
    shape,
  );
}

function single(found: DateSpan, shape: 'PERIOD' | 'BY' | null): OffsetReading {
  return { kind: 'placed', expression: { kind: 'single', spans: [found] }, shape };
}

function moved(base: Day, count: number, unit: OffsetUnit): Day {
  if (unit === 'MONTHS') return addMonths(base, count);
  if (unit === 'YEARS') return addMonths(base, count * 12);
  if (unit === 'WORKING_DAYS')
    throw new UnresolvedDate('Working days are counted by the calendar of the programme, from a plan item.');
  return addDays(base, unit === 'WEEKS' ? count * 7 : count);
}

function negative(offset: Offset): Offset {
  return { min: 0 - offset.max, max: 0 - offset.min, unit: offset.unit };
}

function upTo(offset: Offset): Offset {
  return { ...offset, min: 0 };
}
