import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

@Unique('decision_correction_position_once', ['officeId', 'decisionId', 'position'])
@ForeignKey('Decision', ['officeId', 'programmeId', 'decisionId'], ['officeId', 'programmeId', 'id'], {
  name: 'decision_correction_decision',
})
@Check(
  'decision_correction_written',
  '((length(btrim(wording)) > 0) AND (length(btrim(minute_reference)) > 0))',
)
@Entity('decision_correction')
export class DecisionCorrection extends OfficeRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'decision_id' }) decisionId: string;
  @Column('int') position: number;
  @Column('text') wording: string;
  @Column('text', { name: 'minute_reference' }) minuteReference: string;
  @Column('text') reason: string;
  @Column('date', { name: 'corrected_on' }) correctedOn: string;
}
