import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

@Unique('pathway_code_once', ['officeId', 'programmeId', 'code'])
@Unique('pathway_in_programme', ['officeId', 'programmeId', 'id'])
@ForeignKey('Workstream', ['officeId', 'programmeId', 'workstreamId'], ['officeId', 'programmeId', 'id'], {
  name: 'pathway_workstream',
})
@Check('pathway_beds_say_whence', 'bed_change is null or bed_change_source is not null')
@Entity('pathway')
export class Pathway extends OfficeRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'workstream_id' }) workstreamId: string;
  @Column('text') code: string;
  @Column('text') name: string;
  /** Beds that the change takes away, below zero, or adds; null where nobody has stated it. */
  @Column('int', { name: 'bed_change', nullable: true }) bedChange: number | null;
  @Column('text', { name: 'bed_change_source', nullable: true }) bedChangeSource: string | null;
}
