import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

@Unique('scenario_in_programme', ['officeId', 'programmeId', 'id'])
@Unique('scenario_number_once', ['officeId', 'programmeId', 'number'])
@ForeignKey('Programme', ['officeId', 'programmeId'], ['officeId', 'id'], { name: 'scenario_programme' })
@ForeignKey('Workstream', ['officeId', 'programmeId', 'workstreamId'], ['officeId', 'programmeId', 'id'], {
  name: 'scenario_workstream',
})
@ForeignKey('Person', ['officeId', 'probabilityBy'], ['officeId', 'id'], {
  name: 'scenario_probability_person',
})
@Check('scenario_probability_share', '((probability >= 0) AND (probability <= 100))')
@Check(
  'scenario_probability_signed',
  '(num_nulls(probability, probability_by, probability_on) = ANY (ARRAY[0, 3]))',
)
@Check('scenario_closed_with_reason', "((state = 'CLOSED'::text) = (closed_reason IS NOT NULL))")
@Check('scenario_state_known', "(state = ANY (ARRAY['WORKING'::text, 'ALTERNATIVE'::text, 'CLOSED'::text]))")
@Index('scenario_one_working', { synchronize: false })
@Entity('scenario')
export class Scenario extends OfficeRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'workstream_id', nullable: true }) workstreamId: string | null;
  @Column('int') number: number;
  @Column('text') name: string;
  @Column('text', { default: 'ALTERNATIVE' }) state: string;
  @Column('text', { name: 'branch_condition', nullable: true }) branchCondition: string | null;
  @Column('date', { name: 'decide_by', nullable: true }) decideBy: string | null;
  /** In the office's own estimate, 0 to 100; with who made it and when, or all three null. */
  @Column('int', { nullable: true }) probability: number | null;
  @Column('uuid', { name: 'probability_by', nullable: true }) probabilityBy: string | null;
  @Column('date', { name: 'probability_on', nullable: true }) probabilityOn: string | null;
  @Column('text', { name: 'closed_reason', nullable: true }) closedReason: string | null;
}
