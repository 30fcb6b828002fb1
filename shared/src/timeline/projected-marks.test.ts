import { day } from '../dates/day.js';
import { differs, type ProjectedMark, projectedShapes, whiskerShapes } from './projected-marks.js';
import { makeScale, midX } from './scale.js';
import type { LineShape, RectShape, Shape } from './shapes.js';
import { anItem } from './test/stroke-plan.js';

const scale = makeScale(day('2017-10-02'), day('2018-03-18'), 'week');
const on = (iso: string | null) => (iso === null ? null : day(iso));
const mark = (earliest: string | null, likely: string | null, latest: string | null): ProjectedMark => ({
  earliest: on(earliest),
  likely: on(likely),
  latest: on(latest),
  isUnconfirmed: false,
  words: '',
});
const rects = (shapes: readonly Shape[]) => shapes.filter((one): one is RectShape => one.type === 'rect');
const lines = (shapes: readonly Shape[]) => shapes.filter((one): one is LineShape => one.type === 'line');

it.each`
  case                              | stated          | actual          | likely          | latest          | differ
  ${'the same day'}                 | ${'2018-01-31'} | ${null}         | ${'2018-01-31'} | ${'2018-01-31'} | ${false}
  ${'a day later'}                  | ${'2018-01-31'} | ${null}         | ${'2018-02-01'} | ${'2018-02-01'} | ${true}
  ${'the same day, and a range'}    | ${'2018-01-31'} | ${null}         | ${'2018-01-31'} | ${'2018-02-28'} | ${true}
  ${'another day than that stated'} | ${'2018-01-31'} | ${'2018-02-02'} | ${'2018-02-05'} | ${'2018-02-05'} | ${false}
`('computed $case, done $actual: differs $differ', ({ stated, actual, likely, latest, differ }) => {
  const item = anItem('a', stated, { actualEarliest: on(actual), actualLatest: on(actual) });
  expect(differs(item, mark(likely, likely, latest))).toBe(differ);
});

it('points down at the computed day and fades out to the earliest and the latest', () => {
  const shapes = projectedShapes(mark('2018-01-10', '2018-01-31', '2018-02-28'), scale);
  const x = midX(scale, day('2018-01-31'));
  const [before, after] = rects(shapes);
  expect(before).toMatchObject({ fill: 'fade-left', x: midX(scale, day('2018-01-10')) });
  expect(after).toMatchObject({ fill: 'fade-right', x, width: midX(scale, day('2018-02-28')) - x });
  expect(lines(shapes)[0]!.points.slice(-2)).toEqual([x, 8]);
});

it('is a triangle alone where nothing is uncertain, hollow where it rests on what is to be confirmed', () => {
  const sure = mark('2018-01-31', '2018-01-31', '2018-01-31');
  expect(projectedShapes(sure, scale)).toHaveLength(1);
  expect(projectedShapes(sure, scale)[0]).toMatchObject({ fill: 'accent' });
  expect(projectedShapes({ ...sure, isUnconfirmed: true }, scale)[0]).toMatchObject({ fill: 'paper' });
});

it('fades to the end of the chart where no last day can be given', () => {
  const [bar] = rects(projectedShapes(mark('2018-01-31', '2018-01-31', null), scale));
  expect(bar!.x + bar!.width).toBe(scale.width);
});

it('is an arrow at the edge where it lies beyond the chart, and nothing where it cannot be computed', () => {
  const [beyond] = lines(projectedShapes(mark('2019-01-31', '2019-01-31', '2019-01-31'), scale));
  expect(beyond!.points[2]).toBe(scale.width - 2);
  const [before] = lines(projectedShapes(mark('2016-01-31', '2016-01-31', '2016-01-31'), scale));
  expect(before!.points[2]).toBe(2);
  expect(projectedShapes(mark(null, null, null), scale)).toEqual([]);
});

it('stretches a whisker from half of the runs to four in five, open where fewer come to a day', () => {
  const whisker = (p80: string | null) =>
    lines(whiskerShapes({ p50: day('2018-01-31'), p80: on(p80), words: '' }, scale));
  const [stem, ...ends] = whisker('2018-03-06');
  expect(stem!.points[2]).toBe(midX(scale, day('2018-03-06')));
  expect(ends).toHaveLength(2);
  expect(whisker(null)[0]!.points[2]).toBe(scale.width);
  expect(whisker(null)).toHaveLength(2);
});

it('draws no whisker where half of the runs come to no day', () => {
  expect(whiskerShapes({ p50: null, p80: null, words: '' }, scale)).toEqual([]);
});
