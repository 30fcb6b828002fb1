import { afterLag } from '../calendar-table.js';
import { type CompiledNetwork, KIND, MODE, TO_FINISH } from '../compiled.js';
import { type GateTable, meetingAfter } from '../gate-table.js';
import type { Draws } from './draws.js';
import { type GatePlan, gatePlanOf } from './gate-plan.js';
import type { NodeRows } from './node-rows.js';

/** In place of the number of a meeting: none is known that can still be met; something before the gate is not known. */
export const NO_MEETING = -1;
export const HELD_UP = -2;

/** The gates of a batch: to which meeting each goes in every run. */
export class GateRows {
  /** By node number; the meetings of a plan are those that `meetings` counts. */
  readonly plans: ReadonlyMap<number, GatePlan>;
  /** By node number: the meeting of each run of the batch, by its number in the plan of the gate. */
  readonly meetings: ReadonlyMap<number, Int32Array>;
  private readonly paper: Int32Array;
  private readonly need: Int32Array;
  private readonly refusals: Int32Array;

  constructor(
    private readonly net: CompiledNetwork,
    private readonly draws: Draws,
    size: number,
  ) {
    const plans = new Map<number, GatePlan>();
    const shared = new Map<GateTable, Pick<GatePlan, 'meetings' | 'meetingEndingAt'>>();
    const { mode } = net.inputs.likely;
    for (let i = 0; i < net.nodeCount; i++)
      if (net.kind[i] === KIND.gate && mode[i] !== MODE.done && mode[i] !== MODE.unknown)
        plans.set(i, gatePlanOf(net, i, draws.sampling, shared));
    this.plans = plans;
    this.meetings = new Map([...plans.keys()].map((i) => [i, new Int32Array(size)]));
    [this.paper, this.need, this.refusals] = [
      new Int32Array(size),
      new Int32Array(size),
      new Int32Array(size),
    ];
  }

  /** The rules of the forward pass for a gate, in every run; then refusals send it on from meeting to meeting. */
  evaluate(batch: NodeRows, i: number): void {
    const { net, draws, paper, need } = this;
    const { count } = draws;
    const { top } = net;
    const [inputs, at] = [batch.inputs, i * batch.size];
    this.ready(batch, i);
    const plan = this.plans.get(i)!;
    const numbers = this.meetings.get(i)!;
    const source = draws.sampling.passOf[i]!;
    if (source >= 0) draws.fill(source, this.refusals);
    const table = inputs.gates[inputs.gate[i]!]!;
    const days = inputs.mode[i] === MODE.pinnedFinish ? batch.ownDays(i, true) : null;
    for (let k = 0; k < count; k++) {
      batch.start[at + k] = paper[k]!;
      const isHeldUp = paper[k]! >= top || need[k]! >= top;
      let finish = top;
      let number = isHeldUp ? HELD_UP : NO_MEETING;
      if (inputs.mode[i] === MODE.pinnedFinish) {
        finish = days?.[k] ?? inputs.fixedFinish[i]!;
        number = plan.meetingEndingAt[finish] ?? NO_MEETING;
      } else if (!isHeldUp && plan.isDrawn) {
        number = this.firstDrawn(plan, k, paper[k]!, need[k]!);
        for (let n = source >= 0 ? this.refusals[k]! : 0; n > 0 && number >= 0; n--)
          number = this.firstDrawn(plan, k, 0, this.dayOf(plan, number, k) + 1);
        if (number >= 0) finish = this.dayOf(plan, number, k) + 1;
      } else if (!isHeldUp) {
        finish = meetingAfter(table, paper[k]!, need[k]!);
        if (finish < top) number = plan.meetingEndingAt[finish]!;
        if (source >= 0 && this.refusals[k]! > 0 && number >= 0) {
          number += this.refusals[k]!;
          if (number >= plan.meetings.length) number = NO_MEETING;
          finish = number < 0 ? top : plan.meetings[number]!.day + 1;
        }
      }
      batch.finish[at + k] = finish;
      numbers[k] = number;
    }
  }

  /** The boundary at which the meeting that gate i is first ready for is over, before anybody refuses. */
  firstFinish(batch: NodeRows, i: number, k: number, paper: number, need: number): number {
    const { top } = this.net;
    if (paper >= top || need >= top) return top;
    const plan = this.plans.get(i)!;
    if (!plan.isDrawn) return meetingAfter(batch.inputs.gates[batch.inputs.gate[i]!]!, paper, need);
    const number = this.firstDrawn(plan, k, paper, need);
    return number < 0 ? top : this.dayOf(plan, number, k) + 1;
  }

  /** From when a gate is ready by its own dates in one run: its paper, and what its day needs. */
  ownReady(batch: NodeRows, i: number, k: number): { paper: number; need: number } {
    const { inputs, net } = batch;
    const kind = inputs.nodes[i]!.constraint?.kind;
    const isPublished = inputs.mode[i] === MODE.begun || inputs.mode[i] === MODE.override;
    let paper = isPublished ? inputs.fixedStart[i]! : inputs.notBefore[i]!;
    let need = inputs.need[i]!;
    const plan = this.plans.get(i)!;
    const [ownDay, committedDay] = [this.draws.sampling.dayOf[i]!, plan.committedDay];
    if (ownDay < 0 && committedDay < 0) return { paper, need };
    const committed = committedDay < 0 ? plan.committedNeed : this.draws.row(committedDay)[k]! - net.origin;
    need = Math.max(committed, net.floor, inputs.mode[i] === MODE.open ? inputs.finishNotBefore[i]! - 1 : 0);
    if (ownDay >= 0) {
      const day = this.draws.one(ownDay, k) - net.origin;
      if (kind === 'finish-not-earlier') need = Math.max(committed, net.floor, day);
      else if (kind !== 'must-finish') paper = Math.max(net.start, day);
    }
    return { paper, need };
  }

  private ready(batch: NodeRows, i: number): void {
    const { net, draws, paper, need } = this;
    const { count } = draws;
    const { inputs } = batch;
    const isPublished = inputs.mode[i] === MODE.begun || inputs.mode[i] === MODE.override;
    const delay = batch.delays(i);
    paper.fill(delay === null ? 0 : net.floor, 0, count);
    need.fill(delay === null ? 0 : net.floor, 0, count);
    for (let e = net.inStart[i]!; e < net.inStart[i + 1]!; e++) {
      const isToFinish = (net.type[e]! & TO_FINISH) !== 0;
      const isPaper = net.isForDecision[e] === 0 && !isToFinish;
      if (isPaper && isPublished) continue;
      const push = batch.pushes(e);
      if (isToFinish)
        for (let k = 0; k < count; k++) if (push[k]! < net.top) push[k] = Math.max(0, push[k]! - 1);
      const row = isPaper ? paper : need;
      for (let k = 0; k < count; k++) if (push[k]! > row[k]!) row[k] = push[k]!;
    }
    if (delay !== null) {
      const table = net.calendars[net.calendar[i]!]!;
      for (let k = 0; k < count; k++) {
        if (!isPublished) paper[k] = afterLag(table, paper[k]!, delay[k]!);
        need[k] = afterLag(table, need[k]!, delay[k]!);
      }
    }
    const plan = this.plans.get(i)!;
    if (plan.committedDay < 0 && draws.sampling.dayOf[i]! < 0) {
      const own = this.ownReady(batch, i, 0);
      for (let k = 0; k < count; k++) {
        if (own.paper > paper[k]! || isPublished) paper[k] = own.paper;
        if (own.need > need[k]!) need[k] = own.need;
      }
    } else
      for (let k = 0; k < count; k++) {
        const own = this.ownReady(batch, i, k);
        paper[k] = isPublished ? own.paper : Math.max(paper[k]!, own.paper);
        need[k] = Math.max(need[k]!, own.need);
      }
  }

  private dayOf({ meetings }: GatePlan, number: number, k: number): number {
    const { source, day } = meetings[number]!;
    return source < 0 ? day : this.draws.row(source)[k]! - this.net.origin;
  }

  private firstDrawn(plan: GatePlan, k: number, paper: number, need: number): number {
    let best = NO_MEETING;
    let bestDay = this.net.top;
    for (let n = 0; n < plan.meetings.length; n++) {
      const day = this.dayOf(plan, n, k);
      const meeting = plan.meetings[n]!;
      const papers = meeting.papersBy[meeting.source < 0 ? 0 : day - meeting.day]!;
      if (day < bestDay && day >= need && papers >= paper) [best, bestDay] = [n, day];
    }
    return best;
  }
}
