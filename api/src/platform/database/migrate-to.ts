import { migrations } from '@gantry/migrations';
import { DataSource } from 'typeorm';

/** Gives an empty database the schema of an earlier Gantry, so that its backup fits. Returns the names it does not know. */
export async function migrateTo(ownerUrl: string, names: readonly string[]): Promise<string[]> {
  const wanted = new Set(names);
  const chosen = migrations.filter((migration) => wanted.has(migration.name));
  const known = new Set(chosen.map((migration) => migration.name));
  const unknown = names.filter((name) => !known.has(name));
  if (unknown.length > 0) return unknown;
  const dataSource = await new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: chosen,
    migrationsTableName: 'schema_migration',
    installExtensions: false,
  }).initialize();
  try {
    await dataSource.runMigrations({ transaction: 'each' });
    return [];
  } finally {
    await dataSource.destroy();
  }
}
