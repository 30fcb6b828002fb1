import { type WorkingCalendar, workingDaysBetween } from '../calendar/working-days.js';
import type { Day } from './day.js';
import type { PlanDate } from './plan-date.js';

/** Days later (positive) or earlier (negative); `from` is null where only "at most" can be said. */
export interface DayRange {
  from: number | null;
  to: number;
}

export type SlipUnknownReason =
  | 'baseline-not-set'
  | 'baseline-has-no-day'
  | 'forecast-not-set'
  | 'forecast-has-no-day'
  | 'no-latest-day'
  | 'counted-from-another-item';

export type Slip =
  | {
      isKnown: true;
      workingDays: DayRange;
      calendarDays: DayRange;
      /** The same difference between the earliest days, null where one side has none. */
      earliestWorkingDays: number | null;
      earliestCalendarDays: number | null;
      /** A date that is to be confirmed or approximate went into it. */
      isUnconfirmed: boolean;
    }
  | { isKnown: false; reason: SlipUnknownReason };

/**
 * How far a date moved from its baseline, latest day against latest day. A forecast is one figure; an actual known
 * only to a week or month gives a range, one known only as "by" a day gives "at most". Without a day on either
 * side (TBC, paused) the slip is unknown, never zero.
 * A decision due by 30 November 2018 and taken on 14 February 2019 slipped 51 working days, 76 calendar days.
 */
export function slip(
  baseline: PlanDate | null,
  current: PlanDate | null,
  calendar: WorkingCalendar,
  role: 'forecast' | 'actual' = 'forecast',
): Slip {
  const reason = reasonUnknown(baseline, current);
  if (reason !== null) return { isKnown: false, reason };
  const from = baseline!.latest!;
  const { earliest, latest } = current!;
  const first = role === 'forecast' ? latest : earliest;
  return {
    isKnown: true,
    workingDays: measured(first, latest!, (to) => workingDaysBetween(from, to, calendar)),
    calendarDays: measured(first, latest!, (to) => to - from),
    earliestWorkingDays: between(baseline!, current!, (a, b) => workingDaysBetween(a, b, calendar)),
    earliestCalendarDays: between(baseline!, current!, (a, b) => b - a),
    isUnconfirmed: baseline!.confidence !== 'CONFIRMED' || current!.confidence !== 'CONFIRMED',
  };
}

const REASONS: Record<SlipUnknownReason, string> = {
  'baseline-not-set': 'there is no baseline',
  'baseline-has-no-day': 'the baseline names no day',
  'forecast-not-set': 'there is no forecast',
  'forecast-has-no-day': 'the forecast names no day',
  'no-latest-day': 'a date without a latest day cannot be late',
  'counted-from-another-item': 'a date is counted from another item whose day is not known',
};

/** `51 working days late (76 calendar days)`, `54 to 58 working days late`, `Slip not known: the forecast names no day`. */
export function describeSlip(found: Slip): string {
  if (!found.isKnown) return `Slip not known: ${REASONS[found.reason]}`;
  const { workingDays, calendarDays } = found;
  const mark = found.isUnconfirmed ? ', not confirmed' : '';
  if (workingDays.from === 0 && workingDays.to === 0 && calendarDays.from === 0 && calendarDays.to === 0)
    return `On the baseline${mark}`;
  return `${written(workingDays, 'working day')} (${written(calendarDays, 'calendar day')})${mark}`;
}

/**
 * The figure of a slip without its unit, for a column that is headed by it; negative is earlier. Example: "12", "5 to 12", "at
 * most 12" where the earlier date is known only as "by" a day; null where it is not known.
 */
export function slipFigure(found: Slip, unit: 'workingDays' | 'calendarDays' = 'workingDays'): string | null {
  if (!found.isKnown) return null;
  const { from, to } = found[unit];
  if (from === null) return `at most ${to}`;
  return from === to ? String(to) : `${from} to ${to}`;
}

function reasonUnknown(baseline: PlanDate | null, current: PlanDate | null): SlipUnknownReason | null {
  if (baseline === null) return 'baseline-not-set';
  if (current === null) return 'forecast-not-set';
  if (isUnplaced(baseline) || isUnplaced(current)) return 'counted-from-another-item';
  if (baseline.latest === null) return baseline.earliest === null ? 'baseline-has-no-day' : 'no-latest-day';
  if (current.latest === null) return current.earliest === null ? 'forecast-has-no-day' : 'no-latest-day';
  return null;
}

function isUnplaced(date: PlanDate): boolean {
  return date.shape === 'RELATIVE' && date.latest === null;
}

function measured(first: Day | null, last: Day, distance: (to: Day) => number): DayRange {
  return { from: first === null ? null : distance(first), to: distance(last) };
}

function between(a: PlanDate, b: PlanDate, distance: (from: Day, to: Day) => number): number | null {
  return a.earliest === null || b.earliest === null ? null : distance(a.earliest, b.earliest);
}

function written(range: DayRange, unit: string): string {
  const { from, to } = range;
  if (from === null) return `at most ${amount(to, unit)}`;
  if (from === to) return amount(to, unit);
  if (from >= 0) return `${from} to ${plural(to, unit)} late`;
  if (to <= 0) return `${-to} to ${plural(-from, unit)} early`;
  return `${plural(-from, unit)} early to ${plural(to, unit)} late`;
}

function amount(days: number, unit: string): string {
  return days < 0 ? `${plural(-days, unit)} early` : `${plural(days, unit)} late`;
}

function plural(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
