import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { DatedRow } from '../../platform/database/dated-row.js';

/** What was said of the opening or the closing day. Added, never changed. */
@Unique('consultation_date_of_consultation', ['officeId', 'consultationId', 'id'])
@ForeignKey(
  'Consultation',
  ['officeId', 'programmeId', 'consultationId'],
  ['officeId', 'programmeId', 'id'],
  { name: 'consultation_date_consultation' },
)
@Check('consultation_date_role_known', "role in ('OPENS','CLOSES')")
@Check('consultation_date_extends_close', "role = 'CLOSES' or not is_extension")
@Check('consultation_date_stated', 'date_text is not null')
@Check('consultation_date_reason_written', 'length(btrim(reason)) > 0')
@Entity('consultation_date')
export class ConsultationDate extends DatedRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'consultation_id' }) consultationId: string;
  @Column('text') role: string;
  @Column('boolean', { name: 'is_extension', default: false }) isExtension: boolean;
  @Column('text') reason: string;
  @Column('date', { name: 'stated_on' }) statedOn: string;
}
