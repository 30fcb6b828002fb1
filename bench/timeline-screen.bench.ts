import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { figure, median, printTable, times } from './lib/figures.js';
import type { PageBench, Scrolled } from './lib/page-bench.js';
import { buildPages, installDhtmlx, servePages } from './lib/pages.js';
import { sized } from './lib/size.js';
import { inTemporaryFolder } from './lib/temporary.js';

const ROWS = sized([200, 2_000, 10_000], [200, 2_000]);
const RUNS = sized(3, 1);
const SCROLL_MS = sized(3_000, 1_000);
const DOWN = (6_000 * SCROLL_MS) / 3_000;
const ACROSS = (4_000 * SCROLL_MS) / 3_000;

interface Run {
  ready: number;
  nodes: number;
  heap: number;
  down: Scrolled & { mainMs: number };
  across: Scrolled & { mainMs: number };
}

/** What the page offers to the functions that run inside it. */
type InPage = { bench: PageBench };

const executablePath = process.env.CHROMIUM;
if (!executablePath) console.log('There is no Chromium here: left out. Set CHROMIUM to the path of one.');
else await inTemporaryFolder((folder) => measure(folder, executablePath));

async function measure(folder: string, executablePath: string): Promise<void> {
  const peerFolder = join(folder, 'peer');
  mkdirSync(peerFolder);
  const dhtmlx = installDhtmlx(peerFolder);
  console.log(
    dhtmlx
      ? 'dhtmlx-gantt 10.0.3 was fetched into a temporary folder for this run; it is no dependency of the product.'
      : 'dhtmlx-gantt could not be fetched: no peer in this run.',
  );
  const built = join(folder, 'built');
  await buildPages(built, dhtmlx);
  const { url, server } = await servePages(built);
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--enable-precise-memory-info'],
  });
  try {
    const pages = dhtmlx ? ['own', 'dhtmlx'] : ['own'];
    const runs = new Map<string, Run[]>();
    await oneRun(browser, `${url}/own.html?rows=200`);
    for (let n = 0; n < RUNS; n++)
      for (const rows of ROWS)
        for (const page of pages) {
          const key = `${page} ${rows}`;
          runs.set(key, [
            ...(runs.get(key) ?? []),
            await oneRun(browser, `${url}/${page}.html?rows=${rows}`),
          ]);
        }
    print(runs, pages);
  } finally {
    await browser.close();
    server.close();
  }
}

async function oneRun(browser: Browser, address: string): Promise<Run> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForFunction(() => 'bench' in globalThis);
    const ready = await page.evaluate(() => (globalThis as unknown as InPage).bench.ready());
    const nodes = await page.evaluate(() => (globalThis as unknown as InPage).bench.nodes());
    const devtools = await context.newCDPSession(page);
    await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    await devtools.send('Performance.enable');
    const busy = async () => {
      const { metrics } = await devtools.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
    };
    const scroll = async (axis: 'down' | 'across', pixels: number) => {
      const before = await busy();
      const scrolled = await page.evaluate(
        ([way, far, ms]) => (globalThis as unknown as InPage).bench.scroll(way, far, ms),
        [axis, pixels, SCROLL_MS] as const,
      );
      return { ...scrolled, mainMs: (await busy()) - before };
    };
    return {
      ready,
      nodes,
      heap: usedSize / 1e6,
      down: await scroll('down', DOWN),
      across: await scroll('across', ACROSS),
    };
  } finally {
    await context.close();
  }
}

function print(all: Map<string, Run[]>, pages: string[]): void {
  const of = (page: string, rows: number) => all.get(`${page} ${rows}`) ?? [];
  const reference = pages.includes('dhtmlx') ? 'dhtmlx' : 'own';
  const middle = (runs: Run[], value: (run: Run) => number) => median(runs.map(value));
  const best = (runs: Run[], value: (run: Run) => number) => Math.min(...runs.map(value));
  const against = (page: string, rows: number, value: (run: Run) => number, pick = middle) => {
    const base = reference === page ? of(page, ROWS[0]!) : of(reference, rows);
    return times(pick(of(page, rows), value) / pick(base, value));
  };
  console.log(
    reference === 'dhtmlx'
      ? 'Ours as × of dhtmlx-gantt with the same rows in this run; dhtmlx-gantt as × of its own smallest plan'
      : 'Each as × of the smallest plan of this run',
  );
  printTable(
    ['', 'ready', 'best ready', 'nodes', 'heap', 'down: main thread', 'across: main thread'],
    ROWS.flatMap((rows) =>
      pages.map((page) => [
        `${page}, ${rows} rows`,
        against(page, rows, (run) => run.ready),
        against(page, rows, (run) => run.ready, best),
        against(page, rows, (run) => run.nodes),
        against(page, rows, (run) => run.heap),
        against(page, rows, (run) => run.down.mainMs),
        against(page, rows, (run) => run.across.mainMs),
      ]),
    ),
  );
  const nodes = ROWS.map((rows) => middle(of('own', rows), (run) => run.nodes));
  console.log(`Our nodes, most against fewest rows: ${times(nodes.at(-1)! / nodes[0]!)}`);
  console.log(
    `\nMedians of ${RUNS}; a scroll lasts ${SCROLL_MS} ms; long tasks are those over 50 ms, summed`,
  );
  printTable(
    [
      '',
      'ready ms',
      'best',
      'nodes',
      'heap MB',
      'down: frames',
      'long ms',
      'main ms',
      'across: frames',
      'long ms',
      'main ms',
    ],
    ROWS.flatMap((rows) =>
      pages.map((page) => {
        const runs = of(page, rows);
        const ways = [(run: Run) => run.down, (run: Run) => run.across];
        return [
          `${page}, ${rows} rows`,
          figure(middle(runs, (run) => run.ready)),
          figure(best(runs, (run) => run.ready)),
          String(middle(runs, (run) => run.nodes)),
          figure(middle(runs, (run) => run.heap)),
          ...ways.flatMap((way) => [
            String(middle(runs, (run) => way(run).frames)),
            middle(runs, (run) => way(run).longTaskMs).toFixed(0),
            middle(runs, (run) => way(run).mainMs).toFixed(0),
          ]),
        ];
      }),
    ),
  );
}
