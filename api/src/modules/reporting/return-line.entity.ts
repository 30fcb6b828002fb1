import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

/** What is said of one plan item in a return. */
@Unique('return_line_in_return', ['officeId', 'returnId', 'id'])
@ForeignKey('PeriodReturn', ['officeId', 'periodId', 'returnId'], ['officeId', 'periodId', 'id'], {
  name: 'return_line_return',
})
@ForeignKey('ReportingPeriod', ['officeId', 'programmeId', 'periodId'], ['officeId', 'programmeId', 'id'], {
  name: 'return_line_period',
})
@ForeignKey('PlanItem', ['officeId', 'programmeId', 'planItemId'], ['officeId', 'programmeId', 'id'], {
  name: 'return_line_item',
})
@Unique('return_line_once', ['officeId', 'periodId', 'planItemId'])
@ForeignKey('Person', ['officeId', 'ownerPersonId'], ['officeId', 'id'], { name: 'return_line_owner_person' })
@ForeignKey('Post', ['officeId', 'ownerPostId'], ['officeId', 'id'], { name: 'return_line_owner_post' })
@ForeignKey('StatusReport', ['officeId', 'planItemId', 'statusReportId'], ['officeId', 'planItemId', 'id'], {
  name: 'return_line_report',
})
@ForeignKey('Person', ['officeId', 'answeredById'], ['officeId', 'id'], { name: 'return_line_answered_by' })
@Check('return_line_one_owner', 'num_nonnulls(owner_person_id, owner_post_id) <= 1')
@Check(
  'return_line_asked_says_why',
  "is_asked = (asked_because is not null) and asked_because in ('NEVER','STALE','RED','AMBER')",
)
@Check('return_line_answer_known', "answer in ('UNANSWERED','NO_CHANGE','UPDATED')")
@Check(
  'return_line_rag_known',
  "rag in ('blue','green','amber','red','grey') and computed_rag in ('blue','green','amber','red','grey')",
)
@Check(
  'return_line_answered_whole',
  "(answer = 'UNANSWERED') = (answered_on is null) and (answered_on is null) = (answered_by_id is null)",
)
@Check('return_line_updated_has_report', "answer <> 'UPDATED' or status_report_id is not null")
@Index('return_line_by_return', ['officeId', 'returnId'])
@Index('return_line_by_owner', ['officeId', 'ownerPersonId'])
@Entity('return_line')
export class ReturnLine extends OfficeRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'period_id' }) periodId: string;
  @Column('uuid', { name: 'return_id' }) returnId: string;
  @Column('uuid', { name: 'plan_item_id' }) planItemId: string;
  @Column('uuid', { name: 'owner_person_id', nullable: true }) ownerPersonId: string | null;
  @Column('uuid', { name: 'owner_post_id', nullable: true }) ownerPostId: string | null;
  @Column('boolean', { name: 'is_asked' }) isAsked: boolean;
  @Column('text', { name: 'asked_because', nullable: true }) askedBecause: string | null;
  @Column('text', { default: 'UNANSWERED' }) answer: string;
  @Column('text', { nullable: true }) rag: string | null;
  @Column('text', { nullable: true }) narrative: string | null;
  @Column('text', { name: 'path_to_green', nullable: true }) pathToGreen: string | null;
  @Column('text', { name: 'path_owner', nullable: true }) pathOwner: string | null;
  @Column('date', { name: 'path_due_on', nullable: true }) pathDueOn: string | null;
  @Column('text', { name: 'override_reason', nullable: true }) overrideReason: string | null;
  @Column('date', { name: 'override_until', nullable: true }) overrideUntil: string | null;
  @Column('text', { name: 'computed_rag', nullable: true }) computedRag: string | null;
  @Column('uuid', { name: 'status_report_id', nullable: true }) statusReportId: string | null;
  @Column('date', { name: 'answered_on', nullable: true }) answeredOn: string | null;
  @Column('uuid', { name: 'answered_by_id', nullable: true }) answeredById: string | null;
}
