import { Check, Column, Entity, Exclusion, ForeignKey, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

/** One round of reporting: the days that it covers, when returns are due, how far it has come. */
@Unique('reporting_period_in_programme', ['officeId', 'programmeId', 'id'])
@ForeignKey('Programme', ['officeId', 'programmeId'], ['officeId', 'id'], {
  name: 'reporting_period_programme',
})
@Unique('reporting_period_number_once', ['officeId', 'programmeId', 'number'])
@Check('reporting_period_name_written', 'length(btrim(name)) > 0')
@Check(
  'reporting_period_in_order',
  'from_on <= to_on and from_on <= cut_off_on and cut_off_on <= grace_until',
)
@Check('reporting_period_state_known', "state in ('OPEN','SUBMITTED','PMO_REVIEWED','SRO_APPROVED','ISSUED')")
@Exclusion(
  'reporting_period_no_overlap',
  "USING gist (office_id WITH =, programme_id WITH =, daterange(from_on, to_on, '[]'::text) WITH &&)",
)
@Entity('reporting_period')
export class ReportingPeriod extends OfficeRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('int') number: number;
  @Column('text') name: string;
  @Column('date', { name: 'from_on' }) fromOn: string;
  @Column('date', { name: 'to_on' }) toOn: string;
  @Column('date', { name: 'cut_off_on' }) cutOffOn: string;
  @Column('date', { name: 'grace_until' }) graceUntil: string;
  @Column('text', { default: 'OPEN' }) state: string;
  @Column('text', { name: 'state_reason', nullable: true }) stateReason: string | null;
  @Column('text', { name: 'sent_back_comment', nullable: true }) sentBackComment: string | null;
}
