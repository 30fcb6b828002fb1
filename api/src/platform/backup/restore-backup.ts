import { Client } from 'pg';
import { BackupFailure } from './backup-failure.js';
import { tableKey } from './backup-format.js';
import { brakes, migrationLevel, ordinaryTables, type Table, writePlainly } from './catalogue.js';
import { loadTables } from './load-tables.js';
import { type Backup, readBackup } from './read-backup.js';

export interface RestoreOptions {
  /** Remove what the database holds; without it only an empty database is accepted. */
  isReplacing: boolean;
}

export interface RestoreSummary {
  tables: number;
  rows: number;
  createdAt: string;
}

/**
 * Reads the file once to check it whole, then again to load it, in one transaction that ends only when every table
 * has the rows and the checksum it had. The database must be at the file's migration level.
 */
export async function restoreBackup(
  ownerUrl: string,
  file: string,
  options: RestoreOptions,
): Promise<RestoreSummary> {
  const backup = await readBackup(file);
  const client = new Client({ connectionString: ownerUrl, application_name: 'gantry restore' });
  await client.connect();
  try {
    await writePlainly(client);
    await client.query('begin');
    await restoreInto(client, file, backup, options);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    await client.end();
  }
  const { tables } = backup.closing;
  return {
    tables: tables.length,
    rows: tables.reduce((total, { rows }) => total + rows, 0),
    createdAt: backup.header.createdAt,
  };
}

async function restoreInto(
  client: Client,
  file: string,
  backup: Backup,
  options: RestoreOptions,
): Promise<void> {
  checkLevel(await migrationLevel(client), backup.header.migrations);
  const tables = await ordinaryTables(client);
  checkShape(tables, backup);
  // Nobody may write between the check and the end, and a Gantry that runs must not read half of it.
  for (const table of tables) await client.query(table.lock);
  if (!options.isReplacing) await checkEmpty(client, tables);

  const { loosen, tighten } = await brakes(client);
  for (const statement of loosen) await client.query(statement);
  if (options.isReplacing) for (const table of tables) await client.query(table.truncate);
  await loadTables(client, file, backup, tables);
  await client.query('set constraints all immediate');
  for (const statement of tighten) await client.query(statement);
  await continueSequences(client, backup);
}

function checkLevel(here: readonly string[], there: readonly string[]): void {
  const unknown = there.filter((name) => !here.includes(name));
  const missing = here.filter((name) => !there.includes(name));
  if (unknown.length > 0) {
    throw new BackupFailure(
      `The backup comes from a later Gantry: this database does not know ${unknown[0]}.`,
      'Install the Gantry version that wrote it, or a later one. Nothing was changed.',
    );
  }
  if (missing.length > 0) {
    throw new BackupFailure(
      `The backup comes from an earlier Gantry: it lacks ${missing[0]}, which this database has.`,
      'Restore it into a database without tables (an empty GANTRY_DATA_DIR): Gantry then brings it up to date. Nothing was changed.',
    );
  }
}

function checkShape(tables: readonly Table[], { header }: Backup): void {
  const shape = (table: { schema: string; name: string; columns: string[] }) =>
    `${tableKey(table)} (${table.columns.join(', ')})`;
  const here = new Set(tables.map(shape));
  const odd = header.tables.map(shape).find((described) => !here.has(described));
  const isSame = odd === undefined && header.tables.length === tables.length;
  if (isSame) return;
  throw new BackupFailure(
    `The backup does not fit this database${odd ? `: there is no table ${odd}` : ', which has more tables'}.`,
    'Restore it into a database that Gantry has made itself. Nothing was changed.',
  );
}

async function checkEmpty(client: Client, tables: readonly Table[]): Promise<void> {
  for (const table of tables) {
    const { rows } = await client.query<{ found: boolean }>(table.hasRows);
    if (!rows[0]?.found) continue;
    throw new BackupFailure(
      `The database is not empty: ${tableKey(table)} has rows.`,
      'Make a backup of it if it matters, then restore with --replace. Nothing was changed.',
    );
  }
}

async function continueSequences(client: Client, { closing }: Backup): Promise<void> {
  for (const { schema, name, next } of closing.sequences) {
    // Unlike setval, this is undone with the transaction.
    const { rows } = await client.query<{ statement: string }>(
      `select format('alter sequence %I.%I restart with %s', $1::text, $2::text, $3::bigint) as statement`,
      [schema, name, next],
    );
    await client.query(rows[0]?.statement ?? '');
  }
}
