import { addDays, civilDate, type Day } from './day.js';
import { addMonths, lastOfMonth } from './month-arithmetic.js';
import type { PlanDate, PlanDatePrecision } from './plan-date.js';
import { readPlanDate } from './read-plan-date.js';
import type { ReadingContext } from './reading-context.js';
import { restoringWords } from './restoring-words.js';
import { writePlanDate } from './write-plan-date.js';

/** By what a date is moved, finest first. */
export const SHIFT_UNITS = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type ShiftUnit = (typeof SHIFT_UNITS)[number];

/** So many units later, or earlier when negative. */
export interface DateShift {
  unit: ShiftUnit;
  count: number;
}

const DAYS: Partial<Record<ShiftUnit, number>> = { day: 1, week: 7 };
const MONTHS: Partial<Record<ShiftUnit, number>> = { month: 1, quarter: 3, year: 12 };
const OF_PRECISION: Record<PlanDatePrecision, ShiftUnit> = {
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  season: 'quarter',
  year: 'year',
  'financial-year': 'year',
  none: 'day',
};

/**
 * The least by which a date can be moved and stay as vague or as exact as it is: "Nov 2017" moves by months, "Q4 2017/18"
 * by quarters, "w/c 6 Nov" by weeks, a day and a window of days by days. A day is never made of a month by moving it.
 */
export function leastShift({ precision }: Pick<PlanDate, 'precision'>): ShiftUnit {
  return OF_PRECISION[precision];
}

/** The coarser of two units: what a date allows, and what the scale it is seen on lets one aim at. */
export function coarserShift(a: ShiftUnit, b: ShiftUnit): ShiftUnit {
  return SHIFT_UNITS.indexOf(a) > SHIFT_UNITS.indexOf(b) ? a : b;
}

/**
 * The shift that comes nearest to so many days, in whole units. Example: "Nov 2017" drawn 40 days to the right moves by
 * one month, a day drawn 10 days on a scale of weeks by one week.
 */
export function shiftNear(date: PlanDate, unit: ShiftUnit, days: number): DateShift {
  const fixed = DAYS[unit];
  if (fixed !== undefined) return { unit, count: Math.round(days / fixed) };
  const lead = leadOf(date);
  if (lead === null) return { unit, count: 0 };
  const guess = Math.round(days / (MONTHS[unit]! * 30.44));
  const distance = (count: number) => Math.abs(addMonths(lead, count * MONTHS[unit]!) - lead - days);
  const nearest = [guess - 1, guess, guess + 1].reduce((a, b) => (distance(b) < distance(a) ? b : a));
  return { unit, count: nearest };
}

/** A date that was moved, and the words that say it. */
export interface ShiftedDate {
  date: PlanDate;
  words: string;
}

/**
 * The same statement about another time: both ends of a window or a period move alike, what was approximate or to be
 * confirmed stays so, a deadline stays a deadline. Null where no words lead there, as past the year 2199.
 * Example: "26/10 – 15/11 (date TBC)" a week later is "2 – 22 Nov 2017 (TBC)"; "~23/01 (TBC)" a day later "~24 Jan 2018 (TBC)".
 */
export function shiftPlanDate(date: PlanDate, shift: DateShift, context: ReadingContext): ShiftedDate | null {
  const { earliest, latest } = date;
  const unit = coarserShift(shift.unit, leastShift(date));
  if (unit !== shift.unit || leadOf(date) === null) return null;
  const move = moverOf(date, shift);
  const moved: PlanDate = {
    ...date,
    earliest: earliest && move(earliest),
    latest: latest && move(latest),
    edtf: shiftedPair(date.edtf, shift),
  };
  const words = restoringWords({ ...moved, sourceText: vagueBound(moved) ?? writePlanDate(moved) }, context);
  const reading = words === null ? null : readPlanDate(words, context);
  return reading?.ok ? { date: reading.date, words: words! } : null;
}

/** The day that is aimed at when a date is moved: its first, or its only known one. */
const leadOf = ({ earliest, latest }: PlanDate): Day | null => earliest ?? latest;

function moverOf(date: PlanDate, { unit, count }: DateShift): (at: Day) => Day {
  const fixed = DAYS[unit];
  if (fixed !== undefined) return (at) => addDays(at, count * fixed);
  const months = count * MONTHS[unit]!;
  if (leastShift(date) !== 'day' && leastShift(date) !== 'week') return (at) => addMonthsFromEdge(at, months);
  // What has a length in days keeps it.
  const lead = leadOf(date)!;
  const days = addMonths(lead, months) - lead;
  return (at) => addDays(at, leastShift(date) === 'week' ? Math.round(days / 7) * 7 : days);
}

/** "by Nov 2017" is said by its month, as it was stated; null for a bound that is a day, and for what has both ends. */
function vagueBound(date: PlanDate): string | null {
  const unit = leastShift(date);
  const { earliest, latest } = date;
  if (unit === 'day' || (earliest === null) === (latest === null)) return null;
  const oneUnit = (count: 1 | -1) => moverOf(date, { unit, count });
  const start = earliest ?? oneUnit(-1)(addDays(latest!, 1));
  const end = latest ?? addDays(oneUnit(1)(earliest!), -1);
  const span = writePlanDate({ ...date, shape: 'WINDOW', earliest: start, latest: end });
  return span.replace(/^~?/, (sign) => `${sign}${earliest === null ? 'by' : 'from'} `);
}

/** 30 November is the end of its month, so a month later it is 31 December. */
function addMonthsFromEdge(at: Day, months: number): Day {
  const { year, month } = civilDate(at);
  return at === lastOfMonth(year, month) ? lastOfMonth(year, month + months) : addMonths(at, months);
}

/** "October or December": one of two months with others between, which the bounds alone do not tell. */
function shiftedPair(edtf: string | null, { unit, count }: DateShift): string | null {
  const pair = edtf === null ? null : /^\[(\d{4})-(\d\d),(\d{4})-(\d\d)\]$/.exec(edtf);
  const months = MONTHS[unit];
  if (!pair || months === undefined) return null;
  const moved = [1, 3].map((at) => {
    const total = Number(pair[at]) * 12 + Number(pair[at + 1]) - 1 + count * months;
    return `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, '0')}`;
  });
  return `[${moved.join(',')}]`;
}
