import fc from 'fast-check';
import { civilDate, type Day, day, isoDay, weekday } from '../dates/day.js';
import {
  MOST_IN_SERIES,
  type SeriesPattern,
  seriesDays,
  seriesPatternProblems,
  seriesWords,
} from './meeting-series.js';

const FIRST_TUESDAYS: SeriesPattern = {
  rhythm: 'MONTHLY',
  every: 1,
  weekday: 2,
  weekOfMonth: 1,
  exceptMonths: [],
  from: day('2018-01-01'),
  until: day('2018-12-31'),
  count: null,
};
const written = (pattern: SeriesPattern) => seriesDays(pattern).map(isoDay);
const fieldsOf = (over: Partial<SeriesPattern>) =>
  seriesPatternProblems({ ...FIRST_TUESDAYS, ...over }).map(({ field }) => field);

describe('the days of a series', () => {
  it('are the first Tuesdays of 2018 except August', () => {
    expect(written({ ...FIRST_TUESDAYS, exceptMonths: [8] })).toEqual([
      ...['2018-01-02', '2018-02-06', '2018-03-06', '2018-04-03', '2018-05-01', '2018-06-05', '2018-07-03'],
      ...['2018-09-04', '2018-10-02', '2018-11-06', '2018-12-04'],
    ]);
  });

  it('are those of every second month from January 2018', () => {
    expect(written({ ...FIRST_TUESDAYS, every: 2, until: null, count: 6 })).toEqual([
      ...['2018-01-02', '2018-03-06', '2018-05-01', '2018-07-03', '2018-09-04', '2018-11-06'],
    ]);
  });

  it('are the last Thursdays, whether a month has four of them or five', () => {
    expect(written({ ...FIRST_TUESDAYS, weekday: 4, weekOfMonth: -1, until: day('2018-03-31') })).toEqual([
      ...['2018-01-25', '2018-02-22', '2018-03-29'],
    ]);
  });

  it('are every four weeks, across the change of clocks and year', () => {
    const fortnight = {
      ...FIRST_TUESDAYS,
      rhythm: 'WEEKLY' as const,
      every: 4,
      weekday: 3,
      weekOfMonth: null,
    };
    expect(written({ ...fortnight, from: day('2018-03-07'), until: null, count: 3 })).toEqual([
      ...['2018-03-07', '2018-04-04', '2018-05-02'],
    ]);
    expect(written({ ...fortnight, from: day('2018-12-06'), until: null, count: 2 })).toEqual([
      ...['2018-12-12', '2019-01-09'],
    ]);
  });

  it('begin and end on the days that are named, and not a day outside', () => {
    const bounds = (from: string, until: string) =>
      written({ ...FIRST_TUESDAYS, from: day(from), until: day(until) });
    expect(bounds('2018-01-02', '2018-02-06')).toEqual(['2018-01-02', '2018-02-06']);
    expect(bounds('2018-01-03', '2018-02-05')).toEqual([]);
  });

  const pattern: fc.Arbitrary<SeriesPattern> = fc.record({
    rhythm: fc.constantFrom('MONTHLY' as const, 'WEEKLY' as const),
    every: fc.integer({ min: 1, max: 12 }),
    weekday: fc.integer({ min: 1, max: 7 }),
    weekOfMonth: fc.constantFrom(1, 2, 3, 4, -1),
    exceptMonths: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 11 }),
    from: fc.integer({ min: day('2000-01-01'), max: day('2050-01-01') }).map((n) => n as Day),
    until: fc.constant(null),
    count: fc.integer({ min: 1, max: MOST_IN_SERIES }),
  }) as fc.Arbitrary<SeriesPattern>;

  it('are in order, on their weekday, after the first day and in no month left out', () => {
    fc.assert(
      fc.property(pattern, (given) => {
        const days = seriesDays(given);
        expect(days.length).toBeLessThanOrEqual(given.count ?? MOST_IN_SERIES);
        days.forEach((on, n) => {
          expect(weekday(on)).toBe(given.weekday);
          expect(on).toBeGreaterThanOrEqual(n === 0 ? given.from : days[n - 1]! + 1);
          expect(given.exceptMonths).not.toContain(civilDate(on).month);
        });
      }),
    );
  });

  it('are whole rhythms apart, and one for each month or week of the rhythm', () => {
    fc.assert(
      fc.property(pattern, (whole) => {
        const given = { ...whole, exceptMonths: [] };
        const days = seriesDays(given);
        expect(days).toHaveLength(given.count ?? 0);
        const months = (on: Day) => civilDate(on).year * 12 + civilDate(on).month;
        days.slice(1).forEach((on, n) => {
          const before = days[n]!;
          if (given.rhythm === 'WEEKLY') expect(on - before).toBe(given.every * 7);
          else expect(months(on) - months(before)).toBe(given.every);
        });
      }),
    );
  });

  it('do not change those before when the series gets longer', () => {
    fc.assert(
      fc.property(pattern, (given) => {
        const shorter = seriesDays(given);
        expect(seriesDays({ ...given, count: MOST_IN_SERIES }).slice(0, shorter.length)).toEqual(shorter);
      }),
    );
  });
});

describe('SER-1', () => {
  it('refuses a series without an end, and takes either kind of one', () => {
    expect(fieldsOf({ until: null, count: null })).toEqual(['until']);
    expect(fieldsOf({ until: null, count: 1 })).toEqual([]);
    expect(fieldsOf({})).toEqual([]);
  });

  it('takes the last days that are counted, and refuses the first ones after them', () => {
    const from = day('2199-11-01');
    expect(fieldsOf({ from, until: null, count: 2 })).toEqual([]);
    expect(fieldsOf({ from, until: null, count: 3 })).toEqual(['until']);
  });

  it('refuses numbers outside what they count, in pairs', () => {
    expect(fieldsOf({ every: 0 })).toEqual(['every']);
    expect(fieldsOf({ every: 12 })).toEqual([]);
    expect(fieldsOf({ every: 13 })).toEqual(['every']);
    expect(fieldsOf({ count: 0 })).toEqual(['count']);
    expect(fieldsOf({ until: null, count: MOST_IN_SERIES })).toEqual([]);
    expect(fieldsOf({ until: null, count: MOST_IN_SERIES + 1 })).toEqual(['count']);
    expect(fieldsOf({ weekOfMonth: null })).toEqual(['weekOfMonth']);
    expect(fieldsOf({ until: day('2017-12-31') })).toEqual(['until']);
  });

  it('refuses a pattern that names no day, or more than can be planned at once', () => {
    expect(fieldsOf({ exceptMonths: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] })).toEqual(['from']);
    expect(fieldsOf({ until: day('2022-12-31') })).toEqual([]);
    expect(fieldsOf({ until: day('2023-01-03') })).toEqual(['until']);
  });
});

it('a series is told as people say it', () => {
  expect(seriesWords({ ...FIRST_TUESDAYS, every: 2, exceptMonths: [12, 8] })).toBe(
    'First Tuesday of every second month, except August, December',
  );
  expect(seriesWords({ ...FIRST_TUESDAYS, weekday: 4, weekOfMonth: -1 })).toBe(
    'Last Thursday of every month',
  );
  expect(seriesWords({ ...FIRST_TUESDAYS, rhythm: 'WEEKLY', every: 4, weekday: 3 })).toBe(
    'Every 4 weeks on Wednesday',
  );
});
