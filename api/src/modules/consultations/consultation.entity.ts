import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

/** A public consultation. Its dates point at the statements that count now. */
@Unique('consultation_in_programme', ['officeId', 'programmeId', 'id'])
@Unique('consultation_code_once', ['officeId', 'programmeId', 'code'])
@ForeignKey('Programme', ['officeId', 'programmeId'], ['officeId', 'id'], { name: 'consultation_programme' })
@ForeignKey(
  'ScrutinyCase',
  ['officeId', 'programmeId', 'scrutinyCaseId'],
  ['officeId', 'programmeId', 'id'],
  { name: 'consultation_scrutiny_case' },
)
@ForeignKey('PlanItem', ['officeId', 'programmeId', 'launchItemId'], ['officeId', 'programmeId', 'id'], {
  name: 'consultation_launch_item',
})
@ForeignKey('PlanItem', ['officeId', 'programmeId', 'finalItemId'], ['officeId', 'programmeId', 'id'], {
  name: 'consultation_final_item',
})
@ForeignKey('Decision', ['officeId', 'programmeId', 'launchDecisionId'], ['officeId', 'programmeId', 'id'], {
  name: 'consultation_launch_decision',
})
@ForeignKey('Decision', ['officeId', 'programmeId', 'finalDecisionId'], ['officeId', 'programmeId', 'id'], {
  name: 'consultation_final_decision',
})
@ForeignKey(
  'Decision',
  ['officeId', 'programmeId', 'assuranceDecisionId'],
  ['officeId', 'programmeId', 'id'],
  { name: 'consultation_assurance_decision' },
)
@Check('consultation_title_written', 'length(btrim(title)) > 0')
@Check(
  'consultation_state_known',
  "state in ('PLANNED','APPROVED_TO_LAUNCH','LIVE','CLOSED','ANALYSED','REPORTED','DECIDED','PAUSED','WITHDRAWN')",
)
@Check('consultation_paused_from_known', "paused_state in ('PLANNED','APPROVED_TO_LAUNCH','LIVE')")
@Check('consultation_paused_from_somewhere', "(state = 'PAUSED') = (paused_state is not null)")
@Check(
  'consultation_withdrawn_with_reason',
  "state not in ('PAUSED','WITHDRAWN') or state_reason is not null",
)
@Check('consultation_approved_by_decision', "state <> 'APPROVED_TO_LAUNCH' or launch_decision_id is not null")
@Check(
  'consultation_live_since',
  "state not in ('LIVE','CLOSED','ANALYSED','REPORTED','DECIDED') or launched_on is not null",
)
@Check(
  'consultation_closed_since',
  "state not in ('CLOSED','ANALYSED','REPORTED','DECIDED') or closed_on is not null",
)
@Check(
  'consultation_assurance_known',
  "assurance_outcome in ('ASSURED','ASSURED_WITH_CONDITIONS','NOT_ASSURED','DEFERRED')",
)
@Check(
  'consultation_assurance_shown',
  '(assurance_outcome is null) = (assurance_on is null) and (assurance_outcome is null) = (assurance_evidence is null)',
)
@Check('consultation_counting_known', "counting in ('OPENING_DAY_NOT_COUNTED','OPENING_DAY_COUNTED')")
@Check('consultation_norm_sensible', 'norm_weeks >= 1 and norm_weeks <= 52')
@ForeignKey('ConsultationDate', ['officeId', 'id', 'opensDateId'], ['officeId', 'consultationId', 'id'], {
  name: 'consultation_opens_date',
  deferrable: 'INITIALLY DEFERRED',
})
@ForeignKey('ConsultationDate', ['officeId', 'id', 'closesDateId'], ['officeId', 'consultationId', 'id'], {
  name: 'consultation_closes_date',
  deferrable: 'INITIALLY DEFERRED',
})
@ForeignKey(
  'ConsultationDate',
  ['officeId', 'id', 'originalCloseDateId'],
  ['officeId', 'consultationId', 'id'],
  { name: 'consultation_original_close_date', deferrable: 'INITIALLY DEFERRED' },
)
@Index('consultation_by_final_item', ['officeId', 'programmeId', 'finalItemId'])
@Index('consultation_by_launch_item', ['officeId', 'programmeId', 'launchItemId'])
@Entity('consultation')
export class Consultation extends OfficeRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('text') code: string;
  @Column('text') title: string;
  @Column('text', { default: 'PLANNED' }) state: string;
  @Column('text', { name: 'paused_state', nullable: true }) pausedState: string | null;
  @Column('text', { name: 'state_reason', nullable: true }) stateReason: string | null;
  @Column('uuid', { name: 'scrutiny_case_id', nullable: true }) scrutinyCaseId: string | null;
  @Column('uuid', { name: 'launch_item_id', nullable: true }) launchItemId: string | null;
  @Column('uuid', { name: 'final_item_id', nullable: true }) finalItemId: string | null;
  @Column('uuid', { name: 'launch_decision_id', nullable: true }) launchDecisionId: string | null;
  @Column('uuid', { name: 'final_decision_id', nullable: true }) finalDecisionId: string | null;
  @Column('uuid', { name: 'assurance_decision_id', nullable: true }) assuranceDecisionId: string | null;
  @Column('text', { name: 'assurance_outcome', nullable: true }) assuranceOutcome: string | null;
  @Column('date', { name: 'assurance_on', nullable: true }) assuranceOn: string | null;
  @Column('text', { name: 'assurance_evidence', nullable: true }) assuranceEvidence: string | null;
  @Column('text', { array: true, default: [] }) options: string[];
  @Column('date', { name: 'options_on', nullable: true }) optionsOn: string | null;
  @Column('text', { nullable: true }) audience: string | null;
  @Column('text', { nullable: true }) analyst: string | null;
  @Column('uuid', { name: 'opens_date_id', nullable: true }) opensDateId: string | null;
  @Column('uuid', { name: 'closes_date_id', nullable: true }) closesDateId: string | null;
  @Column('uuid', { name: 'original_close_date_id', nullable: true }) originalCloseDateId: string | null;
  @Column('text', { default: 'OPENING_DAY_NOT_COUNTED' }) counting: string;
  @Column('int', { name: 'norm_weeks', default: 12 }) normWeeks: number;
  @Column('text', { name: 'length_reason', nullable: true }) lengthReason: string | null;
  @Column('time', { name: 'closes_at' }) closesAt: string;
  @Column('date', { name: 'launched_on', nullable: true }) launchedOn: string | null;
  @Column('date', { name: 'closed_on', nullable: true }) closedOn: string | null;
}
