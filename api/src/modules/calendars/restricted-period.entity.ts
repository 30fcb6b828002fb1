import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

/** A period such as that before an election, as the programme office entered it; never derived. */
@ForeignKey('Office', ['officeId'], ['id'], { name: 'restricted_period_office' })
@ForeignKey('Programme', ['officeId', 'programmeId'], ['officeId', 'id'], {
  name: 'restricted_period_programme',
})
@Check('restricted_period_archived_with_reason', '((archived_at IS NULL) = (archive_reason IS NULL))')
@Check('restricted_period_in_order', '(starts_on <= ends_on)')
@Check(
  'restricted_period_kind_known',
  "(kind = ANY (ARRAY['LOCAL'::text, 'GENERAL'::text, 'REFERENDUM'::text, 'OTHER'::text]))",
)
@Check('restricted_period_name_written', '(length(btrim(name)) > 0)')
@Check(
  'restricted_period_poll_rule_known',
  "(poll_day_rule = ANY (ARRAY['ENDS_ON_POLL_DAY'::text, 'ENDS_DAY_AFTER'::text]))",
)
@Check('restricted_period_poll_whole', '((poll_on IS NULL) = (poll_day_rule IS NULL))')
@Check('restricted_period_source_written', '(length(btrim(source)) > 0)')
@Index('restricted_period_by_start', ['officeId', 'programmeId', 'startsOn'])
@Entity('restricted_period')
export class RestrictedPeriodRow extends OfficeRow {
  @Column('uuid', { name: 'programme_id', nullable: true }) programmeId: string | null;
  @Column('text') name: string;
  @Column('text') kind: string;
  @Column('text', { array: true, default: () => "'{}'" }) areas: string[];
  @Column('date', { name: 'starts_on' }) startsOn: string;
  @Column('date', { name: 'ends_on' }) endsOn: string;
  @Column('date', { name: 'poll_on', nullable: true }) pollOn: string | null;
  @Column('text', { name: 'poll_day_rule', nullable: true }) pollDayRule: string | null;
  @Column('text') source: string;
  @Column('timestamptz', { name: 'archived_at', nullable: true }) archivedAt: Date | null;
  @Column('text', { name: 'archive_reason', nullable: true }) archiveReason: string | null;
}
