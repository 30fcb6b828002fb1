import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

@ForeignKey('PlanItem', ['officeId', 'programmeId', 'predecessorId'], ['officeId', 'programmeId', 'id'], {
  name: 'dependency_predecessor',
})
@ForeignKey('Scenario', ['officeId', 'programmeId', 'scenarioId'], ['officeId', 'programmeId', 'id'], {
  name: 'dependency_scenario',
})
@ForeignKey('PlanItem', ['officeId', 'programmeId', 'successorId'], ['officeId', 'programmeId', 'id'], {
  name: 'dependency_successor',
})
@Check('dependency_archived_with_reason', '((archived_at IS NULL) = (archive_reason IS NULL))')
@Check('dependency_kind_known', "(kind = ANY (ARRAY['FS'::text, 'SS'::text, 'FF'::text, 'SF'::text]))")
@Check('dependency_lag_in_order', '(lag_min <= lag_max)')
@Check(
  'dependency_lag_unit_known',
  "(lag_unit = ANY (ARRAY['DAYS'::text, 'WORKING_DAYS'::text, 'WEEKS'::text, 'MONTHS'::text, 'YEARS'::text]))",
)
@Check('dependency_needed_for_known', "(needed_for = ANY (ARRAY['PAPER'::text, 'DECISION'::text]))")
@Check('dependency_not_on_itself', '(predecessor_id <> successor_id)')
@ForeignKey('Meeting', ['officeId', 'lateMeetingId'], ['officeId', 'id'], { name: 'dependency_late_meeting' })
@Check(
  'dependency_late_route_known',
  "(late_route = ANY (ARRAY['LATE_ITEM'::text, 'SUPPLEMENTARY_PAPER'::text, 'CONDITIONAL_RECOMMENDATION'::text]))",
)
@Check(
  'dependency_late_settled_whole',
  '(num_nulls(late_route, late_reason, late_meeting_id) = ANY (ARRAY[0, 3]))',
)
@Check(
  'dependency_late_item_agreed',
  "(late_chair_agreed = ((late_route IS NOT NULL) AND (late_route = 'LATE_ITEM'::text)))",
)
@Index('dependency_by_successor', ['officeId', 'successorId'])
@Index('dependency_once', { synchronize: false })
@Entity('dependency')
export class Dependency extends OfficeRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'predecessor_id' }) predecessorId: string;
  @Column('uuid', { name: 'successor_id' }) successorId: string;
  @Column('text', { default: 'FS' }) kind: string;
  @Column('int', { name: 'lag_min', default: 0 }) lagMin: number;
  @Column('int', { name: 'lag_max', default: 0 }) lagMax: number;
  @Column('text', { name: 'lag_unit', default: 'DAYS' }) lagUnit: string;
  @Column('text', { name: 'needed_for', nullable: true }) neededFor: string | null;
  @Column('uuid', { name: 'scenario_id', nullable: true }) scenarioId: string | null;
  @Column('text', { nullable: true }) basis: string | null;
  /** How an outcome that lands after the papers are due is taken all the same (`MTG-3`), and for which meeting. */
  @Column('text', { name: 'late_route', nullable: true }) lateRoute: string | null;
  @Column('text', { name: 'late_reason', nullable: true }) lateReason: string | null;
  @Column('uuid', { name: 'late_meeting_id', nullable: true }) lateMeetingId: string | null;
  @Column('boolean', { name: 'late_chair_agreed', default: false }) lateChairAgreed: boolean;
  @Column('timestamptz', { name: 'archived_at', nullable: true }) archivedAt: Date | null;
  @Column('text', { name: 'archive_reason', nullable: true }) archiveReason: string | null;
}
