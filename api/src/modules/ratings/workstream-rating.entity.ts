import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

/** What somebody rated one dimension of a workstream as, on a day; the newest stands. */
@ForeignKey('Workstream', ['officeId', 'programmeId', 'workstreamId'], ['officeId', 'programmeId', 'id'], {
  name: 'workstream_rating_workstream',
})
@ForeignKey('ReportingPeriod', ['officeId', 'programmeId', 'periodId'], ['officeId', 'programmeId', 'id'], {
  name: 'workstream_rating_period',
})
@Check(
  'workstream_rating_dimension_known',
  "(dimension = ANY (ARRAY['TIME'::text, 'COST'::text, 'BENEFIT'::text, 'RISK'::text, 'RESOURCES'::text]))",
)
@Check(
  'workstream_rating_rag_known',
  "(rag = ANY (ARRAY['green'::text, 'amber'::text, 'red'::text, 'grey'::text]))",
)
@Check('workstream_rating_reason_written', '(length(btrim(reason)) > 0)')
@Index('workstream_rating_by_workstream', ['officeId', 'workstreamId', 'dimension', 'ratedOn'])
@Entity('workstream_rating')
export class WorkstreamRating extends OfficeRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'workstream_id' }) workstreamId: string;
  @Column('text') dimension: string;
  @Column('text') rag: string;
  @Column('text') reason: string;
  @Column('date', { name: 'rated_on' }) ratedOn: string;
  /** The reporting period for which it was rated; null outside of one. */
  @Column('uuid', { name: 'period_id', nullable: true }) periodId: string | null;
}
