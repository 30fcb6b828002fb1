import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

/** Who was reminded of what, and when; each kind once for each person and period, by hand as often as it is asked for. */
@ForeignKey('ReportingPeriod', ['officeId', 'programmeId', 'periodId'], ['officeId', 'programmeId', 'id'], {
  name: 'return_reminder_period',
})
@ForeignKey('Person', ['officeId', 'personId'], ['officeId', 'id'], { name: 'return_reminder_person' })
@Check('return_reminder_kind_known', "kind in ('OPENED','DUE_SOON','DUE','OVERDUE','ESCALATED','BY_HAND')")
@Index('return_reminder_once', ['officeId', 'periodId', 'personId', 'kind'], {
  unique: true,
  where: "(kind <> 'BY_HAND'::text)",
})
@Index('return_reminder_by_person', ['officeId', 'personId', 'onDay'])
@Entity('return_reminder')
export class ReturnReminder extends OfficeRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'period_id' }) periodId: string;
  @Column('uuid', { name: 'person_id' }) personId: string;
  @Column('text') kind: string;
  @Column('date', { name: 'on_day' }) onDay: string;
  @Column('text') sentence: string;
  @Column('boolean', { name: 'is_by_letter', default: false }) isByLetter: boolean;
}
