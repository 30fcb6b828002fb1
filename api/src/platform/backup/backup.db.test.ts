import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { emptyDatabase, type TestDatabase } from '../../../test/database.js';
import { restoreBackup } from './restore-backup.js';
import { writeBackup } from './write-backup.js';

/** A parent and a child that point at each other, an identity, a computed column and a trigger that objects to everything. */
const SCHEMA = `
  create table schema_migration (id serial, timestamp bigint, name text);
  insert into schema_migration (timestamp, name) values (1, 'CreatePier1'), (2, 'CreateBoat2');
  create table pier (id int primary key, name text, flagship int, area numeric, berths jsonb, photo bytea);
  create table boat (seq bigint generated always as identity primary key, pier_id int not null,
    parent bigint references boat, length numeric, feet numeric generated always as (length * 3.281) stored,
    built timestamptz default now(), constraint boat_pier foreign key (pier_id) references pier (id));
  alter table pier add constraint pier_flagship foreign key (flagship) references boat (seq);
  create function refuse() returns trigger language plpgsql as $$ begin raise exception 'append only'; end $$;
  create trigger boat_append_only before update or delete on boat for each row execute function refuse();
  create trigger boat_no_truncate before truncate on boat execute function refuse();
  create function shout() returns trigger language plpgsql as $$ begin new.name := upper(new.name); return new; end $$;
  create trigger pier_shout before insert on pier for each row execute function shout();`;

const ROWS = `
  insert into pier values (1, 'Deal', null, 12.50, '{"a": [1, null]}', '\\x00ff0a'), (2, E'tab\\tand\\nline \\\\ "quote"', null, null, null, null);
  insert into boat (pier_id, parent, length, built) select 1 + n % 2, null, n / 3.0, '2017-11-24 09:30:00.123456+00' from generate_series(1, 5000) n;
  insert into boat (pier_id, parent) values (1, 7);
  update pier set flagship = 3 where id = 1;`;

let folder: string;
let file: string;
const databases: TestDatabase[] = [];

async function piers({ filled }: { filled: boolean }): Promise<TestDatabase> {
  const database = await emptyDatabase();
  databases.push(database);
  await database.owner.query(SCHEMA);
  if (filled) await database.owner.query(ROWS);
  return database;
}

async function everything(database: TestDatabase): Promise<unknown> {
  const { rows: piersFound } = await database.owner.query('select * from pier order by id');
  const { rows: boats } = await database.owner.query('select * from boat order by seq');
  return { piersFound, boats };
}

async function objections(attempt: Promise<unknown>): Promise<string> {
  return attempt.then(
    () => 'accepted',
    (error: Error & { wayOut?: string }) => `${error.message} ${error.wayOut ?? 'WITHOUT A WAY OUT'}`,
  );
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), `gantry-test-${process.pid}-`));
  file = join(folder, 'monday.gantry');
});

afterEach(async () => {
  for (const database of databases.splice(0)) await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

it('brings every table back equal, computed columns and odd characters included', async () => {
  const before = await piers({ filled: true });
  const after = await piers({ filled: false });

  const written = await writeBackup(before.ownerUrl, file);
  const restored = await restoreBackup(after.ownerUrl, file, { isReplacing: false });

  expect(written).toMatchObject({ tables: 2, rows: 5003 });
  expect(restored).toMatchObject({ tables: 2, rows: 5003 });
  expect(await everything(after)).toEqual(await everything(before));
});

it('writes numbers on where they were, and puts triggers and links back as they were', async () => {
  const before = await piers({ filled: true });
  const after = await piers({ filled: false });
  await writeBackup(before.ownerUrl, file);
  await restoreBackup(after.ownerUrl, file, { isReplacing: false });

  const { rows } = await after.owner.query('insert into boat (pier_id) values (1) returning seq');
  expect(rows).toEqual([{ seq: '5002' }]);
  await expect(after.owner.query('delete from boat where seq = 1')).rejects.toThrow('append only');
  await expect(after.owner.query('insert into boat (pier_id) values (99)')).rejects.toThrow('boat_pier');
  const { rows: links } = await after.owner.query(
    `select count(*)::int as deferrable from pg_constraint where contype = 'f' and condeferrable`,
  );
  expect(links).toEqual([{ deferrable: 0 }]);
});

it('holds one moment, however much is written meanwhile', async () => {
  const before = await piers({ filled: true });
  const after = await piers({ filled: false });
  const writing = (async () => {
    for (let id = 10; id < 60; id += 1) {
      await before.owner.query('insert into pier (id) values ($1)', [id]);
      await before.owner.query('insert into boat (pier_id) values ($1)', [id]);
    }
  })();
  await writeBackup(before.ownerUrl, file);
  await writing;

  // A boat without its pier would be refused here.
  await expect(restoreBackup(after.ownerUrl, file, { isReplacing: false })).resolves.toBeDefined();
});

it('does not touch a database that has rows, unless it is told to replace them', async () => {
  const before = await piers({ filled: true });
  const other = await piers({ filled: false });
  await other.owner.query(`insert into pier (id, name) values (77, 'Hythe')`);
  const untouched = await everything(other);
  await writeBackup(before.ownerUrl, file);

  const refusal = await objections(restoreBackup(other.ownerUrl, file, { isReplacing: false }));
  expect(refusal).toMatch(/not empty: public\.pier has rows.*--replace/);
  expect(await everything(other)).toEqual(untouched);

  await restoreBackup(other.ownerUrl, file, { isReplacing: true });
  expect(await everything(other)).toEqual(await everything(before));
});

describe('a file that is not what it was', () => {
  let target: TestDatabase;
  let untouched: unknown;

  beforeEach(async () => {
    const before = await piers({ filled: true });
    await writeBackup(before.ownerUrl, file);
    target = await piers({ filled: false });
    await target.owner.query(`insert into pier (id, name) values (77, 'Hythe')`);
    untouched = await everything(target);
  });

  const restored = () => objections(restoreBackup(target.ownerUrl, file, { isReplacing: true }));

  it.each([
    ['cut off in the middle', () => truncateSync(file, Math.floor(statSync(file).size / 2)), /was cut off/],
    ['cut off by one byte', () => truncateSync(file, statSync(file).size - 1), /was cut off/],
    ['empty', () => truncateSync(file, 0), /cut off|not a Gantry backup/],
    ['some other text', () => writeFileSync(file, 'pier,boat\n1,2\n'), /not a Gantry backup/],
    [
      'some other compressed file',
      () => writeFileSync(file, gzipSync('pier,boat\n1,2\n')),
      /not a Gantry backup/,
    ],
    ['changed in its data', () => rewrite(file, 'Deal', 'Dear'), /damaged: its checksum/i],
    [
      'changed in its list of tables',
      () => rewrite(file, '"name":"boat"', '"name":"goat"'),
      /damaged: its checksum/,
    ],
    ['without its end', () => rewriteEnd(file), /damaged: its end is missing/],
    [
      'of a later format',
      () => rewrite(file, '"formatVersion":1', '"formatVersion":9'),
      /format 9; this Gantry reads up to 1/,
    ],
    ['not there', () => rmSync(file), /There is no file/],
  ])('is refused when it is %s, and nothing changes', async (_case, spoil, sentence) => {
    spoil();

    const refusal = await restored();

    expect(refusal).toMatch(sentence);
    expect(refusal).not.toContain('WITHOUT A WAY OUT');
    expect(await everything(target)).toEqual(untouched);
  });

  it.each([0.1, 0.3, 0.5, 0.7, 0.9])(
    'is refused when one byte is changed at %d of its length',
    async (part) => {
      flip(file, part);

      expect(await restored()).toMatch(/damaged/);
      expect(await everything(target)).toEqual(untouched);
    },
  );

  it.each([
    ['later', `delete from schema_migration where name = 'CreateBoat2'`, /later Gantry.*CreateBoat2/],
    [
      'earlier',
      `insert into schema_migration (timestamp, name) values (3, 'AddCrew3')`,
      /earlier Gantry.*AddCrew3/,
    ],
    ['different', 'alter table boat add crew int', /does not fit this database/],
  ])('is refused when it is of a %s schema, and nothing changes', async (_case, change, sentence) => {
    await target.owner.query(change);
    untouched = await everything(target);

    expect(await restored()).toMatch(sentence);
    expect(await everything(target)).toEqual(untouched);
  });
});

it('never writes over a file, and leaves none behind when it fails', async () => {
  const before = await piers({ filled: true });
  await writeBackup(before.ownerUrl, file);

  expect(await objections(writeBackup(before.ownerUrl, file))).toMatch(/exists already/);
  const missing = join(folder, 'nowhere', 'monday.gantry');
  expect(await objections(writeBackup(before.ownerUrl, missing))).toMatch(/the folder does not exist/);
});

it('can be read by its owner alone', async () => {
  const before = await piers({ filled: false });
  chmodSync(folder, 0o755);
  await writeBackup(before.ownerUrl, file);

  expect(statSync(file).mode & 0o777).toBe(0o600);
});

function flip(path: string, part: number): void {
  const bytes = readFileSync(path);
  const at = Math.floor(bytes.length * part);
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  writeFileSync(path, bytes);
}

function rewrite(path: string, from: string, to: string): void {
  const plain = gunzipSync(readFileSync(path)).toString('latin1');
  writeFileSync(path, gzipSync(Buffer.from(plain.replace(new RegExp(from, 'i'), to), 'latin1')));
}

function rewriteEnd(path: string): void {
  const plain = gunzipSync(readFileSync(path));
  const closing = plain.lastIndexOf('Z', plain.lastIndexOf('{"tables"'));
  writeFileSync(path, gzipSync(plain.subarray(0, closing)));
}
