import type {
  PlanDateCalendar,
  PlanDateConfidence,
  PlanDatePrecision,
  PlanDateShape,
} from '@gantry/shared/dates/plan-date';
import { Check, Column } from 'typeorm';
import { OfficeRow } from './office-row.js';

/** A row with a date as programmes write them, in the columns of `parts.plan_date`. All null together where there is none. */
@Check('plan_date_shape_known', "date_shape in ('DAY','PERIOD','WINDOW','BY','FROM','RELATIVE','UNKNOWN')")
@Check('plan_date_confidence_known', "date_confidence in ('CONFIRMED','TBC','APPROXIMATE','APPROXIMATE_TBC')")
@Check(
  'plan_date_precision_known',
  "date_precision in ('day','week','month','quarter','season','year','financial-year','none')",
)
@Check('plan_date_calendar_known', "date_calendar in ('CIVIL','FINANCIAL')")
@Check('plan_date_in_order', 'earliest <= latest')
@Check('plan_date_day_is_one_day', "date_shape <> 'DAY' or (earliest is not null and earliest = latest)")
@Check('plan_date_unknown_has_no_bounds', "date_shape <> 'UNKNOWN' or (earliest is null and latest is null)")
@Check('plan_date_whole_or_absent', '(date_text is null) = (date_shape is null)')
export abstract class DatedRow extends OfficeRow {
  @Column('text', { name: 'date_text', nullable: true }) dateText: string | null;
  @Column('text', { name: 'date_shape', nullable: true }) dateShape: PlanDateShape | null;
  @Column('text', { name: 'date_confidence', nullable: true }) dateConfidence: PlanDateConfidence | null;
  @Column('date', { nullable: true }) earliest: string | null;
  @Column('date', { nullable: true }) latest: string | null;
  @Column('text', { name: 'date_precision', nullable: true }) datePrecision: PlanDatePrecision | null;
  @Column('text', { name: 'date_calendar', nullable: true }) dateCalendar: PlanDateCalendar | null;
  @Column('text', { nullable: true }) edtf: string | null;
  @Column('boolean', { name: 'is_year_inferred', default: false }) isYearInferred: boolean;
  @Column('text', { name: 'date_note', nullable: true }) dateNote: string | null;
}
