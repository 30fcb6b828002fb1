import { Column, Entity, ForeignKey, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

@Unique('lane_in_programme', ['officeId', 'programmeId', 'id'])
@ForeignKey('Programme', ['officeId', 'programmeId'], ['officeId', 'id'], { name: 'lane_programme' })
@ForeignKey('Workstream', ['officeId', 'programmeId', 'workstreamId'], ['officeId', 'programmeId', 'id'], {
  name: 'lane_workstream',
})
@Entity('lane')
export class Lane extends OfficeRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'workstream_id', nullable: true }) workstreamId: string | null;
  @Column('text') name: string;
  @Column('int', { default: 0 }) position: number;
  @Column('boolean', { name: 'is_printed', default: false }) isPrinted: boolean;
}
