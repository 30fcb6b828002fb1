import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

/** What was done about what people said; a draft until it is published, and only corrected afterwards. */
@Unique('feedback_response_in_programme', ['officeId', 'programmeId', 'id'])
@Unique('feedback_response_code_once', ['officeId', 'programmeId', 'code'])
@ForeignKey('Programme', ['officeId', 'programmeId'], ['officeId', 'id'], {
  name: 'feedback_response_programme',
})
@ForeignKey(
  'Consultation',
  ['officeId', 'programmeId', 'consultationId'],
  ['officeId', 'programmeId', 'id'],
  { name: 'feedback_response_consultation' },
)
@ForeignKey('Workstream', ['officeId', 'programmeId', 'workstreamId'], ['officeId', 'programmeId', 'id'], {
  name: 'feedback_response_workstream',
})
@ForeignKey('Person', ['officeId', 'ownerPersonId'], ['officeId', 'id'], {
  name: 'feedback_response_owner_person',
})
@ForeignKey('Post', ['officeId', 'ownerPostId'], ['officeId', 'id'], { name: 'feedback_response_owner_post' })
@Check('feedback_response_decision_known', "decision in ('DONE','WILL_DO','PARTLY','CANNOT')")
@Check('feedback_response_answer_written', 'length(btrim(answer)) > 0')
@Check('feedback_response_cannot_says_why', "(decision = 'CANNOT') = (cannot_reason is not null)")
@Check('feedback_response_one_owner', 'num_nonnulls(owner_person_id, owner_post_id) <= 1')
@Check('feedback_response_published_stays', 'published_on is null or archived_at is null')
@Check('feedback_response_archived_with_reason', '(archived_at is null) = (archive_reason is null)')
@Entity('feedback_response')
export class FeedbackResponse extends OfficeRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'consultation_id', nullable: true }) consultationId: string | null;
  @Column('uuid', { name: 'workstream_id', nullable: true }) workstreamId: string | null;
  @Column('text') code: string;
  @Column('text') decision: string;
  @Column('text') answer: string;
  @Column('text', { name: 'cannot_reason', nullable: true }) cannotReason: string | null;
  @Column('uuid', { name: 'owner_person_id', nullable: true }) ownerPersonId: string | null;
  @Column('uuid', { name: 'owner_post_id', nullable: true }) ownerPostId: string | null;
  @Column('text', { nullable: true }) evidence: string | null;
  @Column('date', { name: 'published_on', nullable: true }) publishedOn: string | null;
  @Column('timestamptz', { name: 'archived_at', nullable: true }) archivedAt: Date | null;
  @Column('text', { name: 'archive_reason', nullable: true }) archiveReason: string | null;
}
