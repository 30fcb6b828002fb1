import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

/** One step of a period, with who took it and what was said. Added, never changed. */
@ForeignKey('ReportingPeriod', ['officeId', 'programmeId', 'periodId'], ['officeId', 'programmeId', 'id'], {
  name: 'period_step_period',
})
@ForeignKey('Person', ['officeId', 'byPersonId'], ['officeId', 'id'], { name: 'period_step_by' })
@Unique('period_step_position_once', ['officeId', 'periodId', 'position'])
@Check('period_step_known', "step in ('OPEN','SUBMIT','REVIEW','APPROVE','SEND_BACK','ISSUE','REOPEN')")
@Entity('period_step')
export class PeriodStep extends OfficeRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'period_id' }) periodId: string;
  @Column('int') position: number;
  @Column('text') step: string;
  @Column('text', { name: 'from_state', nullable: true }) fromState: string | null;
  @Column('text', { name: 'to_state' }) toState: string;
  @Column('text', { nullable: true }) comment: string | null;
  @Column('uuid', { name: 'by_person_id' }) byPersonId: string;
  @Column('date', { name: 'on_day' }) onDay: string;
}
