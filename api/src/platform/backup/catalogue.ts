import type { Client } from 'pg';
import type { SequenceState, TableShape } from './backup-format.js';

/** A table with the statements to move its data. The database itself writes them, so that every name is quoted right. */
export interface Table extends TableShape {
  copyOut: string;
  copyIn: string;
  hasRows: string;
  lock: string;
  truncate: string;
}

/** The list of migrations is kept in the file's header, not as a table. */
const LEDGER = 'schema_migration';

export async function ordinaryTables(client: Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `select n.nspname as schema, c.relname as name, cols.names as columns,
            format('copy %I.%I (%s) to stdout', n.nspname, c.relname, cols.list) as "copyOut",
            format('copy %I.%I (%s) from stdin', n.nspname, c.relname, cols.list) as "copyIn",
            format('lock table %I.%I in access exclusive mode', n.nspname, c.relname) as lock,
            format('truncate %I.%I cascade', n.nspname, c.relname) as truncate,
            format('select exists (select from %I.%I) as found', n.nspname, c.relname) as "hasRows"
       from pg_class c
       join pg_namespace n on n.oid = c.relnamespace
      cross join lateral (
        select array_agg(a.attname::text order by a.attnum) as names,
               string_agg(format('%I', a.attname), ', ' order by a.attnum) as list
          from pg_attribute a
         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') cols
      where c.relkind = 'r' and c.relpersistence = 'p' and cols.names is not null
        and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
        and not (n.nspname = 'public' and c.relname = $1)
        and not exists (select from pg_depend d
                         where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
      order by n.nspname, c.relname`,
    [LEDGER],
  );
  return rows;
}

export async function migrationLevel(client: Client): Promise<string[]> {
  const { rows: known } = await client.query<{ found: boolean }>(
    `select to_regclass('public.schema_migration') is not null as found`,
  );
  if (!known[0]?.found) return [];
  const { rows } = await client.query<{ name: string }>(
    'select name from public.schema_migration order by timestamp, id',
  );
  return rows.map((row) => row.name);
}

export async function sequenceStates(client: Client): Promise<SequenceState[]> {
  const { rows } = await client.query<SequenceState>(
    `select schemaname as schema, sequencename as name,
            (case when last_value is null then start_value else last_value + increment_by end)::text as next
       from pg_sequences
      where schemaname not in ('pg_catalog', 'information_schema')
        and sequencename not like 'schema_migration%'
      order by 1, 2`,
  );
  return rows;
}

/** Statements in pairs: how to loosen what would refuse or react to the rows while they arrive, and how to tighten it again. */
export async function brakes(client: Client): Promise<{ loosen: string[]; tighten: string[] }> {
  const { rows } = await client.query<{ loosen: string; tighten: string }>(
    `select format('alter table %I.%I disable trigger %I', n.nspname, c.relname, t.tgname) as loosen,
            format('alter table %I.%I enable %s trigger %I', n.nspname, c.relname,
                   case when t.tgenabled = 'A' then 'always' else '' end, t.tgname) as tighten
       from pg_trigger t
       join pg_class c on c.oid = t.tgrelid
       join pg_namespace n on n.oid = c.relnamespace
      where not t.tgisinternal and t.tgenabled in ('O', 'A') and c.relkind = 'r'
        and n.nspname not in ('pg_catalog', 'information_schema')
     union all
     select format('alter table %I.%I alter constraint %I deferrable initially deferred', n.nspname, c.relname, k.conname),
            format('alter table %I.%I alter constraint %I %s', n.nspname, c.relname, k.conname,
                   case when not k.condeferrable then 'not deferrable'
                        when k.condeferred then 'deferrable initially deferred'
                        else 'deferrable initially immediate' end)
       from pg_constraint k
       join pg_class c on c.oid = k.conrelid
       join pg_namespace n on n.oid = c.relnamespace
      where k.contype = 'f' and k.conparentid = 0 and c.relkind in ('r', 'p')`,
  );
  return { loosen: rows.map((row) => row.loosen), tighten: rows.map((row) => row.tighten) };
}

/** Writes rows the same way everywhere, whatever the server's own settings are: the checksums depend on it. */
export async function writePlainly(client: Client): Promise<void> {
  await client.query(
    `select set_config(name, value, false) from (values
       ('client_encoding', 'UTF8'), ('datestyle', 'ISO, DMY'), ('intervalstyle', 'postgres'), ('timezone', 'UTC'),
       ('bytea_output', 'hex'), ('extra_float_digits', '1'), ('synchronize_seqscans', 'off'),
       ('statement_timeout', '0'), ('idle_in_transaction_session_timeout', '0'), ('lock_timeout', '30s')
     ) as settings (name, value)`,
  );
}
