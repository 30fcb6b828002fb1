import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

@Unique('meeting_series_of_body', ['officeId', 'bodyId', 'id'])
@ForeignKey('Body', ['officeId', 'bodyId'], ['officeId', 'id'], { name: 'meeting_series_body' })
@Check('meeting_series_confidence_known', "(confidence = ANY (ARRAY['CONFIRMED'::text, 'TBC'::text]))")
@Check('meeting_series_count_positive', '(meeting_count > 0)')
@Check('meeting_series_ended_with_reason', '((ended_on IS NULL) = (end_reason IS NULL))')
@Check('meeting_series_every_positive', '((every >= 1) AND (every <= 52))')
@Check('meeting_series_has_an_end', '((ends_on IS NOT NULL) OR (meeting_count IS NOT NULL))')
@Check('meeting_series_in_order', '(starts_on <= ends_on)')
@Check(
  'meeting_series_kind_known',
  "(kind = ANY (ARRAY['FORMAL_PUBLIC'::text, 'FORMAL_PRIVATE'::text, 'PART1_PART2'::text, 'INFORMAL'::text, 'EXTRAORDINARY'::text, 'CORRESPONDENCE'::text]))",
)
@Check('meeting_series_link_is_web', "(link ~ '^https?://'::text)")
@Check('meeting_series_rhythm_known', "(rhythm = ANY (ARRAY['MONTHLY'::text, 'WEEKLY'::text]))")
@Check('meeting_series_times_in_order', '(starts_at_time < ends_at_time)')
@Check('meeting_series_title_written', '(length(btrim(title)) > 0)')
@Check(
  'meeting_series_week_fits_rhythm',
  "(((rhythm = 'MONTHLY'::text) = (week_of_month IS NOT NULL)) AND (week_of_month = ANY (ARRAY['-1'::integer, 1, 2, 3, 4])))",
)
@Check('meeting_series_weekday_known', '((weekday >= 1) AND (weekday <= 7))')
@Index('meeting_series_by_body', ['officeId', 'bodyId'])
@Entity('meeting_series')
export class MeetingSeries extends OfficeRow {
  @Column('uuid', { name: 'body_id' }) bodyId: string;
  @Column('text') title: string;
  @Column('text') kind: string;
  @Column('text') rhythm: string;
  @Column('int') every: number;
  @Column('int') weekday: number;
  @Column('int', { name: 'week_of_month', nullable: true }) weekOfMonth: number | null;
  @Column('int', { name: 'except_months', array: true, default: [] }) exceptMonths: number[];
  @Column('date', { name: 'starts_on' }) startsOn: string;
  @Column('date', { name: 'ends_on', nullable: true }) endsOn: string | null;
  @Column('int', { name: 'meeting_count', nullable: true }) meetingCount: number | null;
  @Column('text') confidence: string;
  @Column('time', { name: 'starts_at_time', nullable: true }) startsAtTime: string | null;
  @Column('time', { name: 'ends_at_time', nullable: true }) endsAtTime: string | null;
  @Column('text', { nullable: true }) venue: string | null;
  @Column('text', { nullable: true }) link: string | null;
  @Column('date', { name: 'ended_on', nullable: true }) endedOn: string | null;
  @Column('text', { name: 'end_reason', nullable: true }) endReason: string | null;
}
