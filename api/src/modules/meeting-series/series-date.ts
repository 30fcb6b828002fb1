import { type Day, isoDay } from '@gantry/shared/dates/day';
import type { PlanDate } from '@gantry/shared/dates/plan-date';
import { writeDay } from '@gantry/shared/dates/write-day';
import type { SeriesConfidence } from './meeting-series.types.js';

/** One day as its meeting states it: "6 Feb 2018" or "6 Feb 2018 (TBC)". */
export function seriesDate(on: Day, confidence: SeriesConfidence): PlanDate {
  const isTbc = confidence === 'TBC';
  return {
    shape: 'DAY',
    confidence,
    sourceText: isTbc ? `${writeDay(on)} (TBC)` : writeDay(on),
    earliest: on,
    latest: on,
    precision: 'day',
    calendar: 'CIVIL',
    edtf: isTbc ? `${isoDay(on)}?` : isoDay(on),
    offset: null,
    isYearInferred: false,
    note: null,
  };
}
