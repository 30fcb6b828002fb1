import { day, isoDay } from '../dates/day.js';
import { closingMoment } from './closing-moment.js';
import { easterSunday } from './holiday-seasons.js';
import { closingDay, daysOpen, weeksWords } from './week-counting.js';

it.each([
  ['2018-02-02', 10, 'OPENING_DAY_NOT_COUNTED', '2018-04-13'],
  ['2018-02-02', 10, 'OPENING_DAY_COUNTED', '2018-04-12'],
  ['2018-02-01', 12, 'OPENING_DAY_NOT_COUNTED', '2018-04-26'],
  ['2018-03-08', 12, 'OPENING_DAY_NOT_COUNTED', '2018-05-31'],
] as const)('%s and %i weeks, %s, close on %s', (opens, weeks, counting, closes) => {
  const found = closingDay(day(opens), weeks, counting);
  expect(isoDay(found)).toBe(closes);
  expect(daysOpen(day(opens), found, counting)).toBe(weeks * 7);
});

it('writes lengths in weeks and days', () => {
  expect([70, 71, 6, 7, 15].map(weeksWords)).toEqual([
    '10 weeks',
    '10 weeks and 1 day',
    '6 days',
    '1 week',
    '2 weeks and 1 day',
  ]);
});

it('closes at a time in London, in summer and in winter', () => {
  expect(closingMoment(day('2018-03-25'), '23:59')).toBe('23:59 on 25 Mar 2018, London time (BST)');
  expect(closingMoment(day('2018-03-24'), '23:59')).toBe('23:59 on 24 Mar 2018, London time (GMT)');
});

it.each([
  [2018, '2018-04-01'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2011, '2011-04-24'],
])('Easter of %i is %s', (year, on) => {
  expect(isoDay(easterSunday(year))).toBe(on);
});
