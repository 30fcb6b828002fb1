import { monitorEventLoopDelay } from 'node:perf_hooks';
import { ChancesThread } from '../api/src/modules/projection/chances-thread.js';
import { compile } from '../shared/src/schedule/compile.js';
import type { CompiledNetwork } from '../shared/src/schedule/compiled.js';
import { MonteCarloRun } from '../shared/src/schedule/monte-carlo/monte-carlo-run.js';
import { figure, median, printTable, times } from './lib/figures.js';
import { randomFacts, randomPlan } from './lib/random-plan.js';
import { sized } from './lib/size.js';

const RUNS = sized(10_000, 200);
const ROUNDS = sized(3, 1);
const SIZES = sized([1_000, 10_000], [1_000]);

/** Figures in one stretch of memory, well past what a processor keeps near. */
const STRETCH = 16_000_000;
const [starts, finishes, drivers] = [0, 1, 2].map(() => new Int32Array(STRETCH).fill(1)) as [
  Int32Array,
  Int32Array,
  Int32Array,
];

/** What it costs to do no more than stream a figure for every item and run from one row to the next, three times over. */
function streamingBound(nodes: number): Spent {
  const spent = watch();
  for (let left = nodes * RUNS; left > 0; left -= STRETCH) {
    const count = Math.min(left, STRETCH);
    addAndCompare(starts, finishes, count);
    addAndCompare(finishes, drivers, count);
    addAndCompare(drivers, starts, count);
  }
  return spent();
}

function addAndCompare(from: Int32Array, to: Int32Array, count: number): void {
  for (let k = 0; k < count; k++) to[k] = Math.max(to[k]!, from[k]! + 1);
}

interface Spent {
  took: number;
  /** Processor time, which a busy machine distorts less. */
  cpu: number;
}

function watch(): () => Spent {
  const [began, before] = [performance.now(), process.cpuUsage()];
  return () => {
    const { user, system } = process.cpuUsage(before);
    return { took: performance.now() - began, cpu: (user + system) / 1000 };
  };
}

function runOf(net: CompiledNetwork): Spent & { memory: number } {
  const before = process.memoryUsage();
  const spent = watch();
  const run = new MonteCarloRun(net, { seed: 1, runs: RUNS, targetId: 'end' });
  while (run.advance());
  const { nodes } = run.result();
  const { took, cpu } = spent();
  if (nodes.get('end')!.computed !== RUNS) throw new Error('The end of the plan lies past its last meeting.');
  const after = process.memoryUsage();
  const memory = (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 1e6;
  return { took, cpu, memory };
}

for (const count of SIZES) {
  const network = randomPlan(count);
  const compiled = compile(network);
  if (!compiled.isScheduled) throw new Error(compiled.problems[0]?.message);
  const bounds: Spent[] = [];
  const runs: ReturnType<typeof runOf>[] = [];
  runOf(compiled.net);
  for (let round = 0; round < ROUNDS; round++) {
    runs.push(runOf(compiled.net));
    bounds.push(streamingBound(compiled.net.nodeCount));
  }
  const links = compiled.net.linkCount;
  console.log(
    `${RUNS} runs of ${count} items and ${links} links, every histogram and criticality (× = against the streaming bound of this run)`,
  );
  const middle = (all: readonly Spent[], part: keyof Spent) => median(all.map((each) => each[part]));
  const row = (name: string, all: readonly Spent[], memory: string) => [
    name,
    times(middle(all, 'took') / middle(bounds, 'took')),
    times(middle(all, 'cpu') / middle(bounds, 'cpu')),
    figure(middle(all, 'took') / 1000),
    figure(middle(all, 'cpu') / 1000),
    figure(Math.min(...all.map(({ took }) => took)) / 1000),
    figure((middle(all, 'cpu') * 1e6) / count / RUNS),
    memory,
    String(ROUNDS),
  ];
  printTable(
    ['', 'median', 'CPU', 'median s', 'CPU s', 'best s', 'CPU ns a node and run', 'MB kept', 'n'],
    [
      row('three add-and-compare passes', bounds, '–'),
      row('Monte Carlo', runs, figure(median(runs.map(({ memory }) => memory)))),
    ],
  );
}

await whileComputing();

/** How late the thread that answers requests is called, alone and while another computes the chances of 1,000 items. */
async function whileComputing(): Promise<void> {
  const facts = randomFacts(1_000);
  const thread = new ChancesThread();
  const compute = (seed: number, runs: number) =>
    thread.run({ facts, targetId: 'n999', seed, runs }, new AbortController().signal);
  const answer = await compute(0, 100);
  if (answer.kind !== 'done' || answer.chances.isCertain) throw new Error(`not computed: ${answer.kind}`);
  const alone = await delayDuring(() => new Promise((resolve) => setTimeout(resolve, 2_000)));
  const meanwhile: Delay[] = [];
  for (let round = 1; round <= ROUNDS; round++) meanwhile.push(await delayDuring(() => compute(round, RUNS)));
  await thread.close();
  console.log('The event loop of the process that answers requests, sending and receiving included');
  printTable(
    ['', 'p99 ms', 'worst ms', 'took s'],
    [
      ['alone', figure(alone.p99), figure(alone.worst), figure(alone.seconds)],
      [
        `while ${RUNS} runs and a tornado are computed`,
        figure(median(meanwhile.map(({ p99 }) => p99))),
        figure(Math.max(...meanwhile.map(({ worst }) => worst))),
        figure(median(meanwhile.map(({ seconds }) => seconds))),
      ],
    ],
  );
}

interface Delay {
  p99: number;
  worst: number;
  seconds: number;
}

async function delayDuring(work: () => Promise<unknown>): Promise<Delay> {
  const resolution = 2;
  const watch = monitorEventLoopDelay({ resolution });
  watch.enable();
  const began = performance.now();
  await work();
  watch.disable();
  const ms = (nanoseconds: number) => Math.max(0, nanoseconds / 1e6 - resolution);
  return {
    p99: ms(watch.percentile(99)),
    worst: ms(watch.max),
    seconds: (performance.now() - began) / 1000,
  };
}
