import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People, the posts they hold, the organisations they come from, and the credentials with which they sign in. */
export class CreatePeople1764000100000 implements MigrationInterface {
  name = 'CreatePeople1764000100000';

  async up(q: QueryRunner): Promise<void> {
    // One credential per instance, a person per office: these two tables know no office by design.
    await q.query(`
      create table credential (
        id uuid not null,
        email text not null,
        password_hash text,
        is_example boolean not null default false,
        disabled_at timestamptz,
        created_at timestamptz not null default now(),
        changed_at timestamptz not null default now(),
        constraint credential_pk primary key (id),
        constraint credential_email_plain check (email = lower(btrim(email)) and position('@' in email) > 1),
        constraint credential_email_once unique (email)
      )`);
    await q.query(`
      create table sign_in_link (
        id uuid not null,
        token_hash bytea not null,
        purpose text not null,
        credential_id uuid,
        expires_at timestamptz not null,
        used_at timestamptz,
        created_at timestamptz not null default now(),
        constraint sign_in_link_pk primary key (id),
        constraint sign_in_link_token_once unique (token_hash),
        constraint sign_in_link_credential foreign key (credential_id) references credential (id),
        constraint sign_in_link_purpose_known check (purpose in ('SET_PASSWORD','FIRST_ADMINISTRATOR')),
        constraint sign_in_link_names_whom check ((purpose = 'SET_PASSWORD') = (credential_id is not null))
      )`);
    await q.query(`
      create table sign_in_attempt (
        bucket text not null,
        window_start timestamptz not null,
        failures integer not null default 0,
        constraint sign_in_attempt_pk primary key (bucket)
      )`);

    await q.query(`
      create table locality (
        office_id uuid not null,
        id uuid not null,
        name text not null,
        area text,
        population integer,
        position integer not null default 0,
        like parts.row_stamp including defaults,
        constraint locality_pk primary key (office_id, id),
        constraint locality_office foreign key (office_id) references office (id),
        constraint locality_name_once unique (office_id, name)
      )`);
    await q.query(`
      create table organisation (
        office_id uuid not null,
        id uuid not null,
        code text not null,
        name text not null,
        short_name text,
        kind text not null,
        is_member boolean not null default false,
        locality_id uuid,
        valid_from date,
        valid_to date,
        note text,
        like parts.row_stamp including defaults,
        constraint organisation_pk primary key (office_id, id),
        constraint organisation_office foreign key (office_id) references office (id),
        constraint organisation_code_once unique (office_id, code),
        constraint organisation_locality foreign key (office_id, locality_id) references locality (office_id, id),
        constraint organisation_valid_in_order check (valid_from <= valid_to)
      )`);
    await q.query(`
      create table person (
        office_id uuid not null,
        id uuid not null,
        name text not null,
        job_title text,
        organisation_id uuid,
        credential_id uuid,
        deactivated_at timestamptz,
        like parts.row_stamp including defaults,
        constraint person_pk primary key (office_id, id),
        constraint person_office foreign key (office_id) references office (id),
        constraint person_organisation foreign key (office_id, organisation_id) references organisation (office_id, id),
        constraint person_credential foreign key (credential_id) references credential (id),
        constraint person_credential_once unique (office_id, credential_id),
        constraint person_name_written check (length(btrim(name)) > 0)
      )`);
    await q.query(`
      create table session (
        office_id uuid not null,
        id uuid not null,
        token_hash bytea not null,
        person_id uuid not null,
        credential_id uuid not null,
        created_at timestamptz not null default now(),
        last_seen_at timestamptz not null default now(),
        expires_at timestamptz not null,
        ended_at timestamptz,
        user_agent text,
        address text,
        constraint session_pk primary key (office_id, id),
        constraint session_token_once unique (token_hash),
        constraint session_person foreign key (office_id, person_id) references person (office_id, id),
        constraint session_credential foreign key (credential_id) references credential (id)
      )`);
    await q.query(`create index session_by_person on session (office_id, person_id)`);

    for (const table of ['locality', 'organisation', 'person'])
      await q.query('call keep_history_of($1)', [table]);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(
      `drop table session, person, organisation, locality, sign_in_attempt, sign_in_link, credential`,
    );
  }
}
