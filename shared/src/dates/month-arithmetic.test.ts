import fc from 'fast-check';
import { civilDate, type Day, day, dayOf, isoDay } from './day.js';
import { addMonths, daysInMonth, firstOfMonth, isWholeMonths, lastOfMonth } from './month-arithmetic.js';

it.each`
  from            | months | to
  ${'2017-08-31'} | ${6}   | ${'2018-02-28'}
  ${'2019-08-31'} | ${6}   | ${'2020-02-29'}
  ${'2018-03-31'} | ${-1}  | ${'2018-02-28'}
  ${'2018-01-15'} | ${12}  | ${'2019-01-15'}
  ${'2018-01-15'} | ${-13} | ${'2016-12-15'}
  ${'2018-12-01'} | ${1}   | ${'2019-01-01'}
  ${'2018-01-31'} | ${0}   | ${'2018-01-31'}
`('$months months from $from is $to', ({ from, months, to }) => {
  expect(isoDay(addMonths(day(from), months))).toBe(to);
});

it('rolls months over the end of a year', () => {
  expect(isoDay(firstOfMonth(2017, 13))).toBe('2018-01-01');
  expect(isoDay(lastOfMonth(2017, 14))).toBe('2018-02-28');
  expect(isoDay(firstOfMonth(2018, 0))).toBe('2017-12-01');
});

it.each`
  year    | days
  ${1900} | ${28}
  ${2000} | ${29}
  ${2018} | ${28}
  ${2020} | ${29}
`('February $year has $days days', ({ year, days }) => {
  expect(daysInMonth(year, 2)).toBe(days);
});

it('tells whole months from months less a day', () => {
  expect(isWholeMonths(day('2018-10-01'), day('2018-11-30'))).toBe(true);
  expect(isWholeMonths(day('2018-10-01'), day('2018-11-29'))).toBe(false);
  expect(isWholeMonths(day('2018-10-02'), day('2018-11-30'))).toBe(false);
});

it('writes and reads the same days as the calendar of the platform', () => {
  fc.assert(
    fc.property(fc.integer({ min: day('1600-01-01'), max: day('2400-12-31') }), (count) => {
      const at = count as Day;
      const platform = new Date(at * 86_400_000);
      expect(isoDay(at)).toBe(platform.toISOString().slice(0, 10));
      expect(day(isoDay(at))).toBe(at);
      expect(civilDate(at).month).toBe(platform.getUTCMonth() + 1);
    }),
  );
});

it('has no 31 June, no 29 February 2018 and no month 13', () => {
  expect([
    dayOf(2018, 6, 31),
    dayOf(2018, 2, 29),
    dayOf(2018, 13, 1),
    dayOf(2018, 0, 1),
    dayOf(2018, 1, 0),
  ]).toEqual(Array(5).fill(null));
  expect(dayOf(2020, 2, 29)).not.toBeNull();
  expect(() => day('2018-02-29')).toThrow('No such day');
  expect(() => day('8/3/2018')).toThrow('Not a day');
});
