import { toCsv } from '../../lib/csv.js';
import type { GridColumn } from './grid-column.js';
import { csvOf } from './grid-csv.js';
import { filterRows, shownRows, sortRows } from './grid-rows.js';
import { nextSort, readSort, toggleHidden } from './grid-state.js';

interface Item {
  code: string;
  slip: number | null;
  owner: string;
}
const columns: GridColumn<Item>[] = [
  { id: 'code', heading: 'Code', value: ({ code }) => code, isRowHeader: true },
  {
    id: 'slip',
    heading: 'Slip',
    value: ({ slip }) => slip,
    text: ({ slip }) => (slip === null ? 'TBC' : `${slip} days`),
  },
  { id: 'owner', heading: 'Owner', value: ({ owner }) => owner },
];
const items: Item[] = [
  { code: 'MS-10', slip: 5, owner: 'Workforce' },
  { code: 'MS-2', slip: null, owner: '=stroke' },
  { code: 'MS-1', slip: -3, owner: 'Stroke' },
];
const codes = (rows: readonly Item[]) => rows.map(({ code }) => code);

it('codes sort as people count, 2 before 10', () => {
  expect(codes(sortRows(items, columns, readSort('code')))).toEqual(['MS-1', 'MS-2', 'MS-10']);
});

it.each([
  ['slip', ['MS-1', 'MS-10', 'MS-2']],
  ['-slip', ['MS-10', 'MS-1', 'MS-2']],
])('sorted by %s, what is not known stands last', (sort, expected) => {
  expect(codes(sortRows(items, columns, readSort(sort)))).toEqual(expected);
});

it('an unknown column leaves the order of the data', () => {
  expect(sortRows(items, columns, readSort('colour'))).toEqual(items);
});

it('the filter finds words as they are read, in any column', () => {
  expect(codes(filterRows(items, columns, 'stroke tbc'))).toEqual(['MS-2']);
  expect(codes(filterRows(items, columns, '5 DAYS'))).toEqual(['MS-10']);
});

it('a heading pressed three times goes up, down and back', () => {
  expect(nextSort(undefined, 'slip')).toBe('slip');
  expect(nextSort('slip', 'slip')).toBe('-slip');
  expect(nextSort('-slip', 'slip')).toBeUndefined();
  expect(nextSort('-slip', 'code')).toBe('code');
});

it('hiding a column twice shows it again', () => {
  expect(toggleHidden(undefined, 'owner')).toBe('owner');
  expect(toggleHidden('owner,slip', 'owner')).toBe('slip');
  expect(toggleHidden('owner', 'owner')).toBeUndefined();
});

it('the export holds what is shown, in that order, with formulas disarmed', () => {
  const shown = shownRows(items, columns, { sort: 'code', find: 'stroke' });
  expect(csvOf(shown, columns)).toBe(
    toCsv([
      ['Code', 'Slip', 'Owner'],
      ['MS-1', '-3 days', 'Stroke'],
      ['MS-2', 'TBC', '=stroke'],
    ]),
  );
  expect(csvOf(shown, columns)).toContain("'=stroke");
});
