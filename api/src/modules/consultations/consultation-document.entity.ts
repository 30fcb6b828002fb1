import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

/** A paper of a consultation, by its address. */
@ForeignKey(
  'Consultation',
  ['officeId', 'programmeId', 'consultationId'],
  ['officeId', 'programmeId', 'id'],
  { name: 'consultation_document_consultation' },
)
@Check(
  'consultation_document_kind_known',
  "kind in ('CONSULTATION_DOCUMENT','SUPPORTING','ACTIVITY_REPORT','RESPONSE_REPORT')",
)
@Check('consultation_document_title_written', 'length(btrim(title)) > 0')
@Check('consultation_document_address_on_web', "address ~ '^https?://'")
@Check('consultation_document_archived_with_reason', '(archived_at is null) = (archive_reason is null)')
@Index('consultation_document_by_consultation', ['officeId', 'consultationId'])
@Entity('consultation_document')
export class ConsultationDocument extends OfficeRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'consultation_id' }) consultationId: string;
  @Column('text') kind: string;
  @Column('text') title: string;
  @Column('text') address: string;
  @Column('date', { name: 'published_on', nullable: true }) publishedOn: string | null;
  @Column('timestamptz', { name: 'archived_at', nullable: true }) archivedAt: Date | null;
  @Column('text', { name: 'archive_reason', nullable: true }) archiveReason: string | null;
}
