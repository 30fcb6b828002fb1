import { Check, Column, Entity, Exclusion, ForeignKey } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

@Exclusion(
  'post_holder_one_at_a_time',
  "USING gist (office_id WITH =, post_id WITH =, daterange(held_from, held_to, '[]'::text) WITH &&)",
)
@ForeignKey('Person', ['officeId', 'personId'], ['officeId', 'id'], { name: 'post_holder_person' })
@ForeignKey('Post', ['officeId', 'postId'], ['officeId', 'id'], { name: 'post_holder_post' })
@Check('post_holder_in_order', '(held_from <= held_to)')
@Entity('post_holder')
export class PostHolder extends OfficeRow {
  @Column('uuid', { name: 'post_id' }) postId: string;
  @Column('uuid', { name: 'person_id', nullable: true }) personId: string | null;
  @Column('text') name: string;
  @Column('date', { name: 'held_from', nullable: true }) heldFrom: string | null;
  @Column('date', { name: 'held_to', nullable: true }) heldTo: string | null;
}
