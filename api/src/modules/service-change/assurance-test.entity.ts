import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

/** One of the five tests that a pathway is assured by. */
@Unique('assurance_test_once', ['officeId', 'pathwayId', 'number'])
@ForeignKey('Pathway', ['officeId', 'programmeId', 'pathwayId'], ['officeId', 'programmeId', 'id'], {
  name: 'assurance_test_pathway',
})
@Check('assurance_test_number_known', 'number between 1 and 5')
@Check('assurance_test_rating_known', "rating in ('NOT_ASSESSED','NOT_MET','PARTLY','MET')")
@Check(
  'assurance_test_only_beds_set_aside',
  'is_applicable or (number = 5 and not_applicable_reason is not null)',
)
@Check(
  'assurance_test_assessed_by_somebody',
  "rating = 'NOT_ASSESSED' or (assessor is not null and assessed_on is not null)",
)
@Check('assurance_test_conditions_of_beds', 'number = 5 or not (condition_a or condition_b or condition_c)')
@Check(
  'assurance_test_beds_met_by_condition',
  "number <> 5 or rating <> 'MET' or condition_a or condition_b or condition_c",
)
@Entity('assurance_test')
export class AssuranceTest extends OfficeRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'pathway_id' }) pathwayId: string;
  @Column('int') number: number;
  @Column('boolean', { name: 'is_applicable', default: true }) isApplicable: boolean;
  @Column('text', { name: 'not_applicable_reason', nullable: true }) notApplicableReason: string | null;
  @Column('text', { default: 'NOT_ASSESSED' }) rating: string;
  @Column('text', { nullable: true }) evidence: string | null;
  @Column('text', { nullable: true }) assessor: string | null;
  @Column('date', { name: 'assessed_on', nullable: true }) assessedOn: string | null;
  @Column('boolean', { name: 'condition_a', default: false }) conditionA: boolean;
  @Column('boolean', { name: 'condition_b', default: false }) conditionB: boolean;
  @Column('boolean', { name: 'condition_c', default: false }) conditionC: boolean;
}
