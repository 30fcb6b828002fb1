import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

/** What is said of a stage of a pathway; the stage itself is an item of the plan. */
@Unique('pathway_stage_item_once', ['officeId', 'planItemId'])
@ForeignKey('Pathway', ['officeId', 'programmeId', 'pathwayId'], ['officeId', 'programmeId', 'id'], {
  name: 'pathway_stage_pathway',
})
@ForeignKey('PlanItem', ['officeId', 'programmeId', 'planItemId'], ['officeId', 'programmeId', 'id'], {
  name: 'pathway_stage_item',
})
@ForeignKey('Decision', ['officeId', 'programmeId', 'decisionId'], ['officeId', 'programmeId', 'id'], {
  name: 'pathway_stage_decision',
})
@Check(
  'pathway_stage_state_known',
  "state in ('NOT_STARTED','IN_PROGRESS','AWAITING_GATE','PASSED','PASSED_WITH_CONDITIONS','FAILED','NOT_APPLICABLE','REOPENED')",
)
@Check(
  'pathway_stage_says_why',
  "state not in ('PASSED_WITH_CONDITIONS','FAILED','NOT_APPLICABLE','REOPENED') or state_reason is not null",
)
@Check(
  'pathway_stage_reopened_by_decision',
  "state <> 'REOPENED' or (decision_id is not null and reopened_at is not null)",
)
@Entity('pathway_stage')
export class PathwayStage extends OfficeRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'pathway_id' }) pathwayId: string;
  @Column('uuid', { name: 'plan_item_id' }) planItemId: string;
  @Column('text', { nullable: true }) state: string | null;
  @Column('boolean', { name: 'is_mandatory', default: true }) isMandatory: boolean;
  @Column('text', { name: 'state_reason', nullable: true }) stateReason: string | null;
  @Column('uuid', { name: 'decision_id', nullable: true }) decisionId: string | null;
  @Column('timestamptz', { name: 'reopened_at', nullable: true }) reopenedAt: Date | null;
}
