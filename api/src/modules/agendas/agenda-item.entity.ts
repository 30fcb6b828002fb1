import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { DatedRow } from '../../platform/database/dated-row.js';

/** Its date is when it is expected, while it waits in the forward plan; on an agenda it has its meeting's. */
@Unique('agenda_item_of_body', ['officeId', 'bodyId', 'id'])
@Unique('agenda_item_position_once', ['officeId', 'meetingId', 'position'], {
  deferrable: 'INITIALLY DEFERRED',
})
@ForeignKey('Body', ['officeId', 'bodyId'], ['officeId', 'id'], { name: 'agenda_item_body' })
@ForeignKey('Meeting', ['officeId', 'bodyId', 'meetingId'], ['officeId', 'bodyId', 'id'], {
  name: 'agenda_item_meeting',
})
@ForeignKey('AgendaSection', ['officeId', 'meetingId', 'sectionId'], ['officeId', 'meetingId', 'id'], {
  name: 'agenda_item_section',
})
@ForeignKey('Programme', ['officeId', 'programmeId'], ['officeId', 'id'], { name: 'agenda_item_programme' })
@ForeignKey('PlanItem', ['officeId', 'programmeId', 'planItemId'], ['officeId', 'programmeId', 'id'], {
  name: 'agenda_item_plan_item',
})
@ForeignKey('Meeting', ['officeId', 'bodyId', 'deferredToId'], ['officeId', 'bodyId', 'id'], {
  name: 'agenda_item_deferred_to',
})
@ForeignKey('AgendaItem', ['officeId', 'bodyId', 'continuesId'], ['officeId', 'bodyId', 'id'], {
  name: 'agenda_item_continues',
})
@Check('agenda_item_late_says_why', '(is_late = (urgency_reason is not null))')
@Check('agenda_item_title_written', 'length(btrim(title)) > 0')
@Check(
  'agenda_item_purpose_known',
  "purpose in ('FOR_DECISION','FOR_APPROVAL','FOR_DISCUSSION','FOR_ASSURANCE','FOR_INFORMATION')",
)
@Check('agenda_item_minutes_positive', 'minutes_allotted > 0')
@Check('agenda_item_notice_route_known', "notice_route in ('FULL','GENERAL_EXCEPTION','SPECIAL_URGENCY')")
@Check('agenda_item_state_known', "state in ('PROPOSED','ON_AGENDA','DEALT_WITH','WITHDRAWN')")
@Check('agenda_item_result_known', "result in ('DECIDED','NOTED','DISCUSSED','DEFERRED','NOT_REACHED')")
@Check('agenda_item_has_result_when_dealt_with', "(state = 'DEALT_WITH') = (result is not null)")
@Check('agenda_item_on_an_agenda', "state <> 'PROPOSED' or meeting_id is null")
@Check('agenda_item_plan_item_has_programme', 'plan_item_id is null or programme_id is not null')
@Check('agenda_item_classification_known', "classification in ('OPEN','OFFICIAL','EXEMPT')")
@Check(
  'agenda_item_exempt_says_why',
  "(classification = 'EXEMPT') = (exempt_paragraph is not null) and (classification = 'EXEMPT') = (exempt_reason is not null)",
)
@Check('agenda_item_archived_with_reason', '(archived_at is null) = (archive_reason is null)')
@Index('agenda_item_by_meeting', ['officeId', 'meetingId', 'position'])
@Index('agenda_item_by_body', ['officeId', 'bodyId', 'state'])
@Entity('agenda_item')
export class AgendaItem extends DatedRow {
  @Column('uuid', { name: 'body_id' }) bodyId: string;
  @Column('uuid', { name: 'meeting_id', nullable: true }) meetingId: string | null;
  @Column('uuid', { name: 'section_id', nullable: true }) sectionId: string | null;
  @Column('uuid', { name: 'programme_id', nullable: true }) programmeId: string | null;
  @Column('uuid', { name: 'plan_item_id', nullable: true }) planItemId: string | null;
  /** Its place among all items of the meeting, whatever their section; the number that people see follows from it. */
  @Column('int', { nullable: true }) position: number | null;
  @Column('text') title: string;
  /** What the public reads in place of the title of an exempt item; null withholds it. */
  @Column('text', { name: 'public_title', nullable: true }) publicTitle: string | null;
  @Column('text') purpose: string;
  @Column('text', { name: 'decision_needed', nullable: true }) decisionNeeded: string | null;
  @Column('text', { nullable: true }) recommendation: string | null;
  @Column('text', { nullable: true }) presenter: string | null;
  @Column('text', { nullable: true }) sponsor: string | null;
  @Column('int', { name: 'minutes_allotted', nullable: true }) minutesAllotted: number | null;
  @Column('boolean', { name: 'is_key_decision', default: false }) isKeyDecision: boolean;
  @Column('text', { name: 'notice_route', nullable: true }) noticeRoute: string | null;
  @Column('date', { name: 'notice_published_on', nullable: true }) noticePublishedOn: string | null;
  @Column('text', { name: 'notice_reason', nullable: true }) noticeReason: string | null;
  @Column('date', { name: 'scrutiny_chair_told_on', nullable: true }) scrutinyChairToldOn: string | null;
  @Column('text', { default: 'PROPOSED' }) state: string;
  @Column('text', { nullable: true }) result: string | null;
  @Column('text', { name: 'result_note', nullable: true }) resultNote: string | null;
  /** What was said, as the minutes have it. */
  @Column('text', { nullable: true }) discussion: string | null;
  @Column('uuid', { name: 'deferred_to_id', nullable: true }) deferredToId: string | null;
  /** The item of an earlier meeting that was put off to here. */
  @Column('uuid', { name: 'continues_id', nullable: true }) continuesId: string | null;
  /** It came onto the agenda, or was changed there, after the papers were out. */
  @Column('boolean', { name: 'is_late', default: false }) isLate: boolean;
  @Column('text', { name: 'urgency_reason', nullable: true }) urgencyReason: string | null;
  @Column('text', { default: 'OFFICIAL' }) classification: string;
  @Column('int', { name: 'exempt_paragraph', nullable: true }) exemptParagraph: number | null;
  @Column('text', { name: 'exempt_reason', nullable: true }) exemptReason: string | null;
  @Column('date', { name: 'known_from', nullable: true }) knownFrom: string | null;
  @Column('timestamptz', { name: 'archived_at', nullable: true }) archivedAt: Date | null;
  @Column('text', { name: 'archive_reason', nullable: true }) archiveReason: string | null;
}
