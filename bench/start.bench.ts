import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startChild } from './lib/child.js';
import { figure, median, printTable, times } from './lib/figures.js';
import { npmStart, type Started } from './lib/npm-start.js';
import { sized } from './lib/size.js';
import { inTemporaryFolder } from './lib/temporary.js';

const COLD = sized(3, 1);
const WARM = sized(7, 2);
const TRIES = 3;
const BARE = join(import.meta.dirname, 'servers/bare-database.mjs');

await inTemporaryFolder(async (folder) => {
  const place = (name: string) => {
    const path = join(folder, name);
    mkdirSync(path, { mode: 0o711 });
    return path;
  };
  // The first start of all also fills the system's and Node's caches.
  await undisturbed(place('first'));
  const cold = { bare: [] as number[], ours: [] as Started[] };
  for (let n = 0; n < COLD; n++) {
    cold.bare.push(await bareStart(place(`bare ${n}`)));
    cold.ours.push(await undisturbed(place(`cold ${n}`)));
  }
  const warm = { bare: [] as number[], ours: [] as Started[] };
  const used = join(folder, 'cold 0');
  for (let n = 0; n < WARM; n++) {
    warm.bare.push(await bareStart(used));
    warm.ours.push(await undisturbed(used));
  }
  print('cold: empty folder to ready, example loaded', cold);
  print('warm: the same folder again', warm);
});

/** A start that had to build changed sources says nothing about starting: it is repeated. */
async function undisturbed(dataDir: string): Promise<Started> {
  for (let attempt = 1; ; attempt++) {
    const started = await npmStart(attempt === 1 ? dataDir : `${dataDir} again ${attempt}`);
    if (!started.hasBuilt || attempt === TRIES) return started;
  }
}

/** From the start of a process to PostgreSQL's first answer. */
async function bareStart(dataDir: string): Promise<number> {
  const began = performance.now();
  const child = await startChild(BARE, { GANTRY_DATA_DIR: dataDir });
  const took = performance.now() - began;
  await child.end();
  return took;
}

function print(what: string, { bare, ours }: { bare: number[]; ours: Started[] }): void {
  const ready = ours.map((each) => each.ready);
  console.log(`npm start, ${what} (× = against PostgreSQL alone on such a folder in this run)`);
  printTable(
    ['', 'median', 'median s', 'best s', 'worst s', 'server RSS MB', 'n'],
    [
      ['PostgreSQL alone', bare, Number.NaN] as const,
      ['npm start', ready, median(ours.map((each) => each.memory))] as const,
    ].map(([name, took, memory]) => [
      name,
      times(median(took) / median(bare)),
      figure(median(took) / 1000),
      figure(Math.min(...took) / 1000),
      figure(Math.max(...took) / 1000),
      figure(memory),
      String(took.length),
    ]),
  );
  const disturbed = ours.filter((each) => each.hasBuilt).length;
  if (disturbed > 0)
    console.log(`${disturbed} of these starts built changed sources first: their times say nothing.`);
}
