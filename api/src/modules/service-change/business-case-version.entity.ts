import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

/** A version of a business case, with the status that it has. */
@Unique('business_case_version_number_once', ['officeId', 'businessCaseId', 'number'])
@ForeignKey(
  'BusinessCase',
  ['officeId', 'programmeId', 'businessCaseId'],
  ['officeId', 'programmeId', 'id'],
  { name: 'business_case_version_case' },
)
@ForeignKey('Decision', ['officeId', 'programmeId', 'decisionId'], ['officeId', 'programmeId', 'id'], {
  name: 'business_case_version_decision',
})
@ForeignKey('PlanItem', ['officeId', 'programmeId', 'planItemId'], ['officeId', 'programmeId', 'id'], {
  name: 'business_case_version_item',
})
@Check('business_case_version_number_counts', 'number >= 1')
@Check(
  'business_case_version_status_known',
  "status in ('DRAFT','FOR_REVIEW','FINAL','SUBMITTED','APPROVED','APPROVED_WITH_CONDITIONS','REJECTED','SUPERSEDED','WITHDRAWN')",
)
@Check('business_case_version_strategic_known', "strategic in ('NOT_STARTED','DRAFT','COMPLETE')")
@Check('business_case_version_economic_known', "economic in ('NOT_STARTED','DRAFT','COMPLETE')")
@Check('business_case_version_commercial_known', "commercial in ('NOT_STARTED','DRAFT','COMPLETE')")
@Check('business_case_version_financial_known', "financial in ('NOT_STARTED','DRAFT','COMPLETE')")
@Check('business_case_version_management_known', "management in ('NOT_STARTED','DRAFT','COMPLETE')")
@Check('business_case_version_not_below_zero', 'capital_pounds >= 0 and revenue_pounds >= 0')
@Index('business_case_version_one_final', ['officeId', 'businessCaseId'], {
  unique: true,
  where: "(status = 'FINAL'::text)",
})
@Entity('business_case_version')
export class BusinessCaseVersion extends OfficeRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'business_case_id' }) businessCaseId: string;
  @Column('int') number: number;
  @Column('text', { default: 'DRAFT' }) status: string;
  @Column('date', { name: 'status_on' }) statusOn: string;
  @Column('text', { name: 'status_reason', nullable: true }) statusReason: string | null;
  @Column('uuid', { name: 'decision_id', nullable: true }) decisionId: string | null;
  @Column('uuid', { name: 'plan_item_id', nullable: true }) planItemId: string | null;
  @Column('text', { default: 'NOT_STARTED' }) strategic: string;
  @Column('text', { default: 'NOT_STARTED' }) economic: string;
  @Column('text', { default: 'NOT_STARTED' }) commercial: string;
  @Column('text', { default: 'NOT_STARTED' }) financial: string;
  @Column('text', { default: 'NOT_STARTED' }) management: string;
  @Column('bigint', { name: 'capital_pounds', nullable: true }) capitalPounds: string | null;
  @Column('text', { name: 'capital_note', nullable: true }) capitalNote: string | null;
  @Column('bigint', { name: 'revenue_pounds', nullable: true }) revenuePounds: string | null;
  @Column('text', { name: 'revenue_note', nullable: true }) revenueNote: string | null;
  @Column('text', { name: 'price_base', nullable: true }) priceBase: string | null;
}
