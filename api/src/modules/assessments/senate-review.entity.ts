import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

/** A review of the clinical evidence by a senate. */
@Unique('senate_review_in_programme', ['officeId', 'programmeId', 'id'])
@Unique('senate_review_code_once', ['officeId', 'programmeId', 'code'])
@ForeignKey('Programme', ['officeId', 'programmeId'], ['officeId', 'id'], { name: 'senate_review_programme' })
@ForeignKey(
  'Consultation',
  ['officeId', 'programmeId', 'consultationId'],
  ['officeId', 'programmeId', 'id'],
  { name: 'senate_review_consultation' },
)
@Check('senate_review_title_written', 'length(btrim(title)) > 0')
@Entity('senate_review')
export class SenateReview extends OfficeRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'consultation_id', nullable: true }) consultationId: string | null;
  @Column('text') code: string;
  @Column('text') title: string;
  @Column('date', { name: 'requested_on', nullable: true }) requestedOn: string | null;
  @Column('date', { name: 'terms_agreed_on', nullable: true }) termsAgreedOn: string | null;
  @Column('date', { name: 'evidence_on', nullable: true }) evidenceOn: string | null;
  @Column('date', { name: 'panel_on', nullable: true }) panelOn: string | null;
  @Column('date', { name: 'draft_report_on', nullable: true }) draftReportOn: string | null;
  @Column('date', { name: 'accuracy_due_on', nullable: true }) accuracyDueOn: string | null;
  @Column('date', { name: 'final_report_on', nullable: true }) finalReportOn: string | null;
  @Column('date', { name: 'business_case_final_on', nullable: true }) businessCaseFinalOn: string | null;
  @Column('text', { nullable: true }) note: string | null;
}
