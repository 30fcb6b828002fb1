import { buildRows } from './rows.js';
import { anItem } from './test/stroke-plan.js';

const GROUPS = [
  { id: 'a', title: 'A', parentId: null },
  { id: 'a1', title: 'A1', parentId: 'a' },
  { id: 'b', title: 'B', parentId: null },
  { id: 'empty', title: 'Empty', parentId: null },
];
const ITEMS = [
  anItem('one', '2018-01-01', { groupId: 'a1' }),
  anItem('two', '2018-01-02', { groupId: 'a' }),
  anItem('three', '2018-01-03', { groupId: 'b' }),
];
const seen = (collapsed: string[] = []) =>
  buildRows(GROUPS, ITEMS, new Set(collapsed)).map((row) => `${row.level} ${row.id}`);

it('lists groups with what hangs under them, without the empty ones', () => {
  expect(seen()).toEqual(['1 a', '2 two', '2 a1', '3 one', '1 b', '2 three']);
});

it('hides what is under a folded group and still counts it', () => {
  expect(seen(['a'])).toEqual(['1 a', '1 b', '2 three']);
  expect(buildRows(GROUPS, ITEMS, new Set(['a']))[0]).toMatchObject({ isExpanded: false, itemCount: 2 });
});

it('says where each row stands among its siblings', () => {
  const rows = buildRows(GROUPS, ITEMS, new Set());
  expect(rows.map(({ position, siblings }) => `${position}/${siblings}`)).toEqual([
    '1/2',
    '1/2',
    '2/2',
    '1/1',
    '2/2',
    '1/1',
  ]);
  expect(rows.map((row) => row.parentIndex)).toEqual([-1, 0, 0, 2, -1, 4]);
});

it('keeps an item whose group nobody knows', () => {
  const rows = buildRows(GROUPS, [anItem('stray', '2018-01-01', { groupId: 'gone' })], new Set());
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ id: 'stray', level: 1, position: 1, siblings: 1 });
});
