import { existsSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { Client } from 'pg';
import { pendingMigrations } from '../platform/database/migrate.js';
import { dataDir } from './checkout.js';
import { mayDropToAppRole } from './lesser-role.js';
import { type OpenDatabase, withDatabase } from './open-database.js';
import type { Output } from './output.js';

export interface Finding {
  what: 'node' | 'database' | 'migrations' | 'audit' | 'disk' | 'clock';
  state: 'ok' | 'warning' | 'failed';
  found: string;
}

const WANTED_NODE = 24;
const LOW_DISK_BYTES = 1_000_000_000;
const CLOCKS_MAY_DIFFER_MS = 2_000;

/** Every check is made, whatever the ones before it found. */
export async function examine(output: Output): Promise<Finding[]> {
  return [nodeFinding(process.versions.node), diskFinding(), ...(await databaseFindings(output))];
}

export function nodeFinding(version: string): Finding {
  const isRight = Number.parseInt(version, 10) >= WANTED_NODE;
  return {
    what: 'node',
    state: isRight ? 'ok' : 'warning',
    found: isRight ? version : `${version}; Gantry is tested on ${WANTED_NODE}`,
  };
}

function diskFinding(): Finding {
  let folder = dataDir();
  while (!existsSync(folder)) folder = dirname(folder);
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  return {
    what: 'disk',
    state: free < LOW_DISK_BYTES ? 'warning' : 'ok',
    found: `${(free / 1e9).toFixed(1)} GB free at ${folder}`,
  };
}

async function databaseFindings(output: Output): Promise<Finding[]> {
  try {
    return await withDatabase(output, async (database) => {
      const client = new Client({ connectionString: database.ownerUrl });
      await client.connect();
      try {
        return [
          await versionFinding(client, database),
          await migrationFinding(database),
          await auditFinding(database),
          await clockFinding(client),
        ];
      } finally {
        await client.end();
      }
    });
  } catch (error) {
    return [{ what: 'database', state: 'failed', found: (error as Error).message }];
  }
}

async function versionFinding(client: Client, { kind, where }: OpenDatabase): Promise<Finding> {
  const { rows } = await client.query<{ version: string }>(
    `select current_setting('server_version') as version`,
  );
  const whose = kind === 'embedded' ? 'our own, in' : 'given, at';
  return { what: 'database', state: 'ok', found: `PostgreSQL ${rows[0]?.version}, ${whose} ${where}` };
}

async function migrationFinding({ ownerUrl }: OpenDatabase): Promise<Finding> {
  const pending = await pendingMigrations(ownerUrl);
  if (pending.length === 0) return { what: 'migrations', state: 'ok', found: 'up to date' };
  return {
    what: 'migrations',
    state: 'warning',
    found: `${pending.length} to apply, the first is ${pending[0]}; "gantry migrate" or a start applies them`,
  };
}

/** Whether requests run as a role that cannot change what is append-only. */
async function auditFinding(database: OpenDatabase): Promise<Finding> {
  const isProtected = database.ownerUrl !== database.appUrl || (await mayDropToAppRole(database.ownerUrl));
  return isProtected
    ? { what: 'audit', state: 'ok', found: 'requests run as a role that cannot change the audit' }
    : {
        what: 'audit',
        state: 'warning',
        found: 'audit is not protected: this login may not make or use the role gantry_app',
      };
}

async function clockFinding(client: Client): Promise<Finding> {
  const { rows } = await client.query<{ now: Date }>('select clock_timestamp() as now');
  const apart = Math.abs((rows[0]?.now.getTime() ?? 0) - Date.now());
  return {
    what: 'clock',
    state: apart > CLOCKS_MAY_DIFFER_MS ? 'warning' : 'ok',
    found: `${new Date().toISOString()}, ${Math.round(apart)} ms from the database's`,
  };
}
