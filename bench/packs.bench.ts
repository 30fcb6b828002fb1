import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Pool } from 'pg';
import type { RenderChild as Child } from '../api/src/platform/documents/rendering/render-child.js';
import { freePort } from '../api/src/platform/embedded-postgres/free-port.js';
import { canonicalJson } from '../shared/src/packs/canonical-json.js';
import { PACK_FORMATS, type PackFormat } from '../shared/src/packs/pack-content.js';
import { samplePack } from '../shared/src/packs/test/sample-pack.js';
import { startChild } from './lib/child.js';
import { CHECKOUT, withBenchDatabase } from './lib/database.js';
import { figure, median, printTable, quantile, times } from './lib/figures.js';
import { answerTo, type Call } from './lib/load.js';
import { memoryOf } from './lib/processes.js';
import { seed } from './lib/seed.js';
import { sized } from './lib/size.js';

const SIZE = sized({ milestones: 300, risks: 60 }, { milestones: 20, risks: 5 });
const ROUNDS = sized(3, 1);
const PACKS = sized(20, 2);
const PLAN = sized(1_250, 100);
const QUIET_READS = sized(40, 5);
const BUDGET_MS: Partial<Record<PackFormat | 'all', number>> = { pdf: 1_500, all: 4_000 };
const SERVER = join(import.meta.dirname, 'servers/gantry.mjs');
const LIMITS = () => ({ timeMs: 120_000, megabytes: 1_024 });

/** As it is built: a process that compiles its sources first would be measured for that. */
const built = new URL('../api/dist/platform/documents/rendering/render-child.js', import.meta.url).href;
const { RenderChild } = (await import(built)) as { RenderChild: typeof Child };

const content = Buffer.from(canonicalJson(samplePack({}, SIZE)));

/** The least that any file of the pack costs: to read the content, and to write it once compressed. */
function reference(): number {
  const began = performance.now();
  gzipSync(JSON.stringify(JSON.parse(content.toString('utf8'))), { level: 9 });
  return performance.now() - began;
}

async function timed(child: Child, format: PackFormat): Promise<{ ms: number; bytes: number }> {
  const began = performance.now();
  const bytes = await child.write({ content, format }, () => undefined);
  return { ms: performance.now() - began, bytes: bytes.length };
}

async function eachFormat(): Promise<void> {
  const rows: string[][] = [];
  const references = Array.from({ length: 5 }, reference);
  for (const format of PACK_FORMATS) {
    const [first, warm, sizes]: [number[], number[], number[]] = [[], [], []];
    for (let round = 0; round < ROUNDS; round++) {
      const child = new RenderChild(LIMITS);
      const began = await timed(child, format);
      first.push(began.ms);
      sizes.push(began.bytes);
      warm.push((await timed(child, format)).ms);
      references.push(reference());
      child.end();
    }
    const against = BUDGET_MS[format];
    rows.push([
      format,
      times(median(warm) / median(references)),
      against === undefined ? '–' : times(median(first) / against),
      figure(median(warm)),
      figure(median(first)),
      figure(median(sizes) / 1_024),
    ]);
  }
  const all: number[] = [];
  for (let round = 0; round < ROUNDS; round++) all.push(await together());
  rows.push([
    'all, two at once',
    times(median(all) / median(references)),
    times(median(all) / BUDGET_MS.all!),
    '–',
    figure(median(all)),
    '–',
  ]);
  console.log(
    `${SIZE.milestones} milestones, ${SIZE.risks} risks (× = against reading the content and compressing it once, ${figure(median(references))} ms; first: with the start of its process)`,
  );
  printTable(['format', '÷ reference', 'first ÷ budget', 'warm ms', 'first ms', 'KB'], rows);
}

/** Every format from nothing, as an office asks for them: two processes share the work. */
async function together(): Promise<number> {
  const began = performance.now();
  const waiting = [...PACK_FORMATS];
  const work = async () => {
    const child = new RenderChild(LIMITS);
    for (let format = waiting.shift(); format !== undefined; format = waiting.shift())
      await timed(child, format);
    child.end();
  };
  await Promise.all([work(), work()]);
  return performance.now() - began;
}

/** Many packs at once, as the server makes them, and what its readers feel meanwhile. */
async function whileServing(): Promise<void> {
  await withBenchDatabase(async (database, folder) => {
    const seeded = await seed(database.ownerUrl, [PLAN]);
    const loop = join(folder, 'loop.json');
    const hash = persisted(folder);
    const server = await startChild(SERVER, {
      DATABASE_URL: database.appUrl,
      PORT: String(await freePort(0)),
      WEB_ROOT: folder,
      LOOP_FILE: loop,
    });
    const db = new Pool({ connectionString: database.ownerUrl, max: 2 });
    try {
      const read: Call = {
        url: server.told.url,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-gantry-request': '1',
          cookie: `gantry=${seeded.token}`,
        },
        body: JSON.stringify({
          documentId: hash('Plan'),
          variables: { programmeId: seeded.programmes[0]!.id, includePublishedLater: false },
        }),
      };
      await readsUntil(read, (n) => n >= 5);
      process.kill(server.pid, 'SIGUSR2');
      const quiet = await readsUntil(read, (n) => n >= QUIET_READS);
      const [quietLoop, before] = [loopOf(loop), memoryOf(server.pid).now];
      process.kill(server.pid, 'SIGUSR2');
      const began = performance.now();
      await askForAll(db, seeded.officeId, seeded.programmes[0]!.id);
      let left = PACKS * PACK_FORMATS.length;
      let most = before;
      const busy = await readsUntil(read, async () => {
        const { rows } = await db.query(
          "select max(last_error) filter (where state = 'FAILED') as error, count(*) filter (where state <> 'DONE')::int as left from render_job",
        );
        if (rows[0].error !== null) throw new Error(`A file was not made: ${rows[0].error}`);
        left = rows[0].left;
        most = Math.max(most, memoryOf(server.pid).now);
        return left === 0;
      });
      const seconds = (performance.now() - began) / 1_000;
      const busyLoop = loopOf(loop);
      console.log(
        `${PACKS} packs in ${PACK_FORMATS.length} formats at once: ${figure(seconds)} s, ${figure((PACKS * PACK_FORMATS.length) / seconds)} files a second, two at a time`,
      );
      printTable(
        [
          'the server meanwhile',
          'plan read p50 ms',
          'p95 ms',
          'event loop p99 ms',
          'worst ms',
          'RSS MB',
          'n',
        ],
        [
          [
            'nothing is made',
            figure(median(quiet)),
            figure(quantile(quiet, 0.95)),
            figure(quietLoop.p99),
            figure(quietLoop.max),
            figure(before),
            String(quiet.length),
          ],
          [
            'files are made',
            figure(median(busy)),
            figure(quantile(busy, 0.95)),
            figure(busyLoop.p99),
            figure(busyLoop.max),
            figure(most),
            String(busy.length),
          ],
          [
            '×',
            times(median(busy) / median(quiet)),
            times(quantile(busy, 0.95) / quantile(quiet, 0.95)),
            times(busyLoop.p99 / quietLoop.p99),
            times(busyLoop.max / quietLoop.max),
            times(most / before),
            '',
          ],
        ],
      );
    } finally {
      await db.end();
      await server.stop();
    }
  });
}

async function readsUntil(read: Call, isOver: (n: number) => boolean | Promise<boolean>): Promise<number[]> {
  const spent: number[] = [];
  do {
    const began = performance.now();
    await answerTo(read);
    spent.push(performance.now() - began);
    await new Promise((next) => setTimeout(next, 50));
  } while (!(await isOver(spent.length)));
  return spent;
}

/** What the server wrote last of the delay of its event loop since it was asked before. */
function loopOf(file: string): { p99: number; max: number } {
  return JSON.parse(readFileSync(file, 'utf8')) as { p99: number; max: number };
}

async function askForAll(db: Pool, officeId: string, programmeId: string): Promise<void> {
  const sha256 = createHash('sha256').update(content).digest('hex');
  const key = [officeId, programmeId];
  const { rows } = await db.query<{ id: string }>(
    `insert into pack (office_id, id, programme_id, kind, code, title)
     select $1, gen_random_uuid(), $2, 'BOARD_PACK', 'PK-' || n, 'Board pack' from generate_series(1, $3::int) n returning id`,
    [...key, PACKS],
  );
  for (const { id } of rows) {
    await db.query(
      `insert into pack_edition (office_id, id, programme_id, pack_id, major, minor, as_at_instant, as_at_day, content_hash)
       values ($1, $3, $2, $3, 1, 0, '2017-11-24T16:30:00.000000Z', '2017-11-24', repeat('0', 64))`,
      [...key, id],
    );
    await db.query(
      `insert into edition_content (office_id, id, edition_id, freezing, audience, bytes, sha256) values ($1, $2, $2, 1, 'FULL', $3, $4)`,
      [officeId, id, content, sha256],
    );
  }
  await db.query(
    `insert into render_job (office_id, id, edition_id, freezing, audience, format)
     select $1, gen_random_uuid(), e, 1, 'FULL', f from unnest($2::uuid[]) e cross join unnest($3::text[]) f`,
    [officeId, rows.map(({ id }) => id), [...PACK_FORMATS]],
  );
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

await eachFormat();
await whileServing();
