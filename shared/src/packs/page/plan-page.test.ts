import { day } from '../../dates/day.js';
import { STROKE_PLAN } from '../../timeline/test/stroke-plan.js';
import type { TimelineItem } from '../../timeline/types.js';
import { sampleFacts } from '../test/sample-facts.js';
import { sectionsBehindPage } from './page-sections.js';
import { byImportance, leftOutWords, planPage, planRoom } from './plan-page.js';

const planOf = (milestones: number) => {
  const page = planPage(sampleFacts({ milestones }).timeline);
  if (page.kind !== 'plan') throw new Error('It is no plan.');
  return page;
};
const lettersOf = (shapes: ReturnType<typeof planOf>['sheet']['drawing']['shapes']) =>
  Math.min(...shapes.flatMap((shape) => (shape.type === 'text' ? [shape.size] : [])));

it('draws a plan whole on A4 where its letters are large enough, and says so of nothing', () => {
  const page = planPage(STROKE_PLAN);
  expect(page).toMatchObject({ paper: 'A4', sheet: { leftOut: null } });
});

it('draws what matters most of 300 entries on A3, and counts the rest', () => {
  const { paper, sheet, slide } = planOf(300);
  expect(paper).toBe('A3');
  expect(sheet.leftOut).toMatch(
    /^\d+ of 300 entries are drawn, the nearest first; .* hold all \(not drawn: \d+ complete, \d+ others\)\.$/,
  );
  expect(slide.leftOut).toContain('of 300 entries');
  expect(sheet.drawing).toMatchObject(planRoom('A3'));
  expect(slide.drawing).toMatchObject(planRoom('16:9'));
});

it('has no letters below 8 points', () => {
  for (const milestones of [20, 300]) {
    const { sheet, slide } = planOf(milestones);
    expect(lettersOf(sheet.drawing.shapes)).toBeGreaterThanOrEqual(8);
    expect(lettersOf(slide.drawing.shapes)).toBeGreaterThanOrEqual(8);
  }
});

it('keeps what is protected first, then what is open and near, then activities, and what is complete last', () => {
  const [first] = sampleFacts({ milestones: 1 }).timeline.items;
  const entry = (id: string, over: Partial<TimelineItem>): TimelineItem => ({
    ...first!,
    id,
    rag: 'green',
    ...over,
  });
  const on = (iso: string) => ({ earliest: day(iso), latest: day(iso) });
  const items = [
    entry('done', { ...on('2017-11-23'), rag: 'blue' }),
    entry('work', { ...on('2017-11-25'), kind: 'activity' }),
    entry('undated', { earliest: null, latest: null }),
    entry('far', on('2018-06-01')),
    entry('near', on('2017-11-20')),
    entry('launch', on('2020-01-01')),
  ];
  const order = byImportance({ items, asAt: day('2017-11-24') }, new Set(['launch']));
  expect(order.map(({ id }) => id)).toEqual(['launch', 'near', 'far', 'undated', 'work', 'done']);
});

it('tells of what is not drawn by sort, in words for one and for many', () => {
  const of = (...rags: ('blue' | 'red')[]) =>
    leftOutWords(
      10,
      rags.map((rag) => ({ rag })),
    );
  expect(of()).toBeNull();
  expect(of('red')).toContain('9 of 10 entries are drawn');
  expect(of('red')).toContain('(not drawn: 1)');
  expect(of('blue', 'red')).toContain('(not drawn: 1 complete, 1 other)');
  expect(of('blue', 'red', 'red')).toContain('(not drawn: 1 complete, 2 others)');
});

it('knows which sections make a pack longer than its page', () => {
  const sections = [
    { kind: 'TIMELINE', isIncluded: true },
    { kind: 'GLOSSARY', isIncluded: true },
    { kind: 'MILESTONES', isIncluded: false },
  ] as const;
  expect(sectionsBehindPage('PLAN_ON_A_PAGE', sections).map(({ kind }) => kind)).toEqual(['GLOSSARY']);
  expect(sectionsBehindPage('BOARD_PACK', sections)).toEqual([]);
});
