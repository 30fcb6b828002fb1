import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrations } from '@gantry/migrations';
import { emptyDatabase, type TestDatabase, testDatabase } from '../../../test/database.js';
import { migrateTo } from '../database/migrate-to.js';
import { restoreAndMigrate } from './restore-and-migrate.js';
import { writeBackup } from './write-backup.js';

const ALL = migrations.map((migration) => migration.name);
const EARLIER = ALL.slice(0, 1);

let folder: string;
let file: string;
let older: TestDatabase;
let fresh: TestDatabase;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), `gantry-test-${process.pid}-`));
  file = join(folder, 'monday.gantry');
  [older, fresh] = [await emptyDatabase(), await emptyDatabase()];
  await migrateTo(older.ownerUrl, EARLIER);
  await older.owner.query(
    `insert into office (id, code, name) values ('01890000-0000-7000-8000-000000000001', 'harbour', 'Harbour office')`,
  );
});

afterEach(async () => {
  await Promise.all([older.drop(), fresh.drop()]);
  rmSync(folder, { recursive: true, force: true });
});

const levelOf = async (database: TestDatabase): Promise<string[]> => {
  const { rows } = await database.owner.query<{ name: string }>(
    'select name from schema_migration order by id',
  );
  return rows.map((row) => row.name);
};

it('brings the backup of an earlier Gantry up to date in a database without tables', async () => {
  await writeBackup(older.ownerUrl, file);

  await restoreAndMigrate(fresh.ownerUrl, file, { isReplacing: false });

  expect(await levelOf(fresh)).toEqual(ALL);
  const { rows } = await fresh.owner.query('select code from office');
  expect(rows).toEqual([{ code: 'harbour' }]);
});

it('refuses the backup of a later Gantry and makes no table', async () => {
  await older.owner.query(`insert into schema_migration (timestamp, name) values (9, 'FromTheFuture9')`);
  await writeBackup(older.ownerUrl, file);

  await expect(restoreAndMigrate(fresh.ownerUrl, file, { isReplacing: false })).rejects.toThrow(
    /later Gantry: this one does not know FromTheFuture9/,
  );
  const { rows } = await fresh.owner.query(`select to_regclass('public.office') as found`);
  expect(rows).toEqual([{ found: null }]);
});

it('keeps every row of the real schema through backup and restore, history and audit included', async () => {
  const before = await testDatabase();
  await before.owner.query(
    `insert into office (id, code, name) values ('01890000-0000-7000-8000-000000000002', 'harbour', 'Harbour office')`,
  );
  const written = await audit(before);
  await writeBackup(before.ownerUrl, file);
  await before.drop();

  await restoreAndMigrate(fresh.ownerUrl, file, { isReplacing: false });

  expect(written.length).toBeGreaterThan(0);
  expect(await audit(fresh)).toEqual(written);
});

async function audit(database: TestDatabase): Promise<unknown[]> {
  return (await database.owner.query('select * from audit_event order by seq')).rows;
}
