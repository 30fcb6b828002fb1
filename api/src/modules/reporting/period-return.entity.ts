import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

/** What one workstream says for a period; no workstream stands for the items of the programme as a whole. */
@Unique('period_return_in_period', ['officeId', 'periodId', 'id'])
@ForeignKey('ReportingPeriod', ['officeId', 'programmeId', 'periodId'], ['officeId', 'programmeId', 'id'], {
  name: 'period_return_period',
})
@ForeignKey('Workstream', ['officeId', 'programmeId', 'workstreamId'], ['officeId', 'programmeId', 'id'], {
  name: 'period_return_workstream',
})
@Unique('period_return_once', ['officeId', 'periodId', 'workstreamId'])
@ForeignKey('Person', ['officeId', 'ownerPersonId'], ['officeId', 'id'], {
  name: 'period_return_owner_person',
})
@ForeignKey('Post', ['officeId', 'ownerPostId'], ['officeId', 'id'], { name: 'period_return_owner_post' })
@ForeignKey('Person', ['officeId', 'submittedById'], ['officeId', 'id'], {
  name: 'period_return_submitted_by',
})
@ForeignKey('Person', ['officeId', 'acceptedById'], ['officeId', 'id'], { name: 'period_return_accepted_by' })
@Check('period_return_one_owner', 'num_nonnulls(owner_person_id, owner_post_id) <= 1')
@Check('period_return_state_known', "state in ('NOT_STARTED','STARTED','SUBMITTED','QUERIED','ACCEPTED')")
@Check(
  'period_return_rag_known',
  "rag in ('blue','green','amber','red','grey') and computed_rag in ('blue','green','amber','red','grey')",
)
@Check('period_return_submitted_whole', '(submitted_on is null) = (submitted_by_id is null)')
@Check(
  'period_return_handed_in',
  "state not in ('SUBMITTED','QUERIED','ACCEPTED') or submitted_on is not null",
)
@Check(
  'period_return_accepted_whole',
  "(state = 'ACCEPTED') = (accepted_on is not null) and (accepted_on is null) = (accepted_by_id is null)",
)
@Check('period_return_late_when_handed_in', 'not is_late or submitted_on is not null')
@Entity('period_return')
export class PeriodReturn extends OfficeRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'period_id' }) periodId: string;
  @Column('uuid', { name: 'workstream_id', nullable: true }) workstreamId: string | null;
  @Column('uuid', { name: 'owner_person_id', nullable: true }) ownerPersonId: string | null;
  @Column('uuid', { name: 'owner_post_id', nullable: true }) ownerPostId: string | null;
  @Column('text', { default: 'NOT_STARTED' }) state: string;
  @Column('text', { nullable: true }) rag: string | null;
  @Column('text', { name: 'computed_rag', nullable: true }) computedRag: string | null;
  @Column('text', { name: 'difference_reason', nullable: true }) differenceReason: string | null;
  @Column('text', { name: 'this_period', nullable: true }) thisPeriod: string | null;
  @Column('text', { name: 'next_period', nullable: true }) nextPeriod: string | null;
  @Column('text', { name: 'path_to_green', nullable: true }) pathToGreen: string | null;
  @Column('text', { name: 'path_owner', nullable: true }) pathOwner: string | null;
  @Column('date', { name: 'path_due_on', nullable: true }) pathDueOn: string | null;
  @Column('text', { name: 'help_needed', nullable: true }) helpNeeded: string | null;
  @Column('date', { name: 'submitted_on', nullable: true }) submittedOn: string | null;
  @Column('uuid', { name: 'submitted_by_id', nullable: true }) submittedById: string | null;
  @Column('date', { name: 'accepted_on', nullable: true }) acceptedOn: string | null;
  @Column('uuid', { name: 'accepted_by_id', nullable: true }) acceptedById: string | null;
  @Column('text', { name: 'sent_back_comment', nullable: true }) sentBackComment: string | null;
  @Column('boolean', { name: 'is_late', default: false }) isLate: boolean;
}
