import { day } from '@gantry/shared/dates/day';
import {
  formatAgo,
  formatDay,
  formatDayLong,
  formatDaysFrom,
  formatInstant,
  formatWeekday,
  todayInLondon,
} from './dates.js';

it('writes a day so that month and day cannot be exchanged', () => {
  expect(formatDay('2018-03-08')).toBe('8 Mar 2018');
  expect(formatDay(day('2018-03-08'))).toBe('8 Mar 2018');
  expect(formatDayLong('2018-03-08')).toBe('8 March 2018');
  expect(formatWeekday('2018-03-08')).toBe('Thu 8 Mar 2018');
});

it.each([
  ['in winter London keeps universal time', '2018-01-08T14:05:00Z', '8 Jan 2018, 14:05'],
  ['in summer it is an hour ahead, past midnight too', '2018-06-08T23:30:00Z', '9 Jun 2018, 00:30'],
  ['September is cut to three letters', '2018-09-08T09:00:00Z', '8 Sep 2018, 10:00'],
])('%s', (_case, instant, words) => {
  expect(formatInstant(instant)).toBe(words);
});

it.each([
  ['2017-11-24', 'today'],
  ['2017-11-25', 'tomorrow'],
  ['2017-11-23', 'yesterday'],
  ['2017-12-22', 'in 28 days'],
  ['2017-11-16', '8 days ago'],
])('on 24 November 2017 the day %s is %s', (at, words) => {
  expect(formatDaysFrom('2017-11-24', at)).toBe(words);
});

it('says how long ago an instant was', () => {
  expect(formatAgo('2018-03-08T10:00:00Z', new Date('2018-03-11T10:00:00Z'))).toBe('3 days ago');
});

it('the day changes at midnight in London, not at midnight UTC', () => {
  expect(todayInLondon(new Date('2018-06-08T22:59:00Z'))).toBe('2018-06-08');
  expect(todayInLondon(new Date('2018-06-08T23:00:00Z'))).toBe('2018-06-09');
});
