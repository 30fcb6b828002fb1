import { backwardPass, type Target } from './backward-pass.js';
import { forwardPass } from './forward-pass.js';
import { placeAsLateAsPossible } from './hold.js';
import type { Schedule } from './schedule.js';

/** Fills a schedule: forward, then what is to be as late as possible, then backward from the target. */
export function project(schedule: Schedule, target: Target): void {
  forwardPass(schedule);
  placeAsLateAsPossible(schedule);
  backwardPass(schedule, target);
}
