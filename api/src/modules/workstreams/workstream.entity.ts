import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

@Unique('workstream_code_once', ['officeId', 'programmeId', 'code'])
@Unique('workstream_in_programme', ['officeId', 'programmeId', 'id'])
@ForeignKey('Workstream', ['officeId', 'programmeId', 'parentId'], ['officeId', 'programmeId', 'id'], {
  name: 'workstream_parent',
})
@ForeignKey('Programme', ['officeId', 'programmeId'], ['officeId', 'id'], { name: 'workstream_programme' })
@Check('workstream_archived_with_reason', '((archived_at IS NULL) = (archive_reason IS NULL))')
@Check('workstream_kind_known', "(kind = ANY (ARRAY['WORKSTREAM'::text, 'WORKING_GROUP'::text]))")
@Entity('workstream')
export class Workstream extends OfficeRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('text') code: string;
  @Column('text') name: string;
  @Column('text', { default: 'WORKSTREAM' }) kind: string;
  @Column('uuid', { name: 'parent_id', nullable: true }) parentId: string | null;
  @Column('int', { default: 0 }) position: number;
  @Column('text', { nullable: true }) aim: string | null;
  @Column('timestamptz', { name: 'archived_at', nullable: true }) archivedAt: Date | null;
  @Column('text', { name: 'archive_reason', nullable: true }) archiveReason: string | null;
}
