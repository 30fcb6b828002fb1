import { Check, Column, Entity, Exclusion, ForeignKey, Index, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

@Unique('body_member_of_body', ['officeId', 'bodyId', 'id'])
@Exclusion(
  'body_member_one_chair_at_a_time',
  "USING gist (office_id WITH =, body_id WITH =, daterange(held_from, held_to, '[]'::text) WITH &&) WHERE ((role = 'CHAIR'::text))",
)
@ForeignKey('Body', ['officeId', 'bodyId'], ['officeId', 'id'], { name: 'body_member_body' })
@ForeignKey('Organisation', ['officeId', 'organisationId'], ['officeId', 'id'], {
  name: 'body_member_organisation',
})
@ForeignKey('Person', ['officeId', 'personId'], ['officeId', 'id'], { name: 'body_member_person' })
@ForeignKey('Post', ['officeId', 'postId'], ['officeId', 'id'], { name: 'body_member_post' })
@Check('body_member_in_order', '(held_from <= held_to)')
@Check(
  'body_member_role_known',
  "(role = ANY (ARRAY['CHAIR'::text, 'VICE_CHAIR'::text, 'MEMBER'::text, 'IN_ATTENDANCE'::text]))",
)
@Check('body_member_weight_positive', '(vote_weight > 0)')
@Index('body_member_by_body', ['officeId', 'bodyId', 'position'])
@Entity('body_member')
export class BodyMember extends OfficeRow {
  @Column('uuid', { name: 'body_id' }) bodyId: string;
  @Column('text', { default: 'MEMBER' }) role: string;
  @Column('text', { nullable: true }) category: string | null;
  @Column('uuid', { name: 'organisation_id', nullable: true }) organisationId: string | null;
  @Column('uuid', { name: 'post_id', nullable: true }) postId: string | null;
  @Column('uuid', { name: 'person_id', nullable: true }) personId: string | null;
  @Column('text') seat: string;
  @Column('boolean', { name: 'is_voting', default: true }) isVoting: boolean;
  @Column('int', { name: 'vote_weight', default: 1 }) voteWeight: number;
  @Column('text', { nullable: true }) deputy: string | null;
  @Column('date', { name: 'held_from', nullable: true }) heldFrom: string | null;
  @Column('date', { name: 'held_to', nullable: true }) heldTo: string | null;
  @Column('int', { default: 0 }) position: number;
}
