import { day } from '../dates/day.js';
import { layoutTimeline, ROW_HEIGHT } from './layout.js';
import { midX } from './scale.js';
import type { LineShape, PointShape } from './shapes.js';
import { slipLineShapes } from './slip-line.js';
import type { Standing } from './standing.js';
import { anItem, aPlan } from './test/stroke-plan.js';

const plan = aPlan([
  anItem('late', '2017-11-16'),
  anItem('early', '2017-12-01'),
  anItem('to come', '2018-01-31'),
]);
const layout = layoutTimeline(plan, { unit: 'week', scenarioId: null, collapsed: new Set() });
const STANDING = new Map<string, Standing>([
  ['late', { kind: 'behind', at: day('2017-11-16'), workingDays: 6 }],
  ['early', { kind: 'ahead', at: day('2017-12-01'), workingDays: 5 }],
  ['to come', { kind: 'not-due', at: null }],
]);
const straight = midX(layout.scale, plan.asAt);
const drawn = (standing: ReadonlyMap<string, Standing>, firstRow = 0, lastRow = 3) =>
  slipLineShapes(layout, standing, { firstRow, lastRow });

it('bends left to what is behind and right to what is ahead, and comes back between the rows', () => {
  const [{ points }] = drawn(STANDING) as [LineShape];
  const [left, right] = [midX(layout.scale, day('2017-11-16')), midX(layout.scale, day('2017-12-01'))];
  expect(left).toBeLessThan(straight);
  expect(right).toBeGreaterThan(straight);
  const rows = [0, 1, 2, 3, 4].map((row) => row * ROW_HEIGHT);
  expect(points).toEqual([
    ...[straight, 0],
    ...[straight, rows[1], left, rows[1]! + ROW_HEIGHT / 2, straight, rows[2]],
    ...[straight, rows[2], right, rows[2]! + ROW_HEIGHT / 2, straight, rows[3]],
    ...[straight, rows[4]],
  ]);
});

it('rings what is ahead with a dashed line, so that colour and side are not the only signs', () => {
  const [, ...rings] = drawn(STANDING) as [LineShape, ...PointShape[]];
  expect(rings.map(({ isDashed }) => isDashed)).toEqual([false, true]);
});

it('draws the rows asked for alone, from the top of the first', () => {
  const [{ points }, ...rings] = drawn(STANDING, 2, 2) as [LineShape, ...PointShape[]];
  expect(points.at(-1)).toBe(ROW_HEIGHT);
  expect(rings.map(({ y }) => y)).toEqual([ROW_HEIGHT / 2]);
});

it('stays inside the chart', () => {
  const long = new Map<string, Standing>([
    ['late', { kind: 'behind', at: day('2015-01-01'), workingDays: 700 }],
  ]);
  expect((drawn(long)[1] as PointShape).x).toBe(0);
});

it('is not drawn where the data date is not on the chart', () => {
  const far = layoutTimeline(
    { ...plan, asAt: day('2030-01-01') },
    { unit: 'week', scenarioId: null, collapsed: new Set() },
  );
  expect(slipLineShapes(far, STANDING, { firstRow: 0, lastRow: 3 })).toEqual([]);
});
