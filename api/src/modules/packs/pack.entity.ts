import type { PackKind } from '@gantry/shared/packs/pack-content';
import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

/** A document in the making for a board: what it is for and what it is called. */
@Unique('pack_of_programme', ['officeId', 'programmeId', 'id'])
@Unique('pack_code_once', ['officeId', 'programmeId', 'code'])
@ForeignKey('Programme', ['officeId', 'programmeId'], ['officeId', 'id'], { name: 'pack_programme' })
@ForeignKey('Meeting', ['officeId', 'meetingId'], ['officeId', 'id'], { name: 'pack_meeting' })
@ForeignKey('ReportingPeriod', ['officeId', 'programmeId', 'periodId'], ['officeId', 'programmeId', 'id'], {
  name: 'pack_period',
})
@Check(
  'pack_kind_known',
  "kind in ('HIGHLIGHT_REPORT','BOARD_PACK','SRO_ONE_PAGER','COMMITTEE_PACK','PLAN_ON_A_PAGE')",
)
@Check('pack_title_written', 'length(btrim(title)) > 0')
@Check('pack_one_occasion', 'meeting_id is null or period_id is null')
@Check('pack_archived_with_reason', '(archived_at is null) = (archive_reason is null)')
@Entity('pack')
export class Pack extends OfficeRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('text') kind: PackKind;
  @Column('text') code: string;
  @Column('text') title: string;
  @Column('uuid', { name: 'meeting_id', nullable: true }) meetingId: string | null;
  @Column('uuid', { name: 'period_id', nullable: true }) periodId: string | null;
  /** How often its sections were put in order: who arranges them changes the pack. */
  @Column('int', { default: 0 }) arrangements: number;
  @Column('timestamptz', { name: 'archived_at', nullable: true }) archivedAt: Date | null;
  @Column('text', { name: 'archive_reason', nullable: true }) archiveReason: string | null;
}
