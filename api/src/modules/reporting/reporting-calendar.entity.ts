import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

/** How often a programme reports, and how many days its owners have. */
@ForeignKey('Programme', ['officeId', 'programmeId'], ['officeId', 'id'], {
  name: 'reporting_calendar_programme',
})
@Unique('reporting_calendar_once', ['officeId', 'programmeId'])
@ForeignKey('Person', ['officeId', 'escalateToPersonId'], ['officeId', 'id'], {
  name: 'reporting_calendar_escalate_to_person',
})
@ForeignKey('Post', ['officeId', 'escalateToPostId'], ['officeId', 'id'], {
  name: 'reporting_calendar_escalate_to_post',
})
@Check('reporting_calendar_one_escalation', 'num_nonnulls(escalate_to_person_id, escalate_to_post_id) <= 1')
@Check('reporting_calendar_frequency_known', "frequency in ('FOUR_WEEKLY','MONTHLY','QUARTERLY')")
@Check('reporting_calendar_year_known', "year_basis in ('CALENDAR','FINANCIAL')")
@Check(
  'reporting_calendar_days_in_range',
  'cut_off_working_days between 0 and 40 and grace_working_days between 0 and 20 and remind_working_days between 0 and 20',
)
@Check('reporting_calendar_link_days_in_range', 'link_days between 1 and 60')
@Entity('reporting_calendar')
export class ReportingCalendar extends OfficeRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('text') frequency: string;
  @Column('text', { name: 'year_basis', default: 'FINANCIAL' }) yearBasis: string;
  @Column('date', { name: 'first_from' }) firstFrom: string;
  @Column('int', { name: 'cut_off_working_days', default: 3 }) cutOffWorkingDays: number;
  @Column('int', { name: 'grace_working_days', default: 2 }) graceWorkingDays: number;
  @Column('int', { name: 'remind_working_days', default: 3 }) remindWorkingDays: number;
  @Column('uuid', { name: 'escalate_to_person_id', nullable: true }) escalateToPersonId: string | null;
  @Column('uuid', { name: 'escalate_to_post_id', nullable: true }) escalateToPostId: string | null;
  @Column('boolean', { name: 'allows_links', default: false }) allowsLinks: boolean;
  @Column('int', { name: 'link_days', default: 14 }) linkDays: number;
}
