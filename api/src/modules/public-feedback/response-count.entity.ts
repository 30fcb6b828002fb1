import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

/** How many of a segment answered by a channel; `responses` is null where it is not known. */
@ForeignKey(
  'Consultation',
  ['officeId', 'programmeId', 'consultationId'],
  ['officeId', 'programmeId', 'id'],
  { name: 'consultation_response_count_consultation' },
)
@Check(
  'consultation_response_count_channel_known',
  "channel in ('ONLINE_SURVEY','PAPER_SURVEY','LETTER_OR_EMAIL','TELEPHONE','EVENT','FOCUS_GROUP','PETITION','SOCIAL_MEDIA','OTHER')",
)
@Check('consultation_response_count_segment_written', 'length(btrim(segment)) > 0')
@Check('consultation_response_count_not_negative', 'responses >= 0')
@Check('consultation_response_count_source_written', 'length(btrim(source_note)) > 0')
@Check('consultation_response_count_archived_with_reason', '(archived_at is null) = (archive_reason is null)')
@Index('consultation_response_count_once', ['officeId', 'consultationId', 'channel', 'segment'], {
  unique: true,
  where: '(archived_at IS NULL)',
})
@Entity('consultation_response_count')
export class ConsultationResponseCount extends OfficeRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'consultation_id' }) consultationId: string;
  @Column('text') channel: string;
  @Column('text') segment: string;
  @Column('int', { nullable: true }) responses: number | null;
  @Column('date', { name: 'as_of' }) asOf: string;
  @Column('text', { name: 'source_note' }) sourceNote: string;
  @Column('timestamptz', { name: 'archived_at', nullable: true }) archivedAt: Date | null;
  @Column('text', { name: 'archive_reason', nullable: true }) archiveReason: string | null;
}
