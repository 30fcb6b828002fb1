import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

/** A proposal before scrutiny. Its two dates point at the statements that count now. */
@Unique('scrutiny_case_in_programme', ['officeId', 'programmeId', 'id'])
@Unique('scrutiny_case_code_once', ['officeId', 'programmeId', 'code'])
@ForeignKey('Programme', ['officeId', 'programmeId'], ['officeId', 'id'], { name: 'scrutiny_case_programme' })
@Check('scrutiny_case_title_written', 'length(btrim(title)) > 0')
@Check('scrutiny_case_change_known', "substantial_change in ('YES','NO','UNDETERMINED')")
@Check(
  'scrutiny_case_determined_by_someone',
  "substantial_change = 'UNDETERMINED' or (determined_by is not null and determined_on is not null)",
)
@Check('scrutiny_case_regime_known', "regime_set in ('REGULATIONS_2013','CALL_IN_2024')")
@Check('scrutiny_case_regime_says_why', '(regime_set is null) = (regime_reason is null)')
@Check('scrutiny_case_stage_counted', 'stage_number >= 1 and stage_number <= 30')
@ForeignKey('ScrutinyDate', ['officeId', 'id', 'decisionDateId'], ['officeId', 'caseId', 'id'], {
  name: 'scrutiny_case_decision_date',
  deferrable: 'INITIALLY DEFERRED',
})
@ForeignKey('ScrutinyDate', ['officeId', 'id', 'commentsDateId'], ['officeId', 'caseId', 'id'], {
  name: 'scrutiny_case_comments_date',
  deferrable: 'INITIALLY DEFERRED',
})
@Entity('scrutiny_case')
export class ScrutinyCase extends OfficeRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('text') code: string;
  @Column('text') title: string;
  @Column('date', { name: 'begun_on' }) begunOn: string;
  @Column('text', { name: 'substantial_change', default: 'UNDETERMINED' }) substantialChange: string;
  @Column('text', { name: 'determined_by', nullable: true }) determinedBy: string | null;
  @Column('date', { name: 'determined_on', nullable: true }) determinedOn: string | null;
  @Column('text', { name: 'determined_reason', nullable: true }) determinedReason: string | null;
  @Column('text', { name: 'regime_set', nullable: true }) regimeSet: string | null;
  @Column('text', { name: 'regime_reason', nullable: true }) regimeReason: string | null;
  @Column('int', { name: 'stage_number', nullable: true }) stageNumber: number | null;
  @Column('text', { name: 'early_reason', nullable: true }) earlyReason: string | null;
  @Column('uuid', { name: 'decision_date_id', nullable: true }) decisionDateId: string | null;
  @Column('uuid', { name: 'comments_date_id', nullable: true }) commentsDateId: string | null;
}
