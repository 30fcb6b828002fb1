import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

@Unique('body_code_once', ['officeId', 'code'])
@Unique('body_prefix_once', ['officeId', 'prefix'])
@ForeignKey('Office', ['officeId'], ['id'], { name: 'body_office' })
@ForeignKey('Organisation', ['officeId', 'organisationId'], ['officeId', 'id'], { name: 'body_organisation' })
@ForeignKey('Body', ['officeId', 'parentId'], ['officeId', 'id'], { name: 'body_parent' })
@ForeignKey('Body', ['officeId', 'predecessorId'], ['officeId', 'id'], { name: 'body_predecessor' })
@Check('body_archived_with_reason', '((archived_at IS NULL) = (archive_reason IS NULL))')
@Check(
  'body_kind_known',
  "(kind = ANY (ARRAY['STATUTORY_ORG'::text, 'JOINT_COMMITTEE'::text, 'SCRUTINY'::text, 'CLINICAL_ADVICE'::text, 'ASSURER'::text, 'PROGRAMME_BOARD'::text, 'CLINICAL_GROUP'::text, 'ADVISORY_PUBLIC'::text, 'COUNCIL_COMMITTEE'::text, 'HWB'::text, 'OFFICE_HOLDER'::text, 'DELIVERY'::text, 'STAKEHOLDER'::text]))",
)
@Check('body_call_in_not_negative', '(call_in_days >= 0)')
@Check('body_notice_not_negative', '(notice_clear_days >= 0)')
@Check('body_papers_ready_known', "(papers_ready = ANY (ARRAY['ON_DAY'::text, 'DAY_BEFORE'::text]))")
@Check('body_prefix_plain', "(prefix ~ '^[A-Z][A-Z0-9]{0,9}$'::text)")
@Check('body_quorum_positive', '(quorum_minimum > 0)')
@Check(
  'body_regime_known',
  "(notice_regime = ANY (ARRAY['LGA_1972'::text, 'PBAM_1960'::text, 'STANDING_ORDERS'::text, 'NONE'::text]))",
)
@Check(
  'body_role_known',
  "(role = ANY (ARRAY['DECIDES'::text, 'ASSURES'::text, 'SCRUTINISES'::text, 'ADVISES'::text, 'OVERSEES'::text, 'DELIVERS'::text, 'SUPPORTS'::text, 'REVIEWS'::text, 'SIGNS_OFF'::text, 'CONSULTED'::text, 'INFORMED'::text]))",
)
@Check('body_terms_link_is_address', "(terms_link ~ '^https?://'::text)")
@Check('body_valid_in_order', '(valid_from <= valid_to)')
@Check(
  'body_voting_method_known',
  "(voting_method = ANY (ARRAY['CONSENSUS'::text, 'SIMPLE_MAJORITY'::text, 'UNANIMITY'::text, 'ONE_PER_ORGANISATION'::text, 'WEIGHTED'::text]))",
)
@Entity('body')
export class Body extends OfficeRow {
  @Column('text') code: string;
  @Column('text') prefix: string;
  @Column('text') name: string;
  @Column('text', { name: 'short_name', nullable: true }) shortName: string | null;
  @Column('text') kind: string;
  @Column('text') role: string;
  @Column('text', { nullable: true }) authority: string | null;
  @Column('text', { name: 'delegated_scope', nullable: true }) delegatedScope: string | null;
  @Column('uuid', { name: 'parent_id', nullable: true }) parentId: string | null;
  @Column('boolean', { name: 'is_parent_inferred', default: false }) isParentInferred: boolean;
  @Column('uuid', { name: 'predecessor_id', nullable: true }) predecessorId: string | null;
  @Column('uuid', { name: 'organisation_id', nullable: true }) organisationId: string | null;
  @Column('date', { name: 'valid_from', nullable: true }) validFrom: string | null;
  @Column('date', { name: 'valid_to', nullable: true }) validTo: string | null;
  @Column('date', { name: 'known_from', nullable: true }) knownFrom: string | null;
  @Column('int', { name: 'quorum_minimum', nullable: true }) quorumMinimum: number | null;
  @Column('jsonb', { name: 'quorum_rule', nullable: true }) quorumRule: unknown | null;
  @Column('text', { name: 'quorum_note', nullable: true }) quorumNote: string | null;
  @Column('int', { name: 'notice_clear_days', nullable: true }) noticeClearDays: number | null;
  /** Working days in which its decisions may be called in; null where there is no such window. */
  @Column('int', { name: 'call_in_days', nullable: true }) callInDays: number | null;
  @Column('text', { name: 'notice_regime', default: 'STANDING_ORDERS' }) noticeRegime: string;
  @Column('boolean', { name: 'is_notice_interpreted', default: false }) isNoticeInterpreted: boolean;
  @Column('boolean', { name: 'has_papers_when_informal', default: false }) hasPapersWhenInformal: boolean;
  @Column('boolean', { name: 'works_saturdays', default: false }) worksSaturdays: boolean;
  @Column('text', { name: 'papers_ready', default: 'ON_DAY' }) papersReady: string;
  @Column('boolean', { name: 'meets_in_public', default: false }) meetsInPublic: boolean;
  @Column('text', { name: 'voting_rule', nullable: true }) votingRule: string | null;
  @Column('text', { name: 'voting_method', nullable: true }) votingMethod: string | null;
  @Column('boolean', { name: 'chair_has_casting_vote', default: false }) chairHasCastingVote: boolean;
  @Column('boolean', { name: 'allows_correspondence', default: false }) allowsCorrespondence: boolean;
  @Column('boolean', { name: 'is_interest_register_public', default: false })
  isInterestRegisterPublic: boolean;
  @Column('text', { name: 'terms_link', nullable: true }) termsLink: string | null;
  @Column('text', { name: 'terms_of_reference', nullable: true }) termsOfReference: string | null;
  @Column('date', { name: 'review_on', nullable: true }) reviewOn: string | null;
  @Column('text', { nullable: true }) note: string | null;
  @Column('timestamptz', { name: 'archived_at', nullable: true }) archivedAt: Date | null;
  @Column('text', { name: 'archive_reason', nullable: true }) archiveReason: string | null;
}
