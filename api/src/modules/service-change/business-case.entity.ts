import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

/** A business case of a pathway or a workstream; what it says stands in its versions. */
@Unique('business_case_in_programme', ['officeId', 'programmeId', 'id'])
@Unique('business_case_code_once', ['officeId', 'programmeId', 'code'])
@ForeignKey('Workstream', ['officeId', 'programmeId', 'workstreamId'], ['officeId', 'programmeId', 'id'], {
  name: 'business_case_workstream',
})
@ForeignKey('Pathway', ['officeId', 'programmeId', 'pathwayId'], ['officeId', 'programmeId', 'id'], {
  name: 'business_case_pathway',
})
@Check('business_case_kind_known', "kind in ('SOC','PCBC','DMBC','OBC','FBC','BJC')")
@Check('business_case_title_written', 'length(btrim(title)) > 0')
@Entity('business_case')
export class BusinessCase extends OfficeRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'workstream_id' }) workstreamId: string;
  @Column('uuid', { name: 'pathway_id', nullable: true }) pathwayId: string | null;
  @Column('text') code: string;
  @Column('text') kind: string;
  @Column('text') title: string;
}
