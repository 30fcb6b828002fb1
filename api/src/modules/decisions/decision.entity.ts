import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

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
  "(state = ANY (ARRAY['TAKEN'::text, 'IN_EFFECT'::text, 'LAPSED'::text, 'IMPLEMENTED'::text, 'SUPERSEDED'::text, 'RESCINDED'::text, 'QUASHED'::text]))",
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
  @Column('int') year: number;
  @Column('int') number: number;
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
  @Column('text', { default: 'OFFICIAL' }) classification: string;
  @Column('int', { name: 'exempt_paragraph', nullable: true }) exemptParagraph: number | null;
  @Column('text', { name: 'exempt_reason', nullable: true }) exemptReason: string | null;
  @Column('timestamptz', { name: 'archived_at', nullable: true }) archivedAt: Date | null;
  @Column('text', { name: 'archive_reason', nullable: true }) archiveReason: string | null;
}
