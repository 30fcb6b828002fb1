import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

/** How confident a review was of delivery, on the scale of its time. */
@Unique('delivery_confidence_in_programme', ['officeId', 'programmeId', 'id'])
@ForeignKey('Programme', ['officeId', 'programmeId'], ['officeId', 'id'], {
  name: 'delivery_confidence_programme',
})
@ForeignKey('Workstream', ['officeId', 'programmeId', 'workstreamId'], ['officeId', 'programmeId', 'id'], {
  name: 'delivery_confidence_workstream',
})
@Check('delivery_confidence_scale_known', "(scale = ANY (ARRAY['FIVE'::text, 'THREE'::text]))")
@Check(
  'delivery_confidence_rating_on_scale',
  "((rating = ANY (ARRAY['GREEN'::text, 'AMBER'::text, 'RED'::text])) OR ((scale = 'FIVE'::text) AND (rating = ANY (ARRAY['AMBER_GREEN'::text, 'AMBER_RED'::text]))))",
)
@Check('delivery_confidence_reviewer_written', '(length(btrim(reviewer)) > 0)')
@Check('delivery_confidence_review_type_written', '(length(btrim(review_type)) > 0)')
@Index('delivery_confidence_by_programme', ['officeId', 'programmeId', 'reviewedOn'])
@Entity('delivery_confidence')
export class DeliveryConfidence extends OfficeRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'workstream_id', nullable: true }) workstreamId: string | null;
  @Column('text') scale: string;
  @Column('text') rating: string;
  @Column('text') reviewer: string;
  @Column('text', { name: 'review_type' }) reviewType: string;
  @Column('date', { name: 'reviewed_on' }) reviewedOn: string;
  @Column('text', { nullable: true }) summary: string | null;
}
