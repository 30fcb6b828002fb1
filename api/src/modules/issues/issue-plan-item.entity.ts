import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

@ForeignKey('PlanItem', ['officeId', 'programmeId', 'planItemId'], ['officeId', 'programmeId', 'id'], {
  name: 'issue_plan_item_item',
})
@ForeignKey('Issue', ['officeId', 'programmeId', 'issueId'], ['officeId', 'programmeId', 'id'], {
  name: 'issue_plan_item_issue',
})
@Check('issue_plan_item_archived_with_reason', '((archived_at IS NULL) = (archive_reason IS NULL))')
@Index('issue_plan_item_by_item', ['officeId', 'planItemId'])
@Index('issue_plan_item_once', { synchronize: false })
@Entity('issue_plan_item')
export class IssuePlanItem extends OfficeRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'issue_id' }) issueId: string;
  @Column('uuid', { name: 'plan_item_id' }) planItemId: string;
  @Column('timestamptz', { name: 'archived_at', nullable: true }) archivedAt: Date | null;
  @Column('text', { name: 'archive_reason', nullable: true }) archiveReason: string | null;
}
