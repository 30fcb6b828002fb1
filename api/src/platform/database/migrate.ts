import { migrations } from '@gantry/migrations';
import { DataSource } from 'typeorm';
import { buildAsAt, dropAsAt } from './as-at-schema.js';
import { grantToApplication } from './grants.js';

/** Any number that no other programme locks on: the same in every process, so that two starts migrate one after the other. */
const MIGRATION_LOCK = 7_264_931_082;

export interface MigrationOutcome {
  applied: string[];
  /** The role that requests run as, or null when the database did not let us make one: then the audit is not protected. */
  appRole: string | null;
}

/** Brings the schema up to date under an advisory lock, then (re)grants the application's role what it may do. */
export async function migrate(ownerUrl: string): Promise<MigrationOutcome> {
  const dataSource = await migrationSource(ownerUrl).initialize();
  const locker = dataSource.createQueryRunner();
  try {
    await locker.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    if (await dataSource.showMigrations()) await dropAsAt(dataSource);
    const applied = await dataSource.runMigrations({ transaction: 'each' });
    await buildAsAt(dataSource);
    const appRole = await grantToApplication(dataSource);
    return { applied: applied.map((m) => m.name), appRole };
  } finally {
    await locker.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
    await locker.release();
    await dataSource.destroy();
  }
}

/** Undoes every migration, newest first. For tests and for a fresh start in development. */
export async function migrateDown(ownerUrl: string): Promise<void> {
  const dataSource = await migrationSource(ownerUrl).initialize();
  try {
    await dropAsAt(dataSource);
    for (let left = migrations.length; left > 0; left--)
      await dataSource.undoLastMigration({ transaction: 'each' });
  } finally {
    await dataSource.destroy();
  }
}

/** Names of migrations that this build has and the database has not. */
export async function pendingMigrations(url: string): Promise<string[]> {
  const dataSource = await migrationSource(url).initialize();
  try {
    const known = await dataSource.query("select to_regclass('public.schema_migration') as found");
    const done: { name: string }[] = known[0].found
      ? await dataSource.query('select name from schema_migration')
      : [];
    const names = new Set(done.map((row) => row.name));
    return migrations.map((m) => m.name).filter((name) => !names.has(name));
  } finally {
    await dataSource.destroy();
  }
}

function migrationSource(url: string): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    migrations,
    migrationsTableName: 'schema_migration',
    installExtensions: false,
    extra: { max: 3 },
  });
}
