import { FROM_START, KIND, MODE, TO_FINISH } from './compiled.js';
import { meetingAfter } from './gate-table.js';
import { throughLag } from './link-step.js';
import { finishOf, startForFinish, startOf } from './node-time.js';
import type { Schedule } from './schedule.js';

/** The start and finish of every node, each as early as what is before it allows. Allocates nothing. */
export function forwardPass(schedule: Schedule): void {
  for (let i = 0; i < schedule.net.nodeCount; i++) evaluate(schedule, i);
}

/** Computes node i from its predecessors, which must be computed; says whether its dates changed. */
export function evaluate(schedule: Schedule, i: number): boolean {
  const { net, inputs, early } = schedule;
  const [start, finish, need] = [early.start[i]!, early.finish[i]!, early.need[i]!];
  const mode = inputs.mode[i]!;
  early.driver[i] = -1;
  early.need[i] = inputs.need[i]!;
  if (mode === MODE.unknown) {
    early.start[i] = net.top;
    early.finish[i] = net.top;
  } else if (mode === MODE.done) {
    early.start[i] = inputs.fixedStart[i]!;
    early.finish[i] = inputs.fixedFinish[i]!;
  } else if (net.kind[i] === KIND.gate) evaluateGate(schedule, i);
  else evaluateWork(schedule, i);
  return early.start[i] !== start || early.finish[i] !== finish || early.need[i] !== need;
}

/** What link e asks of its successor, before the kind of the successor is looked at. */
export function pushOf({ net, inputs, early }: Schedule, e: number): number {
  const from = net.from[e]!;
  const isStart = (net.type[e]! & FROM_START) !== 0;
  return throughLag(net, inputs, e, isStart ? early.start[from]! : early.finish[from]!);
}

/** The moment from which link e lets node i (no gate) begin. */
export function startAsked(schedule: Schedule, e: number, i: number): number {
  const push = pushOf(schedule, e);
  return (schedule.net.type[e]! & TO_FINISH) !== 0
    ? startForFinish(schedule.net, schedule.inputs, i, push)
    : push;
}

/** Whether link e is about the paper of a gate; the others are about its day. */
export function isForPaper({ net }: Schedule, e: number): boolean {
  return net.isForDecision[e] === 0 && (net.type[e]! & TO_FINISH) === 0;
}

/** By when a link about the day of a gate is met: a link to the finish asks for the meeting that ends there. */
export function needAsked(schedule: Schedule, e: number): number {
  const push = pushOf(schedule, e);
  const isToFinish = (schedule.net.type[e]! & TO_FINISH) !== 0;
  return isToFinish && push < schedule.net.top ? Math.max(0, push - 1) : push;
}

function evaluateWork(schedule: Schedule, i: number): void {
  const { net, inputs, early } = schedule;
  const mode = inputs.mode[i]!;
  let x = inputs.notBefore[i]!;
  if (inputs.finishNotBefore[i]! > 0)
    x = Math.max(x, startForFinish(net, inputs, i, inputs.finishNotBefore[i]!));
  if (mode === MODE.pinnedStart) x = inputs.fixedStart[i]!;
  else if (mode === MODE.pinnedFinish) x = startForFinish(net, inputs, i, inputs.fixedFinish[i]!);
  else if (mode !== MODE.override)
    for (let e = net.inStart[i]!; e < net.inStart[i + 1]!; e++) {
      const asked = startAsked(schedule, e, i);
      if (asked > x) {
        x = asked;
        early.driver[i] = e;
      }
    }
  const s = startOf(net, inputs, i, x);
  early.start[i] = mode === MODE.begun || mode === MODE.override ? inputs.fixedStart[i]! : s;
  early.finish[i] = finishOf(net, inputs, i, s);
}

function evaluateGate(schedule: Schedule, i: number): void {
  const { net, inputs, early } = schedule;
  const isPublished = inputs.mode[i] === MODE.begun || inputs.mode[i] === MODE.override;
  let [paper, need] = [isPublished ? inputs.fixedStart[i]! : inputs.notBefore[i]!, inputs.need[i]!];
  let [paperLink, needLink] = [-1, -1];
  for (let e = net.inStart[i]!; e < net.inStart[i + 1]!; e++) {
    if (isForPaper(schedule, e)) {
      const push = isPublished ? 0 : pushOf(schedule, e);
      if (push > paper) [paper, paperLink] = [push, e];
    } else {
      const push = needAsked(schedule, e);
      if (push > need) [need, needLink] = [push, e];
    }
  }
  const table = inputs.gates[inputs.gate[i]!]!;
  const meeting = paper >= net.top || need >= net.top ? net.top : meetingAfter(table, paper, need);
  early.start[i] = paper;
  early.need[i] = need;
  early.finish[i] = inputs.mode[i] === MODE.pinnedFinish ? inputs.fixedFinish[i]! : meeting;
  const isByPaper = paper >= net.top || meetingAfter(table, paper, 0) === meeting;
  early.driver[i] = isByPaper && paperLink >= 0 ? paperLink : needLink >= 0 ? needLink : paperLink;
}
