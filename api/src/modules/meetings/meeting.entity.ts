import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { DatedRow } from '../../platform/database/dated-row.js';

@Unique('meeting_code_once', ['officeId', 'code'])
@Unique('meeting_series_day_once', ['officeId', 'seriesId', 'seriesOn'])
@Unique('meeting_of_body', ['officeId', 'bodyId', 'id'])
@ForeignKey('Body', ['officeId', 'bodyId'], ['officeId', 'id'], { name: 'meeting_body' })
@ForeignKey('Meeting', ['officeId', 'bodyId', 'postponedToId'], ['officeId', 'bodyId', 'id'], {
  name: 'meeting_postponed_to',
})
@ForeignKey('MeetingSeries', ['officeId', 'bodyId', 'seriesId'], ['officeId', 'bodyId', 'id'], {
  name: 'meeting_series',
})
@Check('meeting_link_is_web', "(link ~ '^https?://'::text)")
@Check('meeting_series_whole', '((series_id IS NULL) = (series_on IS NULL))')
@Check(
  'meeting_called_is_confirmed',
  "((state <> ALL (ARRAY['CALLED'::text, 'PAPERS_PUBLISHED'::text])) OR ((date_confidence = 'CONFIRMED'::text) AND (date_shape = 'DAY'::text)))",
)
@Check('meeting_has_a_date_statement', '(date_shape IS NOT NULL)')
@Check(
  'meeting_held_has_day',
  "((state <> ALL (ARRAY['HELD'::text, 'MINUTES_DRAFT'::text, 'MINUTES_APPROVED'::text, 'INQUORATE'::text, 'ADJOURNED'::text])) OR (held_on IS NOT NULL))",
)
@Check(
  'meeting_kind_known',
  "(kind = ANY (ARRAY['FORMAL_PUBLIC'::text, 'FORMAL_PRIVATE'::text, 'PART1_PART2'::text, 'INFORMAL'::text, 'EXTRAORDINARY'::text, 'CORRESPONDENCE'::text]))",
)
@Check(
  'meeting_state_known',
  "(state = ANY (ARRAY['PLANNED'::text, 'CALLED'::text, 'PAPERS_PUBLISHED'::text, 'HELD'::text, 'MINUTES_DRAFT'::text, 'MINUTES_APPROVED'::text, 'CANCELLED'::text, 'POSTPONED'::text, 'INQUORATE'::text, 'ADJOURNED'::text]))",
)
@Check('meeting_times_in_order', '(starts_at_time < ends_at_time)')
@Index('meeting_by_body', ['officeId', 'bodyId', 'earliest'])
@Entity('meeting')
export class Meeting extends DatedRow {
  @Column('uuid', { name: 'body_id' }) bodyId: string;
  @Column('text') code: string;
  @Column('text') title: string;
  @Column('text') kind: string;
  @Column('text', { default: 'PLANNED' }) state: string;
  @Column('time', { name: 'starts_at_time', nullable: true }) startsAtTime: string | null;
  @Column('boolean', { name: 'is_time_confirmed', default: false }) isTimeConfirmed: boolean;
  @Column('time', { name: 'ends_at_time', nullable: true }) endsAtTime: string | null;
  @Column('text', { nullable: true }) link: string | null;
  @Column('text', { nullable: true }) venue: string | null;
  @Column('date', { name: 'held_on', nullable: true }) heldOn: string | null;
  @Column('int', { name: 'present_count', nullable: true }) presentCount: number | null;
  @Column('boolean', { name: 'was_quorate', nullable: true }) wasQuorate: boolean | null;
  @Column('uuid', { name: 'postponed_to_id', nullable: true }) postponedToId: string | null;
  @Column('text', { name: 'state_reason', nullable: true }) stateReason: string | null;
  /** The series that it was made by, and the day that the series gave it. */
  @Column('uuid', { name: 'series_id', nullable: true }) seriesId: string | null;
  @Column('date', { name: 'series_on', nullable: true }) seriesOn: string | null;
  @Column('date', { name: 'known_from', nullable: true }) knownFrom: string | null;
}
