import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Pool } from 'pg';
import { freePort } from '../api/src/platform/embedded-postgres/free-port.js';
import { startChild } from './lib/child.js';
import { CHECKOUT, withBenchDatabase } from './lib/database.js';
import { figure, median, printTable, quantile, times } from './lib/figures.js';
import { answerTo, type Call } from './lib/load.js';
import { seed } from './lib/seed.js';
import { sized } from './lib/size.js';

const COUNTS = sized([500, 2_000], [300]);
const CALLS = sized(9, 2);
const BUDGET_MS = 1_000;
const PAST = '2017-11-24';
const SERVER = join(import.meta.dirname, 'servers/gantry.mjs');

/** The seed writes past the triggers: what they would have recorded is written here, one image for each row. */
const RECORD = ['plan_item', 'plan_date', 'status_report', 'dependency', 'scenario_item'].map(
  (table) => `
  insert into audit_event (office_id, tx, change_id, effective_at, action, entity, entity_id, programme_id, operation, after)
  select t.office_id, 1, gen_random_uuid(), office_instant(t.office_id), 'seed', '${table}', t.id, t.programme_id, 'insert', to_jsonb(t)
    from ${table} t`,
);
/** A day later one item in ten is called otherwise. */
const CHANGE = [
  'alter table plan_item enable trigger user',
  'update office_clock set set_on = set_on + 1',
  "update plan_item set title = title || ', as amended' where position % 10 = 0",
  'analyze',
];

/** The plan as at a past day, and all that differs since, against reading the plan of today anew. */
await withBenchDatabase(async (database, folder) => {
  const seeded = await seed(database.ownerUrl, COUNTS);
  const owner = new Pool({ connectionString: database.ownerUrl, max: 1 });
  for (const statement of [...RECORD, ...CHANGE]) await owner.query(statement);
  const hash = persisted(folder);
  const port = String(await freePort(0));
  const server = await startChild(SERVER, {
    DATABASE_URL: database.appUrl,
    PORT: port,
    WEB_ROOT: folder,
  });
  const call = (name: string, variables: object, asAt?: string): Call => ({
    url: server.told.url,
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-gantry-request': '1',
      cookie: `gantry=${seeded.token}`,
      ...(asAt === undefined ? {} : { 'x-gantry-as-at': asAt }),
    },
    body: JSON.stringify({ documentId: hash(name), variables }),
  });
  try {
    const rows: string[][] = [];
    for (const { id: programmeId, count } of seeded.programmes) {
      const plan = { programmeId, includePublishedLater: false };
      // Something of the office has changed, so that the plan is not the one that was kept.
      const anew = async () => {
        await owner.query('update programme set name = name where id = $1', [programmeId]);
        return timed(call('Plan', plan));
      };
      const now: number[] = [];
      const past: number[] = [];
      const compared: number[] = [];
      for (let n = -2; n < CALLS; n++) {
        const taken = [
          await anew(),
          await timed(call('Plan', plan, PAST)),
          await timed(call('InstantComparison', { programmeId, from: PAST, to: null })),
        ] as const;
        if (n < 0) continue;
        now.push(taken[0]);
        past.push(taken[1]);
        compared.push(taken[2]);
      }
      rows.push([
        String(count),
        times(median(past) / median(now)),
        times(median(compared) / median(now)),
        times(quantile(past, 0.95) / BUDGET_MS),
        times(quantile(compared, 0.95) / BUDGET_MS),
        figure(median(now)),
        figure(median(past)),
        figure(median(compared)),
        String(CALLS),
      ]);
    }
    console.log(
      'The plan as at a past day, and all that differs since (× = p50 against the plan of today read anew)',
    );
    printTable(
      [
        'items',
        'as at ÷ today',
        'comparison ÷ today',
        'as at p95 ÷ 1 s',
        'comparison p95 ÷ 1 s',
        'today ms',
        'as at ms',
        'comparison ms',
        'n',
      ],
      rows,
    );
  } finally {
    await server.stop();
    await owner.end();
  }
});

async function timed(call: Call): Promise<number> {
  const began = performance.now();
  const answer = (await answerTo(call)).toString();
  if (answer.includes('"errors":[')) throw new Error(answer.slice(0, 500));
  return performance.now() - began;
}

function persisted(folder: string): (name: string) => string {
  const text = readFileSync(join(CHECKOUT, 'web/src/generated/persisted-documents.json'), 'utf8');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'persisted-documents.json'), text);
  const known = Object.entries(JSON.parse(text) as Record<string, string>);
  return (name) => {
    const found = known.find(([, document]) => document.startsWith(`query ${name}(`));
    if (!found) throw new Error(`No document "${name}": run npm run codegen.`);
    return found[0];
  };
}
