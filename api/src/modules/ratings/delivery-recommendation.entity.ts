import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

/** What a review recommended, whose it is and by when. */
@Unique('delivery_recommendation_number_once', ['officeId', 'confidenceId', 'number'])
@ForeignKey(
  'DeliveryConfidence',
  ['officeId', 'programmeId', 'confidenceId'],
  ['officeId', 'programmeId', 'id'],
  { name: 'delivery_recommendation_confidence' },
)
@ForeignKey('Person', ['officeId', 'closedById'], ['officeId', 'id'], {
  name: 'delivery_recommendation_closed_by',
})
@Check(
  'delivery_recommendation_closed_with_reason',
  '(closed_on is null) = (closed_reason is null) and (closed_on is null) = (closed_by_id is null)',
)
@Check('delivery_recommendation_corrected_with_reason', '(corrected_on is null) = (corrected_reason is null)')
@Check(
  'delivery_recommendation_kind_known',
  "(kind = ANY (ARRAY['CRITICAL'::text, 'ESSENTIAL'::text, 'RECOMMENDED'::text]))",
)
@Check('delivery_recommendation_wording_written', '(length(btrim(wording)) > 0)')
@Check('delivery_recommendation_owner_written', '(length(btrim(owner)) > 0)')
@Entity('delivery_recommendation')
export class DeliveryRecommendation extends OfficeRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'confidence_id' }) confidenceId: string;
  @Column('int') number: number;
  @Column('text') kind: string;
  @Column('text') wording: string;
  @Column('text') owner: string;
  @Column('date', { name: 'due_on' }) dueOn: string;
  @Column('date', { name: 'closed_on', nullable: true }) closedOn: string | null;
  /** What became of it. */
  @Column('text', { name: 'closed_reason', nullable: true }) closedReason: string | null;
  @Column('uuid', { name: 'closed_by_id', nullable: true }) closedById: string | null;
  @Column('date', { name: 'corrected_on', nullable: true }) correctedOn: string | null;
  @Column('text', { name: 'corrected_reason', nullable: true }) correctedReason: string | null;
}
