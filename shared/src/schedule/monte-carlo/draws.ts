import { fromShares } from './draw.js';
import { normalQuantile, normalShare } from './normal.js';
import type { Sampling, Source } from './sampling.js';
import { uniformAt, uniforms } from './stream.js';

/** The draws of one batch of runs. Whatever is asked again, all together or one by one, comes out the same. */
export class Draws {
  first = 0;
  count = 0;
  /** An input held to a figure instead of drawn, to see what hangs on it. */
  held: { source: number; value: number } | null = null;
  private readonly shares: Float64Array;
  private readonly factorRows: readonly Float64Array[];
  /** Risks and meetings act on several nodes: they are drawn once for each batch. */
  private readonly rows = new Map<number, Int32Array>();
  private readonly own: number;
  private readonly oneShare = new Float64Array(1);
  private readonly oneFigure = new Int32Array(1);

  constructor(
    readonly sampling: Sampling,
    size: number,
  ) {
    this.shares = new Float64Array(size);
    this.factorRows = sampling.factors.map(() => new Float64Array(size));
    this.own = Math.sqrt(1 - sampling.weight ** 2);
    sampling.sources.forEach(({ kind }, s) => {
      if (kind === 'risk' || kind === 'meeting') this.rows.set(s, new Int32Array(size));
    });
  }

  /** Goes to runs `first` to `first + count - 1`. */
  begin(first: number, count: number): void {
    this.first = first;
    this.count = count;
    this.sampling.factors.forEach((key, f) => {
      const row = this.factorRows[f]!;
      uniforms(key, first, count, row);
      for (let k = 0; k < count; k++) row[k] = normalQuantile(row[k]!);
    });
    for (const [s, row] of this.rows) this.fill(s, row);
  }

  /** Holds one input, or none; risks and meetings are drawn anew where it is one of them. */
  hold(held: Draws['held']): void {
    const changed = [this.held?.source, held?.source];
    this.held = held;
    for (const s of changed) {
      const row = s === undefined ? undefined : this.rows.get(s);
      if (row !== undefined) this.fill(s!, row);
    }
  }

  /** The whole batch of one source. */
  fill(s: number, out: Int32Array): void {
    if (this.held?.source === s) {
      out.fill(this.held.value, 0, this.count);
      return;
    }
    const source = this.sampling.sources[s]!;
    uniforms(source.key, this.first, this.count, this.shares);
    if (source.factor >= 0) this.share(source, this.shares, 0, this.count);
    fromShares(source.draw, this.shares, this.count, out);
  }

  /** One figure of one source, for run `first + k`. */
  one(s: number, k: number): number {
    if (this.held?.source === s) return this.held.value;
    const source = this.sampling.sources[s]!;
    this.oneShare[0] = uniformAt(source.key, this.first + k);
    if (source.factor >= 0) this.share(source, this.oneShare, k, 1);
    fromShares(source.draw, this.oneShare, 1, this.oneFigure);
    return this.oneFigure[0]!;
  }

  /** The batch of a risk or of the day of a meeting. */
  row(s: number): Int32Array {
    return this.rows.get(s)!;
  }

  /** Working days by which risks delay node i, added to `out`; says whether any may. */
  addDelays(i: number, out: Int32Array, scratch: Int32Array): boolean {
    const delays = this.sampling.delaysOf.get(i);
    if (delays === undefined) return false;
    for (const { risk, days, source } of delays) {
      const happens = this.rows.get(risk)!;
      if (source >= 0) this.fill(source, scratch);
      else scratch.fill(days, 0, this.count);
      for (let k = 0; k < this.count; k++) out[k]! += happens[k]! * scratch[k]!;
    }
    return true;
  }

  delayAt(i: number, k: number): number {
    let sum = 0;
    for (const { risk, days, source } of this.sampling.delaysOf.get(i) ?? [])
      if (this.rows.get(risk)![k]! === 1) sum += source >= 0 ? this.one(source, k) : days;
    return sum;
  }

  /** Mixes what a factor shares into shares drawn each for itself. */
  private share({ factor }: Source, shares: Float64Array, from: number, count: number): void {
    const { weight } = this.sampling;
    const row = this.factorRows[factor]!;
    for (let k = 0; k < count; k++)
      shares[k] = normalShare(weight * row[from + k]! + this.own * normalQuantile(shares[k]!));
  }
}
