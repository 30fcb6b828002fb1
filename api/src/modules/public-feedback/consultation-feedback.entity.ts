import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

/** What people said: a theme, and where it came from. Without a consultation it comes from an event of the programme. */
@Unique('consultation_feedback_in_programme', ['officeId', 'programmeId', 'id'])
@Unique('consultation_feedback_code_once', ['officeId', 'programmeId', 'code'])
@ForeignKey('Programme', ['officeId', 'programmeId'], ['officeId', 'id'], {
  name: 'consultation_feedback_programme',
})
@ForeignKey(
  'Consultation',
  ['officeId', 'programmeId', 'consultationId'],
  ['officeId', 'programmeId', 'id'],
  { name: 'consultation_feedback_consultation' },
)
@ForeignKey('Workstream', ['officeId', 'programmeId', 'workstreamId'], ['officeId', 'programmeId', 'id'], {
  name: 'consultation_feedback_workstream',
})
@Check('consultation_feedback_theme_written', 'length(btrim(theme)) > 0')
@Check('consultation_feedback_origin_written', 'length(btrim(origin)) > 0')
@Check('consultation_feedback_summary_written', 'length(btrim(summary)) > 0')
@Check('consultation_feedback_people_not_negative', 'people >= 0')
@Check('consultation_feedback_received_in_order', 'received_from <= received_to')
@Check('consultation_feedback_archived_with_reason', '(archived_at is null) = (archive_reason is null)')
@Entity('consultation_feedback')
export class ConsultationFeedback extends OfficeRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'consultation_id', nullable: true }) consultationId: string | null;
  @Column('uuid', { name: 'workstream_id', nullable: true }) workstreamId: string | null;
  @Column('text') code: string;
  @Column('text') theme: string;
  /** The event or survey it came from. */
  @Column('text') origin: string;
  @Column('text') summary: string;
  /** How many said so; null where nobody counted. */
  @Column('int', { nullable: true }) people: number | null;
  @Column('date', { name: 'received_from' }) receivedFrom: string;
  @Column('date', { name: 'received_to' }) receivedTo: string;
  @Column('timestamptz', { name: 'archived_at', nullable: true }) archivedAt: Date | null;
  @Column('text', { name: 'archive_reason', nullable: true }) archiveReason: string | null;
}
