import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

@Unique('post_code_once', ['officeId', 'code'])
@ForeignKey('Body', ['officeId', 'bodyId'], ['officeId', 'id'], { name: 'post_body' })
@ForeignKey('Office', ['officeId'], ['id'], { name: 'post_office' })
@ForeignKey('Organisation', ['officeId', 'organisationId'], ['officeId', 'id'], { name: 'post_organisation' })
@ForeignKey('Programme', ['officeId', 'programmeId'], ['officeId', 'id'], { name: 'post_programme' })
@ForeignKey('Workstream', ['officeId', 'programmeId', 'workstreamId'], ['officeId', 'programmeId', 'id'], {
  name: 'post_workstream',
})
@Check('post_archived_with_reason', '((archived_at IS NULL) = (archive_reason IS NULL))')
@Check(
  'post_kind_known',
  "(kind = ANY (ARRAY['SRO'::text, 'PROGRAMME_DIRECTOR'::text, 'PROGRAMME_MANAGER'::text, 'PMO_LEAD'::text, 'WORKSTREAM_LEAD'::text, 'CLINICAL_LEAD'::text, 'CHAIR'::text, 'VICE_CHAIR'::text, 'ACCOUNTABLE_OFFICER'::text, 'SECRETARY'::text, 'OTHER'::text]))",
)
@Entity('post')
export class Post extends OfficeRow {
  @Column('text') code: string;
  @Column('text') title: string;
  @Column('text') kind: string;
  @Column('uuid', { name: 'organisation_id', nullable: true }) organisationId: string | null;
  @Column('uuid', { name: 'programme_id', nullable: true }) programmeId: string | null;
  @Column('uuid', { name: 'workstream_id', nullable: true }) workstreamId: string | null;
  @Column('uuid', { name: 'body_id', nullable: true }) bodyId: string | null;
  @Column('timestamptz', { name: 'archived_at', nullable: true }) archivedAt: Date | null;
  @Column('text', { name: 'archive_reason', nullable: true }) archiveReason: string | null;
}
