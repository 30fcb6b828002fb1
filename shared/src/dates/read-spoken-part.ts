import { type DatePart, type DateSpan, remark, span } from './date-parts.js';
import { SEASONS, WEEKDAYS } from './date-words.js';
import { addDays, civilDate, type Day, weekday } from './day.js';
import {
  financialQuarter,
  financialQuarterOf,
  financialYear,
  financialYearOf,
  weekCommencing,
} from './financial-year.js';
import { addMonths, firstOfMonth, lastOfMonth } from './month-arithmetic.js';
import { seasonSpan } from './season.js';
import type { TokenCursor } from './token-cursor.js';

const DAY_WORDS = new Map([
  ['today', 0],
  ['tomorrow', 1],
  ['yesterday', -1],
]);
const SHIFTS = new Map([
  ['this', 0],
  ['current', 0],
  ['coming', 1],
  ['next', 1],
  ['last', -1],
  ['previous', -1],
]);

const IMPLIES_THIS = new Set(['the', 'of', 'end']);

/** "tomorrow", "last Friday", "earlier this month", "next week", "this winter": days counted from the day of the document. */
export function readSpokenPart(cursor: TokenCursor): DatePart | null {
  const shiftInDays = DAY_WORDS.get(cursor.text());
  if (shiftInDays !== undefined) {
    cursor.at++;
    return spoken((base) => {
      const at = addDays(base, shiftInDays);
      return span(at, at, 'day');
    });
  }
  const start = cursor.at;
  const side = cursor.take('earlier', 'later');
  const shift = SHIFTS.get(cursor.text());
  // "by the end of the week" means this week, but only where something came before it.
  const isImplied = shift === undefined && IMPLIES_THIS.has(cursor.text(-1)) && isUnit(cursor.text());
  if (shift !== undefined) cursor.at++;
  const unit = cursor.text() === 'financial' ? 'financial-year' : cursor.text();
  const resolve = shift === undefined && !isImplied ? null : resolver(unit, shift ?? 0);
  if (resolve === null) {
    cursor.at = start;
    return null;
  }
  cursor.at += unit === 'financial-year' ? 2 : 1;
  return spoken((base) => cut(resolve(base), side, base));
}

function isUnit(text: string): boolean {
  return ['week', 'month', 'quarter', 'year'].includes(text);
}

/** "Friday" by itself: the first one from the day of writing. */
export function comingWeekday(wanted: number): DatePart {
  return spoken((base) => namedWeekday(base, wanted, 0));
}

function spoken(resolve: (base: Day) => DateSpan): DatePart {
  return { kind: 'spoken', resolve };
}

/** "earlier this month" ends today; "later this month" begins today. */
function cut(whole: DateSpan, side: string | null, base: Day): DateSpan {
  if (side === 'earlier' && base >= whole.from && base <= whole.to) return { ...whole, to: base };
  if (side === 'later' && base >= whole.from && base <= whole.to) return { ...whole, from: base };
  return whole;
}

function resolver(unit: string, shift: number): ((base: Day) => DateSpan) | null {
  const wanted = WEEKDAYS.get(unit);
  if (wanted !== undefined) return (base) => namedWeekday(base, wanted, shift);
  const season = SEASONS.get(unit);
  if (season !== undefined) return (base) => namedSeason(base, season, shift);
  return UNITS[unit] === undefined ? null : (base) => UNITS[unit]!(base, shift);
}

const UNITS: Record<string, (base: Day, shift: number) => DateSpan> = {
  week: (base, shift) => {
    const monday = addDays(weekCommencing(base), 7 * shift);
    return span(monday, addDays(monday, 6), 'week');
  },
  month: (base, shift) => {
    const { year, month } = civilDate(base);
    return span(firstOfMonth(year, month + shift), lastOfMonth(year, month + shift), 'month');
  },
  quarter: (base, shift) => {
    const at = addMonths(base, 3 * shift);
    const quarter = financialQuarter(financialYearOf(at), financialQuarterOf(at));
    return span(quarter.from, quarter.to, 'quarter', 'FINANCIAL');
  },
  year: (base, shift) => {
    const year = civilDate(base).year + shift;
    return span(firstOfMonth(year, 1), lastOfMonth(year, 12), 'year');
  },
  'financial-year': (base, shift) => {
    const whole = financialYear(financialYearOf(base) + shift);
    return span(whole.from, whole.to, 'financial-year', 'FINANCIAL');
  },
};

/** "last Friday" is before today, "next Friday" and "this Friday" the first one from tomorrow and from today. */
function namedWeekday(base: Day, wanted: number, shift: number): DateSpan {
  const ahead = (wanted - weekday(base) + 7) % 7;
  const at = shift < 0 ? addDays(base, ahead - 7) : addDays(base, shift > 0 && ahead === 0 ? 7 : ahead);
  const found = span(at, at, 'day');
  if (shift > 0 && ahead > 0 && addDays(weekCommencing(base), 6) >= at)
    found.notes.push(remark('“Next” is read as the first one after the day of writing, in the same week.'));
  return found;
}

/** "this winter" is the one going on or the next to come. */
function namedSeason(base: Day, season: number, shift: number): DateSpan {
  const { year } = civilDate(base);
  const coming = [year - 1, year, year + 1]
    .map((start) => seasonSpan(season, start))
    .find((found) => found.to >= base)!;
  const startYear = civilDate(coming.from).year;
  const isGoingOn = coming.from <= base;
  const steps = shift < 0 ? -1 : shift > 0 && isGoingOn ? 1 : 0;
  const found = seasonSpan(season, startYear + steps);
  return span(found.from, found.to, 'season');
}
