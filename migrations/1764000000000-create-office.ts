import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The ground everything stands on: the office (the tenant), its clock, the parts that every table repeats,
 * and the one append-only record that is audit trail, history and change feed at once (docs/adr/0002).
 */
export class CreateOffice1764000000000 implements MigrationInterface {
  name = 'CreateOffice1764000000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`create extension if not exists btree_gist`);
    await q.query(`create extension if not exists pg_trgm`);

    // Column groups that tables take over with LIKE. Never filled.
    await q.query(`create schema parts`);
    await q.query(`
      create table parts.row_stamp (
        version integer not null default 1,
        created_at timestamptz not null default now(),
        created_by uuid,
        changed_at timestamptz not null default now(),
        changed_by uuid,
        changed_on date not null,
        source_document text,
        source_place text,
        is_interpretation boolean not null default false
      )`);
    await q.query(`
      create table parts.plan_date (
        date_text text,
        date_shape text,
        date_confidence text,
        earliest date,
        latest date,
        date_precision text,
        date_calendar text,
        edtf text,
        is_year_inferred boolean not null default false,
        date_note text,
        constraint plan_date_shape_known check (date_shape in ('DAY','PERIOD','WINDOW','BY','FROM','RELATIVE','UNKNOWN')),
        constraint plan_date_confidence_known check (date_confidence in ('CONFIRMED','TBC','APPROXIMATE','APPROXIMATE_TBC')),
        constraint plan_date_precision_known check (date_precision in ('day','week','month','quarter','season','year','financial-year','none')),
        constraint plan_date_calendar_known check (date_calendar in ('CIVIL','FINANCIAL')),
        constraint plan_date_in_order check (earliest <= latest),
        constraint plan_date_day_is_one_day check (date_shape <> 'DAY' or (earliest is not null and earliest = latest)),
        constraint plan_date_unknown_has_no_bounds check (date_shape <> 'UNKNOWN' or (earliest is null and latest is null)),
        constraint plan_date_whole_or_absent check (
          (date_text is null) = (date_shape is null) and (date_shape is null) = (date_confidence is null)
          and (date_shape is null) = (date_precision is null) and (date_shape is null) = (date_calendar is null))
      )`);

    await q.query(`
      create table office (
        id uuid not null,
        code text not null,
        name text not null,
        time_zone text not null default 'Europe/London',
        holiday_division text not null default 'england-and-wales',
        is_example boolean not null default false,
        like parts.row_stamp including defaults,
        constraint office_pk primary key (id),
        constraint office_code_once unique (code),
        constraint office_name_written check (length(btrim(name)) > 0),
        constraint office_division_known check (holiday_division in ('england-and-wales','scotland','northern-ireland'))
      )`);

    await q.query(`
      create table office_clock (
        office_id uuid not null,
        mode text not null default 'REAL',
        set_on date,
        set_at timestamptz,
        like parts.row_stamp including defaults,
        constraint office_clock_pk primary key (office_id),
        constraint office_clock_office foreign key (office_id) references office (id),
        constraint office_clock_mode_known check (mode in ('REAL','SET')),
        constraint office_clock_set_has_day check ((mode = 'SET') = (set_on is not null) and (mode = 'SET') = (set_at is not null))
      )`);

    // The instant that the office lives in. A set clock stands on its day; the time of day runs on, and stops before midnight.
    await q.query(`
      create function office_instant(office uuid) returns timestamptz language sql stable as $$
        select coalesce(
          (select least(
                    (c.set_on::timestamp at time zone o.time_zone) + greatest(clock_timestamp() - c.set_at, interval '0'),
                    ((c.set_on + 1)::timestamp at time zone o.time_zone) - interval '1 microsecond')
             from public.office_clock c join public.office o on o.id = c.office_id
            where c.office_id = office and c.mode = 'SET'),
          clock_timestamp())
      $$`);
    await q.query(`
      create function office_today(office uuid) returns date language sql stable as $$
        select coalesce(
          (select c.set_on from public.office_clock c where c.office_id = office and c.mode = 'SET'),
          (select (clock_timestamp() at time zone o.time_zone)::date from public.office o where o.id = office),
          current_date)
      $$`);
    await q.query(`
      create function office_clock_only_forward() returns trigger language plpgsql as $$
      declare
        real_day date := (select (clock_timestamp() at time zone o.time_zone)::date from office o where o.id = new.office_id);
      begin
        if coalesce(new.set_on, real_day) < coalesce(old.set_on, real_day) then
          raise exception 'the office clock never goes back' using errcode = 'check_violation', constraint = 'office_clock_only_forward';
        end if;
        if new.mode = 'SET' and new.set_on is distinct from old.set_on then new.set_at := clock_timestamp(); end if;
        return new;
      end $$`);
    await q.query(`create trigger office_clock_only_forward before update on office_clock
      for each row execute function office_clock_only_forward()`);

    await q.query(`
      create table audit_event (
        office_id uuid not null,
        seq bigint not null generated always as identity,
        tx bigint not null,
        change_id uuid not null,
        recorded_at timestamptz not null default clock_timestamp(),
        effective_at timestamptz not null,
        person_id uuid,
        session_id uuid,
        action text not null,
        reason text,
        entity text not null,
        entity_id uuid not null,
        programme_id uuid,
        operation text not null,
        row_version integer,
        before jsonb,
        after jsonb,
        constraint audit_event_pk primary key (office_id, seq),
        constraint audit_event_office foreign key (office_id) references office (id),
        constraint audit_event_operation_known check (operation in ('insert','update','delete')),
        constraint audit_event_has_image check ((before is not null) = (operation <> 'insert') and (after is not null) = (operation <> 'delete'))
      )`);
    await q.query(`comment on table audit_event is
      'One row per changed row: who, when (recorded and by the office clock), why, before and after. Audit trail, history and change feed in one. Append-only.'`);
    await q.query(
      `create index audit_event_by_entity on audit_event (office_id, entity, entity_id, effective_at desc, seq desc)`,
    );
    await q.query(
      `create index audit_event_by_programme on audit_event (office_id, programme_id, effective_at desc, seq desc)`,
    );
    await q.query(`create index audit_event_by_change on audit_event (office_id, change_id)`);
    await q.query(`create index audit_event_feed on audit_event (tx, seq)`);
    await q.query(`
      create function audit_event_is_append_only() returns trigger language plpgsql as $$
      begin
        raise exception 'audit events are never changed' using errcode = 'insufficient_privilege';
      end $$`);
    await q.query(`create trigger audit_event_is_append_only before update or delete on audit_event
      for each row execute function audit_event_is_append_only()`);
    await q.query(`create trigger audit_event_is_never_emptied before truncate on audit_event
      for each statement execute function audit_event_is_append_only()`);

    // Who acts and why comes from the unit of work, through settings that end with the transaction.
    await q.query(`
      create function acting(setting text) returns text language sql stable as $$
        select nullif(current_setting('gantry.' || setting, true), '')
      $$`);
    await q.query(`
      create function stamp_row() returns trigger language plpgsql as $$
      begin
        if tg_op = 'INSERT' then
          new.version := 1;
          new.created_at := clock_timestamp();
          new.created_by := public.acting('person')::uuid;
        else
          new.version := old.version + 1;
          new.created_at := old.created_at;
          new.created_by := old.created_by;
        end if;
        new.changed_at := clock_timestamp();
        new.changed_by := public.acting('person')::uuid;
        -- The day of the office: what "changed since" means to the people who work by its clock.
        if tg_table_name = 'office' then
          new.changed_on := public.office_today(new.id);
        else
          new.changed_on := public.office_today(new.office_id);
        end if;
        return new;
      end $$`);
    await q.query(`
      create function record_change() returns trigger language plpgsql security definer set search_path = public as $$
      declare
        was jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
        now_is jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
        row_now jsonb := coalesce(now_is, was);
        office uuid := coalesce(row_now ->> 'office_id', row_now ->> 'id')::uuid;
      begin
        insert into audit_event (office_id, tx, change_id, effective_at, person_id, session_id, action, reason, entity, entity_id,
                                 programme_id, operation, row_version, before, after)
        values (office,
                (pg_current_xact_id()::text)::bigint,
                coalesce(acting('change')::uuid, gen_random_uuid()),
                office_instant(office),
                acting('person')::uuid,
                acting('session')::uuid,
                coalesce(acting('action'), 'system'),
                acting('reason'),
                tg_table_name,
                coalesce(row_now ->> 'id', row_now ->> 'office_id')::uuid,
                case when tg_table_name = 'programme' then (row_now ->> 'id')::uuid else (row_now ->> 'programme_id')::uuid end,
                lower(tg_op),
                (row_now ->> 'version')::integer,
                was, now_is);
        perform pg_notify('gantry_change', office::text);
        return null;
      end $$`);
    await q.query(`
      create procedure keep_history_of(subject regclass) language plpgsql as $$
      begin
        execute format('create trigger a_stamp_row before insert or update on %s for each row execute function stamp_row()', subject);
        execute format('create trigger z_record_change after insert or update or delete on %s for each row execute function record_change()', subject);
      end $$`);
    await q.query(`call keep_history_of('office')`);
    await q.query(`call keep_history_of('office_clock')`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table office_clock, audit_event, office cascade`);
    await q.query(`drop procedure keep_history_of(regclass)`);
    await q.query(
      `drop function record_change, stamp_row, audit_event_is_append_only, office_clock_only_forward`,
    );
    await q.query(`drop function office_instant(uuid), office_today(uuid), acting(text)`);
    await q.query(`drop schema parts cascade`);
    await q.query(`drop extension pg_trgm`);
    await q.query(`drop extension btree_gist`);
  }
}
