import type { Day } from '../dates/day.js';
import { workedBetween } from './float.js';
import { isForPaper, needAsked, pushOf } from './forward-pass.js';
import { readyAt } from './gate-ready.js';
import type { Schedule } from './schedule.js';
import { dayEndingAt } from './shown-days.js';

/** What a gate waits for last: its paper, against the paper deadline, or what its decision needs, against the day itself. */
export interface GateTightness {
  because: 'paper' | 'decision';
  /** The day on which that is there. */
  readyOn: Day;
  /** The last day on which it is in time. */
  neededBy: Day;
  /** Working days between the two in the body's calendar. */
  margin: number;
}

/**
 * The tighter of a gate's two margins for the meeting it goes to; null where it waits for nothing, or cannot be computed.
 * Example: the approval of 17 January for a paper due on 23 January leaves 4 working days; an outcome of 28 February that
 * the decision of 6 March needs on the day leaves 3.
 */
export function gateTightness(schedule: Schedule, i: number): GateTightness | null {
  const { net, inputs, early } = schedule;
  if (early.finish[i]! >= net.top || readyAt(schedule, i) === null) return null;
  const slot = inputs.gates[inputs.gate[i]!]?.slots.find((one) => one.day + 1 === early.finish[i]);
  if (slot === undefined) return null;
  let tightest: GateTightness | null = null;
  for (const because of ['paper', 'decision'] as const) {
    const there = lastAsked(schedule, i, because);
    if (there === null) continue;
    const limit = because === 'paper' ? slot.papersBy : slot.day;
    const margin = workedBetween(schedule, i, there, limit);
    if (tightest !== null && tightest.margin <= margin) continue;
    const [readyOn, neededBy] = [dayEndingAt(schedule, there), dayEndingAt(schedule, limit)];
    if (readyOn !== null && neededBy !== null) tightest = { because, readyOn, neededBy, margin };
  }
  return tightest;
}

/** When the last of what the paper, or the decision, waits for is there; null where it waits for nothing. */
function lastAsked(schedule: Schedule, i: number, because: GateTightness['because']): number | null {
  const { inStart, start } = schedule.net;
  let last: number | null = null;
  for (let e = inStart[i]!; e < inStart[i + 1]!; e++) {
    const isPaper = isForPaper(schedule, e);
    if (isPaper !== (because === 'paper')) continue;
    last = Math.max(last ?? start, isPaper ? pushOf(schedule, e) : needAsked(schedule, e));
  }
  return last;
}
