import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

@Unique('structure_node_in_version', ['officeId', 'structureVersionId', 'id'])
@ForeignKey(
  'StructureNode',
  ['officeId', 'structureVersionId', 'parentId'],
  ['officeId', 'structureVersionId', 'id'],
  { name: 'structure_node_parent' },
)
@ForeignKey(
  'StructureVersion',
  ['officeId', 'programmeId', 'structureVersionId'],
  ['officeId', 'programmeId', 'id'],
  { name: 'structure_node_version' },
)
@ForeignKey('Workstream', ['officeId', 'workstreamId'], ['officeId', 'id'], {
  name: 'structure_node_workstream',
})
@Check(
  'structure_node_kind_known',
  "(kind = ANY (ARRAY['THEME'::text, 'OBJECTIVE'::text, 'WORKSTREAM'::text, 'WORKING_GROUP'::text, 'PRIORITY'::text, 'ENABLER'::text]))",
)
@Index('structure_node_by_version', ['officeId', 'structureVersionId', 'position'])
@Entity('structure_node')
export class StructureNode extends OfficeRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'structure_version_id' }) structureVersionId: string;
  @Column('uuid', { name: 'parent_id', nullable: true }) parentId: string | null;
  @Column('text') kind: string;
  @Column('text', { nullable: true }) label: string | null;
  @Column('text') name: string;
  @Column('int', { default: 0 }) position: number;
  @Column('uuid', { name: 'workstream_id', nullable: true }) workstreamId: string | null;
}
