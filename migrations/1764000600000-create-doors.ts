import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the doors need: answers kept for repeated calls, running numbers for short codes, a log of who came and was refused. */
export class CreateDoors1764000600000 implements MigrationInterface {
  name = 'CreateDoors1764000600000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table idempotency_key (
        office_id uuid not null,
        person_id uuid not null,
        operation text not null,
        key uuid not null,
        request_hash text not null,
        answer jsonb,
        created_at timestamptz not null default now(),
        constraint idempotency_key_pk primary key (office_id, person_id, operation, key),
        constraint idempotency_key_person foreign key (office_id, person_id) references person (office_id, id)
      )`);
    await q.query(`create index idempotency_key_by_age on idempotency_key (created_at)`);
    await q.query(`
      create table code_counter (
        office_id uuid not null,
        scope_id uuid not null,
        prefix text not null,
        last_number integer not null default 0,
        constraint code_counter_pk primary key (office_id, scope_id, prefix),
        constraint code_counter_office foreign key (office_id) references office (id)
      )`);
    await q.query(`
      create table access_event (
        id bigint not null generated always as identity,
        at timestamptz not null default clock_timestamp(),
        office_id uuid,
        person_id uuid,
        kind text not null,
        detail text,
        address text,
        constraint access_event_pk primary key (id),
        constraint access_event_kind_known check (kind in ('SIGNED_IN','SIGN_IN_FAILED','SIGN_IN_THROTTLED','SIGNED_OUT','DENIED','LINK_MADE','LINK_USED','PASSWORD_SET'))
      )`);
    await q.query(`create index access_event_by_time on access_event (at)`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table access_event, code_counter, idempotency_key`);
  }
}
