import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

/** Another body that went into this one, beside the one whose line it continues (`body.predecessor_id`). */
@Index('body_predecessor_once', ['officeId', 'bodyId', 'predecessorId'], {
  unique: true,
  where: '(archived_at IS NULL)',
})
@ForeignKey('Body', ['officeId', 'bodyId'], ['officeId', 'id'], { name: 'body_predecessor_body' })
@ForeignKey('Body', ['officeId', 'predecessorId'], ['officeId', 'id'], { name: 'body_predecessor_other' })
@Check('body_predecessor_is_another', '(body_id <> predecessor_id)')
@Check('body_predecessor_archived_with_reason', '((archived_at IS NULL) = (archive_reason IS NULL))')
@Entity('body_predecessor')
export class BodyPredecessor extends OfficeRow {
  @Column('uuid', { name: 'body_id' }) bodyId: string;
  @Column('uuid', { name: 'predecessor_id' }) predecessorId: string;
  @Column('text', { nullable: true }) note: string | null;
  @Column('timestamptz', { name: 'archived_at', nullable: true }) archivedAt: Date | null;
  @Column('text', { name: 'archive_reason', nullable: true }) archiveReason: string | null;
}
