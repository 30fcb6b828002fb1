import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

@Unique('decision_condition_position_once', ['officeId', 'decisionId', 'position'])
@ForeignKey('Body', ['officeId', 'satisfiedByBodyId'], ['officeId', 'id'], {
  name: 'decision_condition_body',
})
@ForeignKey('Decision', ['officeId', 'programmeId', 'decisionId'], ['officeId', 'programmeId', 'id'], {
  name: 'decision_condition_decision',
})
@ForeignKey(
  'Decision',
  ['officeId', 'programmeId', 'settledByDecisionId'],
  ['officeId', 'programmeId', 'id'],
  { name: 'decision_condition_settled_by' },
)
@Check(
  'decision_condition_met_has_evidence',
  "((state <> 'MET'::text) OR ((evidence IS NOT NULL) AND (settled_on IS NOT NULL)))",
)
@Check(
  'decision_condition_state_known',
  "(state = ANY (ARRAY['OPEN'::text, 'MET'::text, 'WAIVED'::text, 'FAILED'::text]))",
)
@Check('decision_condition_text_written', '(length(btrim(text)) > 0)')
@Check(
  'decision_condition_waived_by_decision',
  "((state <> 'WAIVED'::text) OR (settled_by_decision_id IS NOT NULL))",
)
@Entity('decision_condition')
export class DecisionCondition extends OfficeRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'decision_id' }) decisionId: string;
  @Column('int') position: number;
  @Column('text') text: string;
  @Column('uuid', { name: 'satisfied_by_body_id', nullable: true }) satisfiedByBodyId: string | null;
  @Column('date', { name: 'due_on', nullable: true }) dueOn: string | null;
  @Column('date', { name: 'long_stop_on', nullable: true }) longStopOn: string | null;
  @Column('text', { default: 'OPEN' }) state: string;
  @Column('text', { nullable: true }) evidence: string | null;
  @Column('date', { name: 'settled_on', nullable: true }) settledOn: string | null;
  @Column('uuid', { name: 'settled_by_decision_id', nullable: true }) settledByDecisionId: string | null;
}
