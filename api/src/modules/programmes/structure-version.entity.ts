import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

@Unique('structure_version_in_programme', ['officeId', 'programmeId', 'id'])
@Unique('structure_version_number_once', ['officeId', 'programmeId', 'number'])
@ForeignKey('Programme', ['officeId', 'programmeId'], ['officeId', 'id'], {
  name: 'structure_version_programme',
})
@Check('structure_version_in_order', '(known_from <= valid_to)')
@Entity('structure_version')
export class StructureVersion extends OfficeRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('int') number: number;
  @Column('text') name: string;
  @Column('date', { name: 'known_from' }) knownFrom: string;
  @Column('date', { name: 'valid_to', nullable: true }) validTo: string | null;
}
