import { day } from '../dates/day.js';
import { type ChainMark, type ChainOnChart, chainPaths, chainWords, waitShapes } from './chain-marks.js';
import { layoutTimeline } from './layout.js';
import { midX } from './scale.js';
import { anItem, aPlan } from './test/stroke-plan.js';

const plan = aPlan([
  anItem('ic', '2018-01-17'),
  anItem('decision', '2018-01-31'),
  anItem('launch', '2018-02-01'),
]);
const VIEW = { unit: 'week', scenarioId: null, collapsed: new Set<string>() } as const;
const layout = layoutTimeline(plan, VIEW);
const step: ChainMark = { position: 7, count: 8, isDriving: true, isChosen: false, wait: null };
const wait = { from: day('2018-01-17'), to: day('2018-01-31'), words: '14 days waiting for the committee' };
const joined = (fromId: string, toId: string, isDriving: boolean) => ({
  fromId,
  toId,
  type: 'FS' as const,
  isDriving,
});
const chain: ChainOnChart = {
  chosenId: 'launch',
  steps: new Map(),
  links: [
    joined('ic', 'decision', false),
    joined('decision', 'launch', true),
    joined('gone', 'launch', true),
  ],
};

it.each([
  ['drives', {}, '7 of 8'],
  ['lies on the way', { isDriving: false }, '7 of 8, on the way'],
  ['was chosen', { isChosen: true }, '7 of 8, chosen'],
  ['waits', { wait }, '7 of 8: 14 days waiting for the committee'],
])('tells the place of a step that %s', (_case, part, words) => {
  expect(chainWords({ ...step, ...part })).toBe(words);
});

it('joins only what has a row, driving links apart from the others', () => {
  const { driving, onTheWay } = chainPaths(layout, chain);
  expect(driving.map(({ fromRow, toRow }) => [fromRow, toRow])).toEqual([[2, 3]]);
  expect(onTheWay.map(({ fromRow, toRow }) => [fromRow, toRow])).toEqual([[1, 2]]);
});

it('joins nothing inside a folded group', () => {
  const folded = layoutTimeline(plan, { ...VIEW, collapsed: new Set(['lane']) });
  expect(chainPaths(folded, chain)).toEqual({ driving: [], onTheWay: [] });
});

it('draws the waiting from ready to the meeting, its words left of it where they have room', () => {
  const [bar, , , words] = waitShapes(layout, wait);
  const [from, to] = [midX(layout.scale, wait.from), midX(layout.scale, wait.to)];
  expect(bar).toMatchObject({ x: from, width: to - from });
  expect(words).toMatchObject({ text: wait.words });
  expect(words).toHaveProperty('x', expect.any(Number));
  expect((words as { x: number }).x).toBeLessThan(from);
});

it('turns to the right, or shortens the words, before they would be cut', () => {
  const early = { ...wait, from: layout.scale.from };
  const told = waitShapes(layout, early).at(-1) as { x: number; text: string };
  expect(told.x).toBeGreaterThan(midX(layout.scale, wait.to));
  const long = waitShapes(layout, { ...wait, words: wait.words.repeat(9) }).at(-1) as { text: string };
  expect(long.text).toMatch(/…$/);
});

it('draws no waiting that lies beyond the chart', () => {
  expect(waitShapes(layout, { ...wait, from: day('2019-01-01'), to: day('2019-02-01') })).toEqual([]);
});
