import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

@Unique('decision_effect_position_once', ['officeId', 'decisionId', 'position'])
@ForeignKey('Decision', ['officeId', 'programmeId', 'decisionId'], ['officeId', 'programmeId', 'id'], {
  name: 'decision_effect_decision',
})
@ForeignKey('PlanItem', ['officeId', 'programmeId', 'planItemId'], ['officeId', 'programmeId', 'id'], {
  name: 'decision_effect_item',
})
@Check(
  'decision_effect_kind_known',
  "(kind = ANY (ARRAY['OPENS'::text, 'SETS_DATE'::text, 'TAKES_BASELINE'::text]))",
)
@Check(
  'decision_effect_says_what',
  "(((kind <> 'TAKES_BASELINE'::text) = (plan_item_id IS NOT NULL)) AND ((kind = 'SETS_DATE'::text) = (date_text IS NOT NULL)) AND ((kind = 'TAKES_BASELINE'::text) = (baseline_name IS NOT NULL)))",
)
@Check('decision_effect_state_known', "(state = ANY (ARRAY['PENDING'::text, 'DONE'::text, 'REFUSED'::text]))")
@Check('decision_effect_done_has_day', "((state = 'DONE'::text) = (done_on IS NOT NULL))")
@Check('decision_effect_refused_says_why', "((state <> 'REFUSED'::text) OR (note IS NOT NULL))")
@Index('decision_effect_by_item', ['officeId', 'planItemId'])
@Entity('decision_effect')
export class DecisionEffectRow extends OfficeRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'decision_id' }) decisionId: string;
  @Column('int') position: number;
  @Column('text') kind: string;
  @Column('uuid', { name: 'plan_item_id', nullable: true }) planItemId: string | null;
  @Column('text', { name: 'date_text', nullable: true }) dateText: string | null;
  @Column('text', { name: 'baseline_name', nullable: true }) baselineName: string | null;
  @Column('text', { default: 'PENDING' }) state: string;
  @Column('date', { name: 'done_on', nullable: true }) doneOn: string | null;
  @Column('text', { nullable: true }) note: string | null;
}
