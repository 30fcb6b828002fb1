import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

@ForeignKey('Body', ['officeId', 'bodyId'], ['officeId', 'id'], { name: 'role_grant_body' })
@ForeignKey('Person', ['officeId', 'personId'], ['officeId', 'id'], { name: 'role_grant_person' })
@ForeignKey('Programme', ['officeId', 'programmeId'], ['officeId', 'id'], { name: 'role_grant_programme' })
@ForeignKey('Workstream', ['officeId', 'programmeId', 'workstreamId'], ['officeId', 'programmeId', 'id'], {
  name: 'role_grant_workstream',
})
@Check(
  'role_grant_administrator_is_office_wide',
  "((role <> 'ADMINISTRATOR'::text) OR (scope = 'OFFICE'::text))",
)
@Check(
  'role_grant_role_known',
  "(role = ANY (ARRAY['ADMINISTRATOR'::text, 'PMO'::text, 'SRO'::text, 'WORKSTREAM_LEAD'::text, 'SECRETARY'::text, 'MEMBER'::text, 'READER'::text, 'PUBLIC'::text]))",
)
@Check(
  'role_grant_scope_fits',
  "(((scope = 'OFFICE'::text) AND (programme_id IS NULL) AND (workstream_id IS NULL) AND (body_id IS NULL)) OR ((scope = 'PROGRAMME'::text) AND (programme_id IS NOT NULL) AND (workstream_id IS NULL) AND (body_id IS NULL)) OR ((scope = 'WORKSTREAM'::text) AND (programme_id IS NOT NULL) AND (workstream_id IS NOT NULL) AND (body_id IS NULL)) OR ((scope = 'BODY'::text) AND (body_id IS NOT NULL) AND (programme_id IS NULL) AND (workstream_id IS NULL)))",
)
@Index('role_grant_once', { synchronize: false })
@Entity('role_grant')
export class RoleGrant extends OfficeRow {
  @Column('uuid', { name: 'person_id' }) personId: string;
  @Column('text') role: string;
  @Column('text') scope: string;
  @Column('uuid', { name: 'programme_id', nullable: true }) programmeId: string | null;
  @Column('uuid', { name: 'workstream_id', nullable: true }) workstreamId: string | null;
  @Column('uuid', { name: 'body_id', nullable: true }) bodyId: string | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
}
