import { day } from '../dates/day.js';
import { type TrendLine, type TrendShape, trendChart } from './trend-chart.js';

const ROOM = { width: 600, height: 400 };
type Step = TrendLine['steps'][number];
const step = (from: string, to: string, earliest: string | null, latest = earliest): Step => ({
  from: day(from),
  to: day(to),
  mark: earliest === null && latest === null ? 'GAP' : earliest === latest ? 'POINT' : 'BAND',
  earliest: earliest === null ? null : day(earliest),
  latest: latest === null ? null : day(latest),
  isUnconfirmed: false,
});
const drawn = (...steps: Step[]): TrendShape[] => trendChart([{ steps, end: null }], ROOM)?.lines[0] ?? [];

it('draws nothing where no line has a day', () => {
  expect(trendChart([], ROOM)).toBeNull();
  expect(trendChart([{ steps: [step('2018-01-01', '2018-02-01', null)], end: null }], ROOM)).toBeNull();
});

it('lets a plan that slips rise, and one that is brought forward fall', () => {
  const shapes = drawn(
    step('2018-01-01', '2018-02-01', '2018-06-01'),
    step('2018-02-01', '2018-03-01', '2018-07-01'),
    step('2018-03-01', '2018-04-01', '2018-06-15'),
  );
  const runs = shapes.flatMap((shape) => (shape.kind === 'run' ? [shape.y] : []));
  expect(runs[1]).toBeLessThan(runs[0]!);
  expect(runs[2]).toBeGreaterThan(runs[1]!);
  expect(shapes.filter(({ kind }) => kind === 'jump')).toHaveLength(2);
});

it('breaks the line where there was no date: no jump reaches over a gap', () => {
  const shapes = drawn(
    step('2018-01-01', '2018-02-01', '2018-06-01'),
    step('2018-02-01', '2018-03-01', null),
    step('2018-03-01', '2018-04-01', '2018-07-01'),
  );
  expect(shapes.map(({ kind }) => kind)).toEqual(['run', 'run']);
});

it('makes a window as high as its days, and an open side an edge', () => {
  const [window, by, from] = drawn(
    step('2018-01-01', '2018-02-01', '2018-10-01', '2018-11-30'),
    step('2018-02-01', '2018-03-01', null, '2018-11-30'),
    step('2018-03-01', '2018-04-01', '2018-10-01', null),
  );
  expect(window).toMatchObject({ kind: 'band', opens: null });
  // 1 October to 30 November are 61 days, and all that the axis holds: the middles of its ends are 60 days apart.
  expect((window as { height: number }).height).toBeCloseTo((400 * 60) / 61, 6);
  expect(by).toMatchObject({ kind: 'band', height: 0, opens: 'earlier' });
  expect(from).toMatchObject({ kind: 'band', height: 0, opens: 'later' });
});

it('ends what is done on the diagonal', () => {
  const chart = trendChart(
    [
      {
        steps: [step('2018-01-01', '2018-06-01', '2018-05-01')],
        end: { earliest: day('2018-06-01'), latest: day('2018-06-01') },
      },
    ],
    ROOM,
  )!;
  const end = chart.lines[0]?.at(-1) as Extract<TrendShape, { kind: 'end' }>;
  const { x1, y1, x2, y2 } = chart.diagonal!;
  expect(y1 + ((end.x - x1) / (x2 - x1)) * (y2 - y1)).toBeCloseTo(end.y, 6);
});

it('has no diagonal while everything expected lies beyond the days that were reported', () => {
  const steps = [step('2017-11-24', '2017-12-24', '2019-02-14')];
  expect(trendChart([{ steps, end: null }], ROOM)?.diagonal).toBeNull();
});

it.each([600, 250])('keeps the names below the axis clear of each other on %i px', (width) => {
  const steps = [step('2017-11-24', '2019-02-14', '2018-10-01', '2019-01-31')];
  const { across } = trendChart([{ steps, end: null }], { width, height: 300 })!;
  const apart = across.slice(1).map(({ at }, i) => at - across[i]!.at);
  expect(Math.min(...apart)).toBeGreaterThanOrEqual(66);
  expect(across.length).toBeGreaterThan(1);
});
