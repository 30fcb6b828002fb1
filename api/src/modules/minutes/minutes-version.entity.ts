import { Column, Entity, ForeignKey, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

/** What a block said after one save; never changed. */
@Unique('minutes_version_number_once', ['officeId', 'blockId', 'number'])
@ForeignKey('MinutesBlock', ['officeId', 'meetingId', 'blockId'], ['officeId', 'meetingId', 'id'], {
  name: 'minutes_version_block',
})
@ForeignKey('Meeting', ['officeId', 'bodyId', 'meetingId'], ['officeId', 'bodyId', 'id'], {
  name: 'minutes_version_meeting',
})
@ForeignKey('AgendaItem', ['officeId', 'bodyId', 'agendaItemId'], ['officeId', 'bodyId', 'id'], {
  name: 'minutes_version_agenda_item',
})
@Entity('minutes_version')
export class MinutesVersion extends OfficeRow {
  @Column('uuid', { name: 'body_id' }) bodyId: string;
  @Column('uuid', { name: 'meeting_id' }) meetingId: string;
  @Column('uuid', { name: 'block_id' }) blockId: string;
  @Column('uuid', { name: 'agenda_item_id', nullable: true }) agendaItemId: string | null;
  @Column('int') number: number;
  @Column('text', { name: 'minutes_text' }) text: string;
}
