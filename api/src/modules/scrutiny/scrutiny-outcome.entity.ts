import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

/** What came back from scrutiny or from the Secretary of State, and the reply to it. */
@ForeignKey('ScrutinyCase', ['officeId', 'programmeId', 'caseId'], ['officeId', 'programmeId', 'id'], {
  name: 'scrutiny_outcome_case',
})
@ForeignKey('Body', ['officeId', 'bodyId'], ['officeId', 'id'], { name: 'scrutiny_outcome_body' })
@ForeignKey('Decision', ['officeId', 'programmeId', 'decisionId'], ['officeId', 'programmeId', 'id'], {
  name: 'scrutiny_outcome_decision',
})
@Check(
  'scrutiny_outcome_known',
  "outcome in ('SUPPORTED','COMMENTS','RECOMMENDATIONS','NOT_SUPPORTED','NOTED','REFERRED','CALL_IN_REQUESTED','CALLED_IN','CALL_IN_DECLINED')",
)
@Check('scrutiny_outcome_direction_of_call_in', "(outcome = 'CALLED_IN') = (direction_on is not null)")
@Check('scrutiny_outcome_reply_whole', '(replied_on is null) = (reply is null)')
@Index('scrutiny_outcome_by_case', ['officeId', 'caseId', 'givenOn'])
@Entity('scrutiny_outcome')
export class ScrutinyOutcome extends OfficeRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'case_id' }) caseId: string;
  @Column('uuid', { name: 'body_id', nullable: true }) bodyId: string | null;
  @Column('uuid', { name: 'decision_id', nullable: true }) decisionId: string | null;
  @Column('text') outcome: string;
  @Column('date', { name: 'given_on' }) givenOn: string;
  @Column('text', { nullable: true }) summary: string | null;
  @Column('date', { name: 'direction_on', nullable: true }) directionOn: string | null;
  @Column('date', { name: 'replied_on', nullable: true }) repliedOn: string | null;
  @Column('text', { nullable: true }) reply: string | null;
}
