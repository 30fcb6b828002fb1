import { MODE } from './compiled.js';
import { isForPaper, needAsked, pushOf } from './forward-pass.js';
import type { Schedule } from './schedule.js';

/**
 * The boundary at which all that gate i waits for is there, its paper and what its decision needs; from then on it waits
 * for a meeting alone. Null for a gate that waits for nothing.
 */
export function readyAt(schedule: Schedule, i: number): number | null {
  const { net, inputs, early } = schedule;
  const isPublished = inputs.mode[i] === MODE.begun || inputs.mode[i] === MODE.override;
  let ready = isPublished || early.start[i]! > net.start ? early.start[i]! : -1;
  for (let e = net.inStart[i]!; e < net.inStart[i + 1]!; e++) {
    const isPaper = isForPaper(schedule, e);
    if (!isPaper || !isPublished)
      ready = Math.max(ready, isPaper ? pushOf(schedule, e) : needAsked(schedule, e));
  }
  return ready < 0 ? null : ready;
}
