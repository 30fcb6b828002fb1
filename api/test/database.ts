import { Client, Pool } from 'pg';
import { ADMIN, APP, fromSetup, OWNER, TEMPLATE, withDatabase } from './urls.js';

export interface TestDatabase {
  name: string;
  /** May change tables: for the tests' own rows and for what the application may not do. */
  ownerUrl: string;
  /** What the running application uses: only the rights that the migrations give. */
  appUrl: string;
  /** A pool as owner, made on first use. */
  readonly owner: Pool;
  /** A pool as the application, made on first use. */
  readonly app: Pool;
  drop(): Promise<void>;
}

let made = 0;

/** A migrated database of its own for this test file. Give it back with `drop()` in `afterAll`. */
export function testDatabase(): Promise<TestDatabase> {
  return createDatabase(TEMPLATE);
}

/** A database without any table: for tests of migrations, backup and restore. */
export function emptyDatabase(): Promise<TestDatabase> {
  return createDatabase('template0');
}

async function createDatabase(template: string): Promise<TestDatabase> {
  made += 1;
  const name = `gantry_test_${process.pid}_${process.env.JEST_WORKER_ID ?? 0}_${Date.now()}_${made}`;
  await asAdmin(`create database ${name} owner gantry_owner template ${template} strategy wal_log`);
  await asAdmin(`grant connect on database ${name} to gantry_app`);
  const ownerUrl = withDatabase(fromSetup(OWNER), name);
  const appUrl = withDatabase(fromSetup(APP), name);
  const pools = new Map<string, Pool>();
  const pool = (url: string): Pool => {
    const kept = pools.get(url) ?? new Pool({ connectionString: url, max: 5 });
    // A connection that is still closing when its database is dropped says so; that fails no test.
    if (!pools.has(url)) kept.on('error', () => undefined);
    // A database that is dropped ends the connections that rest in a pool: nobody needs to hear of it.
    if (!pools.has(url)) kept.on('error', () => undefined);
    pools.set(url, kept);
    return kept;
  };

  return {
    name,
    ownerUrl,
    appUrl,
    get owner() {
      return pool(ownerUrl);
    },
    get app() {
      return pool(appUrl);
    },
    async drop() {
      await Promise.all([...pools.values()].map((open) => open.end()));
      await asAdmin(`drop database if exists ${name} with (force)`);
    },
  };
}

async function asAdmin(statement: string): Promise<void> {
  const client = new Client({ connectionString: fromSetup(ADMIN) });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
