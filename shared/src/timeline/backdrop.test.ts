import { day } from '../dates/day.js';
import { gridShapes, headerShapes } from './backdrop.js';
import { layoutTimeline } from './layout.js';
import { STROKE_PLAN } from './test/stroke-plan.js';
import { textWidth } from './text-metrics.js';

const layout = layoutTimeline(STROKE_PLAN, { unit: 'week', scenarioId: null, collapsed: new Set() });
const whole = { left: 0, right: layout.scale.width };
const words = (shapes: ReturnType<typeof headerShapes>) =>
  shapes.flatMap((s) => (s.type === 'text' ? [s.text] : []));

it('writes the as-at day in full and both scenarios beside it', () => {
  const found = words(headerShapes(layout, whole));
  expect(found).toEqual(expect.arrayContaining(['as at 24 Nov 2017', 'Scenario 1', 'Scenario 2']));
});

it('shortens a scenario to its initials before it covers the next words', () => {
  const narrow = layoutTimeline(STROKE_PLAN, {
    unit: 'financial-year',
    scenarioId: null,
    collapsed: new Set(),
  });
  const texts = headerShapes(narrow, { left: 0, right: narrow.scale.width }).filter(
    (shape) => shape.type === 'text' && shape.size === 11 && shape.isBold,
  );
  const boxes = texts.map((s) => (s.type === 'text' ? [s.x, s.x + textWidth(s.text, 11, true)] : [0, 0]));
  boxes.sort((a, b) => a[0]! - b[0]!);
  for (let i = 1; i < boxes.length; i++) expect(boxes[i]![0]!).toBeGreaterThanOrEqual(boxes[i - 1]![1]!);
});

it('draws only what meets the window', () => {
  const all = gridShapes(layout, 100, whole).length;
  const some = gridShapes(layout, 100, { left: 0, right: 100 }).length;
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all / 2);
});

it('tints a restricted period', () => {
  const restrictions = [{ label: 'Pre-election period', from: day('2018-01-05'), to: day('2018-01-20') }];
  const shaded = layoutTimeline(
    { ...STROKE_PLAN, restrictions },
    { unit: 'week', scenarioId: null, collapsed: new Set() },
  );
  expect(gridShapes(shaded, 100, whole)).toEqual(
    expect.arrayContaining([expect.objectContaining({ fill: 'restricted' })]),
  );
});
