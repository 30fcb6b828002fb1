import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

/** An option that was considered, as it is kept. */
export interface StoredOption {
  title: string;
  standing: 'PREFERRED' | 'NOT_PREFERRED' | 'DISCARDED';
  reason: string | null;
}

/** A paper or other evidence, and where it is. */
export interface StoredEvidence {
  title: string;
  place: string | null;
}

@Unique('decision_code_once', ['officeId', 'code'])
@Unique('decision_in_programme', ['officeId', 'programmeId', 'id'])
@Unique('decision_number_once', ['officeId', 'bodyId', 'year', 'number'])
@ForeignKey('AgendaItem', ['officeId', 'bodyId', 'agendaItemId'], ['officeId', 'bodyId', 'id'], {
  name: 'decision_agenda_item',
})
@ForeignKey('Body', ['officeId', 'bodyId'], ['officeId', 'id'], { name: 'decision_body' })
@ForeignKey('PlanItem', ['officeId', 'programmeId', 'planItemId'], ['officeId', 'programmeId', 'id'], {
  name: 'decision_item',
})
@ForeignKey('Meeting', ['officeId', 'bodyId', 'meetingId'], ['officeId', 'bodyId', 'id'], {
  name: 'decision_meeting',
})
@ForeignKey('Programme', ['officeId', 'programmeId'], ['officeId', 'id'], { name: 'decision_programme' })
@ForeignKey('Decision', ['officeId', 'programmeId', 'supersedesId'], ['officeId', 'programmeId', 'id'], {
  name: 'decision_supersedes',
})
@ForeignKey('Meeting', ['officeId', 'bodyId', 'reportBackMeetingId'], ['officeId', 'bodyId', 'id'], {
  name: 'decision_report_back',
})
@ForeignKey('Meeting', ['officeId', 'bodyId', 'reportedMeetingId'], ['officeId', 'bodyId', 'id'], {
  name: 'decision_reported',
})
@ForeignKey('Meeting', ['officeId', 'bodyId', 'ratifyAtMeetingId'], ['officeId', 'bodyId', 'id'], {
  name: 'decision_ratify_at',
})
@ForeignKey('Decision', ['officeId', 'programmeId', 'ratifiesId'], ['officeId', 'programmeId', 'id'], {
  name: 'decision_ratifies',
})
@ForeignKey('Decision', ['officeId', 'programmeId', 'setAsideById'], ['officeId', 'programmeId', 'id'], {
  name: 'decision_set_aside_by',
})
@Unique('decision_ratified_once', ['officeId', 'ratifiesId'])
@Check(
  'decision_number_once_taken',
  "(((state = ANY (ARRAY['DRAFT_RECOMMENDATION'::text, 'RECOMMENDED'::text])) = (number IS NULL)) AND ((number IS NULL) = (year IS NULL)))",
)
@Check(
  'decision_carried_by_known',
  "(carried_by = ANY (ARRAY['CONSENSUS'::text, 'UNANIMOUS'::text, 'MAJORITY'::text]))",
)
@Check('decision_options_listed', "(jsonb_typeof(options) = 'array'::text)")
@Check('decision_evidence_listed', "(jsonb_typeof(evidence) = 'array'::text)")
@Check('decision_money_not_negative', '((delegation_limit_pence >= 0) AND (amount_pence >= 0))')
@Check('decision_delegation_in_order', '(delegation_from <= delegation_to)')
@Check('decision_not_its_own_ratifier', '(ratifies_id <> id)')
@Check('decision_archived_with_reason', '((archived_at IS NULL) = (archive_reason IS NULL))')
@Check(
  'decision_classification_known',
  "(classification = ANY (ARRAY['OPEN'::text, 'OFFICIAL'::text, 'EXEMPT'::text]))",
)
@Check(
  'decision_exempt_says_why',
  "(((classification = 'EXEMPT'::text) = (exempt_paragraph IS NOT NULL)) AND ((classification = 'EXEMPT'::text) = (exempt_reason IS NOT NULL)) AND ((exempt_paragraph >= 1) AND (exempt_paragraph <= 7)))",
)
@Check(
  'decision_outcome_known',
  "(outcome = ANY (ARRAY['APPROVED'::text, 'APPROVED_AMENDED'::text, 'APPROVED_CONDITIONALLY'::text, 'REJECTED'::text, 'DEFERRED'::text, 'NOTED'::text, 'REFERRED_BACK'::text, 'NOT_CARRIED'::text, 'NO_RECOMMENDATION_MADE'::text, 'UNKNOWN'::text, 'STEER'::text, 'ENDORSED_FOR_PROGRESS'::text, 'ENDORSED'::text, 'RECOMMENDED'::text, 'ADVISED'::text, 'COMMENTS'::text, 'RECOMMENDATIONS'::text, 'SUPPORTED'::text, 'NOT_SUPPORTED'::text, 'ASSURED'::text, 'ASSURED_WITH_CONDITIONS'::text, 'NOT_ASSURED'::text, 'REPORTED'::text, 'DIRECTED'::text]))",
)
@Check(
  'decision_state_known',
  "(state = ANY (ARRAY['DRAFT_RECOMMENDATION'::text, 'RECOMMENDED'::text, 'TAKEN'::text, 'IN_EFFECT'::text, 'LAPSED'::text, 'IMPLEMENTED'::text, 'SUPERSEDED'::text, 'RESCINDED'::text, 'QUASHED'::text]))",
)
@Check(
  'decision_type_known',
  "(type = ANY (ARRAY['COMMITTEE'::text, 'DELEGATED'::text, 'CHAIRS_ACTION'::text, 'URGENT'::text, 'CONDITIONAL'::text, 'IN_PRINCIPLE'::text, 'RATIFICATION'::text]))",
)
@Check('decision_votes_not_negative', '((votes_for >= 0) AND (votes_against >= 0) AND (abstentions >= 0))')
@Check('decision_wording_written', '(length(btrim(wording)) > 0)')
@Index('decision_by_programme', ['officeId', 'programmeId', 'takenOn'])
@Index('decision_by_agenda_item', ['officeId', 'agendaItemId'])
@Index('decision_by_item', ['officeId', 'planItemId'])
@Entity('decision')
export class Decision extends OfficeRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'body_id' }) bodyId: string;
  @Column('uuid', { name: 'meeting_id', nullable: true }) meetingId: string | null;
  @Column('uuid', { name: 'agenda_item_id', nullable: true }) agendaItemId: string | null;
  @Column('uuid', { name: 'plan_item_id', nullable: true }) planItemId: string | null;
  @Column('text') code: string;
  /** Year and number are given when it is taken; a recommendation has neither. */
  @Column('int', { nullable: true }) year: number | null;
  @Column('int', { nullable: true }) number: number | null;
  @Column('text') title: string;
  @Column('text') wording: string;
  @Column('text', { default: 'COMMITTEE' }) type: string;
  @Column('text') outcome: string;
  @Column('text') state: string;
  @Column('date', { name: 'taken_on', nullable: true }) takenOn: string | null;
  @Column('text', { nullable: true }) rationale: string | null;
  @Column('int', { name: 'votes_for', nullable: true }) votesFor: number | null;
  @Column('int', { name: 'votes_against', nullable: true }) votesAgainst: number | null;
  @Column('int', { nullable: true }) abstentions: number | null;
  @Column('uuid', { name: 'supersedes_id', nullable: true }) supersedesId: string | null;
  @Column('date', { name: 'effective_on', nullable: true }) effectiveOn: string | null;
  @Column('date', { name: 'call_in_until', nullable: true }) callInUntil: string | null;
  @Column('text', { name: 'proposed_by', nullable: true }) proposedBy: string | null;
  @Column('text', { name: 'seconded_by', nullable: true }) secondedBy: string | null;
  @Column('text', { name: 'carried_by', nullable: true }) carriedBy: string | null;
  @Column('jsonb', { default: [] }) options: StoredOption[];
  @Column('jsonb', { default: [] }) evidence: StoredEvidence[];
  @Column('text', { nullable: true }) delegate: string | null;
  @Column('text', { name: 'delegation_clause', nullable: true }) delegationClause: string | null;
  @Column('text', { name: 'delegation_limit', nullable: true }) delegationLimit: string | null;
  @Column('bigint', { name: 'delegation_limit_pence', nullable: true }) delegationLimitPence: string | null;
  @Column('date', { name: 'delegation_from', nullable: true }) delegationFrom: string | null;
  @Column('date', { name: 'delegation_to', nullable: true }) delegationTo: string | null;
  @Column('bigint', { name: 'amount_pence', nullable: true }) amountPence: string | null;
  @Column('text', { name: 'urgency_reason', nullable: true }) urgencyReason: string | null;
  @Column('text', { array: true, default: [] }) consultees: string[];
  @Column('uuid', { name: 'report_back_meeting_id', nullable: true }) reportBackMeetingId: string | null;
  @Column('uuid', { name: 'reported_meeting_id', nullable: true }) reportedMeetingId: string | null;
  @Column('uuid', { name: 'ratifies_id', nullable: true }) ratifiesId: string | null;
  @Column('uuid', { name: 'ratify_at_meeting_id', nullable: true }) ratifyAtMeetingId: string | null;
  /** What rescinded it, where a decision did. */
  @Column('uuid', { name: 'set_aside_by_id', nullable: true }) setAsideById: string | null;
  /** Who set it aside where no decision did, such as a court. */
  @Column('text', { name: 'set_aside_authority', nullable: true }) setAsideAuthority: string | null;
  /** What was said when it was implemented or set aside. */
  @Column('text', { name: 'state_reason', nullable: true }) stateReason: string | null;
  @Column('text', { default: 'OFFICIAL' }) classification: string;
  @Column('int', { name: 'exempt_paragraph', nullable: true }) exemptParagraph: number | null;
  @Column('text', { name: 'exempt_reason', nullable: true }) exemptReason: string | null;
  @Column('timestamptz', { name: 'archived_at', nullable: true }) archivedAt: Date | null;
  @Column('text', { name: 'archive_reason', nullable: true }) archiveReason: string | null;
}
