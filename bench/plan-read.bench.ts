import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { freePort } from '../api/src/platform/embedded-postgres/free-port.js';
import { type Child, startChild } from './lib/child.js';
import { CHECKOUT, withBenchDatabase } from './lib/database.js';
import { figure, median, printTable, quantile, times } from './lib/figures.js';
import { answerTo, type Call, spellOf } from './lib/load.js';
import { fetchPeer } from './lib/peer.js';
import { PEER_DOCUMENT } from './lib/peer-document.js';
import { canMeasureProcesses, cpuOf, cpuOfChildren, memoryOf, postmasterOf } from './lib/processes.js';
import { type Seeded, seed } from './lib/seed.js';
import { sized } from './lib/size.js';
import { type AnsweredPlan, storeAnswers } from './lib/store-answers.js';

const COUNTS = sized([1_250, 5_000], [300]);
const CALLERS = [1, 16];
const ROUNDS = sized(4, 2);
const SECONDS = sized(2.5, 0.5);
const SERVERS = join(import.meta.dirname, 'servers');

interface Variant {
  name: string;
  server: Child;
  call: (programmeId: string) => Call;
  /** Gives other data than the plan, so only its time can be compared. */
  isOtherData?: boolean;
}

interface Measured {
  latencies: number[];
  requests: number;
  seconds: number;
  cpu: number;
  databaseCpu: number;
  bytes: number;
  memory: number;
}

await withBenchDatabase(async (database, folder) => {
  const seeded = await seed(database.ownerUrl, COUNTS);
  const documents = persistedDocuments(folder);
  const readerId = await readerOf(database.ownerUrl, seeded);
  const env = { DATABASE_URL: database.appUrl, OFFICE_ID: seeded.officeId, PERSON_ID: readerId };
  const children: Child[] = [];
  const start = async (file: string, more: Record<string, string> = {}) => {
    const child = await startChild(join(SERVERS, file), { ...env, ...more }, profiling(file));
    children.push(child);
    return child;
  };
  try {
    const port = String(await freePort(0));
    const gantry = await start('gantry.mjs', { PORT: port, WEB_ROOT: folder });
    const plan = (programmeId: string) =>
      graphql(gantry, seeded, documents.plan, { programmeId, includePublishedLater: false });
    for (const programme of seeded.programmes) {
      const answer = JSON.parse((await answerTo(plan(programme.id))).toString());
      if (answer.errors) throw new Error(JSON.stringify(answer.errors));
      await storeAnswers(database.ownerUrl, programme.id, answer.data.timeline as AnsweredPlan);
    }
    const variants: Variant[] = [
      { name: 'bare floor', ...plain(await start('floor.mjs')) },
      { name: 'floor + our rules', ...plain(await start('floor-with-rules.mjs')) },
      { name: 'Gantry: timeline', server: gantry, call: plan },
    ];
    if (documents.overview) variants.push(overviewOf(gantry, seeded, documents.overview));
    else console.log('No page reads an overview yet: left out.');
    const peerModules = fetchPeer(join(folder, 'peer'), 'postgraphile@5.1.5');
    if (peerModules) {
      const peerEnv = {
        DATABASE_URL: database.ownerUrl,
        PEER_MODULES: peerModules,
        GRAPHILE_ENV: 'production',
      };
      variants.push(peerOf(await start('postgraphile.mjs', peerEnv)));
      console.log(
        'PostGraphile 5.1.5 was fetched for this run; it sends rows without what the rules say of them.',
      );
    } else console.log('PostGraphile could not be fetched: no peer in this run.');
    const postmaster = postmasterOf(database.folder);
    for (const programme of seeded.programmes) await compare(variants, programme, postmaster);
    console.log('Gantry also checks the session, the role and the document; the floors do not.');
  } finally {
    for (const child of children) await child.stop();
  }
});

async function compare(
  variants: Variant[],
  programme: { count: number; id: string },
  postmaster: number,
): Promise<void> {
  const answers = await Promise.all(
    variants.map(async (each) => ({ ...each, answer: await answerTo(each.call(programme.id)) })),
  );
  const failed = answers.find(({ answer }) =>
    /^\{"errors"|"errors":\[/.test(answer.subarray(0, 12).toString() + answer.subarray(-300).toString()),
  );
  if (failed) throw new Error(`${failed.name}: ${failed.answer.toString().slice(0, 500)}`);
  checkAlike(answers.filter((each) => !each.isOtherData).map(({ answer }) => answer));
  for (const callers of CALLERS) {
    const measured = new Map(variants.map((variant) => [variant, empty()]));
    for (const variant of variants) await spellOf(variant.call(programme.id), callers, SECONDS / 3);
    for (let round = 0; round < ROUNDS; round++)
      for (const variant of variants) {
        const before = [cpuOf(variant.server.pid), cpuOfChildren(postmaster)] as const;
        const spell = await spellOf(variant.call(programme.id), callers, SECONDS);
        const sum = measured.get(variant)!;
        sum.latencies.push(...spell.latencies);
        sum.requests += spell.latencies.length;
        sum.seconds += spell.seconds;
        sum.cpu += cpuOf(variant.server.pid) - before[0];
        sum.databaseCpu += cpuOfChildren(postmaster) - before[1];
        sum.bytes = spell.bytes;
        sum.memory = Math.max(sum.memory, memoryOf(variant.server.pid).now || 0);
      }
    print(programme.count, callers, variants, measured);
  }
}

/** The page may ask for a new field before the floors know of it: as long as that is little, the ratio still means something. */
function checkAlike(answers: readonly Buffer[]): void {
  const sizes = answers.map((answer) => answer.length);
  if (Math.max(...sizes) > 1.1 * Math.min(...sizes))
    throw new Error(
      `The variants' answers differ by more than a tenth: ${sizes.join(', ')} bytes. Bring bench/servers up to date.`,
    );
  const [first, ...others] = answers.map((answer) => JSON.parse(answer.toString()));
  if (others.every((other) => isDeepStrictEqual(other, first)))
    console.log('All variants answer with the same plan, compared in full.');
  else
    console.log(
      `The variants' answers differ a little: ${sizes.join(', ')} bytes. Bring bench/servers up to date.`,
    );
}

function print(count: number, callers: number, variants: Variant[], measured: Map<Variant, Measured>): void {
  const floor = measured.get(variants[0]!)!;
  const cpu = (each: Measured) => (each.cpu + each.databaseCpu) / each.requests;
  const rate = (each: Measured) => each.requests / each.seconds;
  console.log(`Plan of ${count} milestones, ${callers} at once (× = against the bare floor of this run)`);
  printTable(
    [
      '',
      'p50',
      'p99',
      'requests/s',
      'CPU',
      'p50 ms',
      'p99 ms',
      'req/s',
      'CPU ms app + db',
      'RSS MB',
      'kB',
      'n',
    ],
    variants.map((variant) => {
      const own = measured.get(variant)!;
      return [
        variant.name,
        times(median(own.latencies) / median(floor.latencies)),
        times(quantile(own.latencies, 0.99) / quantile(floor.latencies, 0.99)),
        times(rate(own) / rate(floor)),
        canMeasureProcesses ? times(cpu(own) / cpu(floor)) : '–',
        figure(median(own.latencies)),
        figure(quantile(own.latencies, 0.99)),
        figure(rate(own)),
        canMeasureProcesses
          ? `${figure(own.cpu / own.requests)} + ${figure(own.databaseCpu / own.requests)}`
          : '–',
        canMeasureProcesses ? figure(own.memory) : '–',
        (own.bytes / 1000).toFixed(0),
        String(own.requests),
      ];
    }),
  );
}

function empty(): Measured {
  return { latencies: [], requests: 0, seconds: 0, cpu: 0, databaseCpu: 0, bytes: 0, memory: 0 };
}

/** The page names the programme by one or the other; what a document does not ask for is passed over. */
function overviewOf(server: Child, seeded: Seeded, documentId: string): Variant {
  const call = (programmeId: string) => {
    const code = seeded.programmes.find(({ id }) => id === programmeId)?.code;
    return graphql(server, seeded, documentId, { programmeId, code, includePublishedLater: false });
  };
  return { name: 'Gantry: overview', server, call, isOtherData: true };
}

function peerOf(server: Child): Variant {
  const call = (programmeId: string): Call => ({
    url: server.told.url,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: PEER_DOCUMENT, variables: { programmeId } }),
  });
  return { name: 'PostGraphile 5.1.5', server, call, isOtherData: true };
}

function plain(server: Child): Pick<Variant, 'server' | 'call'> {
  return {
    server,
    call: (programmeId) => ({
      url: `${server.told.url}/?programme=${programmeId}`,
      method: 'GET',
      headers: {},
      body: '',
    }),
  };
}

function graphql(
  server: Child,
  seeded: Seeded,
  documentId: string,
  variables: Record<string, unknown>,
): Call {
  return {
    url: server.told.url,
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-gantry-request': '1',
      cookie: `gantry=${seeded.token}`,
    },
    body: JSON.stringify({ documentId, variables }),
  };
}

/** The documents that the pages send, put where the server looks for them; the hashes of the two that read a plan. */
function persistedDocuments(folder: string): { plan: string; overview: string | null } {
  const text = readFileSync(join(CHECKOUT, 'web/src/generated/persisted-documents.json'), 'utf8');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'persisted-documents.json'), text);
  const found = Object.entries(JSON.parse(text) as Record<string, string>);
  const hashOf = (start: RegExp) => found.find(([, document]) => start.test(document))?.[0] ?? null;
  const plan = hashOf(/^query Plan\(/);
  if (plan === null)
    throw new Error('No document "Plan" in web/src/generated/persisted-documents.json: run npm run codegen.');
  return { plan, overview: hashOf(/^query \w*Overview\(/) };
}

async function readerOf(ownerUrl: string, { officeId }: Seeded): Promise<string> {
  const { Client } = (await import('pg')).default;
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  const { rows } = await client.query('select person_id from session where office_id = $1', [officeId]);
  await client.end();
  return rows[0].person_id;
}

/** GANTRY_BENCH_PROFILE=<folder> leaves a processor profile of each server there. */
function profiling(file: string): string[] {
  const folder = process.env.GANTRY_BENCH_PROFILE;
  return folder ? ['--cpu-prof', `--cpu-prof-dir=${folder}`, `--cpu-prof-name=${file}.cpuprofile`] : [];
}
