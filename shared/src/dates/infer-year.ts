import { type DatePart, type DateSpan, needsYear, withYear } from './date-parts.js';
import { MONTH_NAMES } from './date-words.js';
import { addDays, civilDate, type Day } from './day.js';
import { financialYearOf } from './financial-year.js';

import { baseDay, type ReadingContext } from './reading-context.js';
import { existsIn, spanOf } from './resolve-date-part.js';
import { UnreadableDate } from './unreadable-date.js';

/** A plan looks ahead: without a year the next occurrence is meant, unless one lies at most four months back. */
const DAYS_LOOKED_BACK = 122;
/** Two occurrences whose distances differ by less than a quarter of a year are both kept. */
const DAYS_IN_DOUBT = 92;

/**
 * The days of a part, its year taken from the context where none is written: first the window, then the year
 * given, then the day of the document, then today. `09/01` in a grid of October 2017 to March 2018 is
 * 9 January 2018; "in January" of a paper of June 2017 may be either January, and both are kept.
 */
export function resolveInContext(part: DatePart, context: ReadingContext): DateSpan {
  if (!needsYear(part)) return spanOf(part, context);
  const found = inWindow(part, context) ?? inYear(part, context) ?? nearBase(part, context);
  if (found === null) throw missingYear(part);
  found.isYearInferred = true;
  return found;
}

function inWindow(part: DatePart, context: ReadingContext): DateSpan | null {
  const window = context.window;
  if (!window) return null;
  const [first, last] = [civilDate(window.from).year - 1, civilDate(window.to).year];
  const spans = candidates(part, first, last, context);
  const inside = spans.filter((found) => found.from <= window.to && found.to >= window.from);
  if (inside[0] !== undefined) return inside.find(fitsWeekday) ?? inside[0];
  const outside = nearest(spans, addDays(window.from, Math.round((window.to - window.from) / 2)));
  outside?.notes.push({ rule: 'DATE-11', text: 'This day lies outside the weeks that the table covers.' });
  return outside;
}

function inYear(part: DatePart, context: ReadingContext): DateSpan | null {
  const year = context.year ?? null;
  if (year === null) return null;
  // 29 February of a year that has none is refused with its own sentence.
  return spanOf(withYear(part, year), context);
}

function nearBase(part: DatePart, context: ReadingContext): DateSpan | null {
  const base = baseDay(context);
  if (base === null) return null;
  const isFinancialQuarter = part.kind === 'quarter' && part.isFinancial !== false;
  const year = isFinancialQuarter ? financialYearOf(base) : civilDate(base).year;
  const spans = candidates(part, year - 2, year + 4, context);
  const ahead = spans.filter((found) => found.to >= addDays(base, -DAYS_LOOKED_BACK));
  const chosen = ahead.slice(0, 2).find(fitsWeekday) ?? ahead[0] ?? null;
  if (chosen === null || chosen.precision === 'day' || !context.documentDay) return chosen;
  const before = spans.findLast((found) => found.from < chosen.from);
  return before === undefined ? chosen : inDoubt(before, chosen, base);
}

/** A printed "in January" half a year from either January: one of the two, and the reader is told. */
function inDoubt(before: DateSpan, after: DateSpan, base: Day): DateSpan {
  const back = base - middle(before);
  const ahead = middle(after) - base;
  if (ahead <= 0 || Math.abs(back - ahead) >= DAYS_IN_DOUBT) return after;
  return {
    ...after,
    from: before.from,
    to: after.to,
    choice: [before, after],
    notes: [
      ...after.notes,
      {
        rule: 'DATE-6',
        text: `The year is not written and may be ${civilDate(before.from).year} or ${civilDate(after.from).year}; both are kept.`,
      },
    ],
  };
}

function candidates(
  part: DatePart,
  firstYear: number,
  lastYear: number,
  context: ReadingContext,
): DateSpan[] {
  const spans: DateSpan[] = [];
  for (let year = firstYear; year <= lastYear; year++) {
    const dated = withYear(part, year);
    if (existsIn(dated)) spans.push(spanOf(dated, context));
  }
  return spans;
}

function nearest(spans: readonly DateSpan[], to: Day): DateSpan | null {
  let best: DateSpan | null = null;
  for (const found of spans) {
    if (best === null || Math.abs(middle(found) - to) < Math.abs(middle(best) - to)) best = found;
  }
  return best;
}

function fitsWeekday(found: DateSpan): boolean {
  return found.notes.every((note) => note.rule !== 'DATE-10');
}

function middle(found: DateSpan): number {
  return (found.from + found.to) / 2;
}

function missingYear(part: DatePart): UnreadableDate {
  const example =
    part.kind === 'day' ? `, as in ${part.dayOfMonth} ${MONTH_NAMES[part.month! - 1]} 2018` : '';
  return new UnreadableDate(
    'DATE-6',
    `The year is not written and nothing here says which one is meant. Add the year${example}.`,
  );
}
