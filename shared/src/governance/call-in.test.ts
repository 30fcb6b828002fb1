import { workingCalendar } from '../calendar/working-days.js';
import { day, isoDay } from '../dates/day.js';
import { callInProblems, callInUntil } from './call-in.js';

const calendar = workingCalendar({ division: 'england-and-wales' });

it('counts the window in working days of the body', () => {
  expect(isoDay(callInUntil(day('2018-01-31'), 5, calendar)!)).toBe('2018-02-07');
  expect(isoDay(callInUntil(day('2017-12-21'), 5, calendar)!)).toBe('2018-01-02');
  expect(callInUntil(day('2018-01-31'), null, calendar)).toBeNull();
});

it('DEC-7 warns on the last day of the window and not on the day after', () => {
  const rules = (on: string) => callInProblems(day('2018-02-07'), day(on)).map(({ rule }) => rule);
  expect(rules('2018-02-07')).toEqual(['DEC-7']);
  expect(rules('2018-02-08')).toEqual([]);
  expect(callInProblems(null, day('2018-02-08'))).toEqual([]);
});
