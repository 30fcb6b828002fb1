import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { createApp } from '../src/create-app.js';
import { loadExample } from '../src/modules/example/load-example.js';
import { tokenHash } from '../src/platform/auth/tokens.js';
import { restoreAndMigrate } from '../src/platform/backup/restore-and-migrate.js';
import { writeBackup } from '../src/platform/backup/write-backup.js';
import { LARGEST_FILE_BYTES } from '../src/platform/config/app-config.js';
import { type TestApp, testApp } from './app.js';
import { emptyDatabase, type TestDatabase } from './database.js';

const TOKEN = 'restore-test-token';
const REFORECAST =
  'mutation($input: ReforecastMilestoneInput!) { reforecastMilestone(input: $input) { id version } }';

describe('the example, worked on, backed up, destroyed and restored', () => {
  let folder: string;
  let restored: TestDatabase;
  let before: Record<string, string>;
  let lastSeq: number;
  let input: Record<string, unknown>;
  let answer: unknown;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), `gantry-test-${process.pid}-`));
    const file = join(folder, 'monday.gantry');
    const t = await testApp();
    await loadExample(t.app.get(DataSource), async () => 'no-hash');
    ({ input, answer } = await workOnIt(t));
    before = await everything(t.database.owner);
    lastSeq = (await t.database.owner.query('select max(seq)::int as n from audit_event')).rows[0].n;
    await writeBackup(t.database.ownerUrl, file);
    await t.close();
    restored = await emptyDatabase();
    await restoreAndMigrate(restored.ownerUrl, file, { isReplacing: false });
  });
  afterAll(async () => {
    await restored.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('has every table equal, audit and history with it', async () => {
    expect(Object.keys(before).length).toBeGreaterThan(30);
    expect(before.audit_event).toMatch(/^[1-9]\d{2,} rows/);
    expect(await everything(restored.owner)).toEqual(before);
  });

  it('still refuses to change what was recorded', async () => {
    await expect(restored.owner.query("update audit_event set reason = 'other'")).rejects.toThrow(
      /never changed/,
    );
    await expect(restored.app.query('delete from audit_event')).rejects.toThrow(/permission denied/);
  });

  it('is worked on where it stood: the kept answer, the next version, the next event', async () => {
    const app = await createApp({
      appUrl: restored.appUrl,
      appRole: null,
      config: {
        mode: 'test',
        publicUrl: 'http://localhost',
        webRoot: null,
        persistedDocuments: new Map(),
        isBehindProxy: false,
        largestFileBytes: LARGEST_FILE_BYTES,
        mail: null,
      },
    });
    const ask = async (variables: unknown) =>
      (
        await app
          .getHttpAdapter()
          .getInstance()
          .inject({
            method: 'POST',
            url: '/graphql',
            headers: { 'x-gantry-request': '1', cookie: `gantry=${TOKEN}` },
            payload: { query: REFORECAST, variables: { input: variables } },
          })
      ).json();
    expect(await ask(input)).toEqual(answer);
    const next = { ...input, expectedVersion: Number(input.expectedVersion) + 1, idempotencyKey: null };
    expect((await ask(next)).data.reforecastMilestone.version).toBe(Number(next.expectedVersion) + 1);
    await app.close();
    const { rows } = await restored.owner.query(
      'select min(seq)::int as seq, count(*)::int as n from audit_event where seq > $1',
      [lastSeq],
    );
    expect(rows[0].n).toBeGreaterThan(0);
    expect(rows[0].seq).toBeGreaterThan(lastSeq);
  });
});

/** A date moved by the example's PMO, so that a session, a kept answer and an event of a person are there too. */
async function workOnIt(t: TestApp) {
  const db = t.database.owner;
  const { rows } = await db.query(
    `select g.office_id, g.person_id, p.credential_id from role_grant g
       join person p on p.office_id = g.office_id and p.id = g.person_id where g.role = 'PMO' limit 1`,
  );
  await db.query(
    `insert into session (office_id, id, token_hash, person_id, credential_id, expires_at)
     values ($1, gen_random_uuid(), $2, $3, $4, now() + interval '1 hour')`,
    [rows[0].office_id, tokenHash(TOKEN), rows[0].person_id, rows[0].credential_id],
  );
  const { rows: items } = await db.query(
    `select id, version from plan_item where meeting_id is null and kind = 'MILESTONE' and archived_at is null
        and known_from is null order by code limit 1`,
  );
  const input = {
    id: items[0].id,
    expectedVersion: items[0].version,
    date: '15 March 2018',
    reason: 'The report comes later',
    idempotencyKey: '0198a5a0-0000-7000-8000-0000000000aa',
  };
  const answer = await t.ask(TOKEN, REFORECAST, { input });
  expect(answer.errors).toBeUndefined();
  return { input, answer };
}

/** Each table with how many rows it has and what they hold, whatever order they lie in. */
async function everything(db: Pool): Promise<Record<string, string>> {
  const { rows: tables } = await db.query(
    "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1",
  );
  const found: Record<string, string> = {};
  for (const { name } of tables) {
    const { rows } = await db.query(
      `select count(*) || ' rows ' || md5(coalesce(string_agg(to_jsonb(t)::text, '|' order by to_jsonb(t)::text), '')) as print from ${name} t`,
    );
    found[name] = rows[0].print;
  }
  return found;
}
