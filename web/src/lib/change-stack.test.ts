import type { PlanChanges } from './apply-plan-changes.js';
import {
  type ChangeStack,
  dropped,
  EMPTY_STACK,
  pushed,
  rowAt,
  type StackedChange,
  turned,
} from './change-stack.js';

const dateOf = (itemId: string, expectedVersion: number): NonNullable<PlanChanges['dates']>[number] => ({
  itemId,
  expectedVersion,
  scenarioId: null,
  restatesId: null,
  isWithdrawn: true,
});
const changesOf = (...dates: NonNullable<PlanChanges['dates']>): PlanChanges => ({
  dates,
  meetings: [],
  lags: [],
});
/** A move of one item, made on a version, that is taken back on the next. */
const moved = (title: string, itemId: string, seen: number): StackedChange => ({
  title,
  reason: 'Panel moved',
  changes: changesOf(dateOf(itemId, seen + 1)),
  seen: { [itemId]: seen },
});
const last = <T>(list: readonly T[]) => list.at(-1)!;
const countsOn = ({ changes }: StackedChange) => changes.dates!.map(({ expectedVersion }) => expectedVersion);

/** Turns the last change round as the server does: each row gets the next version. */
function turn(stack: ChangeStack, direction: 'undo' | 'redo'): ChangeStack {
  const change = last(stack[direction]);
  const applied = change.changes.dates!.map(({ itemId, expectedVersion }) => ({
    id: itemId,
    version: expectedVersion + 1,
  }));
  const back = changesOf(...applied.map(({ id, version }) => dateOf(id, version)));
  return turned(stack, direction, change, { applied, undo: back });
}

it('a date moved twice is taken back twice, each on the version that stands by then, and made again likewise', () => {
  let stack = pushed(pushed(EMPTY_STACK, moved('first', 'report', 3)), moved('second', 'report', 4));
  stack = turn(stack, 'undo');
  expect(countsOn(last(stack.undo))).toEqual([6]);
  stack = turn(stack, 'undo');
  expect(stack.undo).toEqual([]);
  expect(stack.redo.map(({ title }) => title)).toEqual(['second', 'first']);
  expect(countsOn(last(stack.redo))).toEqual([7]);
  stack = turn(stack, 'redo');
  expect(countsOn(last(stack.redo))).toEqual([8]);
  stack = turn(stack, 'redo');
  expect(countsOn(last(stack.undo))).toEqual([9]);
  stack = turn(stack, 'undo');
  expect(countsOn(last(stack.undo))).toEqual([10]);
});

it('changes of other items keep their versions', () => {
  const stack = turn(
    pushed(pushed(EMPTY_STACK, moved('paper', 'paper', 4)), moved('report', 'report', 4)),
    'undo',
  );
  expect(countsOn(last(stack.undo))).toEqual([5]);
});

it('a new change ends what could be made again', () => {
  const stack = turn(pushed(EMPTY_STACK, moved('first', 'report', 3)), 'undo');
  expect(pushed(stack, moved('second', 'paper', 1)).redo).toEqual([]);
});

it('what has no way back is not offered again', () => {
  const change = moved('first', 'report', 3);
  const stack = turned(pushed(EMPTY_STACK, change), 'undo', change, { applied: [], undo: null });
  expect(stack).toEqual(EMPTY_STACK);
});

it('drops one change and keeps the rest', () => {
  const [a, b] = [moved('first', 'report', 3), moved('second', 'report', 4)];
  expect(dropped(pushed(pushed(EMPTY_STACK, a), b), 'undo', b).undo).toEqual([a]);
});

it.each([
  [49, 49],
  [50, 50],
  [51, 50],
])('of %i changes %i are kept', (made, kept) => {
  let stack = EMPTY_STACK;
  for (let n = 0; n < made; n++) stack = pushed(stack, moved(`${n}`, `item ${n}`, 1));
  expect(stack.undo).toHaveLength(kept);
});

it('finds the row that a refusal names', () => {
  const changes: PlanChanges = {
    ...changesOf(dateOf('a', 1), dateOf('b', 2)),
    meetings: [
      { meetingId: 'm', expectedVersion: 3, date: '31 Jan 2018', isCancelled: false, isReinstated: false },
    ],
  };
  expect(rowAt(changes, 'dates.1')).toEqual({ entity: 'plan_item', id: 'b', version: 2 });
  expect(rowAt(changes, 'meetings.0')).toEqual({ entity: 'meeting', id: 'm', version: 3 });
  expect(rowAt(changes, 'lags.0')).toBeNull();
  expect(rowAt(changes, undefined)).toBeNull();
});
