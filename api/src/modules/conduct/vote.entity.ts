import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

/** How one of those who came voted, on an item of the agenda or on a decision. */
@Unique('vote_on_item_once', ['officeId', 'agendaItemId', 'attendanceId'])
@Unique('vote_on_decision_once', ['officeId', 'decisionId', 'attendanceId'])
@ForeignKey('Meeting', ['officeId', 'bodyId', 'meetingId'], ['officeId', 'bodyId', 'id'], {
  name: 'vote_meeting',
})
@ForeignKey('AttendanceRow', ['officeId', 'meetingId', 'attendanceId'], ['officeId', 'meetingId', 'id'], {
  name: 'vote_attendance',
})
@ForeignKey('AgendaItem', ['officeId', 'bodyId', 'agendaItemId'], ['officeId', 'bodyId', 'id'], {
  name: 'vote_item',
})
@ForeignKey('Decision', ['officeId', 'decisionId'], ['officeId', 'id'], { name: 'vote_decision' })
@Check('vote_about_one', '(num_nonnulls(agenda_item_id, decision_id) = 1)')
@Check(
  'vote_known',
  "(vote = ANY (ARRAY['FOR'::text, 'AGAINST'::text, 'ABSTAIN'::text, 'NOT_VOTING'::text]))",
)
@Check('vote_casting_known', "(casting_vote = ANY (ARRAY['FOR'::text, 'AGAINST'::text]))")
@Entity('vote')
export class VoteRow extends OfficeRow {
  @Column('uuid', { name: 'body_id' }) bodyId: string;
  @Column('uuid', { name: 'meeting_id' }) meetingId: string;
  @Column('uuid', { name: 'agenda_item_id', nullable: true }) agendaItemId: string | null;
  @Column('uuid', { name: 'decision_id', nullable: true }) decisionId: string | null;
  @Column('uuid', { name: 'attendance_id' }) attendanceId: string;
  @Column('text') vote: string;
  /** The chair's second vote at a tie. */
  @Column('text', { name: 'casting_vote', nullable: true }) castingVote: string | null;
}
