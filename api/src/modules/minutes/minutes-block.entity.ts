import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

/** One part of the minutes, which one person writes while others write others. */
@Unique('minutes_block_of_meeting', ['officeId', 'meetingId', 'id'])
@Unique('minutes_block_item_once', ['officeId', 'minutesId', 'agendaItemId'])
@ForeignKey('Minutes', ['officeId', 'meetingId', 'minutesId'], ['officeId', 'meetingId', 'id'], {
  name: 'minutes_block_minutes',
})
@ForeignKey('Meeting', ['officeId', 'bodyId', 'meetingId'], ['officeId', 'bodyId', 'id'], {
  name: 'minutes_block_meeting',
})
@ForeignKey('AgendaItem', ['officeId', 'bodyId', 'agendaItemId'], ['officeId', 'bodyId', 'id'], {
  name: 'minutes_block_agenda_item',
})
@Check('minutes_block_kind_known', "kind in ('TEXT','ATTENDANCE','DECLARATIONS','ITEM','NEXT_MEETING')")
@Check('minutes_block_item_has_item', "(kind = 'ITEM') = (agenda_item_id is not null)")
@Entity('minutes_block')
export class MinutesBlock extends OfficeRow {
  @Column('uuid', { name: 'body_id' }) bodyId: string;
  @Column('uuid', { name: 'meeting_id' }) meetingId: string;
  @Column('uuid', { name: 'minutes_id' }) minutesId: string;
  @Column('uuid', { name: 'agenda_item_id', nullable: true }) agendaItemId: string | null;
  @Column('text') kind: string;
  @Column('int') position: number;
  @Column('text') heading: string;
  @Column('text', { name: 'minutes_text' }) text: string;
  /** What was drafted for it the last time; null where that is its first version. */
  @Column('text', { name: 'drafted_text', nullable: true }) draftedText: string | null;
  /** For those only who read what is exempt. */
  @Column('boolean', { name: 'is_private', default: false }) isPrivate: boolean;
  /** Number of its latest version. */
  @Column('int', { default: 1 }) number: number;
}
