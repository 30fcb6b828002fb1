import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

/** Who may come in place of a member: a person, whoever has another seat, or a name as the papers print it. */
@Unique('member_deputy_in_body', ['officeId', 'bodyId', 'id'])
@ForeignKey('BodyMember', ['officeId', 'bodyId', 'memberId'], ['officeId', 'bodyId', 'id'], {
  name: 'member_deputy_member',
})
@ForeignKey('Person', ['officeId', 'personId'], ['officeId', 'id'], { name: 'member_deputy_person' })
@ForeignKey('BodyMember', ['officeId', 'bodyId', 'deputySeatId'], ['officeId', 'bodyId', 'id'], {
  name: 'member_deputy_seat',
})
@Check('member_deputy_is_one', '(num_nonnulls(person_id, deputy_seat_id, name) = 1)')
@Check('member_deputy_is_another', '(deputy_seat_id <> member_id)')
@Check('member_deputy_in_order', '(held_from <= held_to)')
@Index('member_deputy_by_member', ['officeId', 'bodyId', 'memberId'])
@Entity('member_deputy')
export class MemberDeputy extends OfficeRow {
  @Column('uuid', { name: 'body_id' }) bodyId: string;
  @Column('uuid', { name: 'member_id' }) memberId: string;
  @Column('uuid', { name: 'person_id', nullable: true }) personId: string | null;
  @Column('uuid', { name: 'deputy_seat_id', nullable: true }) deputySeatId: string | null;
  @Column('text', { nullable: true }) name: string | null;
  @Column('date', { name: 'held_from', nullable: true }) heldFrom: string | null;
  @Column('date', { name: 'held_to', nullable: true }) heldTo: string | null;
}
