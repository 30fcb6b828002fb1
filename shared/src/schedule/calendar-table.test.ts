import fc from 'fast-check';
import { addDays, day } from '../dates/day.js';
import {
  afterLag,
  afterWork,
  beforeLag,
  beforeWork,
  calendarTable,
  endForStart,
  nextWorked,
  startToEndAt,
} from './calendar-table.js';
import { monthSteps } from './month-steps.js';

const MONDAY = day('2018-01-01');
const TOP = 400;
const closed = [3, 4, 11, 60, 61, 62].map((after) => addDays(MONDAY, after));
const table = calendarTable(
  { id: 'c', days: { weekdays: [1, 2, 3, 4, 5], closed, worked: [addDays(MONDAY, 5)] } },
  MONDAY,
  TOP,
);

/** The largest x that f takes no later than y, by trying each; -1 where none. */
function tried(f: (x: number) => number, y: number): number {
  let last = -1;
  for (let x = 0; x < TOP; x++) if (f(x) <= y) last = x;
  return last;
}

it('undoes every step exactly: the inverse is the last moment that is early enough', () => {
  const inside = fc.integer({ min: 30, max: 300 });
  fc.assert(
    fc.property(inside, fc.integer({ min: -20, max: 20 }), fc.integer({ min: 0, max: 20 }), (y, lag, n) => {
      expect(beforeWork(table, y, n)).toBe(tried((x) => afterWork(table, x, n), y));
      expect(beforeLag(table, y, lag)).toBe(tried((x) => afterLag(table, x, lag), y));
      expect(endForStart(table, y, n)).toBe(tried((x) => startToEndAt(table, x, n), y));
    }),
    { seed: 1, numRuns: 300 },
  );
});

it('undoes months exactly, forward and back, from ends and from starts', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 100, max: 300 }),
      fc.integer({ min: -3, max: 3 }),
      fc.boolean(),
      (y, months, isEnd) => {
        const steps = monthSteps(MONDAY, TOP, months, isEnd);
        expect(steps.before[y]).toBe(tried((x) => steps.after[x]!, y));
        for (let x = 1; x < TOP; x++) expect(steps.after[x]).toBeGreaterThanOrEqual(steps.after[x - 1]!);
      },
    ),
    { seed: 1, numRuns: 60 },
  );
});

it('keeps "beyond the table" beyond it, also by a lead', () => {
  expect([
    nextWorked(table, TOP),
    afterWork(table, TOP, 0),
    afterWork(table, TOP, 5),
    afterLag(table, TOP, -5),
  ]).toEqual([TOP, TOP, TOP, TOP]);
  expect(afterWork(table, TOP - 3, 500)).toBe(TOP);
  expect(beforeWork(table, TOP, 5)).toBe(TOP);
});

it('has no time early enough for work longer than all before it', () => {
  expect(beforeWork(table, 5, 40)).toBe(-1);
  expect(beforeLag(table, -1, 3)).toBe(-1);
});

it('works an extra Saturday and closes an extra day', () => {
  expect(nextWorked(table, 5)).toBe(5);
  expect(nextWorked(table, 3)).toBe(5);
});
