import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

/** An interest of a member in the register of a body. */
@Unique('interest_of_body', ['officeId', 'bodyId', 'id'])
@ForeignKey('BodyMember', ['officeId', 'bodyId', 'memberId'], ['officeId', 'bodyId', 'id'], {
  name: 'interest_member',
})
@Check(
  'interest_kind_known',
  "(kind = ANY (ARRAY['FINANCIAL'::text, 'NON_FINANCIAL_PROFESSIONAL'::text, 'NON_FINANCIAL_PERSONAL'::text, 'INDIRECT'::text, 'DISCLOSABLE_PECUNIARY'::text, 'OTHER'::text]))",
)
@Check('interest_described', '(length(btrim(description)) > 0)')
@Check('interest_in_order', '(held_from <= held_to)')
@Index('interest_by_body', ['officeId', 'bodyId', 'memberId'])
@Entity('interest')
export class Interest extends OfficeRow {
  @Column('uuid', { name: 'body_id' }) bodyId: string;
  @Column('uuid', { name: 'member_id' }) memberId: string;
  @Column('text') kind: string;
  @Column('text') description: string;
  @Column('date', { name: 'held_from', nullable: true }) heldFrom: string | null;
  @Column('date', { name: 'held_to', nullable: true }) heldTo: string | null;
}
