import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { backwardPass, PLAN_END } from '../shared/src/schedule/backward-pass.js';
import { compile } from '../shared/src/schedule/compile.js';
import type { CompiledNetwork } from '../shared/src/schedule/compiled.js';
import { totalFloat } from '../shared/src/schedule/float.js';
import { forwardPass } from '../shared/src/schedule/forward-pass.js';
import type { Network } from '../shared/src/schedule/network.js';
import { recompute } from '../shared/src/schedule/recompute.js';
import { type Schedule, scheduleOf } from '../shared/src/schedule/schedule.js';
import { dice } from '../shared/src/schedule/test/random-network.js';
import { CHECKOUT } from './lib/database.js';
import { dateFnsSchedule } from './lib/date-fns-schedule.js';
import { asPlanFile, enginePlan } from './lib/engine-plan.js';
import { figure, median, printTable, times } from './lib/figures.js';
import { sized } from './lib/size.js';
import { inTemporaryFolder } from './lib/temporary.js';
import { twinPlan } from './oracles/taskjuggler-plan.js';

const SIZES = sized([1_000, 5_000, 10_000], [500]);
const ROUNDS = sized(200, 5);
const REFERENCE_ROUNDS = sized(15, 2);
const EDITS = sized(2_000, 20);
const PROCESS_ITEMS = sized(10_000, 300);
const PROCESS_ROUNDS = sized(5, 1);
const MAIN = join(CHECKOUT, 'api/dist/cli/main.js');

const plans = SIZES.map((items) => ({ items, network: enginePlan(items) }));
printFull(plans.map(({ items, network }) => ({ items, ...measureFull(network) })));
printEdits(plans.map(({ items, network }) => ({ items, ...measureEdits(network) })));
await wholeProcess();

interface Full {
  links: number;
  bytes: number;
  compile: number;
  forward: Times;
  full: Times;
  copy: Times;
  dateFns: Times;
}

/** The median, and the best: on a busy machine only that was left undisturbed. */
interface Times {
  median: number;
  best: number;
}

function timesOf(taken: readonly number[]): Times {
  return { median: median(taken), best: Math.min(...taken) };
}

/** Early and late dates, driving links and every total float, in turns with a copy of as many bytes and with date-fns. */
function measureFull(network: Network): Full {
  const compiling = Array.from({ length: sized(7, 1) }, () => timed(() => compiledOf(network)));
  const schedule = scheduleOf(compiledOf(network), 'likely');
  const { net } = schedule;
  const float = new Int32Array(net.nodeCount);
  const bytes = bytesOf(schedule) + float.byteLength;
  const [from, to] = [new Uint8Array(bytes).fill(1), new Uint8Array(bytes)];
  const reference = dateFnsSchedule(network);
  const taken = {
    forward: [] as number[],
    full: [] as number[],
    copy: [] as number[],
    dateFns: [] as number[],
  };
  for (let round = -Math.ceil(ROUNDS / 4); round < ROUNDS; round++) {
    const forward = timed(() => forwardPass(schedule));
    const full = timed(() => {
      forwardPass(schedule);
      backwardPass(schedule, PLAN_END);
      for (let i = 0; i < net.nodeCount; i++) float[i] = totalFloat(schedule, i) ?? 0;
    });
    const copy = timed(() => to.set(from));
    const isForReference = round % Math.ceil(ROUNDS / REFERENCE_ROUNDS) === 0;
    const dateFns = isForReference ? timed(reference) : null;
    if (round < 0) continue;
    taken.forward.push(forward);
    taken.full.push(full);
    taken.copy.push(copy);
    if (dateFns !== null) taken.dateFns.push(dateFns);
  }
  return {
    links: net.linkCount,
    bytes,
    compile: median(compiling),
    forward: timesOf(taken.forward),
    full: timesOf(taken.full),
    copy: timesOf(taken.copy),
    dateFns: timesOf(taken.dateFns),
  };
}

function timed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

function compiledOf(network: Network): CompiledNetwork {
  const compiled = compile(network);
  if (!compiled.isScheduled) throw new Error(compiled.problems.map((one) => one.message).join('\n'));
  return compiled.net;
}

/** Everything by node and by link that a reschedule reads or writes; the tables of calendars and bodies come on top. */
function bytesOf({ net, inputs, early, late }: Schedule): number {
  return [net, inputs, early, late]
    .flatMap((part): unknown[] => Object.values(part))
    .reduce<number>((sum, one) => sum + (ArrayBuffer.isView(one) ? one.byteLength : 0), 0);
}

function printFull(measured: readonly (Full & { items: number })[]): void {
  console.log('A full reschedule: early, late, driving links, total float; 4 calendars, 20 % gates');
  for (const which of ['median', 'best'] as const)
    printTable(
      [
        which,
        '× copy',
        'date-fns ÷ full',
        'date-fns ÷ forward',
        'full ms',
        'forward ms',
        'copy ms',
        'date-fns ms',
        'compile ms',
        'links',
        'kB',
      ],
      measured.map((one) => [
        `${one.items} items`,
        times(one.full[which] / one.copy[which]),
        times(one.dateFns[which] / one.full[which]),
        times(one.dateFns[which] / one.forward[which]),
        figure(one.full[which]),
        figure(one.forward[which]),
        one.copy[which].toFixed(4),
        figure(one.dateFns[which]),
        figure(one.compile),
        String(one.links),
        (one.bytes / 1000).toFixed(0),
      ]),
    );
  console.log(
    'date-fns: objects and addBusinessDays, forward only, gates by find(), without holidays, calendars, late dates and float.',
  );
}

interface Edits {
  mean: number;
  worst: number;
  touched: number;
  mostTouched: number;
}

/** One item at a time becomes a day longer, and shorter again. */
function measureEdits(network: Network): Edits {
  const schedule = scheduleOf(compiledOf(network), 'likely');
  forwardPass(schedule);
  const roll = dice(7);
  const work = schedule.inputs.nodes.filter((node) => node.kind === 'activity');
  const result: Edits = { mean: 0, worst: 0, touched: 0, mostTouched: 0 };
  for (let edit = -Math.ceil(EDITS / 10); edit < EDITS; edit++) {
    const node = work[roll(work.length)]!;
    for (const more of [1, 0]) {
      let touched = 0;
      const took = timed(() => {
        const done = recompute(schedule, [
          { kind: 'node', node: { ...node, duration: (node.duration as number) + more } },
        ]);
        touched = done.isDone ? done.evaluated : 0;
      });
      if (edit < 0) continue;
      result.mean += took / EDITS / 2;
      result.touched += touched / EDITS / 2;
      result.worst = Math.max(result.worst, took);
      result.mostTouched = Math.max(result.mostTouched, touched);
    }
  }
  return result;
}

function printEdits(measured: readonly (Edits & { items: number })[]): void {
  console.log('One item a day longer or shorter, early dates brought up to date');
  printTable(
    ['items', 'mean ms', 'worst ms', 'items computed, mean', 'most'],
    measured.map((one) => [
      String(one.items),
      one.mean.toFixed(4),
      figure(one.worst),
      figure(one.touched),
      String(one.mostTouched),
    ]),
  );
}

/** From the start of a process to its end: read the plan, compute it, write every date. */
async function wholeProcess(): Promise<void> {
  const { network, source } = twinPlan(1, PROCESS_ITEMS, false);
  await inTemporaryFolder(async (folder) => {
    const plan = join(folder, 'plan.json');
    writeFileSync(plan, asPlanFile(network));
    writeFileSync(join(folder, 'plan.tjp'), source);
    const ours = Array.from({ length: PROCESS_ROUNDS }, () =>
      ran(process.execPath, [MAIN, 'forecast', plan, '--json'], folder),
    );
    const hasPeer = spawnSync('tj3', ['--version']).error === undefined;
    const theirs = hasPeer ? ran('tj3', ['--silent', 'plan.tjp'], folder) : Number.NaN;
    console.log(
      `The whole process, ${PROCESS_ITEMS} tasks, ${network.links.length} links: file in, every date out`,
    );
    printTable(
      ['', '×', 's'],
      [
        ['gantry forecast --json', times(1), figure(median(ours) / 1000)],
        ['TaskJuggler, CSV report', hasPeer ? times(theirs / median(ours)) : '–', figure(theirs / 1000)],
      ],
    );
    if (!hasPeer) console.log('TaskJuggler is not here. On Debian: apt-get install tj3');
  });
}

function ran(program: string, args: readonly string[], cwd: string): number {
  return timed(() => {
    const { status, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
    if (status !== 0) throw new Error(`${program}: ${stderr}`);
  });
}
