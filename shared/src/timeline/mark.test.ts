import { day } from '../dates/day.js';
import { markOf } from './mark.js';
import { markShapes, occupied } from './mark-shapes.js';
import { dayX, makeScale } from './scale.js';
import { anItem } from './test/stroke-plan.js';

const SCALE = makeScale(day('2017-10-02'), day('2018-03-18'), 'week');
const mark = (...args: Parameters<typeof anItem>) => markOf(anItem(...args), SCALE);
const span = (from: string, to: string, shape: 'PERIOD' | 'WINDOW') =>
  mark('x', from, { shape, latest: day(to), kind: 'activity' });

it.each`
  shape       | from            | to              | form
  ${'DAY'}    | ${'2017-12-12'} | ${'2017-12-12'} | ${'point'}
  ${'PERIOD'} | ${'2017-11-30'} | ${'2017-12-15'} | ${'bar'}
  ${'WINDOW'} | ${'2017-10-26'} | ${'2017-11-15'} | ${'window'}
  ${'BY'}     | ${null}         | ${'2018-01-31'} | ${'by'}
  ${'FROM'}   | ${'2018-01-01'} | ${null}         | ${'from'}
`('draws a $shape as a $form', ({ shape, from, to, form }) => {
  const days = { earliest: from && day(from), latest: to && day(to) };
  expect(mark('x', '2018-01-01', { shape, ...days }).form).toBe(form);
});

it('draws nothing for what has no day', () => {
  expect(mark('x', null).form).toBe('none');
  expect(markShapes(anItem('x', null), mark('x', null), SCALE, 0)).toEqual([]);
});

it('fills a period from its first morning to its last night', () => {
  const bar = span('2017-11-30', '2017-12-15', 'PERIOD');
  expect(bar.left).toBe(dayX(SCALE, day('2017-11-30')));
  expect(bar.right).toBe(dayX(SCALE, day('2017-12-16')));
});

it('leaves an unconfirmed mark hollow and fills it once it is done', () => {
  expect(mark('x', '2018-01-31', { confidence: 'TBC' }).isHollow).toBe(true);
  const done = {
    confidence: 'TBC',
    actualEarliest: day('2018-02-02'),
    actualLatest: day('2018-02-02'),
  } as const;
  expect(mark('x', '2018-01-31', done)).toMatchObject({ isHollow: false, isActual: true });
});

it('outlines every solid mark in ink, because amber alone is too pale', () => {
  const item = anItem('x', '2018-01-31', { rag: 'amber' });
  const drawn = markShapes(item, markOf(item, SCALE), SCALE, 10).find((shape) => shape.role === 'mark');
  expect(drawn).toMatchObject({ fill: 'rag-amber', stroke: 'ink' });
});

it('does not outline a hollow mark in bare amber', () => {
  const item = anItem('x', '2018-01-31', { rag: 'amber', confidence: 'TBC' });
  const drawn = markShapes(item, markOf(item, SCALE), SCALE, 10).find((shape) => shape.role === 'mark');
  expect(drawn).toMatchObject({ fill: 'paper', stroke: 'rag-amber-ink', isDashed: true });
});

it('gives each status its own sign, so that a grey print still tells them apart', () => {
  const signs = (['blue', 'green', 'amber', 'red', 'stale', 'grey'] as const).map((rag) => {
    const item = anItem('x', '2018-01-31', { rag });
    const shapes = markShapes(item, markOf(item, SCALE), SCALE, 0).filter((shape) => shape.role === 'glyph');
    return JSON.stringify(shapes.map((shape) => (shape.type === 'line' ? shape.points : shape)));
  });
  expect(new Set(signs).size).toBe(6);
});

it.each(['blue', 'green', 'amber', 'red'] as const)(
  'keeps the sign of %s inside the narrowest bar',
  (rag) => {
    const years = makeScale(day('2013-04-01'), day('2022-03-31'), 'month');
    const narrow = { ...years, pxPerDay: 0.05 };
    const item = anItem('x', '2018-01-30', {
      rag,
      latest: day('2018-01-31'),
      shape: 'PERIOD',
      kind: 'activity',
    });
    const bar = markOf(item, narrow);
    expect(bar.right - bar.left).toBeLessThan(8);
    const signs = markShapes(item, bar, narrow, 0).filter((shape) => shape.role === 'glyph');
    expect(signs.length).toBeGreaterThan(0);
    for (const sign of signs)
      if (sign.type === 'line')
        for (const [at, value] of sign.points.entries())
          if (at % 2 === 0) {
            expect(value).toBeGreaterThan(bar.left);
            expect(value).toBeLessThan(bar.right);
          }
  },
);

describe.each([
  ['by', { earliest: null, latest: day('2018-01-31'), shape: 'BY' }],
  ['from', { earliest: day('2018-01-31'), latest: null, shape: 'FROM' }],
] as const)('a date “%s” a day', (form, days) => {
  const drawn = (overrides: Parameters<typeof anItem>[2]) => {
    const item = anItem('x', '2018-01-31', { ...days, ...overrides });
    const found = markOf(item, SCALE);
    return { found, shapes: markShapes(item, found, SCALE, 0) };
  };

  it('carries its status on the known end: the colour on the figure of its kind, and the sign', () => {
    const { found, shapes } = drawn({ rag: 'red' });
    expect(found.form).toBe(form);
    expect(shapes).toContainEqual(expect.objectContaining({ type: 'diamond', x: found.x, fill: 'rag-red' }));
    expect(shapes.some(({ role }) => role === 'glyph')).toBe(true);
    expect(drawn({ kind: 'gate', rag: 'green' }).shapes).toContainEqual(
      expect.objectContaining({ type: 'circle', fill: 'rag-green' }),
    );
  });

  it('tells its statuses apart without any colour', () => {
    const signs = (['blue', 'green', 'amber', 'red', 'stale', 'grey'] as const).map((rag) =>
      JSON.stringify(
        drawn({ rag }).shapes.flatMap((shape) =>
          shape.role !== 'glyph' ? [] : [shape.type === 'line' ? shape.points.join() : shape.type],
        ),
      ),
    );
    expect(new Set(signs).size).toBe(6);
  });

  it('is hollow while it is to be confirmed, and its words keep clear of the figure', () => {
    const { found, shapes } = drawn({ rag: 'amber', confidence: 'TBC' });
    const figure = shapes.find((shape) => shape.type === 'diamond');
    expect(figure).toMatchObject({ fill: 'paper', stroke: 'rag-amber-ink', isDashed: true });
    expect(found.left).toBeLessThanOrEqual(found.x - 9);
    expect(found.right).toBeGreaterThanOrEqual(found.x + 9);
  });
});

it('shows the baseline only where the date has moved away from it', () => {
  const roles = (baseline: string) => {
    const on = day(baseline);
    const item = anItem('x', '2018-01-31', { baselineEarliest: on, baselineLatest: on });
    return markShapes(item, markOf(item, SCALE), SCALE, 0).map((shape) => shape.role);
  };
  expect(roles('2018-01-31')).not.toContain('baseline');
  expect(roles('2018-01-24')).toEqual(expect.arrayContaining(['baseline', 'slip']));
});

it('keeps the words clear of the baseline as well as of the mark', () => {
  const on = day('2018-01-03');
  const item = anItem('x', '2018-01-31', { baselineEarliest: on, baselineLatest: on });
  const { left, right } = occupied(item, markOf(item, SCALE), SCALE);
  expect(left).toBeLessThan(dayX(SCALE, on));
  expect(right).toBe(markOf(item, SCALE).right);
});
