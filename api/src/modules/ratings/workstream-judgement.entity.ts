import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

/** The colour that a senior responsible owner gives a workstream, until a day; the newest that was not withdrawn stands. */
@ForeignKey('Workstream', ['officeId', 'programmeId', 'workstreamId'], ['officeId', 'programmeId', 'id'], {
  name: 'workstream_judgement_workstream',
})
@Check(
  'workstream_judgement_rag_known',
  "(rag = ANY (ARRAY['blue'::text, 'green'::text, 'amber'::text, 'red'::text, 'grey'::text]))",
)
@Check('workstream_judgement_reason_written', '(length(btrim(reason)) > 0)')
@Check('workstream_judgement_ends_later', '(judged_on <= until_on)')
@Check('workstream_judgement_withdrawn_with_reason', '((withdrawn_on IS NULL) = (withdraw_reason IS NULL))')
@Index('workstream_judgement_by_workstream', ['officeId', 'workstreamId', 'judgedOn'])
@Entity('workstream_judgement')
export class WorkstreamJudgement extends OfficeRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'workstream_id' }) workstreamId: string;
  @Column('text') rag: string;
  @Column('text') reason: string;
  @Column('date', { name: 'judged_on' }) judgedOn: string;
  @Column('date', { name: 'until_on' }) untilOn: string;
  @Column('date', { name: 'withdrawn_on', nullable: true }) withdrawnOn: string | null;
  @Column('text', { name: 'withdraw_reason', nullable: true }) withdrawReason: string | null;
}
