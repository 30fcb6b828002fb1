import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { DatedRow } from '../../platform/database/dated-row.js';

@Unique('plan_date_baseline_once', ['officeId', 'baselineSetId', 'scenarioId', 'planItemId'])
@Unique('plan_date_of_item', ['officeId', 'planItemId', 'id'])
@ForeignKey('PlanItem', ['officeId', 'programmeId', 'anchorItemId'], ['officeId', 'programmeId', 'id'], {
  name: 'plan_date_anchor',
})
@ForeignKey('BaselineSet', ['officeId', 'programmeId', 'baselineSetId'], ['officeId', 'programmeId', 'id'], {
  name: 'plan_date_baseline_set',
})
@ForeignKey('PlanItem', ['officeId', 'programmeId', 'planItemId'], ['officeId', 'programmeId', 'id'], {
  name: 'plan_date_item',
})
@ForeignKey('Decision', ['officeId', 'programmeId', 'byDecisionId'], ['officeId', 'programmeId', 'id'], {
  name: 'plan_date_set_by_decision',
})
@ForeignKey('PlanDateStatement', ['officeId', 'planItemId', 'replacesId'], ['officeId', 'planItemId', 'id'], {
  name: 'plan_date_replaces',
})
@ForeignKey('Scenario', ['officeId', 'programmeId', 'scenarioId'], ['officeId', 'programmeId', 'id'], {
  name: 'plan_date_scenario',
})
@Check('plan_date_actual_is_confirmed', "((role <> 'ACTUAL'::text) OR (date_confidence = 'CONFIRMED'::text))")
@Check('plan_date_baseline_names_set', "((role = 'BASELINE'::text) = (baseline_set_id IS NOT NULL))")
@Check('plan_date_not_its_own_anchor', '(anchor_item_id <> plan_item_id)')
@Check('plan_date_offset_only_relative', "((offset_min IS NULL) OR (date_shape = 'RELATIVE'::text))")
@Check(
  'plan_date_offset_unit_known',
  "(offset_unit = ANY (ARRAY['DAYS'::text, 'WORKING_DAYS'::text, 'WEEKS'::text, 'MONTHS'::text, 'YEARS'::text]))",
)
@Check(
  'plan_date_offset_whole',
  '(((offset_min IS NULL) = (offset_max IS NULL)) AND ((offset_min IS NULL) = (offset_unit IS NULL)) AND (offset_min <= offset_max))',
)
@Check('plan_date_reason_written', '(length(btrim(reason)) > 0)')
@Check(
  'plan_date_role_known',
  "(role = ANY (ARRAY['BASELINE'::text, 'FORECAST'::text, 'ACTUAL'::text, 'EXTERNAL'::text]))",
)
@Check('plan_date_states_something', '(date_shape IS NOT NULL)')
@Index('plan_date_by_decision', ['officeId', 'byDecisionId'])
@Index('plan_date_by_item', ['officeId', 'planItemId', 'createdAt'])
@Entity('plan_date', {
  comment:
    'What somebody stated about a date of an item, in a role. Append-only: a new statement replaces, it never overwrites.',
})
export class PlanDateStatement extends DatedRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'plan_item_id' }) planItemId: string;
  @Column('text') role: string;
  @Column('uuid', { name: 'scenario_id', nullable: true }) scenarioId: string | null;
  @Column('uuid', { name: 'baseline_set_id', nullable: true }) baselineSetId: string | null;
  @Column('uuid', { name: 'anchor_item_id', nullable: true }) anchorItemId: string | null;
  @Column('int', { name: 'offset_min', nullable: true }) offsetMin: number | null;
  @Column('int', { name: 'offset_max', nullable: true }) offsetMax: number | null;
  @Column('text', { name: 'offset_unit', nullable: true }) offsetUnit: string | null;
  @Column('text', { name: 'must_confirm', nullable: true }) mustConfirm: string | null;
  @Column('date', { name: 'confirm_by', nullable: true }) confirmBy: string | null;
  @Column('text') reason: string;
  @Column('date', { name: 'stated_on' }) statedOn: string;
  @Column('uuid', { name: 'replaces_id', nullable: true }) replacesId: string | null;
  /** The decision that set it, where one did. */
  @Column('uuid', { name: 'by_decision_id', nullable: true }) byDecisionId: string | null;
}
