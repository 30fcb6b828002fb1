import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The schema `as_at`: for each table with history a view of the same name and the same columns, which shows the rows as they
 * were at the instant that the connection is set to (docs/adr/0011). This migration brings the procedure that builds it;
 * whoever migrates calls it afterwards, so that the views always fit the tables.
 */
export class ReadAsAt1764003000000 implements MigrationInterface {
  name = 'ReadAsAt1764003000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create function as_at_tables() returns table (subject oid, name name) language sql stable as $$
        select c.oid, c.relname from pg_trigger t join pg_class c on c.oid = t.tgrelid
         where t.tgname = 'z_record_change' and not t.tgisinternal and c.relnamespace = 'public'::regnamespace
         order by c.relname
      $$`);

    // What the views depend on: another answer than the one kept with the schema means that they must be built again.
    await q.query(`
      create function as_at_shape() returns text language sql stable as $$
        select md5(string_agg(line, e'\\n' order by line)) from (
          select concat_ws(' ', t.name, a.attnum, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
                           pg_get_expr(d.adbin, d.adrelid)) as line
            from public.as_at_tables() t
            join pg_attribute a on a.attrelid = t.subject and a.attnum > 0 and not a.attisdropped
            left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
          union all
          select prosrc from pg_proc where proname in ('build_as_at', 'as_at_view', 'as_at_column') and pronamespace = 'public'::regnamespace) lines
      $$`);

    // One column out of an image, and only that one: opening the whole image for a few columns takes many times as long.
    await q.query(`
      create function as_at_column(subject oid, name name, attribute name, kind oid) returns text language sql stable as $$
        select case
          when kind = 'text'::regtype then format('(e.after ->> %L)', attribute)
          when kind = 'jsonb'::regtype then format('nullif(e.after -> %L, ''null'')', attribute)
          when exists (select from pg_type t where t.oid = kind and t.typcategory = 'A') then
            format('(jsonb_populate_record(null::public.%I, e.after)).%I', name, attribute)
          else format('(e.after ->> %L)::%s', attribute, format_type(kind, null)) end
      $$`);

    /*
     * One view: the newest image of each row by then. The office is the connection's, so that the planner need not guess how
     * many rows have it. What an older image lacks, because its column came later, has that column's default. Where rows have
     * a class, the stricter of then and now counts, with the reason that belongs to it. What was recorded before the office's
     * clock was first set had happened by the clock's first day, whatever real day that was.
     */
    await q.query(`
      create function as_at_view(subject oid, name name) returns text language plpgsql stable as $$
      declare
        has_class boolean := exists (select from pg_attribute a where a.attrelid = subject and a.attname = 'classification');
        key_columns name[] := (
          select array_agg(a.attname order by a.attnum) from pg_constraint k
            join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
           where k.conrelid = subject and k.contype = 'p');
        entity_key text := case when 'id' = any (key_columns) then 'id' when key_columns = '{office_id}' then 'office_id' end;
        -- The record names a row by its id. Of a table that is keyed otherwise the rows are told apart by their keys.
        row_key text := case when entity_key is not null then 'entity_id' else (
          select string_agg(format('(coalesce(after, before) ->> %L)', c), ', ') from unnest(key_columns) c where c <> 'office_id') end;
        columns text := (
          select string_agg(
                   case
                     when a.attname = entity_key then 'e.entity_id'
                     when a.attname = 'office_id' then 'current_setting(''gantry.as_at_office'')::uuid'
                     when has_class and a.attname in ('classification', 'exempt_paragraph', 'exempt_reason') then
                       format('case when is_stricter then n.%I else %s end', a.attname,
                              public.as_at_column(subject, name, a.attname, a.atttypid))
                     when a.attnotnull and d.adbin is not null and pg_get_expr(d.adbin, d.adrelid) !~ '[(]' then
                       format('coalesce(%s, %s)', public.as_at_column(subject, name, a.attname, a.atttypid),
                              pg_get_expr(d.adbin, d.adrelid))
                     else public.as_at_column(subject, name, a.attname, a.atttypid)
                   end || format(' as %I', a.attname), ', ' order by a.attnum)
            from pg_attribute a
            left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
           where a.attrelid = subject and a.attnum > 0 and not a.attisdropped);
      begin
        return format('create view as_at.%1$I as select %2$s
            from (select distinct on (%4$s) entity_id, after
                    from public.audit_event
                   where office_id = current_setting(''gantry.as_at_office'')::uuid and entity = %1$L
                     and seq <= current_setting(''gantry.as_at_seq'')::bigint
                     and (effective_at <= current_setting(''gantry.as_at'')::timestamptz
                          or seq < (select min(c.seq) from public.audit_event c
                                     where c.office_id = current_setting(''gantry.as_at_office'')::uuid and c.entity = ''office_clock''
                                       and c.effective_at <= current_setting(''gantry.as_at'')::timestamptz))
                   order by %4$s, seq desc) e %3$s
           where e.after is not null',
          name, columns,
          case when has_class then format('left join public.%1$I n
              on n.office_id = current_setting(''gantry.as_at_office'')::uuid and n.id = e.entity_id
            cross join lateral (select coalesce(array_position(array[''OPEN'', ''OFFICIAL'', ''EXEMPT''], n.classification)
                                > array_position(array[''OPEN'', ''OFFICIAL'', ''EXEMPT''], e.after ->> ''classification''), false)
                                as is_stricter) s', name) else '' end,
          row_key);
      end $$`);

    await q.query(`
      create procedure build_as_at() language plpgsql as $$
      declare
        found record;
      begin
        drop schema if exists as_at cascade;
        create schema as_at;
        for found in select * from public.as_at_tables() loop
          execute public.as_at_view(found.subject, found.name);
        end loop;
        create view as_at.audit_event as
          select * from public.audit_event
           where office_id = current_setting('gantry.as_at_office')::uuid
             and seq <= current_setting('gantry.as_at_seq')::bigint
             and effective_at <= current_setting('gantry.as_at')::timestamptz;
        create function as_at.office_instant(office uuid) returns timestamptz language sql stable as
          'select current_setting(''gantry.as_at'')::timestamptz';
        create function as_at.office_today(office uuid) returns date language sql stable as
          'select current_setting(''gantry.as_at_day'')::date';
        -- Now, with nothing on its way that could still come in below the last event: it waits until no change is half done.
        create function as_at.mark(office uuid) returns table (instant timestamptz, day date, last_seq bigint)
          language plpgsql security definer set search_path = public set lock_timeout = '3s' as '
          begin
            lock table public.audit_event in share mode;
            return query
              select greatest(n.now, (select max(e.effective_at) from public.audit_event e where e.office_id = office and e.effective_at > n.now)),
                     public.office_today(office),
                     (select max(e.seq) from public.audit_event e where e.office_id = office)
                from (select public.office_instant(office) as now) n;
          end';
        execute format('comment on schema as_at is %L', public.as_at_shape());
      end $$`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop schema if exists as_at cascade`);
    await q.query(`drop procedure build_as_at()`);
    await q.query(
      `drop function as_at_view(oid, name), as_at_column(oid, name, name, oid), as_at_shape(), as_at_tables()`,
    );
  }
}
