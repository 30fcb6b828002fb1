import { afterLag } from '../calendar-table.js';
import { FROM_START, KIND, MODE, TO_FINISH } from '../compiled.js';
import type { Batch } from './batch.js';

const START = 1;
const FINISH = 2;

/**
 * In how many runs each node was on the driving chain of the target, every tie counted: what `drivingChain` tells of one
 * projection. A node is on it where it, or something else just as late, puts what follows where it is.
 */
export class Ties {
  /** By node number. */
  readonly runs: Uint32Array;
  /** What of a node is on the chain in each run: its start, its finish, or both; gates alone tell them apart. */
  private readonly marks: Uint8Array;
  private readonly marked: Uint32Array;

  constructor(
    private readonly batch: Batch,
    private readonly target: number,
  ) {
    const { net, size } = batch;
    this.runs = new Uint32Array(net.nodeCount);
    this.marks = new Uint8Array(net.nodeCount * size);
    this.marked = new Uint32Array(net.nodeCount);
  }

  /** Adds the runs of the batch that was computed last. */
  add(): void {
    const { batch, target, marks, marked, runs } = this;
    const { net, size, finish, inputs } = batch;
    const { count } = batch.draws;
    for (let k = 0; k < count; k++) if (finish[target * size + k]! < net.top) this.mark(target, k, FINISH);
    for (let i = target; i >= 0; i--) {
      if (marked[i] === 0) continue;
      marked[i] = 0;
      const mode = inputs.mode[i]!;
      const isOpen = mode === MODE.open || mode === MODE.begun;
      const isGate = net.kind[i] === KIND.gate;
      const at = i * size;
      for (let k = 0; k < count; k++) {
        const mark = marks[at + k]!;
        if (mark === 0) continue;
        marks[at + k] = 0;
        runs[i]!++;
        if (!isOpen) continue;
        if (isGate) this.traceGate(i, k, mark);
        else this.traceWork(i, k);
      }
    }
  }

  private mark(i: number, k: number, what: number): void {
    this.marks[i * this.batch.size + k]! |= what;
    this.marked[i]!++;
  }

  private markFrom(e: number, k: number): void {
    const { net } = this.batch;
    this.mark(net.from[e]!, k, (net.type[e]! & FROM_START) !== 0 ? START : FINISH);
  }

  private traceWork(i: number, k: number): void {
    const { batch } = this;
    const { net, size, start, finish, inputs } = batch;
    const first = net.inStart[i]!;
    const last = net.inStart[i + 1]!;
    const isBegun = inputs.mode[i] === MODE.begun;
    const own = start[i * size + k]!;
    const isPlain = !isBegun && net.avoids[i]! < 0 && !batch.draws.sampling.delaysOf.has(i);
    const isWork = net.kind[i] === KIND.work && own !== finish[i * size + k]!;
    const calendar = net.calendars[net.calendar[i]!]!;
    for (let e = first; e < last; e++) {
      const push = batch.pushAt(e, k);
      if (isPlain && (net.type[e]! & TO_FINISH) === 0) {
        // The next day worked from where the link lets it begin.
        const at =
          isWork && push < net.top ? (calendar.workedDay[calendar.workedBefore[push]!] ?? net.top) : push;
        if (at === own) this.markFrom(e, k);
      } else if (this.driveWork(i, k, e, push)) this.markFrom(e, k);
    }
  }

  private driveWork(i: number, k: number, e: number, push: number): boolean {
    const { batch } = this;
    const { net, size, start, finish, inputs } = batch;
    const length = batch.lengthAt(i, k);
    let x = (net.type[e]! & TO_FINISH) !== 0 ? batch.startToFinish(i, push, length) : push;
    if (net.kind[i] !== KIND.work)
      x = afterLag(net.calendars[net.calendar[i]!]!, x, batch.draws.delayAt(i, k));
    const placed = batch.placed(i, x, length);
    return inputs.mode[i] === MODE.begun
      ? batch.finished(i, placed, length) === finish[i * size + k]
      : placed === start[i * size + k];
  }

  /** As `driversOf` has it for gates: each link that misses the meeting before, else the last to be ready. */
  private traceGate(i: number, k: number, mark: number): void {
    const { batch } = this;
    const { net, inputs, gates } = batch;
    const isBegun = inputs.mode[i] === MODE.begun;
    const delay = batch.draws.delayAt(i, k);
    const table = net.calendars[net.calendar[i]!]!;
    const own = gates.ownReady(batch, i, k);
    if (delay > 0) {
      const delayed = afterLag(table, net.floor, delay);
      if (!isBegun) own.paper = Math.max(own.paper, delayed);
      own.need = Math.max(own.need, delayed);
    }
    let [paper, need] = [own.paper, own.need];
    const pushes: number[] = [];
    for (let e = net.inStart[i]!; e < net.inStart[i + 1]!; e++) {
      const push = afterLag(table, this.gatePush(e, k), delay);
      pushes.push(push);
      if (!this.isPaper(e)) need = Math.max(need, push);
      else if (!isBegun) paper = Math.max(paper, push);
    }
    const meeting = gates.firstFinish(batch, i, k, paper, need);
    const isOwn = gates.firstFinish(batch, i, k, own.paper, own.need) === meeting;
    for (let e = net.inStart[i]!, n = 0; e < net.inStart[i + 1]!; e++, n++) {
      const isPaper = this.isPaper(e);
      const push = pushes[n]!;
      if (isPaper && isBegun) continue;
      const drivesStart = isPaper && push === paper;
      const drivesFinish = isOwn
        ? isPaper
          ? push === paper
          : paper === own.paper && push === need
        : (isPaper ? gates.firstFinish(batch, i, k, push, 0) : gates.firstFinish(batch, i, k, 0, push)) ===
          meeting;
      if (((mark & START) !== 0 && drivesStart) || ((mark & FINISH) !== 0 && drivesFinish))
        this.markFrom(e, k);
    }
  }

  private isPaper(e: number): boolean {
    const { net } = this.batch;
    return net.isForDecision[e] === 0 && (net.type[e]! & TO_FINISH) === 0;
  }

  private gatePush(e: number, k: number): number {
    const { net } = this.batch;
    const push = this.batch.pushAt(e, k);
    return (net.type[e]! & TO_FINISH) !== 0 && push < net.top ? Math.max(0, push - 1) : push;
  }
}
