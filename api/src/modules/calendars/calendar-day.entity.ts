import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

/** A day that is closed or worked, in the calendar of the office, of one programme or of one body. */
@ForeignKey('Office', ['officeId'], ['id'], { name: 'calendar_day_office' })
@ForeignKey('Programme', ['officeId', 'programmeId'], ['officeId', 'id'], { name: 'calendar_day_programme' })
@ForeignKey('Body', ['officeId', 'bodyId'], ['officeId', 'id'], { name: 'calendar_day_body' })
@Check('calendar_day_archived_with_reason', '((archived_at IS NULL) = (archive_reason IS NULL))')
@Check('calendar_day_name_written', '(length(btrim(name)) > 0)')
@Check('calendar_day_one_calendar', '((programme_id IS NULL) OR (body_id IS NULL))')
@Index('calendar_day_once', { synchronize: false })
@Entity('calendar_day')
export class CalendarDay extends OfficeRow {
  @Column('uuid', { name: 'programme_id', nullable: true }) programmeId: string | null;
  @Column('uuid', { name: 'body_id', nullable: true }) bodyId: string | null;
  @Column('date', { name: 'on_day' }) onDay: string;
  @Column('boolean', { name: 'is_worked' }) isWorked: boolean;
  @Column('text') name: string;
  @Column('timestamptz', { name: 'archived_at', nullable: true }) archivedAt: Date | null;
  @Column('text', { name: 'archive_reason', nullable: true }) archiveReason: string | null;
}
