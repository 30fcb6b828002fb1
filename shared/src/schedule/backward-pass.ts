import { type CompiledNetwork, FROM_START, type Inputs, KIND, MODE, TO_FINISH } from './compiled.js';
import { type GateTable, latestSlot } from './gate-table.js';
import { backThroughLag } from './link-step.js';
import { finishForStart, finishOf, lateStartBy, lateStartFor } from './node-time.js';
import type { LateDates, Schedule } from './schedule.js';

/**
 * What late dates are measured against: one node (at its projected finish, or at `by`, a boundary), or with none the end of
 * the whole plan. `withLimits`: deadlines and "not later" days bound late dates too, so that float can be negative.
 */
export interface Target {
  node: number | null;
  by: number | null;
  withLimits: boolean;
}

/** The end of the plan, with all its limits: what a project office calls total float. */
export const PLAN_END: Target = { node: null, by: null, withLimits: true };

/** The last finish of what can be computed; the plan's start for an empty plan. */
export function planEnd({ net, early }: Schedule): number {
  const { finish } = early;
  let end = net.start;
  for (let i = 0; i < net.nodeCount; i++) if (finish[i]! < net.top && finish[i]! > end) end = finish[i]!;
  return end;
}

/**
 * The latest dates of every node that leave the target unmoved. Exact: every step is a monotone step function and is undone
 * by its residual, so a start one boundary later than this moves the target. Needs the forward pass; allocates nothing.
 */
export function backwardPass(schedule: Schedule, target: Target): void {
  const { net, late, early } = schedule;
  const end = target.by ?? (target.node === null ? planEnd(schedule) : early.finish[target.node]!);
  for (let i = net.nodeCount - 1; i >= 0; i--) {
    const isBound = target.node === null || target.node === i;
    lateDatesOf(schedule, late, late, i, isBound ? end : net.top, target.withLimits);
  }
}

/** The late dates of node i, from those of its successors and from a boundary by which it must be finished itself. */
export function lateDatesOf(
  schedule: Schedule,
  successors: LateDates,
  late: LateDates,
  i: number,
  by: number,
  withLimits: boolean,
): void {
  const { net, inputs, early } = schedule;
  const mode = inputs.mode[i]!;
  if (mode === MODE.unknown || early.finish[i]! >= net.top) {
    free(net, late, i);
    return;
  }
  let finish = withLimits ? Math.min(by, inputs.finishBy[i]!) : by;
  let start = withLimits ? inputs.notAfter[i]! : net.top;
  const past = net.outStart[i + 1]!;
  for (let k = net.outStart[i]!; k < past; k++) {
    const e = net.out[k]!;
    const bound = sourceBound(schedule, successors, e);
    if ((net.type[e]! & FROM_START) === 0) {
      if (bound < finish) finish = bound;
    } else if (bound < start) start = bound;
  }
  late.finish[i] = finish;
  if (net.kind[i] === KIND.gate) lateGate(schedule, late, i, start, finish);
  else lateWork(net, inputs, late, i, start, finish);
  if (mode === MODE.done || mode === MODE.override) {
    late.start[i] = net.top;
    if (mode === MODE.done) late.need[i] = net.top;
  }
}

function free(net: CompiledNetwork, late: LateDates, i: number): void {
  late.start[i] = net.top;
  late.finish[i] = net.top;
  late.need[i] = net.top;
}

function lateWork(
  net: CompiledNetwork,
  inputs: Inputs,
  late: LateDates,
  i: number,
  start: number,
  finish: number,
): void {
  const mode = inputs.mode[i]!;
  const byFinish = lateStartFor(net, inputs, i, finish);
  const byStart = mode === MODE.begun ? net.top : lateStartBy(net, inputs, i, start);
  late.need[i] = net.top;
  late.start[i] = Math.min(byFinish, byStart);
  if (byStart < byFinish) late.finish[i] = byStart < 0 ? -1 : finishOf(net, inputs, i, byStart);
  if (mode === MODE.pinnedStart) late.start[i] = Math.min(late.start[i]!, inputs.fixedStart[i]!);
  if (mode === MODE.pinnedFinish)
    late.start[i] = Math.min(late.start[i]!, lateStartFor(net, inputs, i, inputs.fixedFinish[i]!));
}

function lateGate(
  { net, inputs, early }: Schedule,
  late: LateDates,
  i: number,
  start: number,
  finish: number,
): void {
  const mode = inputs.mode[i]!;
  const by = mode === MODE.pinnedFinish ? Math.min(finish, inputs.fixedFinish[i]!) : finish;
  const gate = inputs.gates[inputs.gate[i]!]!;
  const slot = by >= net.top || gate.isChain ? null : latestSlot(gate, by, early.start[i]!, early.need[i]!);
  const isPublished = mode === MODE.begun || mode === MODE.override;
  late.need[i] = gate.isChain ? lookedUp(gate, gate.dayBefore, by) : slotBound(net, by, slot?.day);
  const paper = gate.isChain ? lookedUp(gate, gate.paperBefore, by) : slotBound(net, by, slot?.papersBy);
  late.start[i] = isPublished ? net.top : Math.min(paper, start);
}

function lookedUp(gate: GateTable, table: Int32Array, y: number): number {
  if (y >= gate.top) return gate.top;
  if (y < 0 || table.length === 0) return -1;
  return table[Math.min(y, table.length - 1)]!;
}

const slotBound = (net: CompiledNetwork, y: number, bound: number | undefined) =>
  y >= net.top ? net.top : (bound ?? -1);

/** The latest that the source end of link e may be, for the late dates of its successor to hold. */
function sourceBound({ net, inputs }: Schedule, late: LateDates, e: number): number {
  const to = net.to[e]!;
  const isToFinish = (net.type[e]! & TO_FINISH) !== 0;
  let bound: number;
  if (net.kind[to] === KIND.gate) {
    const day = late.need[to]!;
    if (isToFinish) bound = day < 0 || day >= net.top ? day : day + 1;
    else bound = net.isForDecision[e] === 1 ? day : late.start[to]!;
  } else bound = isToFinish ? finishForStart(net, inputs, to, late.start[to]!) : late.start[to]!;
  return backThroughLag(net, inputs, e, bound);
}
