import { type Day, day, isoDay } from '@gantry/shared/dates/day';
import type { Offset, PlanDate } from '@gantry/shared/dates/plan-date';
import { writePlanDate } from '@gantry/shared/dates/write-plan-date';
import type { DatedRow } from '../database/dated-row.js';
import type { PlanDateType } from './plan-date.type.js';

/** The columns of `parts.plan_date`, as entities name them. */
export type PlanDateColumns = Pick<
  DatedRow,
  | 'dateText'
  | 'dateShape'
  | 'dateConfidence'
  | 'earliest'
  | 'latest'
  | 'datePrecision'
  | 'dateCalendar'
  | 'edtf'
  | 'isYearInferred'
  | 'dateNote'
>;

/** A plan date as it is stored. The offset of a RELATIVE one has columns of its own. */
export function columnsOf(date: PlanDate): PlanDateColumns {
  return {
    dateText: date.sourceText,
    dateShape: date.shape,
    dateConfidence: date.confidence,
    earliest: date.earliest === null ? null : isoDay(date.earliest),
    latest: date.latest === null ? null : isoDay(date.latest),
    datePrecision: date.precision,
    dateCalendar: date.calendar,
    edtf: date.edtf,
    isYearInferred: date.isYearInferred,
    dateNote: date.note,
  };
}

/** The stored columns as the rule book's value; null where no date is stated. */
export function planDateOf(row: PlanDateColumns, offset: Offset | null = null): PlanDate | null {
  if (row.dateText === null || row.dateShape === null) return null;
  return {
    shape: row.dateShape,
    confidence: row.dateConfidence ?? 'CONFIRMED',
    sourceText: row.dateText,
    earliest: toDay(row.earliest),
    latest: toDay(row.latest),
    precision: row.datePrecision ?? 'day',
    calendar: row.dateCalendar ?? 'CIVIL',
    edtf: row.edtf,
    offset,
    isYearInferred: row.isYearInferred,
    note: row.dateNote,
  };
}

/** What the API says of a date. */
export function planDateView(date: PlanDate | null, anchorName?: string): PlanDateType | null {
  if (date === null) return null;
  return {
    text: date.sourceText,
    written: writePlanDate(date, anchorName),
    shape: date.shape,
    confidence: date.confidence,
    earliest: date.earliest === null ? null : isoDay(date.earliest),
    latest: date.latest === null ? null : isoDay(date.latest),
    precision: date.precision,
    calendar: date.calendar,
    edtf: date.edtf,
    isYearInferred: date.isYearInferred,
    note: date.note,
  };
}

function toDay(iso: string | null): Day | null {
  return iso === null ? null : day(iso);
}
