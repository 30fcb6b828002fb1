import type { TimelineRow } from '@gantry/shared/timeline/rows';
import { answerKey, type GridFocus } from './treegrid-keys.js';

const row = (
  index: number,
  type: TimelineRow['type'],
  parentIndex: number,
  isExpanded = true,
): TimelineRow => ({
  index,
  type,
  id: `r${index}`,
  title: '',
  level: parentIndex === -1 ? 1 : 2,
  position: 1,
  siblings: 1,
  isExpanded,
  parentIndex,
  itemIndex: -1,
  itemCount: 0,
});
const ROWS = [row(0, 'group', -1), row(1, 'item', 0), row(2, 'item', 0), row(3, 'group', -1, false)];
const press = (key: string, focus: GridFocus, ctrlKey = false) =>
  answerKey({ key, ctrlKey }, focus, { rows: ROWS, columns: { group: 2, item: 4 }, page: 2 });
const at = (index: number, column = -1) => ({ row: index, column });

it.each`
  key             | from        | to
  ${'ArrowDown'}  | ${at(0)}    | ${at(1)}
  ${'ArrowDown'}  | ${at(3)}    | ${at(3)}
  ${'ArrowUp'}    | ${at(0)}    | ${at(0)}
  ${'ArrowUp'}    | ${at(2, 3)} | ${at(1, 3)}
  ${'ArrowUp'}    | ${at(1, 3)} | ${at(0, 1)}
  ${'PageDown'}   | ${at(1)}    | ${at(3)}
  ${'PageUp'}     | ${at(3)}    | ${at(1)}
  ${'Home'}       | ${at(2)}    | ${at(0)}
  ${'Home'}       | ${at(2, 3)} | ${at(2, 0)}
  ${'End'}        | ${at(0)}    | ${at(3)}
  ${'End'}        | ${at(1, 0)} | ${at(1, 3)}
  ${'ArrowRight'} | ${at(1)}    | ${at(1, 0)}
  ${'ArrowRight'} | ${at(1, 3)} | ${at(1, 3)}
  ${'ArrowLeft'}  | ${at(1, 0)} | ${at(1)}
  ${'ArrowLeft'}  | ${at(2)}    | ${at(0)}
`('$key goes from $from.row/$from.column to $to.row/$to.column', ({ key, from, to }) => {
  expect(press(key, from)).toEqual({ move: to });
});

it('goes to the ends of the grid with Ctrl, from a cell too', () => {
  expect(press('End', at(0, 1), true)).toEqual({ move: at(3, 1) });
  expect(press('Home', at(2, 0), true)).toEqual({ move: at(0, 0) });
});

it('folds with Left and unfolds with Right', () => {
  expect(press('ArrowLeft', at(0))).toEqual({ toggle: 'r0' });
  expect(press('ArrowRight', at(3))).toEqual({ toggle: 'r3' });
  expect(press('ArrowRight', at(0))).toEqual({ move: at(0, 0) });
});

it('opens an item and folds a group with Enter', () => {
  expect(press('Enter', at(1, 2))).toEqual({ open: 'r1' });
  expect(press('Enter', at(0))).toEqual({ toggle: 'r0' });
});

it('asks with W what drives an item, from any of its cells, and nothing of a group', () => {
  expect(press('w', at(1, 2))).toEqual({ why: 'r1' });
  expect(press('w', at(0))).toBeNull();
  expect(press('w', at(1), true)).toBeNull();
});

it('leaves other keys to the browser', () => {
  expect(press('Tab', at(1))).toBeNull();
  expect(press('a', at(1))).toBeNull();
  expect(press(' ', at(1))).toBeNull();
});
