import { Column, Entity, ForeignKey, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

@Unique('baseline_set_in_programme', ['officeId', 'programmeId', 'id'])
@Unique('baseline_set_number_once', ['officeId', 'programmeId', 'number'])
@ForeignKey('Decision', ['officeId', 'programmeId', 'decisionId'], ['officeId', 'programmeId', 'id'], {
  name: 'baseline_set_decision',
})
@ForeignKey('Programme', ['officeId', 'programmeId'], ['officeId', 'id'], { name: 'baseline_set_programme' })
@Entity('baseline_set')
export class BaselineSet extends OfficeRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('int') number: number;
  @Column('text') name: string;
  @Column('date', { name: 'taken_on' }) takenOn: string;
  @Column('text') reason: string;
  @Column('uuid', { name: 'decision_id', nullable: true }) decisionId: string | null;
}
