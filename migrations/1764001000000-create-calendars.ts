import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Days that an office, a programme or a body has closed or works besides; what a body does otherwise than its office; and
 * restricted periods, inside which an item may be barred from running or has to say why it does.
 */
export class CreateCalendars1764001000000 implements MigrationInterface {
  name = 'CreateCalendars1764001000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table calendar_day (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid,
        body_id uuid,
        on_day date not null,
        is_worked boolean not null,
        name text not null,
        archived_at timestamptz,
        archive_reason text,
        like parts.row_stamp including defaults,
        constraint calendar_day_pk primary key (office_id, id),
        constraint calendar_day_office foreign key (office_id) references office (id),
        constraint calendar_day_programme foreign key (office_id, programme_id) references programme (office_id, id),
        constraint calendar_day_body foreign key (office_id, body_id) references body (office_id, id),
        constraint calendar_day_one_calendar check (programme_id is null or body_id is null),
        constraint calendar_day_name_written check (length(btrim(name)) > 0),
        constraint calendar_day_archived_with_reason check ((archived_at is null) = (archive_reason is null))
      )`);
    await q.query(`create unique index calendar_day_once on calendar_day (office_id, programme_id, body_id, on_day)
      nulls not distinct where archived_at is null`);
    await q.query(`
      create table restricted_period (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid,
        name text not null,
        kind text not null,
        areas text[] not null default '{}',
        starts_on date not null,
        ends_on date not null,
        poll_on date,
        poll_day_rule text,
        source text not null,
        archived_at timestamptz,
        archive_reason text,
        like parts.row_stamp including defaults,
        constraint restricted_period_pk primary key (office_id, id),
        constraint restricted_period_office foreign key (office_id) references office (id),
        constraint restricted_period_programme foreign key (office_id, programme_id) references programme (office_id, id),
        constraint restricted_period_kind_known check (kind in ('LOCAL','GENERAL','REFERENDUM','OTHER')),
        constraint restricted_period_poll_rule_known check (poll_day_rule in ('ENDS_ON_POLL_DAY','ENDS_DAY_AFTER')),
        constraint restricted_period_poll_whole check ((poll_on is null) = (poll_day_rule is null)),
        constraint restricted_period_in_order check (starts_on <= ends_on),
        constraint restricted_period_name_written check (length(btrim(name)) > 0),
        constraint restricted_period_source_written check (length(btrim(source)) > 0),
        constraint restricted_period_archived_with_reason check ((archived_at is null) = (archive_reason is null))
      )`);
    await q.query(
      `create index restricted_period_by_start on restricted_period (office_id, programme_id, starts_on)`,
    );
    await q.query(`
      alter table body
        add column works_saturdays boolean not null default false,
        add column papers_ready text not null default 'ON_DAY',
        add constraint body_papers_ready_known check (papers_ready in ('ON_DAY','DAY_BEFORE'))`);
    await q.query(`
      alter table plan_item
        add column sensitive_event text,
        add column avoids_restricted boolean not null default false,
        add column restricted_note text,
        add constraint plan_item_sensitive_event_known
          check (sensitive_event in ('LAUNCH','RESULTS','CONTENTIOUS_DECISION','CONSULTATION'))`);
    for (const table of ['calendar_day', 'restricted_period'])
      await q.query('call keep_history_of($1)', [table]);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(
      `alter table plan_item drop column restricted_note, drop column avoids_restricted, drop column sensitive_event`,
    );
    await q.query(`alter table body drop column papers_ready, drop column works_saturdays`);
    await q.query(`drop table restricted_period, calendar_day`);
  }
}
