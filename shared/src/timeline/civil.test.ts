import fc from 'fast-check';
import { type Day, day, dayOf, isoDay } from '../dates/day.js';
import { civil, dayWords, monthStart } from './civil.js';

const FAR_PAST = day('1600-01-01');
const FAR_FUTURE = day('2400-12-31');

it('agrees with the calendar on every day from 1600 to 2400', () => {
  fc.assert(
    fc.property(fc.integer({ min: FAR_PAST, max: FAR_FUTURE }), (at) => {
      const { year, month, date } = civil(at as Day);
      expect(dayOf(year, month, date)).toBe(at);
      expect(isoDay(monthStart(year, month)).slice(8)).toBe('01');
      expect(at - monthStart(year, month)).toBe(date - 1);
    }),
  );
});

it('carries months into the year in both directions', () => {
  expect(isoDay(monthStart(2017, 13))).toBe('2018-01-01');
  expect(isoDay(monthStart(2018, 0))).toBe('2017-12-01');
});

it('writes a day with its month in letters', () => {
  expect(dayWords(day('2018-03-08'))).toBe('8 Mar 2018');
});
