import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

/** What is on record about one seat at one meeting, or about somebody in attendance who has none. */
@Unique('attendance_at_meeting', ['officeId', 'meetingId', 'id'])
@Unique('attendance_member_once', ['officeId', 'meetingId', 'memberId'])
@ForeignKey('Meeting', ['officeId', 'bodyId', 'meetingId'], ['officeId', 'bodyId', 'id'], {
  name: 'attendance_meeting',
})
@ForeignKey('BodyMember', ['officeId', 'bodyId', 'memberId'], ['officeId', 'bodyId', 'id'], {
  name: 'attendance_member',
})
@ForeignKey('MemberDeputy', ['officeId', 'bodyId', 'deputyId'], ['officeId', 'bodyId', 'id'], {
  name: 'attendance_deputy',
})
@ForeignKey('AgendaItem', ['officeId', 'bodyId', 'fromItemId'], ['officeId', 'bodyId', 'id'], {
  name: 'attendance_from_item',
})
@ForeignKey('AgendaItem', ['officeId', 'bodyId', 'untilItemId'], ['officeId', 'bodyId', 'id'], {
  name: 'attendance_until_item',
})
@Check(
  'attendance_state_known',
  "(state = ANY (ARRAY['PRESENT'::text, 'APOLOGIES'::text, 'ABSENT'::text, 'DEPUTISED'::text, 'IN_ATTENDANCE'::text]))",
)
@Check('attendance_says_who', '((member_id IS NULL) = (name IS NOT NULL))')
@Check('attendance_guest_has_no_seat', "((member_id IS NULL) OR (state <> 'IN_ATTENDANCE'::text))")
@Check(
  'attendance_deputy_is_one',
  "((state = 'DEPUTISED'::text) = (num_nonnulls(deputy_id, deputy_name) = 1))",
)
@Check('attendance_times_in_order', '(arrived_at < left_at)')
@Entity('attendance')
export class AttendanceRow extends OfficeRow {
  @Column('uuid', { name: 'body_id' }) bodyId: string;
  @Column('uuid', { name: 'meeting_id' }) meetingId: string;
  @Column('uuid', { name: 'member_id', nullable: true }) memberId: string | null;
  @Column('text', { nullable: true }) name: string | null;
  @Column('text') state: string;
  @Column('boolean', { name: 'is_remote', default: false }) isRemote: boolean;
  @Column('uuid', { name: 'deputy_id', nullable: true }) deputyId: string | null;
  @Column('text', { name: 'deputy_name', nullable: true }) deputyName: string | null;
  @Column('time', { name: 'arrived_at', nullable: true }) arrivedAt: string | null;
  @Column('time', { name: 'left_at', nullable: true }) leftAt: string | null;
  /** The first item they were there for, and the last; null where from the beginning, and to the end. */
  @Column('uuid', { name: 'from_item_id', nullable: true }) fromItemId: string | null;
  @Column('uuid', { name: 'until_item_id', nullable: true }) untilItemId: string | null;
}
