import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

/** One time that an action was given more time. */
export interface Extension {
  from: string;
  to: string;
  reason: string;
}

@Unique('action_item_code_once', ['officeId', 'bodyId', 'programmeId', 'code'])
@ForeignKey('Body', ['officeId', 'bodyId'], ['officeId', 'id'], { name: 'action_item_body' })
@ForeignKey('Programme', ['officeId', 'programmeId'], ['officeId', 'id'], { name: 'action_item_programme' })
@ForeignKey('Meeting', ['officeId', 'bodyId', 'meetingId'], ['officeId', 'bodyId', 'id'], {
  name: 'action_item_meeting',
})
@ForeignKey('AgendaItem', ['officeId', 'bodyId', 'agendaItemId'], ['officeId', 'bodyId', 'id'], {
  name: 'action_item_agenda_item',
})
@ForeignKey('Decision', ['officeId', 'programmeId', 'decisionId'], ['officeId', 'programmeId', 'id'], {
  name: 'action_item_decision',
})
@ForeignKey('Person', ['officeId', 'ownerPersonId'], ['officeId', 'id'], { name: 'action_item_owner_person' })
@ForeignKey('Post', ['officeId', 'ownerPostId'], ['officeId', 'id'], { name: 'action_item_owner_post' })
@ForeignKey('Meeting', ['officeId', 'bodyId', 'closedAtId'], ['officeId', 'bodyId', 'id'], {
  name: 'action_item_closed_at',
})
@Check('action_item_has_place', 'num_nonnulls(body_id, programme_id) > 0')
@Check(
  'action_item_meeting_has_body',
  'num_nonnulls(meeting_id, agenda_item_id, closed_at_id) = 0 or body_id is not null',
)
@Check('action_item_decision_has_programme', 'decision_id is null or programme_id is not null')
@Check('action_item_title_written', 'length(btrim(title)) > 0')
@Check('action_item_one_owner', 'num_nonnulls(owner_person_id, owner_post_id) = 1')
@Check('action_item_due_only_later', 'due_on >= original_due_on')
@Check('action_item_state_known', "state in ('OPEN','IN_PROGRESS','COMPLETE','CLOSED','CANCELLED')")
@Check(
  'action_item_done_has_evidence',
  "(state in ('COMPLETE','CLOSED')) = (evidence is not null) and (evidence is null) = (completed_on is null)",
)
@Check('action_item_closed_at_meeting', "state = 'CLOSED' or closed_at_id is null")
@Check('action_item_cancelled_says_why', "state <> 'CANCELLED' or state_reason is not null")
@Check('action_item_classification_known', "classification in ('OPEN','OFFICIAL','EXEMPT')")
@Check(
  'action_item_exempt_says_why',
  "(classification = 'EXEMPT') = (exempt_paragraph is not null) and (classification = 'EXEMPT') = (exempt_reason is not null) and exempt_paragraph between 1 and 7",
)
@Index('action_item_by_body', ['officeId', 'bodyId', 'state'])
@Index('action_item_by_programme', ['officeId', 'programmeId', 'state'])
@Index('action_item_by_decision', ['officeId', 'decisionId'])
@Entity('action_item')
export class ActionItem extends OfficeRow {
  @Column('uuid', { name: 'body_id', nullable: true }) bodyId: string | null;
  @Column('uuid', { name: 'programme_id', nullable: true }) programmeId: string | null;
  @Column('uuid', { name: 'meeting_id', nullable: true }) meetingId: string | null;
  @Column('uuid', { name: 'agenda_item_id', nullable: true }) agendaItemId: string | null;
  @Column('uuid', { name: 'decision_id', nullable: true }) decisionId: string | null;
  @Column('text') code: string;
  @Column('text') title: string;
  @Column('uuid', { name: 'owner_person_id', nullable: true }) ownerPersonId: string | null;
  @Column('uuid', { name: 'owner_post_id', nullable: true }) ownerPostId: string | null;
  @Column('date', { name: 'original_due_on' }) originalDueOn: string;
  @Column('date', { name: 'due_on' }) dueOn: string;
  @Column('jsonb', { default: [] }) extensions: Extension[];
  @Column('text', { default: 'OPEN' }) state: string;
  @Column('text', { nullable: true }) evidence: string | null;
  @Column('date', { name: 'completed_on', nullable: true }) completedOn: string | null;
  /** The meeting that saw that it is done. */
  @Column('uuid', { name: 'closed_at_id', nullable: true }) closedAtId: string | null;
  @Column('text', { name: 'state_reason', nullable: true }) stateReason: string | null;
  @Column('text', { default: 'OFFICIAL' }) classification: string;
  @Column('int', { name: 'exempt_paragraph', nullable: true }) exemptParagraph: number | null;
  @Column('text', { name: 'exempt_reason', nullable: true }) exemptReason: string | null;
}
