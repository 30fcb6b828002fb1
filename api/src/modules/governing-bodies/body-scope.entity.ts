import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

/** A function that was delegated to a body, for a programme or one workstream of it. */
@ForeignKey('Body', ['officeId', 'bodyId'], ['officeId', 'id'], { name: 'body_scope_body' })
@ForeignKey('Programme', ['officeId', 'programmeId'], ['officeId', 'id'], { name: 'body_scope_programme' })
@ForeignKey('Workstream', ['officeId', 'programmeId', 'workstreamId'], ['officeId', 'programmeId', 'id'], {
  name: 'body_scope_workstream',
})
@Check('body_scope_function_written', '(length(btrim(delegated_function)) > 0)')
@Check('body_scope_workstream_has_programme', '((workstream_id IS NULL) OR (programme_id IS NOT NULL))')
@Check('body_scope_in_order', '(held_from <= held_to)')
@Index('body_scope_by_body', ['officeId', 'bodyId'])
@Entity('body_scope')
export class BodyScope extends OfficeRow {
  @Column('uuid', { name: 'body_id' }) bodyId: string;
  @Column('text', { name: 'delegated_function' }) delegatedFunction: string;
  @Column('uuid', { name: 'programme_id', nullable: true }) programmeId: string | null;
  @Column('uuid', { name: 'workstream_id', nullable: true }) workstreamId: string | null;
  @Column('date', { name: 'held_from', nullable: true }) heldFrom: string | null;
  @Column('date', { name: 'held_to', nullable: true }) heldTo: string | null;
}
