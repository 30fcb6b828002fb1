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
}
