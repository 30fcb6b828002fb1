import type { CompiledNetwork } from '../compiled.js';
import type { Batch } from './batch.js';
import { endsOf } from './draw.js';
import type { Swing } from './outcome.js';
import type { Sampling, Source } from './sampling.js';

interface Candidate {
  source: number;
  low: number;
  high: number;
  /** What the input reaches on the way to the target, in order. */
  cone: Int32Array;
  /** Runs in time with it at its best and at its worst, and in which the two differ either way. */
  lowInTime: number;
  highInTime: number;
  better: number;
  worse: number;
}

/**
 * How much the chance of being in time hangs on each input: the same runs once more with one input at its best and at its
 * worst, everything else as drawn, so that the difference is that input's alone.
 */
export class Tornado {
  private readonly candidates: readonly Candidate[];
  private readonly bestRow: Uint8Array;
  private runs = 0;

  constructor(
    private readonly batch: Batch,
    private readonly target: number,
    /** The target is in time where it finishes by this boundary. */
    private readonly limit: number,
    chosen: readonly number[],
  ) {
    const { net, draws } = batch;
    const leads = leadsTo(net, target);
    this.candidates = chosen.map((source) => {
      const { ranks, draw } = draws.sampling.sources[source]!;
      const counts = { lowInTime: 0, highInTime: 0, better: 0, worse: 0 };
      return { source, ...endsOf(draw), cone: coneOf(net, ranks, leads), ...counts };
    });
    this.bestRow = new Uint8Array(batch.size);
  }

  /** Adds runs `first` to `first + count - 1`, which are computed anew. */
  add(first: number, count: number): void {
    const { batch } = this;
    batch.compute(first, count);
    const [start, finish] = [batch.start.slice(), batch.finish.slice()];
    this.runs += count;
    for (const candidate of this.candidates) {
      this.recompute(candidate, candidate.low);
      for (let k = 0; k < count; k++) this.bestRow[k] = this.isInTime(k);
      this.recompute(candidate, candidate.high);
      for (let k = 0; k < count; k++) {
        const [best, worst] = [this.bestRow[k]!, this.isInTime(k)];
        candidate.lowInTime += best;
        candidate.highInTime += worst;
        if (best > worst) candidate.better++;
        else if (best < worst) candidate.worse++;
      }
      batch.draws.hold(null);
      for (const i of candidate.cone) {
        const [from, to] = [i * batch.size, (i + 1) * batch.size];
        batch.start.set(start.subarray(from, to), from);
        batch.finish.set(finish.subarray(from, to), from);
      }
    }
  }

  /** The inputs that change anything, the strongest first. */
  swings(most: number): Swing[] {
    const { sources } = this.batch.draws.sampling;
    const { runs } = this;
    return this.candidates
      .map(({ source, low, high, lowInTime, highInTime, better, worse }): Swing => {
        const { kind, id } = sources[source]!;
        const change = (lowInTime - highInTime) / runs;
        const square = (better + worse) / runs - change ** 2;
        return {
          kind,
          id,
          low: { value: low, probability: lowInTime / runs },
          high: { value: high, probability: highInTime / runs },
          change,
          standardError: Math.sqrt(Math.max(0, square) / runs),
        };
      })
      .filter(({ change }) => change !== 0)
      .sort((a, b) => Math.abs(b.change) - Math.abs(a.change) || (a.id < b.id ? -1 : 1))
      .slice(0, most);
  }

  private isInTime(k: number): 0 | 1 {
    return this.batch.finish[this.target * this.batch.size + k]! <= this.limit ? 1 : 0;
  }

  private recompute({ source, cone }: Candidate, value: number): void {
    this.batch.draws.hold({ source, value });
    for (const i of cone) this.batch.evaluate(i);
  }
}

/** The inputs worth a look: on the way to the target, by how often they are critical and how far they spread. */
export function likelyStrongest(
  net: CompiledNetwork,
  sampling: Sampling,
  target: number,
  criticalRuns: Uint32Array,
  most: number,
): number[] {
  const leads = leadsTo(net, target);
  return sampling.sources
    .map((source, number) => ({ number, id: source.id, weight: weightOf(source, criticalRuns, leads) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
    .slice(0, most)
    .map(({ number }) => number);
}

/** A refusal costs about as many days as lie between two meetings; a risk is weighed by where it strikes. */
const DAYS_OF_A_REFUSAL = 30;

function weightOf({ kind, ranks, draw }: Source, criticalRuns: Uint32Array, leads: Uint8Array): number {
  if (kind === 'delay') return 0;
  // An input off the chain in every run can still put its node on it at its worst: it keeps a small weight.
  const critical = Math.max(...ranks.map((i) => (leads[i] === 1 ? criticalRuns[i]! + 0.01 : 0)));
  const days = draw.kind === 'chance' || draw.kind === 'refusals' ? DAYS_OF_A_REFUSAL : draw.max - draw.min;
  return critical * days;
}

/** 1 for each node that leads to the target, and for the target. */
export function leadsTo(net: CompiledNetwork, target: number): Uint8Array {
  const leads = new Uint8Array(net.nodeCount);
  leads[target] = 1;
  for (let i = target; i >= 0; i--)
    if (leads[i] === 1) for (let e = net.inStart[i]!; e < net.inStart[i + 1]!; e++) leads[net.from[e]!] = 1;
  return leads;
}

function coneOf(net: CompiledNetwork, ranks: readonly number[], leads: Uint8Array): Int32Array {
  const reached = new Uint8Array(net.nodeCount);
  for (const i of ranks) reached[i] = 1;
  const cone: number[] = [];
  for (let i = Math.min(...ranks); i < net.nodeCount; i++) {
    if (reached[i] === 0 || leads[i] === 0) continue;
    cone.push(i);
    for (let n = net.outStart[i]!; n < net.outStart[i + 1]!; n++) reached[net.to[net.out[n]!]!] = 1;
  }
  return Int32Array.from(cone);
}
