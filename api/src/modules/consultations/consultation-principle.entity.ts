import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

/** What shows that one of the four principles is kept. */
@Unique('consultation_principle_once', ['officeId', 'consultationId', 'principle'])
@ForeignKey(
  'Consultation',
  ['officeId', 'programmeId', 'consultationId'],
  ['officeId', 'programmeId', 'id'],
  { name: 'consultation_principle_consultation' },
)
@Check('consultation_principle_known', "principle in ('G1','G2','G3','G4')")
@Check('consultation_principle_evidence_written', 'length(btrim(evidence)) > 0')
@Entity('consultation_principle')
export class ConsultationPrinciple extends OfficeRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'consultation_id' }) consultationId: string;
  @Column('text') principle: string;
  @Column('text') evidence: string;
  @Column('boolean', { name: 'is_met', default: false }) isMet: boolean;
}
