import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

@ForeignKey('PlanItem', ['officeId', 'programmeId', 'planItemId'], ['officeId', 'programmeId', 'id'], {
  name: 'risk_plan_item_item',
})
@ForeignKey('Risk', ['officeId', 'programmeId', 'riskId'], ['officeId', 'programmeId', 'id'], {
  name: 'risk_plan_item_risk',
})
@Check('risk_plan_item_archived_with_reason', '((archived_at IS NULL) = (archive_reason IS NULL))')
@Check(
  'risk_plan_item_delay_in_order',
  '((0 <= delay_min) AND (delay_min <= delay_likely) AND (delay_likely <= delay_max) AND (delay_max <= 2500))',
)
@Check('risk_plan_item_delay_whole', '(num_nulls(delay_min, delay_likely, delay_max) = ANY (ARRAY[0, 3]))')
@Index('risk_plan_item_by_item', ['officeId', 'planItemId'])
@Index('risk_plan_item_once', { synchronize: false })
@Entity('risk_plan_item')
export class RiskPlanItem extends OfficeRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'risk_id' }) riskId: string;
  @Column('uuid', { name: 'plan_item_id' }) planItemId: string;
  @Column('timestamptz', { name: 'archived_at', nullable: true }) archivedAt: Date | null;
  @Column('text', { name: 'archive_reason', nullable: true }) archiveReason: string | null;
  /** Working days by which the risk would delay the item if it happens; all three or none. */
  @Column('int', { name: 'delay_min', nullable: true }) delayMin: number | null;
  @Column('int', { name: 'delay_likely', nullable: true }) delayLikely: number | null;
  @Column('int', { name: 'delay_max', nullable: true }) delayMax: number | null;
}
