import type { Day } from '../dates/day.js';
import { KIND } from './compiled.js';
import { totalFloat, workedBetween } from './float.js';
import { propagate } from './recompute.js';
import { copySchedule, type Schedule } from './schedule.js';
import { finishDay } from './shown-days.js';

/** What one day more than its float costs: how far the target then moves. */
export interface Cliff {
  nodeId: string;
  /** Working days that cost nothing. */
  float: number;
  targetFrom: Day;
  /** Null where the target then cannot be computed any more: no later meeting is known. */
  targetTo: Day | null;
  calendarDays: number | null;
  /** In the target's own calendar. */
  workingDays: number | null;
}

/**
 * The cliff behind each node: the plan is projected again with the node one day past its late start. Float alone misleads
 * before a gate: "3 days of float, then 63 days lost: misses 14 June, next 12 September". Needs the backward pass to this
 * target; leaves out what is done, cannot be computed or does not lead to it.
 */
export function cliffsOf(schedule: Schedule, target: number, nodes: readonly number[]): Cliff[] {
  const trial = copySchedule(schedule);
  const targetFrom = finishDay(schedule, target);
  if (targetFrom === null) return [];
  return nodes.flatMap((i) => {
    const float = totalFloat(schedule, i);
    return float === null ? [] : [cliffOf(schedule, trial, target, i, float, targetFrom)];
  });
}

function cliffOf(
  schedule: Schedule,
  trial: Schedule,
  target: number,
  i: number,
  float: number,
  targetFrom: Day,
): Cliff {
  const { net, inputs, early, late } = schedule;
  const figures = isHeldByDay(schedule, i) ? 'need' : 'notBefore';
  const limit = figures === 'need' ? late.need[i]! : late.start[i]!;
  trial.inputs[figures][i] = Math.max(inputs[figures][i]!, limit + 1);
  trial.dirty[i] = 1;
  propagate(trial);
  const targetTo = finishDay(trial, target);
  const workingDays =
    targetTo === null
      ? null
      : workedBetween(schedule, target, early.finish[target]!, trial.early.finish[target]!);
  trial.inputs[figures][i] = inputs[figures][i]!;
  trial.dirty[i] = 1;
  propagate(trial);
  const calendarDays = targetTo === null ? null : targetTo - targetFrom;
  return { nodeId: net.ids[i]!, float, targetFrom, targetTo, calendarDays, workingDays };
}

/** For a gate: whether what its day needs is tighter than its paper. */
function isHeldByDay(schedule: Schedule, i: number): boolean {
  const { net, early, late } = schedule;
  if (net.kind[i] !== KIND.gate || late.need[i]! >= net.top) return false;
  if (late.start[i]! >= net.top) return true;
  return (
    workedBetween(schedule, i, early.need[i]!, late.need[i]!) <
    workedBetween(schedule, i, early.start[i]!, late.start[i]!)
  );
}
