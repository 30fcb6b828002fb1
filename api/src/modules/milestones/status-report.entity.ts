import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

@Unique('status_report_of_item', ['officeId', 'planItemId', 'id'])
@ForeignKey('PlanItem', ['officeId', 'programmeId', 'planItemId'], ['officeId', 'programmeId', 'id'], {
  name: 'status_report_item',
})
@Check(
  'status_report_difference_says_why',
  '((rag = computed_rag) OR ((override_reason IS NOT NULL) AND (override_until IS NOT NULL)))',
)
@Check(
  'status_report_rag_known',
  "((rag = ANY (ARRAY['blue'::text, 'green'::text, 'amber'::text, 'red'::text, 'grey'::text])) AND (computed_rag = ANY (ARRAY['blue'::text, 'green'::text, 'amber'::text, 'red'::text, 'grey'::text])))",
)
@Index('status_report_by_item', { synchronize: false })
@Entity('status_report')
export class StatusReport extends OfficeRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'plan_item_id' }) planItemId: string;
  @Column('date', { name: 'reported_on' }) reportedOn: string;
  @Column('text') rag: string;
  @Column('text', { nullable: true }) narrative: string | null;
  @Column('text', { name: 'path_to_green', nullable: true }) pathToGreen: string | null;
  /** Who walks the path to green, and by when. */
  @Column('text', { name: 'path_owner', nullable: true }) pathOwner: string | null;
  @Column('date', { name: 'path_due_on', nullable: true }) pathDueOn: string | null;
  @Column('text', { name: 'computed_rag' }) computedRag: string;
  @Column('text', { name: 'computed_reason' }) computedReason: string;
  @Column('text', { name: 'override_reason', nullable: true }) overrideReason: string | null;
  @Column('date', { name: 'override_until', nullable: true }) overrideUntil: string | null;
}
