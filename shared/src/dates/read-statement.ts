import type { DateSpan, ReadingNote } from './date-parts.js';
import { addDays, type Day } from './day.js';
import type { Offset, PlanDateShape } from './plan-date.js';
import { type DateExpression, readDateExpression } from './read-date-expression.js';
import { readOffset } from './read-offset.js';
import type { ReadingContext } from './reading-context.js';
import type { TokenCursor } from './token-cursor.js';
import { writeDay } from './write-day.js';

/** What was said, before the words about certainty and the kind of plan item are added. */
export interface Statement {
  /** Null where the plan item decides: an activity fills its days, a milestone is one of them. */
  shape: PlanDateShape | null;
  expression: DateExpression | null;
  earliest: Day | null;
  latest: Day | null;
  offset: Offset | null;
  /** A length that does not say what it counts from; accepted only when it is the whole text. */
  isBareOffset: boolean;
  /** An exclusive or shifted bound is a day, whatever the words named. */
  isDayPrecise: boolean;
  notes: ReadingNote[];
}

const BY = [
  'by',
  'no later than',
  'not later than',
  'on or before',
  'until',
  'till',
  'up to',
  'latest',
  'at the latest by',
  'at the latest',
];
const BEFORE = ['before', 'prior to', 'ahead of', 'earlier than'];
const FROM = [
  'from',
  'starting in',
  'starting from',
  'starting on',
  'starting',
  'since',
  'beginning in',
  'beginning on',
  'commencing in',
  'commencing',
  'with effect from',
  'wef',
  'as of',
  'as from',
  'not before',
  'not earlier than',
  'no earlier than',
  'on or after',
  'earliest',
];
const AFTER = ['after', 'later than'];
const FROM_ENDINGS = [
  'onwards',
  'onward',
  '→',
  '+',
  'and beyond',
  'and onwards',
  'or later',
  'and after',
  'at the earliest',
];
const BY_ENDINGS = ['at the latest', 'latest', 'or earlier', 'or before', 'or sooner'];
const LASTING = new Set(['during', 'throughout', 'over']);

/** Reads a whole statement, its "by", "before", "from" or "after" included; null, without moving, where none stands here. */
export function readStatement(cursor: TokenCursor, context: ReadingContext): Statement | null {
  const start = cursor.at;
  const found = readOffsetStatement(cursor, context) ?? readBounded(cursor, context);
  if (found === null) cursor.at = start;
  return found;
}

function readOffsetStatement(cursor: TokenCursor, context: ReadingContext): Statement | null {
  const found = readOffset(cursor, context);
  if (found === null) return null;
  if (found.kind === 'placed') {
    const statement = whole(found.expression, found.shape);
    return found.shape === 'BY' ? { ...statement, earliest: null } : statement;
  }
  return {
    shape: 'RELATIVE',
    expression: null,
    earliest: null,
    latest: null,
    offset: found.offset,
    isBareOffset: found.isBare,
    isDayPrecise: true,
    notes: [],
  };
}

function readBounded(cursor: TokenCursor, context: ReadingContext): Statement | null {
  const lead = cursor.text();
  if (cursor.take(...BY) !== null) return bounded(readDateExpression(cursor, context), by);
  if (cursor.take(...BEFORE) !== null) return bounded(readDateExpression(cursor, context), before);
  if (cursor.take(...AFTER) !== null) return bounded(readDateExpression(cursor, context), after);
  if (cursor.take(...FROM) !== null) {
    const expression = readDateExpression(cursor, context);
    cursor.take(...FROM_ENDINGS);
    return expression?.kind === 'range' ? whole(expression, null) : bounded(expression, from);
  }
  if (cursor.take('between') !== null) {
    const expression = readDateExpression(cursor, context);
    if (expression === null) return null;
    return whole({ ...expression, kind: 'range' }, context.expects === 'period' ? null : 'WINDOW');
  }
  const expression = readDateExpression(cursor, context);
  if (expression === null) return null;
  if (cursor.take(...FROM_ENDINGS) !== null) return from(expression);
  if (cursor.take(...BY_ENDINGS) !== null) return by(expression);
  return whole(expression, shapeOf(expression, LASTING.has(lead)));
}

/** "Oct/Nov" is one of two; "12 and 13 March" is both; the rest follows from the plan item and the precision. */
function shapeOf(expression: DateExpression, isLasting: boolean): PlanDateShape | null {
  if (expression.kind === 'choice' || expression.spans[0]!.choice !== null) return 'WINDOW';
  if (expression.kind === 'list' || isLasting) return 'PERIOD';
  return null;
}

function bounded(
  expression: DateExpression | null,
  bound: (expression: DateExpression) => Statement,
): Statement | null {
  return expression === null ? null : bound(expression);
}

function whole(expression: DateExpression, shape: PlanDateShape | null): Statement {
  const [first, last] = ends(expression);
  const notes = expression.spans.flatMap((part) => part.notes);
  return {
    shape,
    expression,
    earliest: first.from,
    latest: last.to,
    offset: null,
    isBareOffset: false,
    isDayPrecise: false,
    notes,
  };
}

function by(expression: DateExpression): Statement {
  const [, last] = ends(expression);
  const statement: Statement = { ...whole(expression, 'BY'), earliest: null };
  if (last.edge === 'start') return { ...statement, latest: last.from, isDayPrecise: true };
  if (last.edge === 'end') return { ...statement, isDayPrecise: true };
  if (last.precision === 'year' && expression.kind === 'single') {
    const year = last.from;
    statement.notes = [
      ...statement.notes,
      { rule: null, text: `It could also mean before the year begins, by ${writeDay(addDays(year, -1))}.` },
    ];
  }
  return statement;
}

function before(expression: DateExpression): Statement {
  const [first] = ends(expression);
  const statement: Statement = { ...whole(expression, 'BY'), earliest: null };
  // "Before the end of 2016" leaves the last day of it.
  if (first.edge === 'end') return { ...statement, isDayPrecise: true };
  return { ...statement, latest: addDays(first.from, -1), isDayPrecise: true };
}

function from(expression: DateExpression): Statement {
  return { ...whole(expression, 'FROM'), latest: null };
}

function after(expression: DateExpression): Statement {
  const [, last] = ends(expression);
  return { ...whole(expression, 'FROM'), earliest: addDays(last.to, 1), latest: null, isDayPrecise: true };
}

/** The earliest and the latest of the times named: "spring and autumn" runs from the one to the other. */
function ends(expression: DateExpression): [DateSpan, DateSpan] {
  const byStart = [...expression.spans].sort((a, b) => a.from - b.from || a.to - b.to);
  const byEnd = [...expression.spans].sort((a, b) => a.to - b.to || a.from - b.from);
  return [byStart[0]!, byEnd.at(-1)!];
}
