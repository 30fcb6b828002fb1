import { Column, Entity, ForeignKey, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

@Unique('pathway_code_once', ['officeId', 'programmeId', 'code'])
@Unique('pathway_in_programme', ['officeId', 'programmeId', 'id'])
@ForeignKey('Workstream', ['officeId', 'programmeId', 'workstreamId'], ['officeId', 'programmeId', 'id'], {
  name: 'pathway_workstream',
})
@Entity('pathway')
export class Pathway extends OfficeRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'workstream_id' }) workstreamId: string;
  @Column('text') code: string;
  @Column('text') name: string;
}
