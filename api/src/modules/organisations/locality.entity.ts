import { Column, Entity, ForeignKey, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

@Unique('locality_name_once', ['officeId', 'name'])
@ForeignKey('Office', ['officeId'], ['id'], { name: 'locality_office' })
@Entity('locality')
export class Locality extends OfficeRow {
  @Column('text') name: string;
  @Column('text', { nullable: true }) area: string | null;
  @Column('int', { nullable: true }) population: number | null;
  @Column('int', { default: 0 }) position: number;
}
