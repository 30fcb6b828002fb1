import { civilDate, type Day } from '../dates/day.js';
import { firstOfMonth } from '../dates/month-arithmetic.js';

/** A lag of months as tables: a step function, flat where a month is shorter and with jumps where the next is longer. */
export interface MonthSteps {
  /** Entry x: where the boundary x goes. */
  readonly after: Int32Array;
  /** Entry y: the latest boundary that goes no later than y; -1 where none does. */
  readonly before: Int32Array;
}

/**
 * Tables for so many months later. The end of a day counts by that day (`isEnd`): what ends on 31 August ends, six months
 * later, on 28 February; a start counts by the day it begins.
 */
export function monthSteps(origin: Day, top: number, months: number, isEnd: boolean): MonthSteps {
  const shift = isEnd ? 1 : 0;
  const after = new Int32Array(top + 1);
  const { year, month } = civilDate((origin - shift) as Day);
  let m = month;
  for (let x = 0; x <= top; m++) {
    const [first, next] = [firstOfMonth(year, m), firstOfMonth(year, m + 1)];
    const [goal, afterGoal] = [firstOfMonth(year, m + months), firstOfMonth(year, m + months + 1)];
    for (; x <= top && origin + x - shift < next; x++) {
      const dayOfMonth = Math.min(origin + x - shift - first, afterGoal - goal - 1);
      after[x] = Math.min(top, Math.max(0, goal + dayOfMonth + shift - origin));
    }
  }
  after[top] = top;
  return { after, before: inverse(after, top) };
}

function inverse(after: Int32Array, top: number): Int32Array {
  const before = new Int32Array(top + 1).fill(-1);
  let x = -1;
  for (let y = 0; y < top; y++) {
    while (x + 1 < top && after[x + 1]! <= y) x++;
    before[y] = x;
  }
  before[top] = top;
  return before;
}
