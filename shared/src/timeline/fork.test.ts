import { day } from '../dates/day.js';
import { forkBand, forkOf, forkShapes } from './fork.js';
import { layoutTimeline } from './layout.js';
import { midX } from './scale.js';
import type { LineShape, RectShape } from './shapes.js';
import { anItem, aPlan } from './test/stroke-plan.js';
import type { TimelineScenario } from './types.js';

const ITEMS = [
  anItem('workshop', '2017-12-22'),
  anItem('ic', '2018-01-17', { title: 'Investment Committee' }),
  anItem('decision 1', '2018-01-31', { scenarioIds: ['s1'] }),
  anItem('ic 2', '2018-02-28', { scenarioIds: ['s2'] }),
  anItem('later', '2018-06-01'),
];
const link = (fromId: string, toId: string) => ({ fromId, toId, type: 'FS' as const });
const LINKS = [
  link('workshop', 'ic'),
  link('ic', 'decision 1'),
  link('ic', 'ic 2'),
  link('workshop', 'decision 1'),
];
const plan = aPlan(ITEMS, { links: LINKS });
const scenarios = (
  one: Partial<TimelineScenario>,
  two: Partial<TimelineScenario> = {},
): TimelineScenario[] => [
  { id: 's1', label: 'Scenario 1', isWorking: true, ...one },
  { id: 's2', label: 'Scenario 2', isWorking: false, ...two },
];

it('parts after the last shared item that leads into both', () => {
  expect(forkOf(plan)).toEqual({
    on: day('2018-01-17'),
    label: 'Fork 17 Jan 2018',
    sentence: 'The scenarios part after “Investment Committee”, 17 Jan 2018.',
  });
});

it('parts on the day by which it is to be decided, the earlier where each has one', () => {
  const decided = scenarios({ decideBy: day('2018-01-19') }, { decideBy: day('2018-01-12') });
  expect(forkOf({ ...plan, scenarios: decided })).toMatchObject({
    on: day('2018-01-12'),
    label: 'Decide by 12 Jan 2018',
  });
});

it('says on what it hangs', () => {
  const told = scenarios({ branchCondition: 'one meeting' }, { branchCondition: 'two meetings' });
  expect(forkOf({ ...plan, scenarios: told })!.sentence).toMatch(
    / Scenario 1: one meeting; Scenario 2: two meetings\.$/,
  );
});

it('parts on the first day that differs where nothing leads into both', () => {
  expect(forkOf({ ...plan, links: [] })).toMatchObject({
    on: day('2018-01-31'),
    sentence: 'The scenarios part by 31 Jan 2018.',
  });
});

it('is none where only one scenario has something of its own', () => {
  expect(forkOf({ ...plan, items: ITEMS.slice(0, 3) })).toBeNull();
});

it('shades what is in one scenario alone from the fork on, ruled in full for the first and dashed for the second', () => {
  const layout = layoutTimeline(plan, { unit: 'week', scenarioId: null, collapsed: new Set() });
  const fork = forkOf(plan)!;
  const x = midX(layout.scale, fork.on);
  const shapes = forkShapes(layout, fork, { firstRow: 0, lastRow: 5 });
  const tints = shapes.filter((one): one is RectShape => one.type === 'rect');
  expect(tints.map(({ fill, y }) => [fill, y / layout.rowHeight])).toEqual([
    ['scenario-1', 3],
    ['scenario-2', 4],
  ]);
  expect(tints.every((tint) => tint.x === x && tint.x + tint.width === layout.scale.width)).toBe(true);
  const rules = shapes.filter((one): one is LineShape => one.type === 'line');
  expect(rules.map(({ isDashed }) => isDashed)).toEqual([false, true, true]);
  expect(forkShapes(layout, fork, { firstRow: 0, lastRow: 1 })).toHaveLength(1);
});

it('is not drawn beyond the chart', () => {
  const layout = layoutTimeline(plan, { unit: 'week', scenarioId: null, collapsed: new Set() });
  const fork = { ...forkOf(plan)!, on: day('2020-01-01') };
  expect(forkShapes(layout, fork, { firstRow: 0, lastRow: 5 })).toEqual([]);
  expect(forkBand(fork, layout.scale)).toEqual([]);
});
