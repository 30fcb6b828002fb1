import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

@Unique('paper_clearance_position_once', ['officeId', 'paperId', 'position'])
@ForeignKey('Paper', ['officeId', 'bodyId', 'paperId'], ['officeId', 'bodyId', 'id'], {
  name: 'paper_clearance_paper',
})
@ForeignKey('Person', ['officeId', 'settledBy'], ['officeId', 'id'], { name: 'paper_clearance_person' })
@Check('paper_clearance_office_written', 'length(btrim(office)) > 0')
@Check('paper_clearance_state_known', "state in ('PENDING','CLEARED','RETURNED')")
@Check('paper_clearance_settled_by_somebody', "(state = 'PENDING') = (settled_on is null)")
@Entity('paper_clearance')
export class PaperClearance extends OfficeRow {
  @Column('uuid', { name: 'body_id' }) bodyId: string;
  @Column('uuid', { name: 'paper_id' }) paperId: string;
  @Column('int') position: number;
  /** Who clears it: Finance, Legal, the accountable officer. */
  @Column('text') office: string;
  @Column('text', { default: 'PENDING' }) state: string;
  @Column('date', { name: 'settled_on', nullable: true }) settledOn: string | null;
  @Column('uuid', { name: 'settled_by', nullable: true }) settledBy: string | null;
  @Column('text', { nullable: true }) note: string | null;
}
