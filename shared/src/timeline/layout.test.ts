import { day } from '../dates/day.js';
import { itemsOf, layoutTimeline } from './layout.js';
import { rowShapes } from './row-shapes.js';
import { rowsDrawing } from './rows-drawing.js';
import { toSvg } from './svg-writer.js';
import { anItem, aPlan, largePlan, STROKE_PLAN } from './test/stroke-plan.js';

const VIEW = { unit: 'week', scenarioId: null, collapsed: new Set<string>() } as const;

it('leaves out what belongs to another scenario alone and keeps the trunk', () => {
  expect(itemsOf(STROKE_PLAN, null)).toHaveLength(20);
  expect(itemsOf(STROKE_PLAN, 's1')).toHaveLength(17);
  expect(itemsOf(STROKE_PLAN, 's2')).toHaveLength(18);
});

it('has a row for every item and lane, each with its mark inside the chart', () => {
  const layout = layoutTimeline(STROKE_PLAN, VIEW);
  expect(layout.rows).toHaveLength(25);
  for (const row of layout.rows.filter((each) => each.type === 'item')) {
    expect(layout.left[row.index]).toBeGreaterThanOrEqual(0);
    expect(layout.right[row.index]).toBeLessThanOrEqual(layout.scale.width);
  }
});

it.each([300, 463, 900])('fits the whole plan into %s px, from the first mark to the last', (windowWidth) => {
  const layout = layoutTimeline(STROKE_PLAN, { ...VIEW, unit: 'fit', windowWidth });
  expect(layout.scale.width).toBeCloseTo(windowWidth);
  expect(layout.scale.unit).toBe(windowWidth === 900 ? 'week' : 'month');
  for (const row of layout.rows.filter((each) => each.type === 'item'))
    expect(layout.right[row.index]).toBeLessThanOrEqual(windowWidth);
});

it('keeps what has no date in the tray and in the tree, without a mark', () => {
  const layout = layoutTimeline(aPlan([anItem('dated', '2018-01-01'), anItem('undated', null)]), VIEW);
  expect(layout.tray.map((item) => item.id)).toEqual(['undated']);
  expect(layout.rows.map((row) => row.id)).toEqual(['lane', 'dated', 'undated']);
  expect(rowShapes(layout, 2)).toEqual([]);
});

it('shows how far a folded lane reaches', () => {
  const layout = layoutTimeline(STROKE_PLAN, { ...VIEW, collapsed: new Set(['nhse']) });
  const folded = layout.rows.findIndex((row) => row.id === 'nhse');
  const open = layoutTimeline(STROKE_PLAN, VIEW);
  const marks = open.rows.filter(
    (row) => row.type === 'item' && open.items[row.itemIndex]?.groupId === 'nhse',
  );
  expect(layout.left[folded]).toBe(Math.min(...marks.map((row) => open.left[row.index]!)));
  expect(layout.right[folded]).toBe(Math.max(...marks.map((row) => open.right[row.index]!)));
});

it('does not squeeze the plan because its clock stands years away', () => {
  const near = layoutTimeline(STROKE_PLAN, VIEW);
  const far = layoutTimeline({ ...STROKE_PLAN, asAt: day('2030-01-01') }, VIEW);
  expect(far.scale.width).toBeLessThanOrEqual(near.scale.width);
});

it('copes with a plan of nothing', () => {
  expect(layoutTimeline(aPlan([]), VIEW).rows).toEqual([]);
});

it('lays out 10,000 rows with every mark on the chart', () => {
  const layout = layoutTimeline(largePlan(10_000), VIEW);
  expect(layout.rows).toHaveLength(10_500);
  expect(layout.links).toHaveLength(1_000);
  expect([...layout.right].filter((x) => x > layout.scale.width)).toEqual([]);
});

it('draws the tree with its columns on paper, the same bytes each time', () => {
  const draw = () => toSvg(rowsDrawing(layoutTimeline(STROKE_PLAN, VIEW)));
  expect(draw()).toBe(draw());
  expect(draw()).toContain('26 Oct – 15 Nov 2017 (TBC)');
});
