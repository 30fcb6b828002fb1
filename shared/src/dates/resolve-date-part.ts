import { type DatePart, type DateSpan, needsYear, remark, type Stretch, span } from './date-parts.js';
import { MONTH_NAMES, WEEKDAY_NAMES } from './date-words.js';
import { addDays, civilDate, type Day, dayOf, weekday } from './day.js';
import { financialQuarter, financialYear, financialYearLabel } from './financial-year.js';
import { addMonths, firstOfMonth, isWholeMonths, lastOfMonth } from './month-arithmetic.js';
import { baseDay, type ReadingContext } from './reading-context.js';
import { seasonSpan } from './season.js';
import { UnreadableDate, UnresolvedDate } from './unreadable-date.js';

/** The days of a part whose year is written. */
export function spanOf(part: DatePart, context: ReadingContext): DateSpan {
  switch (part.kind) {
    case 'day':
      return daySpan(part);
    case 'month':
      return withOtherReading(
        part,
        span(firstOfMonth(part.year!, part.month), lastOfMonth(part.year!, part.month), 'month'),
      );
    case 'season': {
      const { from, to } = seasonSpan(part.season, part.year!);
      return span(from, to, 'season');
    }
    case 'quarter':
      return quarterSpan(part);
    case 'year':
      return span(firstOfMonth(part.year, 1), lastOfMonth(part.year, 12), 'year');
    case 'financial-year': {
      const { from, to } = financialYear(part.year);
      return withOtherReading(part, span(from, to, 'financial-year', 'FINANCIAL'));
    }
    case 'week':
      return weekSpan(part, context);
    case 'stretch':
      return stretchSpan(part.stretch, spanOf(part.base, context));
    case 'spoken': {
      const base = baseDay(context);
      if (base === null)
        throw new UnresolvedDate('The day of the document is not known, so these words cannot be placed.');
      return part.resolve(base);
    }
  }
}

/** Whether a part without a year exists in that year: 29 February does not in 2018. */
export function existsIn(part: DatePart): boolean {
  if (part.kind === 'week') return existsIn(part.day);
  if (part.kind === 'stretch') return existsIn(part.base);
  return part.kind !== 'day' || needsYear(part) || dayOf(part.year!, part.month!, part.dayOfMonth) !== null;
}

function withOtherReading(part: { otherReading?: string }, found: DateSpan): DateSpan {
  if (part.otherReading !== undefined) found.notes.push(remark(part.otherReading));
  return found;
}

function daySpan(part: DatePart & { kind: 'day' }): DateSpan {
  const at = dayOf(part.year!, part.month!, part.dayOfMonth);
  if (at === null)
    throw new UnreadableDate(
      'DATE-5',
      `There is no ${part.dayOfMonth} ${MONTH_NAMES[part.month! - 1]} ${part.year}.`,
    );
  const found = withOtherReading(part, span(at, at, 'day'));
  if (part.weekday !== null && part.weekday !== weekday(at)) {
    const is = WEEKDAY_NAMES[weekday(at) - 1];
    found.notes.push({
      rule: 'DATE-10',
      text: `${part.dayOfMonth} ${MONTH_NAMES[part.month! - 1]} ${part.year} is a ${is}, not a ${WEEKDAY_NAMES[part.weekday - 1]}.`,
    });
  }
  return found;
}

function quarterSpan(part: DatePart & { kind: 'quarter' }): DateSpan {
  const year = part.year!;
  const monthsLong = 12 / part.of;
  const name = `${part.of === 4 ? 'Q' : 'H'}${part.quarter}`;
  if (part.isFinancial === false) {
    const first = 1 + (part.quarter - 1) * monthsLong;
    const found = span(firstOfMonth(year, first), lastOfMonth(year, first + monthsLong - 1), 'quarter');
    found.notes.push({
      rule: 'DATE-6',
      text: `${name} ${year} is read by the calendar year; the financial year would be ${name} ${financialYearLabel(year)}.`,
    });
    return found;
  }
  const first = part.of === 4 ? part.quarter : part.quarter * 2 - 1;
  const from = financialQuarter(year, first).from;
  const to = financialQuarter(year, part.of === 4 ? first : first + 1).to;
  const found = span(from, to, 'quarter', 'FINANCIAL');
  if (part.isFinancial === null)
    found.notes.push({
      rule: 'DATE-6',
      text: `${name} is read as a quarter of the financial year, ${name} ${financialYearLabel(year)}.`,
    });
  return found;
}

function weekSpan(part: DatePart & { kind: 'week' }, context: ReadingContext): DateSpan {
  const named = spanOf(part.day, context);
  const from = part.isEnding ? addDays(named.from, -6) : named.from;
  const found = span(from, addDays(from, 6), 'week');
  found.notes.push(...named.notes);
  if (!part.isEnding && weekday(from) !== 1)
    found.notes.push(
      remark(
        `The day named is a ${WEEKDAY_NAMES[weekday(from) - 1]}; the seven days from it are meant as its week.`,
      ),
    );
  return found;
}

/** "early", "mid" and "late" are thirds: of whole months where there are enough, else of days. */
function stretchSpan(stretch: Stretch, whole: DateSpan): DateSpan {
  if (whole.to - whole.from < 6)
    throw new UnreadableDate(
      'DATE-0',
      'A few days have no beginning, middle and end. Write the day, or “about” before it.',
    );
  if (stretch.of === 'weeks') return weekOf(stretch.first, whole);
  const of = stretch.of;
  const months = isWholeMonths(whole.from, whole.to) ? monthsBetween(whole.from, whole.to) : 0;
  const cut = (part: number): Day =>
    months >= of
      ? addMonths(whole.from, Math.round((months * part) / of))
      : addDays(whole.from, cutDay(whole, part, of));
  const found = span(cut(stretch.first), addDays(cut(stretch.last + 1), -1), 'day', whole.calendar);
  found.isSoft = months >= of && of === 3;
  if (stretch.isEdge) found.edge = stretch.first === 0 ? 'start' : 'end';
  found.isYearInferred = whole.isYearInferred;
  found.notes = [...whole.notes];
  if (months >= of) found.precision = 'month';
  return found;
}

/** "first week of March" is its first seven days, "last week" its last seven. */
function weekOf(week: number, whole: DateSpan): DateSpan {
  const from = week < 0 ? addDays(whole.to, -6) : addDays(whole.from, 7 * week);
  return { ...whole, from, to: addDays(from, 6), precision: 'week' };
}

/** A month's thirds are its days 1–10, 11–20 and the rest, whatever its length. */
function cutDay(whole: DateSpan, part: number, of: number): number {
  const length = whole.to - whole.from + 1;
  if (part === of) return length;
  return length >= 28 && length <= 31 && of === 3 ? part * 10 : Math.round((length * part) / of);
}

function monthsBetween(from: Day, to: Day): number {
  const [a, b] = [civilDate(from), civilDate(addDays(to, 1))];
  return (b.year - a.year) * 12 + b.month - a.month;
}
