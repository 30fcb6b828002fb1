import { day } from '../dates/day.js';
import { changeLegend } from './change-legend.js';
import { changeBadge } from './change-shapes.js';
import { changeCounts, changeWords, ITEM_CHANGES } from './item-change.js';
import { lanesDrawing } from './lanes-drawing.js';
import { layoutTimeline } from './layout.js';
import { markOf } from './mark.js';
import { markShapes, occupied } from './mark-shapes.js';
import { itemSentence } from './plan-words.js';
import { rowShapes } from './row-shapes.js';
import { makeScale } from './scale.js';
import { anItem, aPlan } from './test/stroke-plan.js';
import { textWidth } from './text-metrics.js';
import { trayWords } from './tray.js';
import type { TimelineItem } from './types.js';
import { isUndated } from './when.js';

const SCALE = makeScale(day('2017-10-02'), day('2018-03-18'), 'week');
const GONE = { change: { kind: 'removed', detail: '' } } as const;
const shapesOf = (item: TimelineItem) => markShapes(item, markOf(item, SCALE), SCALE, 10);

it('gives each change a sign of its own, drawn in ink, so that a grey print tells them apart', () => {
  const signs = ITEM_CHANGES.map((kind) => changeBadge(kind, 0, 0));
  expect(new Set(signs.map((shapes) => JSON.stringify(shapes))).size).toBe(ITEM_CHANGES.length);
  for (const shape of signs.flat()) {
    expect(shape.role).toBe('change');
    if (shape.type !== 'text') expect(shape.stroke).toBe('ink');
  }
});

it('strikes out what is gone where it stood, without its status', () => {
  const shapes = shapesOf(anItem('x', '2018-01-31', { rag: 'red', ...GONE }));
  expect(shapes.filter(({ role }) => role === 'glyph')).toEqual([]);
  expect(shapes.find(({ role }) => role === 'mark')).toMatchObject({ fill: 'rag-none' });
  const { left, right } = markOf(anItem('x', '2018-01-31'), SCALE);
  const stroke = shapes.find((shape) => shape.type === 'line' && shape.strokeWidth === 2);
  expect(stroke).toMatchObject({ role: 'change', points: [left - 2, 10, right + 2, 10] });
});

it.each(['2017-10-02', '2018-01-31', '2018-03-18'])(
  'keeps the badge of a mark on %s on the chart, clear of the mark and of its words',
  (on) => {
    const item = anItem('x', on, GONE);
    const bare = markOf(item, SCALE);
    const { left, right } = occupied(item, bare, SCALE);
    const [badge] = shapesOf(item).filter((shape) => shape.type === 'rect' && shape.role === 'change');
    if (badge?.type !== 'rect') throw new Error('no badge');
    expect(badge.x).toBeGreaterThanOrEqual(Math.max(0, left));
    expect(badge.x + badge.width).toBeLessThanOrEqual(right);
    expect(badge.x + badge.width <= bare.left || badge.x >= bare.right).toBe(true);
  },
);

it('says the word beside the mark, in the sentence and in the tray', () => {
  const item = anItem('Launch', '2018-02-01', GONE);
  const plan = aPlan([item]);
  const layout = layoutTimeline(plan, { unit: 'week', scenarioId: null, collapsed: new Set() });
  const label = rowShapes(layout, layout.rowOf.get('Launch')!).find(({ role }) => role === 'label');
  expect(label).toMatchObject({ text: 'Launch', muted: 'removed, 1 Feb' });
  expect(itemSentence(item, 'Lane', [])).toBe(
    'Launch: removed, it was 1 Feb 2018. Milestone, Lane. Not rated.',
  );
  expect(trayWords(anItem('Launch', null, GONE))).toBe('Launch (removed, TBC)');
});

it('says in the cell what reads otherwise', () => {
  const change = { kind: 'changed', detail: 'Owner: nothing → Programme lead' } as const;
  expect(changeWords({ change })).toBe('Changed. Owner: nothing → Programme lead');
  expect(changeWords(GONE)).toBe('Removed');
  expect(changeWords({})).toBe('');
});

it('counts each kind, noughts too, and apart what has no date', () => {
  const items = [anItem('a', '2018-01-01', GONE), anItem('b', null, GONE), anItem('c', '2018-01-01')];
  expect(changeCounts(items, (at) => isUndated(items[at]!))).toEqual([
    { kind: 'moved', count: 0, undated: 0 },
    { kind: 'added', count: 0, undated: 0 },
    { kind: 'removed', count: 2, undated: 1 },
    { kind: 'changed', count: 0, undated: 0 },
  ]);
});

it('explains on paper the signs that are met, and only those', () => {
  const wordsOf = (items: TimelineItem[]) =>
    lanesDrawing(aPlan(items), { unit: 'fit', scenarioId: null, width: 900 }).shapes.flatMap((shape) =>
      shape.type === 'text' ? [shape.text] : [],
    );
  expect(changeLegend([anItem('a', '2018-01-01')])).toEqual([]);
  expect(wordsOf([anItem('a', '2018-01-01')])).not.toContain('removed');
  expect(wordsOf([anItem('a', '2018-01-01', GONE)])).toContain('removed');
});

it('keeps the legend on the sheet where its lines become more', () => {
  const items = ITEM_CHANGES.map((kind, i) =>
    anItem(kind, `2018-01-0${i + 1}`, { change: { kind, detail: '' } }),
  );
  const { shapes, width, height } = lanesDrawing(aPlan(items), { unit: 'fit', scenarioId: null, width: 500 });
  for (const shape of shapes)
    if (shape.type === 'text' && shape.role === 'label') {
      expect(shape.y).toBeLessThanOrEqual(height);
      expect(shape.x + textWidth(shape.text, shape.size)).toBeLessThanOrEqual(width);
    }
});
