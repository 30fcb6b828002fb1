import { day } from '../dates/day.js';
import { likely, link, on, plan, point, work } from './test/small-plan.js';

const lagged = (from: string, amount: number, unit: 'DAYS' | 'WEEKS' | 'MONTHS' | 'YEARS') =>
  likely(
    plan([on('a', from), point('b')], [link('a', 'b', 'FS', { lag: { amount, unit } })], {
      start: day('2015-01-05'),
    }),
  ).b;

const blackout = (from: string, to: string) => ({
  blackouts: [{ id: 'election', from: day(from), to: day(to) }],
});
const avoiding = { avoids: ['election'] };

it('lets work touch a blackout on either side and not overlap it', () => {
  const at = (from: string, to: string) => likely(plan([work('a', 5, avoiding)], [], blackout(from, to))).a;
  expect(at('2017-10-07', '2017-10-20')).toBe('2017-10-02 – 2017-10-06');
  expect(at('2017-10-06', '2017-10-20')).toBe('2017-10-23 – 2017-10-27');
  expect(at('2017-09-01', '2017-10-01')).toBe('2017-10-02 – 2017-10-06');
  expect(at('2017-09-01', '2017-10-02')).toBe('2017-10-03 – 2017-10-09');
});

it('moves work that is longer than every gap behind the last blackout', () => {
  const network = plan([work('consult', 60, { avoids: ['a', 'b', 'c'] })], [], {
    blackouts: [
      { id: 'a', from: day('2017-11-01'), to: day('2017-11-10') },
      { id: 'b', from: day('2017-12-18'), to: day('2018-01-05') },
      { id: 'c', from: day('2018-03-27'), to: day('2018-05-03') },
    ],
  });
  expect(likely(network).consult).toMatch(/^2018-05-04/);
  expect(likely({ ...network, nodes: [work('consult', 55, { avoids: ['a', 'b', 'c'] })] }).consult).toMatch(
    /^2018-01-08/,
  );
});

it('keeps a launch out of a blackout: a point on its last day moves to the day after', () => {
  const at = (iso: string) =>
    likely(plan([on('launch', iso, avoiding)], [], blackout('2018-03-27', '2018-05-03'))).launch;
  expect(['2018-03-26', '2018-03-27', '2018-05-03', '2018-05-04'].map(at)).toEqual([
    '2018-03-26',
    '2018-05-04',
    '2018-05-04',
    '2018-05-04',
  ]);
});

it('leaves work of no days on the Sunday on which it falls', () => {
  const network = plan([on('a', '2017-10-08'), work('b', 0), work('c', 1)], [link('a', 'b'), link('b', 'c')]);
  expect(likely(network)).toEqual({ a: '2017-10-08', b: '2017-10-08', c: '2017-10-09' });
});

it('puts a milestone after work that ends on Friday on that Friday, and one of the morning on Monday', () => {
  const network = plan(
    [work('a', 5), point('evening'), point('morning', { isStartOfDay: true })],
    [link('a', 'evening'), link('a', 'morning')],
  );
  expect(likely(network)).toEqual({
    a: '2017-10-02 – 2017-10-06',
    evening: '2017-10-06',
    morning: '2017-10-09',
  });
});

it('knows 29 February, and cuts months to the length they have', () => {
  expect(lagged('2020-02-28', 1, 'DAYS')).toBe('2020-02-29');
  expect(lagged('2020-02-29', 1, 'YEARS')).toBe('2021-02-28');
  expect(lagged('2017-08-31', 6, 'MONTHS')).toBe('2018-02-28');
  expect(lagged('2019-08-31', 6, 'MONTHS')).toBe('2020-02-29');
  expect(lagged('2018-03-31', -1, 'MONTHS')).toBe('2018-02-28');
  expect(lagged('2018-02-28', 1, 'MONTHS')).toBe('2018-03-28');
});

it('goes through ISO week 53: a week after Monday 28 December 2020 is 4 January 2021', () => {
  expect(lagged('2020-12-28', 1, 'WEEKS')).toBe('2021-01-04');
});

it('goes past 2035, where only weekends are known', () => {
  const network = plan([work('a', 3), work('b', 2600)], [link('a', 'b')], { start: day('2035-12-28') });
  expect(likely(network)).toEqual({ a: '2035-12-28 – 2036-01-01', b: '2036-01-02 – 2045-12-19' });
});

it('says "beyond the horizon" and never a date for what the tables do not reach', () => {
  const network = plan([work('a', 40), point('b')], [link('a', 'b')], { horizon: day('2017-11-01') });
  expect(likely(network)).toEqual({ a: 'beyond-horizon', b: 'beyond-horizon' });
  const far = plan([on('a', '9999-12-31'), point('b')], [link('a', 'b')]);
  expect(likely(far)).toEqual({ a: 'beyond-horizon', b: 'beyond-horizon' });
});

it('runs days on end through weekends and holidays', () => {
  const network = plan([work('notice', 28, { isElapsed: true })], [], { start: day('2017-12-15') });
  expect(likely(network).notice).toBe('2017-12-15 – 2018-01-11');
});
