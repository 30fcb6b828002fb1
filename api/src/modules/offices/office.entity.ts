import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import { StampedRow } from '../../platform/database/office-row.js';

@Unique('office_code_once', ['code'])
@Check(
  'office_division_known',
  "(holiday_division = ANY (ARRAY['england-and-wales'::text, 'scotland'::text, 'northern-ireland'::text]))",
)
@Check('office_name_written', '(length(btrim(name)) > 0)')
@Entity('office')
export class Office extends StampedRow {
  @PrimaryColumn('uuid') id: string;
  @Column('text') code: string;
  @Column('text') name: string;
  @Column('text', { name: 'time_zone', default: 'Europe/London' }) timeZone: string;
  @Column('text', { name: 'holiday_division', default: 'england-and-wales' }) holidayDivision: string;
  @Column('boolean', { name: 'is_example', default: false }) isExample: boolean;
}
