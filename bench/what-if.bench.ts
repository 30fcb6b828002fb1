import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Pool } from 'pg';
import { freePort } from '../api/src/platform/embedded-postgres/free-port.js';
import { startChild } from './lib/child.js';
import { CHECKOUT, withBenchDatabase } from './lib/database.js';
import { figure, median, printTable, quantile, times } from './lib/figures.js';
import { answerTo, type Call } from './lib/load.js';
import { cpuOf, memoryOf } from './lib/processes.js';
import { seed } from './lib/seed.js';
import { sized } from './lib/size.js';

const COUNTS = sized([1_000, 10_000], [300]);
const CALLS = sized(60, 5);
const BUDGET_MS = new Map([
  [1_000, 50],
  [10_000, 150],
]);
const SERVER = join(import.meta.dirname, 'servers/gantry.mjs');

/** One item moved a few days, another one each time: what the move-date form asks while somebody types. */
await withBenchDatabase(async (database, folder) => {
  const seeded = await seed(database.ownerUrl, COUNTS);
  const hash = persisted(folder);
  const port = String(await freePort(0));
  const profile = process.env.GANTRY_BENCH_PROFILE;
  const server = await startChild(
    SERVER,
    { DATABASE_URL: database.appUrl, PORT: port, WEB_ROOT: folder },
    profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`, '--cpu-prof-name=what-if.cpuprofile'] : [],
  );
  const call = (name: string, variables: object): Call => ({
    url: server.told.url,
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-gantry-request': '1',
      cookie: `gantry=${seeded.token}`,
    },
    body: JSON.stringify({ documentId: hash(name), variables }),
  });
  try {
    const rows: string[][] = [];
    for (const { id: programmeId, count } of seeded.programmes) {
      const items = await openItems(database.ownerUrl, programmeId);
      const read = call('Plan', { programmeId, includePublishedLater: false });
      const ask = (n: number) =>
        call('WhatIf', {
          input: { programmeId, dates: [{ itemId: items[n % items.length]!, date: dayOf(n) }] },
        });
      const first = await timed(ask(0));
      const before = cpuOf(server.pid);
      const asked: number[] = [];
      for (let n = 1; n <= CALLS; n++) asked.push(await timed(ask(n)));
      const cpu = (cpuOf(server.pid) - before) / CALLS;
      const reads: number[] = [];
      for (let n = 0; n < Math.min(CALLS, 10); n++) reads.push(await timed(read));
      const p95 = quantile(asked, 0.95);
      rows.push([
        String(count),
        times(p95 / (BUDGET_MS.get(count) ?? Number.NaN)),
        times(median(asked) / median(reads)),
        figure(median(asked)),
        figure(p95),
        figure(first),
        figure(median(reads)),
        figure(cpu),
        figure(memoryOf(server.pid).now),
        String(asked.length),
      ]);
    }
    console.log(
      'What-if over GraphQL, one date changed (× = p95 against its budget; p50 against reading the same plan)',
    );
    printTable(
      [
        'items',
        'p95 ÷ budget',
        '÷ plan read',
        'p50 ms',
        'p95 ms',
        'first ms',
        'plan read ms',
        'CPU ms',
        'RSS MB',
        'n',
      ],
      rows,
    );
  } finally {
    await server.stop();
  }
});

async function timed(call: Call): Promise<number> {
  const began = performance.now();
  const answer = (await answerTo(call)).toString();
  if (answer.startsWith('{"errors"')) throw new Error(answer.slice(0, 500));
  return performance.now() - began;
}

function dayOf(n: number): string {
  return new Date(Date.UTC(2018, 5, 1 + (n % 200))).toISOString().slice(0, 10);
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

/** Milestones still to come with a day of their own, spread over the plan. */
async function openItems(ownerUrl: string, programmeId: string): Promise<string[]> {
  const db = new Pool({ connectionString: ownerUrl, max: 1 });
  try {
    const { rows } = await db.query<{ id: string }>(
      `select id from plan_item where programme_id = $1 and kind = 'MILESTONE' and state <> 'COMPLETE' order by md5(code) limit 100`,
      [programmeId],
    );
    return rows.map(({ id }) => id);
  } finally {
    await db.end();
  }
}
