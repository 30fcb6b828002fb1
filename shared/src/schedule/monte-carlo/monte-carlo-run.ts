import type { Day } from '../../dates/day.js';
import { finishBoundary } from '../boundaries.js';
import { type CompiledNetwork, MODE } from '../compiled.js';
import { forwardPass } from '../forward-pass.js';
import { meetingDay } from '../meeting-slots.js';
import { scheduleOf } from '../schedule.js';
import { finishDay } from '../shown-days.js';
import { Batch } from './batch.js';
import { Draws } from './draws.js';
import { HELD_UP, NO_MEETING } from './gate-rows.js';
import { Histogram } from './histogram.js';
import { chance, type GateChances, type MonteCarloResult, type NodeChances, percentiles } from './outcome.js';
import { samplingOf } from './sampling.js';
import { causesIn, dayHistogram, type GateTally, gateChances } from './tell.js';
import { Ties } from './ties.js';
import { leadsTo, likelyStrongest, Tornado } from './tornado.js';

export interface MonteCarloOptions {
  /** The same seed gives the same result to the last bit, whatever the size of batches and the order of the plan. */
  seed: number;
  runs: number;
  targetId: string;
  /** The day that the target should come by; its committed meeting, or what the plan projects, where absent. */
  by?: Day;
  /** How many inputs the tornado tells at most, and in how many runs it looks at each; none where absent. */
  tornado?: { strongest: number; runs: number };
  /** Runs computed together; chosen by the size of the plan where absent. */
  batch?: number;
}

/** About as many figures as fit near the processor: more runs at once for a small plan, fewer for a large one. */
const FIGURES_AT_ONCE = 2_600_000;

/**
 * A plan computed many times over, each time with every uncertain input drawn anew: when things come, how likely each
 * meeting is, what it hangs on. It is advanced batch by batch, so that whoever runs it can tell how far it is, and stop.
 * Nodes that are to be as late as possible are drawn as early as possible, for placing them late moves nothing else.
 * Example: a gate may come out as June 38 %, July 45 %, September 17 %; a "day of 80 %" between two meetings would be none.
 */
export class MonteCarloRun {
  readonly total: number;
  done = 0;
  private readonly batch: Batch;
  private readonly target: number;
  private readonly ties: Ties;
  private readonly histograms: Histogram[];
  private readonly computed: Uint32Array;
  private readonly tallies: ReadonlyMap<number, GateTally>;
  private readonly limit: { boundary: number; by: Day } | null;
  private readonly tornadoRuns: number;
  private tornado: Tornado | null = null;
  private inTime = 0;

  constructor(
    readonly net: CompiledNetwork,
    readonly options: MonteCarloOptions,
  ) {
    const { seed, runs, targetId, tornado } = options;
    const target = net.rankOf.get(targetId);
    if (target === undefined) throw new RangeError(`No such node to measure against: ${targetId}`);
    if (!Number.isInteger(runs) || runs < 1) throw new RangeError(`Not a number of runs: ${runs}`);
    this.target = target;
    const size = Math.min(runs, options.batch ?? batchSize(net.nodeCount));
    this.batch = new Batch(net, new Draws(samplingOf(net, seed), size), size);
    this.ties = new Ties(this.batch, target);
    this.histograms = Array.from({ length: net.nodeCount }, () => new Histogram());
    this.computed = new Uint32Array(net.nodeCount);
    this.tallies = new Map(
      [...this.batch.gates.plans].map(([i, { meetings }]) => [
        i,
        { meetings: new Uint32Array(meetings.length), noneKnown: 0, heldUp: 0 },
      ]),
    );
    this.limit = limitOf(net, target, options.by);
    this.tornadoRuns = tornado && this.limit ? Math.min(runs, tornado.runs) : 0;
    this.total = runs + this.tornadoRuns;
  }

  /** Computes one more batch; false once all is done. */
  advance(): boolean {
    const { runs } = this.options;
    const { size } = this.batch;
    if (this.done < runs) {
      const count = Math.min(size, runs - this.done);
      this.addBatch(this.done, count);
      this.done += count;
    } else if (this.done < this.total) {
      this.tornado ??= this.startTornado();
      const first = this.done - runs;
      const count = Math.min(size, this.tornadoRuns - first);
      this.tornado.add(first, count);
      this.done += count;
    }
    return this.done < this.total;
  }

  /** What came of it. Asked before the end it tells of the runs made so far. */
  result(): MonteCarloResult {
    const { net, batch, options, computed, target } = this;
    const runs = Math.min(this.done, options.runs);
    const { sampling } = batch.draws;
    const withoutMeeting = new Map([...this.tallies].map(([i, { noneKnown }]) => [i, noneKnown]));
    const causes = causesIn(net, runs, computed, withoutMeeting);
    const nodes = new Map<string, NodeChances>();
    net.ids.forEach((nodeId, i) => {
      if (net.hubs.has(nodeId)) return;
      const histogram = dayHistogram(net, sampling, i, this.histograms[i]!);
      nodes.set(nodeId, {
        nodeId,
        histogram,
        ...percentiles(histogram, runs),
        computed: computed[i]!,
        criticality: runs === 0 ? 0 : this.ties.runs[i]! / runs,
        causes: causes[i]!,
      });
    });
    const gates = new Map<string, GateChances>();
    for (const [i, tally] of this.tallies)
      if (net.inputs.likely.mode[i] !== MODE.pinnedFinish)
        gates.set(net.ids[i]!, gateChances(net, batch.gates.plans.get(i)!, tally, runs));
    const leads = leadsTo(net, target);
    return {
      runs,
      seed: options.seed,
      targetId: options.targetId,
      isCertain: !sampling.sources.some(({ ranks }) => ranks.some((i) => leads[i] === 1)),
      nodes,
      gates,
      inTime: this.limit && { by: this.limit.by, ...chance(this.inTime, runs) },
      tornado: this.tornado?.swings(options.tornado!.strongest) ?? [],
      tornadoRuns: this.tornadoRuns,
    };
  }

  private addBatch(first: number, count: number): void {
    const { batch, net } = this;
    const { size, finish } = batch;
    // A row is counted while it is still near the processor.
    batch.compute(first, count, (i) => {
      this.computed[i]! += this.histograms[i]!.add(finish, i * size, count, net.top);
    });
    this.ties.add();
    for (const [i, numbers] of batch.gates.meetings) {
      const tally = this.tallies.get(i)!;
      for (let k = 0; k < count; k++) {
        const number = numbers[k]!;
        if (number === NO_MEETING) tally.noneKnown++;
        else if (number === HELD_UP) tally.heldUp++;
        else tally.meetings[number]!++;
      }
    }
    if (this.limit === null) return;
    const at = this.target * batch.size;
    for (let k = at; k < at + count; k++) if (batch.finish[k]! <= this.limit.boundary) this.inTime++;
  }

  private startTornado(): Tornado {
    const { net, batch, target, ties, limit } = this;
    const most = 2 * this.options.tornado!.strongest;
    const chosen = likelyStrongest(net, batch.draws.sampling, target, ties.runs, most);
    return new Tornado(batch, target, limit!.boundary, chosen);
  }
}

/** Runs it to the end in one go. */
export function monteCarlo(net: CompiledNetwork, options: MonteCarloOptions): MonteCarloResult {
  const run = new MonteCarloRun(net, options);
  while (run.advance());
  return run.result();
}

function batchSize(nodes: number): number {
  return Math.min(512, Math.max(64, Math.floor(FIGURES_AT_ONCE / Math.max(1, nodes) / 64) * 64));
}

/** By when the target is in time; null where no day is asked for and none can be computed. */
function limitOf(
  net: CompiledNetwork,
  target: number,
  by: Day | undefined,
): { boundary: number; by: Day } | null {
  const node = net.inputs.likely.nodes[target]!;
  if (by !== undefined) return { boundary: finishBoundary(net, node, by), by };
  if (node.kind === 'gate' && node.notBeforeMeetingId !== undefined) {
    const meetings = [...net.inputs.likely.bodies.get(node.bodyId)!.meetings, ...(node.alternatives ?? [])];
    const committed = meetings.find(({ id }) => id === node.notBeforeMeetingId);
    const day = committed === undefined ? null : meetingDay(net, committed, 'likely');
    if (day !== null) return { boundary: day + 1, by: (net.origin + day) as Day };
  }
  const schedule = scheduleOf(net, 'likely');
  forwardPass(schedule);
  const projected = finishDay(schedule, target);
  return projected === null ? null : { boundary: schedule.early.finish[target]!, by: projected };
}
