import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { StampedRow } from '../../platform/database/office-row.js';

@ForeignKey('Office', ['officeId'], ['id'], { name: 'office_clock_office' })
@Check('office_clock_mode_known', "(mode = ANY (ARRAY['REAL'::text, 'SET'::text]))")
@Check(
  'office_clock_set_has_day',
  "(((mode = 'SET'::text) = (set_on IS NOT NULL)) AND ((mode = 'SET'::text) = (set_at IS NOT NULL)))",
)
@Entity('office_clock')
export class OfficeClock extends StampedRow {
  @PrimaryColumn('uuid', { name: 'office_id' }) officeId: string;
  @Column('text', { default: 'REAL' }) mode: string;
  @Column('date', { name: 'set_on', nullable: true }) setOn: string | null;
  @Column('timestamptz', { name: 'set_at', nullable: true }) setAt: Date | null;
}
