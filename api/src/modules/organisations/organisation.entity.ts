import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

@Unique('organisation_code_once', ['officeId', 'code'])
@ForeignKey('Locality', ['officeId', 'localityId'], ['officeId', 'id'], { name: 'organisation_locality' })
@ForeignKey('Office', ['officeId'], ['id'], { name: 'organisation_office' })
@Check('organisation_valid_in_order', '(valid_from <= valid_to)')
@Entity('organisation')
export class Organisation extends OfficeRow {
  @Column('text') code: string;
  @Column('text') name: string;
  @Column('text', { name: 'short_name', nullable: true }) shortName: string | null;
  @Column('text') kind: string;
  @Column('boolean', { name: 'is_member', default: false }) isMember: boolean;
  @Column('uuid', { name: 'locality_id', nullable: true }) localityId: string | null;
  @Column('date', { name: 'valid_from', nullable: true }) validFrom: string | null;
  @Column('date', { name: 'valid_to', nullable: true }) validTo: string | null;
  @Column('text', { nullable: true }) note: string | null;
}
