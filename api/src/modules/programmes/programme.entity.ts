import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

@Unique('programme_code_once', ['officeId', 'code'])
@ForeignKey('Office', ['officeId'], ['id'], { name: 'programme_office' })
@ForeignKey('Programme', ['officeId', 'parentId'], ['officeId', 'id'], { name: 'programme_parent' })
@ForeignKey('Programme', ['officeId', 'succeedsId'], ['officeId', 'id'], { name: 'programme_succeeds' })
@Check('programme_archived_with_reason', '((archived_at IS NULL) = (archive_reason IS NULL))')
@Check('programme_code_plain', "(code ~ '^[a-z0-9][a-z0-9-]{0,39}$'::text)")
@Check(
  'programme_tolerances_in_order',
  '((0 <= green_tolerance_days) AND (green_tolerance_days <= amber_tolerance_days) AND (tbc_within_days >= 0) AND (horizon_days > 0) AND (stale_after_days > 0))',
)
@Check('programme_gate_margin_counted', 'gate_margin_days >= 0')
@Check(
  'programme_rollup_policy_known',
  "(rollup_policy = ANY (ARRAY['WORST_OF'::text, 'WEIGHTED'::text, 'SRO_JUDGEMENT'::text]))",
)
@Entity('programme')
export class Programme extends OfficeRow {
  @Column('text') code: string;
  @Column('text') name: string;
  @Column('text', { name: 'short_name', nullable: true }) shortName: string | null;
  @Column('text', { nullable: true }) purpose: string | null;
  @Column('uuid', { name: 'parent_id', nullable: true }) parentId: string | null;
  @Column('uuid', { name: 'succeeds_id', nullable: true }) succeedsId: string | null;
  @Column('date', { name: 'known_from', nullable: true }) knownFrom: string | null;
  @Column('int', { name: 'green_tolerance_days', default: 5 }) greenToleranceDays: number;
  @Column('int', { name: 'amber_tolerance_days', default: 20 }) amberToleranceDays: number;
  @Column('int', { name: 'tbc_within_days', default: 42 }) tbcWithinDays: number;
  @Column('int', { name: 'horizon_days', default: 365 }) horizonDays: number;
  @Column('int', { name: 'stale_after_days', default: 35 }) staleAfterDays: number;
  @Column('int', { name: 'gate_margin_days', default: 5 }) gateMarginDays: number;
  @Column('text', { name: 'rollup_policy', default: 'WORST_OF' }) rollupPolicy: string;
  /** Points of each colour and thresholds of the weighted policy; null for the usual ones. */
  @Column('jsonb', { name: 'rollup_weights', nullable: true }) rollupWeights: unknown | null;
  @Column('boolean', { name: 'is_red_if_any_dimension', default: false }) isRedIfAnyDimension: boolean;
  @Column('jsonb', { name: 'risk_bands', nullable: true }) riskBands: unknown | null;
  @Column('timestamptz', { name: 'archived_at', nullable: true }) archivedAt: Date | null;
  @Column('text', { name: 'archive_reason', nullable: true }) archiveReason: string | null;
}
