import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How a body meets again and again, and which day of that pattern a meeting was made for. */
export class CreateMeetingSeries1764002050000 implements MigrationInterface {
  name = 'CreateMeetingSeries1764002050000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table meeting_series (
        office_id uuid not null,
        id uuid not null,
        body_id uuid not null,
        title text not null,
        kind text not null,
        rhythm text not null,
        every integer not null,
        weekday integer not null,
        week_of_month integer,
        except_months integer[] not null default '{}',
        starts_on date not null,
        ends_on date,
        meeting_count integer,
        confidence text not null,
        starts_at_time time,
        ends_at_time time,
        venue text,
        link text,
        ended_on date,
        end_reason text,
        like parts.row_stamp including defaults,
        constraint meeting_series_pk primary key (office_id, id),
        constraint meeting_series_of_body unique (office_id, body_id, id),
        constraint meeting_series_body foreign key (office_id, body_id) references body (office_id, id),
        constraint meeting_series_title_written check (length(btrim(title)) > 0),
        constraint meeting_series_kind_known check (kind in ('FORMAL_PUBLIC','FORMAL_PRIVATE','PART1_PART2','INFORMAL','EXTRAORDINARY','CORRESPONDENCE')),
        constraint meeting_series_rhythm_known check (rhythm in ('MONTHLY','WEEKLY')),
        constraint meeting_series_every_positive check (every between 1 and 52),
        constraint meeting_series_weekday_known check (weekday between 1 and 7),
        constraint meeting_series_week_fits_rhythm check ((rhythm = 'MONTHLY') = (week_of_month is not null) and week_of_month in (-1, 1, 2, 3, 4)),
        constraint meeting_series_has_an_end check (ends_on is not null or meeting_count is not null),
        constraint meeting_series_in_order check (starts_on <= ends_on),
        constraint meeting_series_count_positive check (meeting_count > 0),
        constraint meeting_series_confidence_known check (confidence in ('CONFIRMED','TBC')),
        constraint meeting_series_times_in_order check (starts_at_time < ends_at_time),
        constraint meeting_series_link_is_web check (link ~ '^https?://'),
        constraint meeting_series_ended_with_reason check ((ended_on is null) = (end_reason is null))
      )`);
    await q.query(`create index meeting_series_by_body on meeting_series (office_id, body_id)`);
    await q.query(`
      alter table meeting
        add column series_id uuid,
        add column series_on date,
        add constraint meeting_series foreign key (office_id, body_id, series_id) references meeting_series (office_id, body_id, id),
        add constraint meeting_series_day_once unique (office_id, series_id, series_on),
        add constraint meeting_series_whole check ((series_id is null) = (series_on is null)),
        add constraint meeting_link_is_web check (link ~ '^https?://')`);
    await q.query('call keep_history_of($1)', ['meeting_series']);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(
      `alter table meeting drop constraint meeting_link_is_web, drop column series_on, drop column series_id`,
    );
    await q.query(`drop table meeting_series`);
  }
}
