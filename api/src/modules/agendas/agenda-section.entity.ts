import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

@Unique('agenda_section_in_meeting', ['officeId', 'meetingId', 'id'])
@Unique('agenda_section_position_once', ['officeId', 'meetingId', 'position'], {
  deferrable: 'INITIALLY DEFERRED',
})
@ForeignKey('Meeting', ['officeId', 'bodyId', 'meetingId'], ['officeId', 'bodyId', 'id'], {
  name: 'agenda_section_meeting',
})
@Check('agenda_section_title_written', 'length(btrim(title)) > 0')
@Check('agenda_section_part_known', "part in ('PART_1','PART_2')")
@Check('agenda_section_archived_with_reason', '(archived_at is null) = (archive_reason is null)')
@Entity('agenda_section')
export class AgendaSection extends OfficeRow {
  @Column('uuid', { name: 'body_id' }) bodyId: string;
  @Column('uuid', { name: 'meeting_id' }) meetingId: string;
  @Column('text') title: string;
  @Column('text', { default: 'PART_1' }) part: string;
  @Column('int') position: number;
  @Column('timestamptz', { name: 'archived_at', nullable: true }) archivedAt: Date | null;
  @Column('text', { name: 'archive_reason', nullable: true }) archiveReason: string | null;
}
