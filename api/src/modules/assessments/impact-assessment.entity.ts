import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

/** An impact assessment, or the reason why none is needed. */
@Unique('impact_assessment_code_once', ['officeId', 'programmeId', 'code'])
@ForeignKey('Programme', ['officeId', 'programmeId'], ['officeId', 'id'], {
  name: 'impact_assessment_programme',
})
@ForeignKey(
  'Consultation',
  ['officeId', 'programmeId', 'consultationId'],
  ['officeId', 'programmeId', 'id'],
  { name: 'impact_assessment_consultation' },
)
@Check('impact_assessment_kind_known', "kind in ('IIA','EQIA','EHIA','QIA','DPIA')")
@Check(
  'impact_assessment_state_known',
  "state in ('NOT_REQUIRED','SCREENING','IN_PROGRESS','DRAFT','FINAL','REFRESH_DUE')",
)
@Check('impact_assessment_title_written', 'length(btrim(title)) > 0')
@Check('impact_assessment_none_says_why', "state <> 'NOT_REQUIRED' or state_reason is not null")
@Check('impact_assessment_final_since', "state <> 'FINAL' or final_on is not null")
@Check('impact_assessment_address_on_web', "address ~ '^https?://'")
@Entity('impact_assessment')
export class ImpactAssessment extends OfficeRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'consultation_id', nullable: true }) consultationId: string | null;
  @Column('text') code: string;
  @Column('text') kind: string;
  @Column('text') title: string;
  @Column('text') state: string;
  @Column('text', { name: 'state_reason', nullable: true }) stateReason: string | null;
  @Column('text', { nullable: true }) covers: string | null;
  @Column('date', { name: 'covers_on', nullable: true }) coversOn: string | null;
  @Column('date', { name: 'final_on', nullable: true }) finalOn: string | null;
  @Column('text', { nullable: true }) address: string | null;
}
