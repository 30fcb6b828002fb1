import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

@Unique('risk_plan_item_once', ['officeId', 'riskId', 'planItemId'])
@ForeignKey('PlanItem', ['officeId', 'programmeId', 'planItemId'], ['officeId', 'programmeId', 'id'], {
  name: 'risk_plan_item_item',
})
@ForeignKey('Risk', ['officeId', 'programmeId', 'riskId'], ['officeId', 'programmeId', 'id'], {
  name: 'risk_plan_item_risk',
})
@Index('risk_plan_item_by_item', ['officeId', 'planItemId'])
@Entity('risk_plan_item')
export class RiskPlanItem extends OfficeRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'risk_id' }) riskId: string;
  @Column('uuid', { name: 'plan_item_id' }) planItemId: string;
}
