import type { Day } from '../../dates/day.js';
import { finishBoundary, startBoundary } from '../boundaries.js';
import { afterLag, startToEndAt } from '../calendar-table.js';
import type { Inputs } from '../compiled.js';
import { type CompiledNetwork, FROM_START, KIND, LAG, MODE, TO_FINISH } from '../compiled.js';
import { copyInputs } from '../inputs.js';
import { finishOf, startOf } from '../node-time.js';
import type { Draws } from './draws.js';
import { GateRows } from './gate-rows.js';
import type { NodeRows } from './node-rows.js';
import { type PaddedCalendar, paddedCalendar } from './padded-calendar.js';

/**
 * The start and finish of every node in a batch of runs, node by node: the runs of one node lie side by side, so that each
 * step is a straight loop over them. The rules are those of the forward pass.
 */
export class Batch implements NodeRows {
  readonly start: Int32Array;
  readonly finish: Int32Array;
  readonly gates: GateRows;
  private readonly calendars: readonly PaddedCalendar[];
  /** Figures to which single ones are written for the rules that are not worth a loop of their own. */
  private readonly trial: Inputs;
  private readonly x: Int32Array;
  private readonly push: Int32Array;
  private readonly lag: Int32Array;
  private readonly length: Int32Array;
  private readonly delay: Int32Array;
  private readonly scratch: Int32Array;

  constructor(
    readonly net: CompiledNetwork,
    readonly draws: Draws,
    readonly size: number,
  ) {
    const row = () => new Int32Array(size);
    this.start = new Int32Array(net.nodeCount * size);
    this.finish = new Int32Array(net.nodeCount * size);
    [this.x, this.push, this.lag] = [row(), row(), row()];
    [this.length, this.delay, this.scratch] = [row(), row(), row()];
    this.calendars = net.calendars.map(paddedCalendar);
    this.trial = copyInputs(net.inputs.likely);
    this.gates = new GateRows(net, draws, size);
  }

  get inputs(): Inputs {
    return this.net.inputs.likely;
  }

  /** Computes runs `first` to `first + count - 1`; `each` is told of every node as soon as it is computed. */
  compute(first: number, count: number, each?: (i: number) => void): void {
    this.draws.begin(first, count);
    for (let i = 0; i < this.net.nodeCount; i++) {
      this.evaluate(i);
      each?.(i);
    }
  }

  /** Computes one node in every run of the batch; its predecessors must be computed. */
  evaluate(i: number): void {
    const { net, inputs, size, start, finish } = this;
    const { count } = this.draws;
    const [at, mode] = [i * size, inputs.mode[i]!];
    if (mode === MODE.unknown || mode === MODE.done) {
      start.fill(mode === MODE.done ? inputs.fixedStart[i]! : net.top, at, at + count);
      finish.fill(mode === MODE.done ? inputs.fixedFinish[i]! : net.top, at, at + count);
    } else if (net.kind[i] === KIND.gate) this.gates.evaluate(this, i);
    else this.evaluateWork(i);
  }

  pushes(e: number): Int32Array {
    const { net, inputs, size, push, draws } = this;
    const { count } = draws;
    const { top } = net;
    const rows = (net.type[e]! & FROM_START) !== 0 ? this.start : this.finish;
    const at = net.from[e]! * size;
    const kind = inputs.lagKind[e]!;
    const source = draws.sampling.lagOf[e]!;
    if (source >= 0) draws.fill(source, this.lag);
    const fixed = inputs.lag[e]!;
    if (source < 0 && fixed === 0 && kind !== LAG.months) {
      for (let k = 0; k < count; k++) push[k] = rows[at + k]!;
    } else if (source < 0 && kind === LAG.worked && fixed > 0) {
      const { workedBefore, days } = this.calendars[inputs.lagTable[e]!]!;
      for (let k = 0; k < count; k++) {
        const day = days[workedBefore[rows[at + k]!]! + fixed - 1]! + 1;
        push[k] = Math.min(day, top);
      }
    } else if (source < 0 && kind === LAG.elapsed) {
      for (let k = 0; k < count; k++) {
        const x = rows[at + k]!;
        push[k] = x >= top ? top : Math.min(top, Math.max(0, x + fixed));
      }
    } else
      for (let k = 0; k < count; k++)
        push[k] = this.throughLag(e, rows[at + k]!, source >= 0 ? this.lag[k]! : fixed);
    return push;
  }

  /** What link e asks for in one run. */
  pushAt(e: number, k: number): number {
    const rows = (this.net.type[e]! & FROM_START) !== 0 ? this.start : this.finish;
    const source = this.draws.sampling.lagOf[e]!;
    const lag = source >= 0 ? this.draws.one(source, k) : this.inputs.lag[e]!;
    return this.throughLag(e, rows[this.net.from[e]! * this.size + k]!, lag);
  }

  private throughLag(e: number, x: number, lag: number): number {
    const { net, inputs } = this;
    if (x >= net.top) return net.top;
    const kind = inputs.lagKind[e]!;
    if (kind === LAG.elapsed) return Math.min(net.top, Math.max(0, x + lag));
    if (kind === LAG.worked) return afterLag(net.calendars[inputs.lagTable[e]!]!, x, lag);
    const drawn = this.draws.sampling.monthsOf.get(e);
    const table = drawn ? drawn.tables[lag - drawn.least]! : inputs.months[inputs.lagTable[e]!]!;
    return table.after[x]!;
  }

  ownDays(i: number, isFinish: boolean): Int32Array | null {
    const source = this.draws.sampling.dayOf[i]!;
    if (source < 0) return null;
    const node = this.inputs.nodes[i]!;
    this.draws.fill(source, this.scratch);
    const boundary = isFinish ? finishBoundary : startBoundary;
    for (let k = 0; k < this.draws.count; k++)
      this.scratch[k] = boundary(this.net, node, this.scratch[k]! as Day);
    return this.scratch;
  }

  delays(i: number): Int32Array | null {
    if (!this.draws.sampling.delaysOf.has(i)) return null;
    this.delay.fill(0);
    this.draws.addDelays(i, this.delay, this.scratch);
    return this.delay;
  }

  private evaluateWork(i: number): void {
    const { net, inputs, draws, length } = this;
    const { count } = draws;
    const mode = inputs.mode[i]!;
    const source = draws.sampling.durationOf[i]!;
    if (source >= 0) draws.fill(source, length);
    else length.fill(inputs.duration[i]!, 0, count);
    const delay = this.delays(i);
    const isWork = net.kind[i] === KIND.work;
    if (delay !== null && isWork) for (let k = 0; k < count; k++) length[k]! += delay[k]!;
    this.ownStarts(i);
    if (mode === MODE.open || mode === MODE.begun)
      for (let e = net.inStart[i]!; e < net.inStart[i + 1]!; e++) this.waitFor(e, i);
    const isPinned = mode === MODE.pinnedStart || mode === MODE.pinnedFinish;
    this.place(i, isWork || isPinned ? null : delay);
    if (mode === MODE.begun || mode === MODE.override) {
      const at = i * this.size;
      this.start.fill(inputs.fixedStart[i]!, at, at + count);
    }
  }

  /** Moves `x` to where link e lets node i begin, where that is later. */
  private waitFor(e: number, i: number): void {
    const { net, x, length, inputs, draws } = this;
    const { count } = draws;
    const isPlain = inputs.lag[e] === 0 && inputs.lagKind[e] !== LAG.months && draws.sampling.lagOf[e]! < 0;
    if (isPlain && (net.type[e]! & TO_FINISH) === 0) {
      const rows = (net.type[e]! & FROM_START) !== 0 ? this.start : this.finish;
      const at = net.from[e]! * this.size;
      for (let k = 0; k < count; k++) x[k] = Math.max(x[k]!, rows[at + k]!);
      return;
    }
    const push = this.pushes(e);
    if ((net.type[e]! & TO_FINISH) !== 0)
      for (let k = 0; k < count; k++) push[k] = this.startToFinish(i, push[k]!, length[k]!);
    for (let k = 0; k < count; k++) x[k] = Math.max(x[k]!, push[k]!);
  }

  /** Fills `x` with the moment from which node i may begin by its own dates. */
  private ownStarts(i: number): void {
    const { net, inputs, x, length } = this;
    const { count } = this.draws;
    const kind = inputs.nodes[i]!.constraint?.kind;
    const mode = inputs.mode[i]!;
    const isFinish = kind === 'finish-not-earlier' || kind === 'must-finish';
    const days = this.ownDays(i, isFinish);
    const base = mode === MODE.pinnedStart ? inputs.fixedStart[i]! : inputs.notBefore[i]!;
    const ownFinish = mode === MODE.pinnedFinish ? inputs.fixedFinish[i]! : inputs.finishNotBefore[i]!;
    if (days === null) {
      x.fill(base, 0, count);
      if (mode === MODE.pinnedFinish)
        for (let k = 0; k < count; k++) x[k] = this.startToFinish(i, ownFinish, length[k]!);
      else if (ownFinish > 0)
        for (let k = 0; k < count; k++) x[k] = Math.max(base, this.startToFinish(i, ownFinish, length[k]!));
      return;
    }
    const isHeld = mode === MODE.pinnedStart || mode === MODE.pinnedFinish;
    const floor = isHeld ? 0 : net.floor;
    for (let k = 0; k < count; k++) {
      const asked = isFinish ? this.startToFinish(i, days[k]!, length[k]!) : days[k]!;
      x[k] = Math.max(floor, asked);
    }
  }

  startToFinish(i: number, y: number, n: number): number {
    const { net } = this;
    if (y >= net.top) return net.top;
    if (net.kind[i] === KIND.work && n > 0) return startToEndAt(net.calendars[net.calendar[i]!]!, y, n);
    return Math.max(0, y - n);
  }

  /** Puts node i where `x` lets it begin, for so long as `length` says; points and days on end also `delay` later. */
  private place(i: number, delay: Int32Array | null): void {
    const { net, x, length, start, finish, size } = this;
    const { count } = this.draws;
    const { top } = net;
    const at = i * size;
    const table = net.calendars[net.calendar[i]!]!;
    if (delay !== null) for (let k = 0; k < count; k++) x[k] = afterLag(table, x[k]!, delay[k]!);
    if (net.avoids[i]! >= 0) {
      for (let k = 0; k < count; k++) {
        start[at + k] = this.placed(i, x[k]!, length[k]!);
        finish[at + k] = this.finished(i, start[at + k]!, length[k]!);
      }
    } else if (net.kind[i] === KIND.work) {
      const { workedBefore, days } = this.calendars[net.calendar[i]!]!;
      for (let k = 0; k < count; k++) {
        const from = x[k]!;
        const n = length[k]!;
        if (n === 0) {
          start[at + k] = from;
          finish[at + k] = from;
          continue;
        }
        const worked = workedBefore[from]!;
        start[at + k] = days[worked]!;
        const end = days[worked + n - 1]! + 1;
        finish[at + k] = Math.min(end, top);
      }
    } else
      for (let k = 0; k < count; k++) {
        const from = x[k]!;
        start[at + k] = from;
        finish[at + k] = from >= top ? top : Math.min(top, from + length[k]!);
      }
  }

  /** Where node i begins that may from x on, with a length of n: single runs go through the rules of the forward pass. */
  placed(i: number, x: number, n: number): number {
    this.trial.duration[i] = n;
    return startOf(this.net, this.trial, i, x);
  }

  finished(i: number, s: number, n: number): number {
    this.trial.duration[i] = n;
    return finishOf(this.net, this.trial, i, s);
  }

  /** The length of node i in one run, delays of work included. */
  lengthAt(i: number, k: number): number {
    const source = this.draws.sampling.durationOf[i]!;
    const length = source >= 0 ? this.draws.one(source, k) : this.inputs.duration[i]!;
    return this.net.kind[i] === KIND.work ? length + this.draws.delayAt(i, k) : length;
  }
}
