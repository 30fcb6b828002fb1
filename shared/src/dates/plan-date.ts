import type { Day } from './day.js';

/**
 * What kind of statement a date is (design: uncertainty is data).
 * `DAY` one day · `PERIOD` an activity that occupies all of it · `WINDOW` one day, somewhere inside ·
 * `BY` a deadline, only the latest is known · `FROM` only the earliest is known ·
 * `RELATIVE` an offset from another plan item · `UNKNOWN` words that name no day.
 */
export const PLAN_DATE_SHAPES = ['DAY', 'PERIOD', 'WINDOW', 'BY', 'FROM', 'RELATIVE', 'UNKNOWN'] as const;
export type PlanDateShape = (typeof PLAN_DATE_SHAPES)[number];

/** How sure the writer was. `TBC`: a date is given and still to be confirmed. `APPROXIMATE`: `~`, circa. */
export const PLAN_DATE_CONFIDENCES = ['CONFIRMED', 'TBC', 'APPROXIMATE', 'APPROXIMATE_TBC'] as const;
export type PlanDateConfidence = (typeof PLAN_DATE_CONFIDENCES)[number];

/** How finely the words name the time. */
export const PLAN_DATE_PRECISIONS = [
  'day',
  'week',
  'month',
  'quarter',
  'season',
  'year',
  'financial-year',
  'none',
] as const;
export type PlanDatePrecision = (typeof PLAN_DATE_PRECISIONS)[number];

/** Whether years and quarters run from January (civil) or from 1 April (financial). */
export const PLAN_DATE_CALENDARS = ['CIVIL', 'FINANCIAL'] as const;
export type PlanDateCalendar = (typeof PLAN_DATE_CALENDARS)[number];

export const OFFSET_UNITS = ['DAYS', 'WORKING_DAYS', 'WEEKS', 'MONTHS', 'YEARS'] as const;
export type OffsetUnit = (typeof OFFSET_UNITS)[number];

/** "six to eight weeks" after something: `{ min: 6, max: 8, unit: 'WEEKS' }`. */
export interface Offset {
  min: number;
  max: number;
  unit: OffsetUnit;
}

/**
 * A date as programmes really write them, with the bounds that can be computed from it.
 * `earliest` and `latest` are inclusive days, null where the statement leaves that side open or says nothing.
 * Invariants: earliest ≤ latest (`DATE-2`); `DAY` has earliest = latest (`DATE-3`); `UNKNOWN` has neither.
 * Worked example: `26/10 – 15/11 (date TBC)` for a workshop, read in autumn 2017, is
 * `{ shape: 'WINDOW', confidence: 'TBC', earliest: 26 Oct 2017, latest: 15 Nov 2017, edtf: '[2017-10-26..2017-11-15]' }`.
 */
export interface PlanDate {
  shape: PlanDateShape;
  confidence: PlanDateConfidence;
  /** The words as written or printed; always shown beside the reading. */
  sourceText: string;
  earliest: Day | null;
  latest: Day | null;
  precision: PlanDatePrecision;
  calendar: PlanDateCalendar;
  /** ISO 8601-2 form for interchange; null where none exists (offsets, "in year one"). */
  edtf: string | null;
  /** Only for `RELATIVE`: the offset. Which item it counts from is the caller's to know. */
  offset: Offset | null;
  /** The year was not written and was taken from the context. */
  isYearInferred: boolean;
  /** What a reader should know about how the words were read ("could also mean the start of 2021"); null when plain. */
  note: string | null;
}
