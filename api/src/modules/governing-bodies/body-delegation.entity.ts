import { Check, Column, Entity, Exclusion, ForeignKey } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

/** An organisation that delegated functions of its own to a body. */
@Exclusion(
  'body_delegation_once_at_a_time',
  "USING gist (office_id WITH =, body_id WITH =, organisation_id WITH =, daterange(held_from, held_to, '[]'::text) WITH &&)",
)
@ForeignKey('Body', ['officeId', 'bodyId'], ['officeId', 'id'], { name: 'body_delegation_body' })
@ForeignKey('Organisation', ['officeId', 'organisationId'], ['officeId', 'id'], {
  name: 'body_delegation_organisation',
})
@Check('body_delegation_in_order', '(held_from <= held_to)')
@Entity('body_delegation')
export class BodyDelegation extends OfficeRow {
  @Column('uuid', { name: 'body_id' }) bodyId: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @Column('text', { nullable: true }) instrument: string | null;
  @Column('date', { name: 'held_from', nullable: true }) heldFrom: string | null;
  @Column('date', { name: 'held_to', nullable: true }) heldTo: string | null;
}
