import type { Day } from '../dates/day.js';
import { KIND, MODE } from './compiled.js';
import { driversOf } from './drivers.js';
import { gateSteps } from './explain-gate.js';
import { predecessorSteps } from './explain-links.js';
import { startAsked } from './forward-pass.js';
import { startForFinish, startOf } from './node-time.js';
import { figure } from './range.js';
import type { Schedule } from './schedule.js';
import { dayAt, finishDay, startDay } from './shown-days.js';
import type { Step } from './steps.js';
import type { CausesByNode } from './waits.js';

/** Who reads: items of programmes they may not see are told as external dependencies, without name or date. */
export type Reader = (nodeId: string) => boolean;

/**
 * Why node i is projected where it is, step by step, from what holds its start to its finish. `causes` are those of the
 * same schedule. Example: draft report (6 Dec) → PCBC work of 12 working days from 7 Dec → 22 Dec.
 */
export function explain(schedule: Schedule, i: number, causes: CausesByNode, canSee: Reader): Step[] {
  const { net, inputs, early } = schedule;
  const mode = inputs.mode[i]!;
  const [start, finish] = [startDay(schedule, i), finishDay(schedule, i)];
  if (mode === MODE.done) return [{ rule: 'done', start: start!, finish: finish! }];
  const drivers = new Set(driversOf(schedule, i, 'finish'));
  const before = predecessorSteps(schedule, i, drivers, canSee);
  if (early.finish[i]! >= net.top)
    return [...before, { rule: 'cannot-be-computed', causes: seen(causes[i] ?? [], canSee) }];
  if (net.kind[i] === KIND.gate) return [...before, ...gateSteps(schedule, i)];
  return [...holdingSteps(schedule, i, drivers.size === 0), ...before, ...workSteps(schedule, i, finish!)];
}

const seen = (causes: CausesByNode[number], canSee: Reader) =>
  (causes ?? []).filter((cause) => canSee(cause.nodeId));

function holdingSteps(schedule: Schedule, i: number, isHeldByItself: boolean): Step[] {
  const { net, inputs } = schedule;
  const node = inputs.nodes[i]!;
  const mode = inputs.mode[i]!;
  const own = node.constraint;
  if (mode === MODE.begun || mode === MODE.override) {
    const on = dayAt(schedule, inputs.fixedStart[i]!)!;
    return [{ rule: 'begun', on, remaining: inputs.duration[i]!, isOverride: mode === MODE.override }];
  }
  if (mode === MODE.pinnedStart || mode === MODE.pinnedFinish) {
    const on = figure(own!.on, inputs.bound);
    return [{ rule: 'held-to', on, isFinish: mode === MODE.pinnedFinish, neededFrom: conflict(schedule, i) }];
  }
  if (!isHeldByItself) return [];
  if (own?.kind === 'start-not-earlier' || own?.kind === 'finish-not-earlier') {
    const on = figure(own.on, inputs.bound);
    if (on >= net.network.start && on >= (net.network.dataDate ?? on))
      return [{ rule: 'not-earlier', on, isFinish: own.kind === 'finish-not-earlier' }];
  }
  const rule = net.floor > net.start ? 'data-date' : 'plan-start';
  return [{ rule, on: dayAt(schedule, net.floor)! }];
}

/** The start that predecessors would allow where it is later than the day an item is held to; null where they agree. */
function conflict(schedule: Schedule, i: number): Day | null {
  const { net, early } = schedule;
  let asked = -1;
  for (let e = net.inStart[i]!; e < net.inStart[i + 1]!; e++)
    asked = Math.max(asked, startAsked(schedule, e, i));
  return asked > early.start[i]! ? dayAt(schedule, asked) : null;
}

function workSteps(schedule: Schedule, i: number, finish: Day): Step[] {
  const { net, inputs, early } = schedule;
  const steps: Step[] = [...blackoutSteps(schedule, i)];
  if (net.isAlap[i] === 1 && inputs.mode[i] === MODE.open)
    steps.push({ rule: 'as-late-as-possible', on: startDay(schedule, i)! });
  const days = inputs.duration[i]!;
  const isBegun = inputs.mode[i] === MODE.begun || inputs.mode[i] === MODE.override;
  if (days === 0) return steps;
  const begins = isBegun ? startForFinish(net, inputs, i, early.finish[i]!) : early.start[i]!;
  steps.push({
    rule: 'work',
    from: dayAt(schedule, begins)!,
    days,
    isElapsed: net.kind[i] === KIND.elapsed,
    finish,
  });
  return steps;
}

/** Blackouts that stand between what the predecessors allow and the start. */
function blackoutSteps(schedule: Schedule, i: number): Step[] {
  const { net, inputs } = schedule;
  if (net.avoids[i]! < 0 || inputs.mode[i] !== MODE.open) return [];
  let x = Math.max(inputs.notBefore[i]!, startForFinish(net, inputs, i, inputs.finishNotBefore[i]!));
  for (let e = net.inStart[i]!; e < net.inStart[i + 1]!; e++) x = Math.max(x, startAsked(schedule, e, i));
  if (startOf(net, inputs, i, x) === x) return [];
  const avoided = new Set(inputs.nodes[i]!.avoids);
  const [first, movedTo] = [dayAt(schedule, x)!, startDay(schedule, i)!];
  return (net.network.blackouts ?? [])
    .filter(({ id, to }) => avoided.has(id) && to >= first - 1 && to < movedTo)
    .map(({ id, from, to }) => ({ rule: 'blackout', blackoutId: id, from, to, movedTo }));
}
