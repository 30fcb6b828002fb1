import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

/** An interest declared at a meeting and what followed from it, or the record that none was declared. */
@ForeignKey('Meeting', ['officeId', 'bodyId', 'meetingId'], ['officeId', 'bodyId', 'id'], {
  name: 'declaration_meeting',
})
@ForeignKey('AgendaItem', ['officeId', 'bodyId', 'agendaItemId'], ['officeId', 'bodyId', 'id'], {
  name: 'declaration_item',
})
@ForeignKey('AttendanceRow', ['officeId', 'meetingId', 'attendanceId'], ['officeId', 'meetingId', 'id'], {
  name: 'declaration_attendance',
})
@ForeignKey('Interest', ['officeId', 'bodyId', 'interestId'], ['officeId', 'bodyId', 'id'], {
  name: 'declaration_interest',
})
@Check(
  'declaration_action_known',
  "(action = ANY (ARRAY['NOTED'::text, 'SPEAK_NO_VOTE'::text, 'LEFT_ROOM'::text, 'EXCLUDED_FROM_PAPERS'::text]))",
)
@Check(
  'declaration_none_names_nobody',
  '((is_none = (attendance_id IS NULL)) AND (is_none = (action IS NULL)) AND (is_none = (description IS NULL)) AND ((interest_id IS NULL) OR (NOT is_none)))',
)
@Check('declaration_archived_with_reason', '((archived_at IS NULL) = (archive_reason IS NULL))')
@Index('declaration_by_meeting', ['officeId', 'meetingId'])
@Entity('declaration')
export class Declaration extends OfficeRow {
  @Column('uuid', { name: 'body_id' }) bodyId: string;
  @Column('uuid', { name: 'meeting_id' }) meetingId: string;
  /** Null where it holds for the whole meeting. */
  @Column('uuid', { name: 'agenda_item_id', nullable: true }) agendaItemId: string | null;
  @Column('uuid', { name: 'attendance_id', nullable: true }) attendanceId: string | null;
  @Column('uuid', { name: 'interest_id', nullable: true }) interestId: string | null;
  @Column('boolean', { name: 'is_none', default: false }) isNone: boolean;
  @Column('text', { nullable: true }) description: string | null;
  @Column('text', { nullable: true }) action: string | null;
  @Column('timestamptz', { name: 'archived_at', nullable: true }) archivedAt: Date | null;
  @Column('text', { name: 'archive_reason', nullable: true }) archiveReason: string | null;
}
