import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mails that wait to be sent, written with the change that they tell of; and who wants them. */
export class CreateMailOutbox1764002052000 implements MigrationInterface {
  name = 'CreateMailOutbox1764002052000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`alter table person add column meeting_mail_since date`);
    await q.query(`
      create table outbox_mail (
        office_id uuid not null,
        id uuid not null,
        person_id uuid not null,
        kind text not null,
        meeting_id uuid,
        to_name text not null,
        to_address text not null,
        subject text not null,
        body text not null,
        event jsonb,
        event_method text,
        state text not null default 'WAITING',
        attempts integer not null default 0,
        next_try_at timestamptz not null default now(),
        last_error text,
        sent_at timestamptz,
        created_at timestamptz not null default clock_timestamp(),
        constraint outbox_mail_pk primary key (office_id, id),
        constraint outbox_mail_person foreign key (office_id, person_id) references person (office_id, id),
        constraint outbox_mail_meeting foreign key (office_id, meeting_id) references meeting (office_id, id),
        constraint outbox_mail_kind_known check (kind in ('INVITATION','CHANGE','CANCELLATION','TEST')),
        constraint outbox_mail_is_about_a_meeting check ((kind = 'TEST') = (meeting_id is null)),
        constraint outbox_mail_event_whole check ((event is null) = (event_method is null)),
        constraint outbox_mail_method_known check (event_method in ('REQUEST','CANCEL')),
        constraint outbox_mail_state_known check (state in ('WAITING','SENT','FAILED')),
        constraint outbox_mail_sent_has_instant check ((state = 'SENT') = (sent_at is not null)),
        constraint outbox_mail_attempts_not_negative check (attempts >= 0)
      )`);
    await q.query(`create index outbox_mail_due on outbox_mail (next_try_at) where state = 'WAITING'`);
    await q.query(`create index outbox_mail_by_meeting on outbox_mail (office_id, meeting_id, person_id)`);
    await q.query(`create index outbox_mail_by_time on outbox_mail (office_id, created_at)`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table outbox_mail`);
    await q.query(`alter table person drop column meeting_mail_since`);
  }
}
