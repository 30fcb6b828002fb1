import { linkPaths, linksIn } from './links.js';

const EDGES = {
  left: Float64Array.of(100, 200, 50, Number.NaN),
  right: Float64Array.of(120, 220, 70, Number.NaN),
};
const ROWS = new Map([
  ['a', 0],
  ['b', 1],
  ['c', 2],
  ['undated', 3],
]);
const path = (fromId: string, toId: string, type: 'FS' | 'SS' | 'FF' | 'SF') =>
  linkPaths([{ fromId, toId, type }], ROWS, EDGES, 34)[0]!;
const ends = (points: number[]) => [points[0], points[1], points.at(-2), points.at(-1)];

it.each`
  type    | from   | to
  ${'FS'} | ${120} | ${200}
  ${'SS'} | ${100} | ${200}
  ${'FF'} | ${120} | ${220}
  ${'SF'} | ${100} | ${220}
`('leaves and enters at the ends that $type names', ({ type, from, to }) => {
  expect(ends(path('a', 'b', type).points)).toEqual([from, 17, to, 51]);
});

it('draws only level and upright strokes, backwards in time too', () => {
  for (const type of ['FS', 'SS', 'FF', 'SF'] as const)
    for (const [from, to] of [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
    ] as const) {
      const { points } = path(from, to, type);
      for (let i = 2; i < points.length; i += 2)
        expect(points[i] === points[i - 2] || points[i + 1] === points[i - 1]).toBe(true);
    }
});

it('draws no line to what has no date or no row', () => {
  const links = [
    { fromId: 'a', toId: 'undated', type: 'FS' },
    { fromId: 'a', toId: 'gone', type: 'FS' },
  ] as const;
  expect(linkPaths(links, ROWS, EDGES, 34)).toEqual([]);
});

it('finds the lines that pass through a window though both ends lie outside it', () => {
  const all = [path('a', 'c', 'FS')];
  const columns = { left: 0, right: 500 };
  expect(linksIn(all, { firstRow: 1, lastRow: 1, ...columns })).toHaveLength(1);
  expect(linksIn(all, { firstRow: 3, lastRow: 9, ...columns })).toEqual([]);
  expect(linksIn(all, { firstRow: 0, lastRow: 9, left: 300, right: 500 })).toEqual([]);
});
