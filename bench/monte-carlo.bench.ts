import { compile } from '../shared/src/schedule/compile.js';
import type { CompiledNetwork } from '../shared/src/schedule/compiled.js';
import { MonteCarloRun } from '../shared/src/schedule/monte-carlo/monte-carlo-run.js';
import { figure, median, printTable, times } from './lib/figures.js';
import { randomPlan } from './lib/random-plan.js';
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
function streamingBound(nodes: number): number {
  const began = performance.now();
  for (let left = nodes * RUNS; left > 0; left -= STRETCH) {
    const count = Math.min(left, STRETCH);
    addAndCompare(starts, finishes, count);
    addAndCompare(finishes, drivers, count);
    addAndCompare(drivers, starts, count);
  }
  return performance.now() - began;
}

function addAndCompare(from: Int32Array, to: Int32Array, count: number): void {
  for (let k = 0; k < count; k++) to[k] = Math.max(to[k]!, from[k]! + 1);
}

function runOf(net: CompiledNetwork): { took: number; memory: number } {
  const before = process.memoryUsage();
  const began = performance.now();
  const run = new MonteCarloRun(net, { seed: 1, runs: RUNS, targetId: 'end' });
  while (run.advance());
  const { nodes } = run.result();
  const took = performance.now() - began;
  if (nodes.get('end')!.computed !== RUNS) throw new Error('The end of the plan lies past its last meeting.');
  const after = process.memoryUsage();
  const memory = (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 1e6;
  return { took, memory };
}

for (const count of SIZES) {
  const network = randomPlan(count);
  const compiled = compile(network);
  if (!compiled.isScheduled) throw new Error(compiled.problems[0]?.message);
  const bounds: number[] = [];
  const runs: ReturnType<typeof runOf>[] = [];
  runOf(compiled.net);
  for (let round = 0; round < ROUNDS; round++) {
    runs.push(runOf(compiled.net));
    bounds.push(streamingBound(compiled.net.nodeCount));
  }
  const bound = median(bounds);
  const took = median(runs.map((each) => each.took));
  const links = compiled.net.linkCount;
  console.log(
    `${RUNS} runs of ${count} items and ${links} links, every histogram and criticality (× = against the streaming bound of this run)`,
  );
  printTable(
    ['', 'median', 'median s', 'best s', 'ns a node and run', 'MB kept', 'n'],
    [
      [
        'three add-and-compare passes',
        times(1),
        figure(bound / 1000),
        figure(Math.min(...bounds) / 1000),
        figure((bound * 1e6) / count / RUNS),
        '–',
        String(ROUNDS),
      ],
      [
        'Monte Carlo',
        times(took / bound),
        figure(took / 1000),
        figure(Math.min(...runs.map((each) => each.took)) / 1000),
        figure((took * 1e6) / count / RUNS),
        figure(median(runs.map((each) => each.memory))),
        String(ROUNDS),
      ],
    ],
  );
}
