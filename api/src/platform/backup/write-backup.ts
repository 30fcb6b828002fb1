import { createHash } from 'node:crypto';
import { createWriteStream, existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { BackupFailure } from './backup-failure.js';
import {
  type BackupClosing,
  type BackupHeader,
  FORMAT_VERSION,
  PRODUCT,
  type TableSum,
} from './backup-format.js';
import { migrationLevel, ordinaryTables, sequenceStates, type Table, writePlainly } from './catalogue.js';
import { frame, jsonFrame } from './frames.js';

export interface BackupSummary {
  tables: number;
  rows: number;
  bytes: number;
  createdAt: string;
}

/** Writes the whole database as it is at one moment. The file appears under its name only when it is complete. */
export async function writeBackup(ownerUrl: string, file: string): Promise<BackupSummary> {
  if (existsSync(file)) {
    throw new BackupFailure(`${file} exists already.`, 'Give another name, or move the old file away.');
  }
  const half = `${file}.part`;
  const client = new Client({ connectionString: ownerUrl, application_name: 'gantry backup' });
  await client.connect();
  try {
    await writePlainly(client);
    await client.query('begin isolation level repeatable read read only');
    const summary = { tables: 0, rows: 0, bytes: 0, createdAt: '' };
    await pipeline(
      backupFrames(client, summary),
      createGzip(),
      createWriteStream(half, { mode: 0o600, flush: true }),
    );
    await client.query('commit');
    renameSync(half, file);
    return { ...summary, bytes: statSync(file).size };
  } catch (error) {
    rmSync(half, { force: true });
    throw cannotWrite(error, file);
  } finally {
    await client.end();
  }
}

async function* backupFrames(client: Client, summary: BackupSummary): AsyncGenerator<Buffer> {
  const whole = createHash('sha256');
  const counted = (bytes: Buffer) => {
    whole.update(bytes);
    return bytes;
  };
  const tables = await ordinaryTables(client);
  const header = await describe(client, tables);
  yield counted(jsonFrame('H', header));

  const sums: TableSum[] = [];
  for (const table of tables) {
    yield counted(jsonFrame('T', { schema: table.schema, name: table.name }));
    const copy = client.query(copyTo(table.copyOut));
    const sum = createHash('sha256');
    for await (const chunk of copy as AsyncIterable<Buffer>) {
      sum.update(chunk);
      yield counted(frame('D', chunk));
    }
    sums.push({ schema: table.schema, name: table.name, rows: copy.rowCount, sha256: sum.digest('hex') });
  }
  const sequences = await sequenceStates(client);
  Object.assign(summary, {
    tables: sums.length,
    rows: sums.reduce((total, { rows }) => total + rows, 0),
    createdAt: header.createdAt,
  });
  yield jsonFrame('Z', { tables: sums, sequences, sha256: whole.digest('hex') } satisfies BackupClosing);
}

async function describe(client: Client, tables: readonly Table[]): Promise<BackupHeader> {
  const { rows } = await client.query<{ version: string; now: Date }>(
    `select current_setting('server_version') as version, now() as now`,
  );
  return {
    product: PRODUCT,
    formatVersion: FORMAT_VERSION,
    migrations: await migrationLevel(client),
    postgresVersion: rows[0]?.version ?? '',
    createdAt: (rows[0]?.now ?? new Date()).toISOString(),
    tables: tables.map(({ schema, name, columns }) => ({ schema, name, columns })),
  };
}

const FILE_TROUBLE: Record<string, string> = {
  ENOENT: 'the folder does not exist',
  EACCES: 'this user may not write there',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EISDIR: 'it is a folder',
};

function cannotWrite(error: unknown, file: string): unknown {
  const reason = FILE_TROUBLE[(error as NodeJS.ErrnoException).code ?? ''];
  return reason
    ? new BackupFailure(`${file} cannot be written: ${reason}.`, 'Give a file in another folder.', {
        cause: error,
      })
    : error;
}
