import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { EmbeddedFailure } from './embedded-failure.js';
import { runningPostmaster } from './postmaster.js';
import { type EmbeddedDatabase, startEmbedded } from './start-embedded.js';

const CHECKOUT = join(import.meta.dirname, '../../../..');

/** Each case initialises a server of its own. */
const PATIENCE_MS = 60_000;

let dataDir: string;
const started: EmbeddedDatabase[] = [];

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), `gantry-test-${process.pid}-`));
  chmodSync(dataDir, 0o711);
});

afterEach(async () => {
  for (const database of started.splice(0)) await database.stop();
  rmSync(dataDir, { recursive: true, force: true });
}, PATIENCE_MS);

async function start(durable = false): Promise<EmbeddedDatabase> {
  const database = await startEmbedded({ checkout: CHECKOUT, dataDir, durable });
  started.push(database);
  return database;
}

async function ask<Row>(url: string, statement: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function killEverything(database: EmbeddedDatabase): Promise<void> {
  const children = await ask<{ pid: number }>(database.adminUrl, 'select pid from pg_stat_activity');
  const postmaster = runningPostmaster(database.folder);
  for (const pid of [postmaster?.pid ?? 0, ...children.map((row) => row.pid)]) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch (error) {
      // The backend that listed the others is gone already.
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }
}

it(
  'gives a new folder a database with an owner and an application that owns nothing',
  async () => {
    const database = await start();

    await ask(database.ownerUrl, 'create table pier (name text)');
    await expect(ask(database.appUrl, 'select * from pier')).rejects.toThrow('permission denied');
    expect(database.attached).toBe(false);
  },
  PATIENCE_MS,
);

it(
  'keeps its rows, its passwords and its port over a restart',
  async () => {
    const first = await start();
    await ask(first.ownerUrl, `create table pier as select 'Deal' as name`);
    await first.stop();
    started.length = 0;
    expect(runningPostmaster(first.folder)).toBeNull();

    const second = await start();

    expect(second.ownerUrl).toBe(first.ownerUrl);
    await expect(ask(second.ownerUrl, 'select * from pier')).resolves.toEqual([{ name: 'Deal' }]);
  },
  PATIENCE_MS,
);

it(
  'lets nobody but its user read the passwords',
  async () => {
    const { folder } = await start();

    expect(statSync(join(folder, 'gantry-connection.json')).mode & 0o777).toBe(0o600);
    expect(existsSync(`${folder}.password`)).toBe(false);
  },
  PATIENCE_MS,
);

it(
  'recovers by itself when the server and all its processes were killed',
  async () => {
    const first = await start(true);
    await ask(first.ownerUrl, `create table pier as select 'Deal' as name`);
    await killEverything(first);

    const second = await start();

    expect(second.attached).toBe(false);
    await expect(ask(second.ownerUrl, 'select * from pier')).resolves.toEqual([{ name: 'Deal' }]);
  },
  PATIENCE_MS,
);

it(
  'attaches to a server that already runs, and leaves it running for the other',
  async () => {
    const first = await start();
    const second = await start();

    expect(second.attached).toBe(true);
    await second.stop();
    started.pop();
    await expect(ask(first.appUrl, 'select 1 as one')).resolves.toEqual([{ one: 1 }]);
  },
  PATIENCE_MS,
);

it(
  'survives two starters at the same moment in an empty folder',
  async () => {
    const both = await Promise.all([start(), start()]);

    expect(both.map((database) => database.attached).sort()).toEqual([false, true]);
    expect(both[0].ownerUrl).toBe(both[1].ownerUrl);
  },
  PATIENCE_MS,
);

it(
  'takes over a server whose starter was killed, and stops it at the end',
  async () => {
    const first = await start();
    started.length = 0;
    const register = join(first.folder, 'gantry-in-use');
    rmSync(register, { recursive: true });
    mkdirSync(register);
    writeFileSync(join(register, '999999-killed'), '');

    const second = await start();
    await second.stop();
    started.length = 0;

    expect(second.attached).toBe(true);
    expect(runningPostmaster(first.folder)).toBeNull();
  },
  PATIENCE_MS,
);

it(
  'is not misled by a process number that another program has now',
  async () => {
    const first = await start();
    await killEverything(first);
    const file = join(first.folder, 'postmaster.pid');
    const lines = readFileSync(file, 'utf8').split('\n');
    writeFileSync(file, [process.pid, ...lines.slice(1)].join('\n'));

    const second = await start();

    await expect(ask(second.appUrl, 'select 1 as one')).resolves.toEqual([{ one: 1 }]);
  },
  PATIENCE_MS,
);

it(
  'begins anew after an initialisation that was cut off',
  async () => {
    mkdirSync(join(dataDir, 'pg18.tmp', 'base'), { recursive: true });

    const database = await start();

    expect(existsSync(join(dataDir, 'pg18.tmp'))).toBe(false);
    await expect(ask(database.appUrl, 'select 1 as one')).resolves.toEqual([{ one: 1 }]);
  },
  PATIENCE_MS,
);

it.each(['pg18', 'pg15'])(
  'refuses the data of PostgreSQL 15 in %s, in words, and touches nothing',
  async (name) => {
    mkdirSync(join(dataDir, name));
    writeFileSync(join(dataDir, name, 'PG_VERSION'), '15\n');

    const refusal = await start().catch((error: unknown) => error);

    expect(refusal).toBeInstanceOf(EmbeddedFailure);
    expect((refusal as EmbeddedFailure).message).toMatch(
      /holds a PostgreSQL 15 database; .* runs PostgreSQL 18/,
    );
    expect((refusal as EmbeddedFailure).wayOut).toContain('GANTRY_DATA_DIR');
    expect(readFileSync(join(dataDir, name, 'PG_VERSION'), 'utf8')).toBe('15\n');
  },
);

it(
  'says which folder cannot be written',
  async () => {
    writeFileSync(join(dataDir, 'file'), '');
    dataDir = join(dataDir, 'file', 'below');

    await expect(start()).rejects.toMatchObject({
      message: expect.stringContaining(`The data folder ${dataDir} cannot be written`),
      wayOut: expect.stringContaining('GANTRY_DATA_DIR'),
    });
  },
  PATIENCE_MS,
);

it(
  'quotes the server when it does not start',
  async () => {
    const first = await start();
    await first.stop();
    started.length = 0;
    rmSync(join(first.folder, 'global'), { recursive: true });

    await expect(start()).rejects.toMatchObject({
      message: expect.stringMatching(/did not start\. PostgreSQL says: .*global/),
    });
  },
  PATIENCE_MS,
);
