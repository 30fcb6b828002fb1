import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Calendars that a person's own programs read behind an address that cannot be guessed and can be taken back. */
export class CreateCalendarFeeds1764002051000 implements MigrationInterface {
  name = 'CreateCalendarFeeds1764002051000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table calendar_feed (
        office_id uuid not null,
        id uuid not null,
        person_id uuid not null,
        subject text not null,
        body_id uuid,
        programme_id uuid,
        name text not null,
        expires_on date,
        revoked_at timestamptz,
        like parts.row_stamp including defaults,
        constraint calendar_feed_pk primary key (office_id, id),
        constraint calendar_feed_person foreign key (office_id, person_id) references person (office_id, id),
        constraint calendar_feed_body foreign key (office_id, body_id) references body (office_id, id),
        constraint calendar_feed_programme foreign key (office_id, programme_id) references programme (office_id, id),
        constraint calendar_feed_subject_fits check (
          (subject = 'PERSON' and body_id is null and programme_id is null) or
          (subject = 'BODY' and body_id is not null and programme_id is null) or
          (subject = 'PROGRAMME' and body_id is null and programme_id is not null)),
        constraint calendar_feed_name_written check (length(btrim(name)) > 0)
      )`);
    await q.query(`create index calendar_feed_by_person on calendar_feed (office_id, person_id)`);
    await q.query('call keep_history_of($1)', ['calendar_feed']);
    // Apart from its feed: neither the hash of an address nor each reading belongs in the record.
    await q.query(`
      create table calendar_feed_key (
        office_id uuid not null,
        feed_id uuid not null,
        token_hash bytea not null,
        last_used_at timestamptz,
        constraint calendar_feed_key_pk primary key (office_id, feed_id),
        constraint calendar_feed_key_feed foreign key (office_id, feed_id) references calendar_feed (office_id, id),
        constraint calendar_feed_key_token_once unique (token_hash)
      )`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table calendar_feed_key, calendar_feed`);
  }
}
