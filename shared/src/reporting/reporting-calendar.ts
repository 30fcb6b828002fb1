import { addWorkingDays, type WorkingCalendar } from '../calendar/working-days.js';
import { addDays, civilDate, type Day } from '../dates/day.js';
import { financialQuarterLabel } from '../dates/financial-year.js';
import { addMonths, lastOfMonth } from '../dates/month-arithmetic.js';
import { writeDay } from '../dates/write-day.js';
import type { Problem } from '../errors/error-codes.js';

export const REPORTING_FREQUENCIES = ['FOUR_WEEKLY', 'MONTHLY', 'QUARTERLY'] as const;
export type ReportingFrequency = (typeof REPORTING_FREQUENCIES)[number];

/** By which year quarters are counted: `Q3 2017/18` and `Q4 2017` are the same three months. */
export const YEAR_BASES = ['CALENDAR', 'FINANCIAL'] as const;
export type YearBasis = (typeof YEAR_BASES)[number];

/** How often a programme reports, and how many working days its owners have. */
export interface ReportingRhythm {
  frequency: ReportingFrequency;
  yearBasis: YearBasis;
  firstFrom: Day;
  cutOffWorkingDays: number;
  graceWorkingDays: number;
}

/** A period as its calendar makes it. */
export interface PlannedPeriod {
  name: string;
  from: Day;
  to: Day;
  cutOff: Day;
  graceUntil: Day;
}

const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKS = 28;
const MONTHS: Record<ReportingFrequency, number> = { FOUR_WEEKLY: 0, MONTHLY: 1, QUARTERLY: 3 };

/**
 * The period of a calendar in which a day lies; the first one for days before it.
 * Example: monthly from 1 November 2017, 24 December 2017: "December 2017", 1 to 31 December. Four-weekly from
 * 6 November 2017, the same day: 4 to 31 December, "Four weeks to 31 Dec 2017".
 */
export function periodAround(rhythm: ReportingRhythm, at: Day, calendar: WorkingCalendar): PlannedPeriod {
  const from = beginningAround(rhythm, at);
  const to = endOf(rhythm, from);
  const cutOff = addWorkingDays(to, rhythm.cutOffWorkingDays, calendar);
  const graceUntil = graceAfter(cutOff, rhythm.graceWorkingDays, calendar);
  return { name: periodName(rhythm, from, to), from, to, cutOff, graceUntil };
}

/**
 * The period that is opened next: the first that begins after the last one ended, or, where none was opened yet, the one of
 * today. Example: after November 2017 it is December 2017, however late in December or January it is asked for.
 */
export function nextPeriod(
  rhythm: ReportingRhythm,
  lastTo: Day | null,
  today: Day,
  calendar: WorkingCalendar,
): PlannedPeriod {
  if (lastTo === null) return periodAround(rhythm, today, calendar);
  const found = periodAround(rhythm, addDays(lastTo, 1), calendar);
  return found.from > lastTo ? found : periodAround(rhythm, addDays(found.to, 1), calendar);
}

/** The last day of grace: so many working days after the cut-off, or the cut-off itself without any. */
export function graceAfter(cutOff: Day, workingDays: number, calendar: WorkingCalendar): Day {
  return workingDays === 0 ? cutOff : addWorkingDays(cutOff, workingDays, calendar);
}

function beginningAround({ frequency, firstFrom }: ReportingRhythm, at: Day): Day {
  if (at <= firstFrom) return firstFrom;
  if (frequency === 'FOUR_WEEKLY') return addDays(firstFrom, Math.floor((at - firstFrom) / WEEKS) * WEEKS);
  const [first, now] = [civilDate(firstFrom), civilDate(at)];
  const step = MONTHS[frequency];
  const months = (now.year - first.year) * 12 + now.month - first.month;
  const count = Math.floor(months / step) * step;
  const begun = addMonths(firstFrom, count);
  return begun <= at ? begun : addMonths(firstFrom, count - step);
}

function endOf({ frequency, firstFrom }: ReportingRhythm, from: Day): Day {
  if (frequency === 'FOUR_WEEKLY') return addDays(from, WEEKS - 1);
  const [first, begun] = [civilDate(firstFrom), civilDate(from)];
  const months = (begun.year - first.year) * 12 + begun.month - first.month;
  // Counted from the first day, so that a calendar from the 31st does not slide to the 28th for good.
  return addDays(addMonths(firstFrom, months + MONTHS[frequency]), -1);
}

function periodName({ frequency, yearBasis }: ReportingRhythm, from: Day, to: Day): string {
  const { year, month, dayOfMonth } = civilDate(from);
  if (frequency === 'FOUR_WEEKLY') return `Four weeks to ${writeDay(to)}`;
  if (frequency === 'QUARTERLY' && isQuarterStart(from))
    return yearBasis === 'FINANCIAL' ? financialQuarterLabel(from) : `Q${(month + 2) / 3} ${year}`;
  if (frequency === 'MONTHLY' && dayOfMonth === 1 && to === lastOfMonth(year, month))
    return `${MONTH_NAMES[month - 1]} ${year}`;
  return `${writeDay(from)} to ${writeDay(to)}`;
}

function isQuarterStart(at: Day): boolean {
  const { month, dayOfMonth } = civilDate(at);
  return dayOfMonth === 1 && month % 3 === 1;
}

/**
 * What stands against a calendar (`RET-3`): quarters begin with a quarter, days stay in their range, one person or post
 * hears of what is missing. Example: quarterly from 1 October 2017 passes, from 2 October it is refused.
 */
export function calendarProblems(
  rhythm: ReportingRhythm & {
    remindWorkingDays: number;
    linkDays: number;
    escalatesToPerson: boolean;
    escalatesToPost: boolean;
  },
): Problem[] {
  const problems: Problem[] = [];
  const refuse = (field: string, message: string) =>
    problems.push({ rule: 'RET-3', severity: 'E', field, message });
  if (rhythm.frequency === 'QUARTERLY' && !isQuarterStart(rhythm.firstFrom))
    refuse('firstFrom', 'Quarters begin on 1 January, 1 April, 1 July or 1 October. Give one of those days.');
  inRange('cutOffWorkingDays', rhythm.cutOffWorkingDays, 0, 40);
  inRange('graceWorkingDays', rhythm.graceWorkingDays, 0, 20);
  inRange('remindWorkingDays', rhythm.remindWorkingDays, 0, 20);
  inRange('linkDays', rhythm.linkDays, 1, 60);
  if (rhythm.escalatesToPerson && rhythm.escalatesToPost)
    refuse('escalateToPostId', 'Name the person or the post that hears of what is missing, not both.');
  return problems;

  function inRange(field: string, value: number, least: number, most: number): void {
    if (!Number.isInteger(value) || value < least || value > most)
      refuse(field, `Give a whole number of days from ${least} to ${most}.`);
  }
}

/**
 * `RET-1`: a period is opened from its first day on. Example: December 2017 is refused on 30 November, and opens on
 * 1 December.
 */
export function openingProblems(period: PlannedPeriod, today: Day): Problem[] {
  if (today >= period.from) return [];
  const message = `${period.name} begins on ${writeDay(period.from)} and is opened from that day on.`;
  return [{ rule: 'RET-1', severity: 'E', field: null, message }];
}

/**
 * `RET-6`: a cut-off that is moved stays inside its period's reach, and says why. Example: for November 2017 the 31st of
 * October is refused, the 1st of November is not; without a reason every day is.
 */
export function cutOffProblems(
  period: { from: Day; state: string },
  cutOff: Day,
  reason: string | null,
): Problem[] {
  const problems: Problem[] = [];
  const refuse = (field: string | null, message: string) =>
    problems.push({ rule: 'RET-6', severity: 'E', field, message });
  if (period.state !== 'OPEN')
    refuse(null, 'Returns are closed, so there is no cut-off to move. Reopen the period first.');
  if (cutOff < period.from)
    refuse('cutOffOn', `The period begins on ${writeDay(period.from)}. Give that day or a later one.`);
  if (!reason?.trim()) refuse('reason', 'Say why the cut-off is moved.');
  return problems;
}
