import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

@Unique('risk_code_once', ['officeId', 'programmeId', 'code'])
@Unique('risk_in_programme', ['officeId', 'programmeId', 'id'])
@ForeignKey('Risk', ['officeId', 'programmeId', 'mergedIntoId'], ['officeId', 'programmeId', 'id'], {
  name: 'risk_merged_into',
})
@ForeignKey('Issue', ['officeId', 'programmeId', 'issueId'], ['officeId', 'programmeId', 'id'], {
  name: 'risk_issue',
})
@ForeignKey('Person', ['officeId', 'ownerPersonId'], ['officeId', 'id'], { name: 'risk_owner_person' })
@ForeignKey('Post', ['officeId', 'ownerPostId'], ['officeId', 'id'], { name: 'risk_owner_post' })
@ForeignKey('Programme', ['officeId', 'programmeId'], ['officeId', 'id'], { name: 'risk_programme' })
@ForeignKey('Workstream', ['officeId', 'programmeId', 'workstreamId'], ['officeId', 'programmeId', 'id'], {
  name: 'risk_workstream',
})
@Check(
  'risk_classification_known',
  "(classification = ANY (ARRAY['OPEN'::text, 'OFFICIAL'::text, 'EXEMPT'::text]))",
)
@Check(
  'risk_close_reason_known',
  "(close_reason = ANY (ARRAY['MITIGATED'::text, 'OCCURRED'::text, 'EXPIRED'::text, 'TOLERATED'::text, 'MERGED'::text]))",
)
@Check(
  'risk_closed_with_reason',
  "(((state = 'CLOSED'::text) = (close_reason IS NOT NULL)) AND ((state = 'CLOSED'::text) = (closed_on IS NOT NULL)))",
)
@Check(
  'risk_domain_known',
  "(domain = ANY (ARRAY['SAFETY'::text, 'QUALITY'::text, 'WORKFORCE'::text, 'STATUTORY'::text, 'REPUTATION'::text, 'OBJECTIVES'::text, 'FINANCE'::text, 'SERVICE_INTERRUPTION'::text, 'ENVIRONMENT'::text]))",
)
@Check(
  'risk_exempt_says_why',
  "(((classification = 'EXEMPT'::text) = (exempt_paragraph IS NOT NULL)) AND ((classification = 'EXEMPT'::text) = (exempt_reason IS NOT NULL)) AND ((exempt_paragraph >= 1) AND (exempt_paragraph <= 7)))",
)
@Check('risk_issue_only_when_occurred', "((issue_id IS NULL) OR (close_reason = 'OCCURRED'::text))")
@Check('risk_merged_only_when_closed_so', "((merged_into_id IS NULL) OR (close_reason = 'MERGED'::text))")
@Check('risk_not_merged_into_itself', '(merged_into_id <> id)')
@Check(
  'risk_response_known',
  "(response = ANY (ARRAY['AVOID'::text, 'REDUCE'::text, 'TRANSFER'::text, 'ACCEPT'::text, 'SHARE'::text, 'CONTINGENCY'::text]))",
)
@Check(
  'risk_scores_in_range',
  '(((inherent_likelihood >= 1) AND (inherent_likelihood <= 5)) AND ((inherent_consequence >= 1) AND (inherent_consequence <= 5)) AND ((current_likelihood >= 1) AND (current_likelihood <= 5)) AND ((current_consequence >= 1) AND (current_consequence <= 5)) AND ((target_likelihood >= 1) AND (target_likelihood <= 5)) AND ((target_consequence >= 1) AND (target_consequence <= 5)))',
)
@Check(
  'risk_state_known',
  "(state = ANY (ARRAY['DRAFT'::text, 'OPEN'::text, 'TREATING'::text, 'TOLERATED'::text, 'CLOSED'::text]))",
)
@Check('risk_target_whole', '((target_likelihood IS NULL) = (target_consequence IS NULL))')
@Index('risk_by_issue', ['officeId', 'issueId'])
@Index('risk_by_merged_into', ['officeId', 'mergedIntoId'])
@Entity('risk')
export class Risk extends OfficeRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('text') code: string;
  @Column('text') title: string;
  @Column('text') cause: string;
  @Column('text') event: string;
  @Column('text') effect: string;
  @Column('uuid', { name: 'workstream_id', nullable: true }) workstreamId: string | null;
  @Column('uuid', { name: 'owner_person_id', nullable: true }) ownerPersonId: string | null;
  @Column('uuid', { name: 'owner_post_id', nullable: true }) ownerPostId: string | null;
  @Column('text') domain: string;
  @Column('int', { name: 'inherent_likelihood' }) inherentLikelihood: number;
  @Column('int', { name: 'inherent_consequence' }) inherentConsequence: number;
  @Column('int', { name: 'current_likelihood' }) currentLikelihood: number;
  @Column('int', { name: 'current_consequence' }) currentConsequence: number;
  @Column('int', { name: 'target_likelihood', nullable: true }) targetLikelihood: number | null;
  @Column('int', { name: 'target_consequence', nullable: true }) targetConsequence: number | null;
  @Column('date', { name: 'target_on', nullable: true }) targetOn: string | null;
  @Column('text', { nullable: true }) response: string | null;
  @Column('text', { nullable: true }) controls: string | null;
  @Column('text', { nullable: true }) actions: string | null;
  @Column('date', { name: 'raised_on' }) raisedOn: string;
  @Column('date', { name: 'review_on', nullable: true }) reviewOn: string | null;
  @Column('date', { name: 'reviewed_on', nullable: true }) reviewedOn: string | null;
  @Column('text', { default: 'OPEN' }) state: string;
  @Column('text', { name: 'close_reason', nullable: true }) closeReason: string | null;
  @Column('text', { name: 'close_note', nullable: true }) closeNote: string | null;
  @Column('date', { name: 'closed_on', nullable: true }) closedOn: string | null;
  @Column('uuid', { name: 'merged_into_id', nullable: true }) mergedIntoId: string | null;
  /** The issue that it became, if it closed because it occurred. */
  @Column('uuid', { name: 'issue_id', nullable: true }) issueId: string | null;
  @Column('text', { default: 'OFFICIAL' }) classification: string;
  @Column('int', { name: 'exempt_paragraph', nullable: true }) exemptParagraph: number | null;
  @Column('text', { name: 'exempt_reason', nullable: true }) exemptReason: string | null;
  @Column('date', { name: 'known_from', nullable: true }) knownFrom: string | null;
}
