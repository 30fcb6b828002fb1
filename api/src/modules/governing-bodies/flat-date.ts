import type { PlanDate } from '@gantry/shared/dates/plan-date';
import { type PlanDateColumns, planDateOf } from '../../platform/dates/plan-date-columns.js';

/** The columns of a date as a flat statement gives them, days cast to text. */
export interface FlatDate {
  date_text: string | null;
  date_shape: PlanDateColumns['dateShape'];
  date_confidence: PlanDateColumns['dateConfidence'];
  earliest: string | null;
  latest: string | null;
  date_precision: PlanDateColumns['datePrecision'];
  date_calendar: PlanDateColumns['dateCalendar'];
  edtf: string | null;
  is_year_inferred: boolean | null;
  date_note: string | null;
}

/** The date of a flat row; null where none is stated. */
export function flatDate(row: FlatDate): PlanDate | null {
  return planDateOf({
    dateText: row.date_text,
    dateShape: row.date_shape,
    dateConfidence: row.date_confidence,
    earliest: row.earliest,
    latest: row.latest,
    datePrecision: row.date_precision,
    dateCalendar: row.date_calendar,
    edtf: row.edtf,
    isYearInferred: row.is_year_inferred ?? false,
    dateNote: row.date_note,
  });
}
