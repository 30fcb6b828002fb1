import type {
  Appendix,
  Implication,
  Recommendation,
  ReportOption,
  ReportState,
} from '@gantry/shared/reports/committee-report';
import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';
import type { PlanDateColumns } from '../../platform/dates/plan-date-columns.js';

/** A row of the timetable as it is stored: the date with everything that was read from its words. */
export interface StoredTimetableRow {
  meeting: string;
  date: PlanDateColumns | null;
}

/** One edition of a report to a committee. */
@Unique('committee_report_edition_once', ['officeId', 'seriesId', 'edition'])
@ForeignKey('Programme', ['officeId', 'programmeId'], ['officeId', 'id'], {
  name: 'committee_report_programme',
})
@ForeignKey('Body', ['officeId', 'bodyId'], ['officeId', 'id'], { name: 'committee_report_body' })
@ForeignKey('Meeting', ['officeId', 'bodyId', 'meetingId'], ['officeId', 'bodyId', 'id'], {
  name: 'committee_report_meeting',
})
@ForeignKey('AgendaItem', ['officeId', 'bodyId', 'agendaItemId'], ['officeId', 'bodyId', 'id'], {
  name: 'committee_report_agenda_item',
})
@Check('committee_report_title_written', 'length(btrim(title)) > 0')
@Check('committee_report_state_known', "state in ('DRAFT','FINAL','PRESENTED')")
@Check('committee_report_edition_positive', 'edition > 0')
@Check('committee_report_final_has_day', "(state = 'DRAFT') = (finalised_on is null)")
@Check('committee_report_presented_has_day', "(state = 'PRESENTED') = (presented_on is not null)")
@Check('committee_report_parts_are_lists', "jsonb_typeof(recommendations) = 'array'")
@Check('committee_report_classification_known', "classification in ('OPEN','OFFICIAL','EXEMPT')")
@Check(
  'committee_report_exempt_says_why',
  "(classification = 'EXEMPT') = (exempt_paragraph is not null) and (classification = 'EXEMPT') = (exempt_reason is not null)",
)
@Check('committee_report_archived_with_reason', '(archived_at is null) = (archive_reason is null)')
@Index('committee_report_one_draft', ['officeId', 'seriesId'], {
  unique: true,
  where: "state = 'DRAFT' and archived_at is null",
})
@Index('committee_report_by_programme', ['officeId', 'programmeId'])
@Index('committee_report_by_agenda_item', ['officeId', 'agendaItemId'])
@Entity('committee_report')
export class CommitteeReportRow extends OfficeRow {
  /** The same in every edition of a report: the id of its first. */
  @Column('uuid', { name: 'series_id' }) seriesId: string;
  @Column('int', { default: 1 }) edition: number;
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'body_id' }) bodyId: string;
  @Column('uuid', { name: 'meeting_id', nullable: true }) meetingId: string | null;
  @Column('uuid', { name: 'agenda_item_id', nullable: true }) agendaItemId: string | null;
  @Column('text') title: string;
  @Column('text', { default: 'DRAFT' }) state: ReportState;
  @Column('boolean', { name: 'is_final_decision', default: true }) isFinalDecision: boolean;
  @Column('text', { name: 'final_decision_maker', default: '' }) finalDecisionMaker: string;
  @Column('text', { name: 'lead_head_of_service', default: '' }) leadHeadOfService: string;
  @Column('text', { name: 'lead_officer', default: '' }) leadOfficer: string;
  @Column('text', { name: 'wards_affected', default: '' }) wardsAffected: string;
  @Column('text', { default: '' }) purpose: string;
  @Column('text', { default: '' }) background: string;
  @Column('text', { default: '' }) reasons: string;
  @Column('text', { default: '' }) consultation: string;
  @Column('text', { name: 'next_steps', default: '' }) nextSteps: string;
  @Column('jsonb', { default: [] }) recommendations: Recommendation[];
  @Column('jsonb', { default: [] }) priorities: { title: string; text: string }[];
  @Column('jsonb', { default: [] }) timetable: StoredTimetableRow[];
  @Column('jsonb', { default: [] }) options: ReportOption[];
  @Column('jsonb', { default: [] }) implications: Implication[];
  @Column('jsonb', { default: [] }) appendices: Appendix[];
  @Column('date', { name: 'finalised_on', nullable: true }) finalisedOn: string | null;
  /** Why it became final although a rule warned. */
  @Column('text', { name: 'finalised_reason', nullable: true }) finalisedReason: string | null;
  @Column('date', { name: 'presented_on', nullable: true }) presentedOn: string | null;
  @Column('text', { default: 'OFFICIAL' }) classification: string;
  @Column('int', { name: 'exempt_paragraph', nullable: true }) exemptParagraph: number | null;
  @Column('text', { name: 'exempt_reason', nullable: true }) exemptReason: string | null;
  @Column('timestamptz', { name: 'archived_at', nullable: true }) archivedAt: Date | null;
  @Column('text', { name: 'archive_reason', nullable: true }) archiveReason: string | null;
}
