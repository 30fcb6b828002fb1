import { addDays, type Day, day, isoDay, weekday } from '../dates/day.js';
import {
  addWorkingDays,
  coverageProblem,
  isWorkingDay,
  latestPublication,
  workingCalendar,
  workingDayOnOrBefore,
  workingDaysBetween,
} from './working-days.js';

const england = workingCalendar({ division: 'england-and-wales' });

/** Counted one day after the other, as a person with a wall calendar would. */
function countedByHand(from: Day, to: Day, isWorked: (at: Day) => boolean): number {
  let count = 0;
  for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) if (isWorked(at)) count++;
  return count;
}

it.each`
  meeting         | publication     | because
  ${'2017-12-12'} | ${'2017-12-04'} | ${'a week before Christmas is near'}
  ${'2018-01-03'} | ${'2017-12-21'} | ${'25 and 26 December and 1 January do not count'}
  ${'2018-01-23'} | ${'2018-01-15'} | ${'an ordinary week lies between'}
  ${'2018-01-31'} | ${'2018-01-23'} | ${'an ordinary week lies between'}
  ${'2018-03-06'} | ${'2018-02-26'} | ${'an ordinary week lies between'}
  ${'2018-04-04'} | ${'2018-03-23'} | ${'Good Friday and Easter Monday do not count'}
`('papers for a meeting on $meeting are due on $publication: $because', ({ meeting, publication }) => {
  expect(isoDay(latestPublication(day(meeting), 5, england))).toBe(publication);
});

it('counts Saturdays as clear days for a body that works on them', () => {
  const parish = workingCalendar({ division: 'england-and-wales', isSaturdayWorked: true });
  expect(isoDay(latestPublication(day('2017-12-12'), 5, parish))).toBe('2017-12-05');
});

it('counts 51 working days from 30 November 2018 to 14 February 2019', () => {
  expect(workingDaysBetween(day('2018-11-30'), day('2019-02-14'), england)).toBe(51);
  expect(workingDaysBetween(day('2019-02-14'), day('2018-11-30'), england)).toBe(-51);
});

it.each`
  from            | to              | days
  ${'2017-12-22'} | ${'2017-12-22'} | ${0}
  ${'2017-12-22'} | ${'2017-12-26'} | ${0}
  ${'2017-12-22'} | ${'2017-12-27'} | ${1}
  ${'2017-12-21'} | ${'2017-12-22'} | ${1}
  ${'2017-12-23'} | ${'2017-12-24'} | ${0}
`('$from to $to is $days working days', ({ from, to, days }) => {
  expect(workingDaysBetween(day(from), day(to), england)).toBe(days);
});

it('knows the last working day before Christmas 2017 and the first after it', () => {
  expect(isWorkingDay(day('2017-12-22'), england)).toBe(true);
  expect(isWorkingDay(day('2017-12-25'), england)).toBe(false);
  expect(isoDay(addWorkingDays(day('2017-12-22'), 1, england))).toBe('2017-12-27');
  expect(isoDay(addWorkingDays(day('2017-12-27'), -1, england))).toBe('2017-12-22');
});

it('moves a day of rest to the next working day when nothing is added, and leaves a working day', () => {
  expect(isoDay(addWorkingDays(day('2017-12-16'), 0, england))).toBe('2017-12-18');
  expect(isoDay(addWorkingDays(day('2017-12-15'), 0, england))).toBe('2017-12-15');
});

it('finds the working day on or before a deadline', () => {
  expect(isoDay(workingDayOnOrBefore(day('2017-12-16'), england))).toBe('2017-12-15');
  expect(isoDay(workingDayOnOrBefore(day('2017-12-15'), england))).toBe('2017-12-15');
});

it('leaves out the days on which one office is closed, also beyond the years of the table', () => {
  const closedDays = [day('2017-12-27'), day('2040-01-04'), day('2005-01-05')];
  const office = workingCalendar({ division: 'england-and-wales', closedDays });
  expect(isoDay(addWorkingDays(day('2017-12-22'), 1, office))).toBe('2017-12-28');
  expect(isWorkingDay(day('2040-01-04'), office)).toBe(false);
  expect(isWorkingDay(day('2040-01-05'), office)).toBe(true);
  expect(isWorkingDay(day('2005-01-05'), office)).toBe(false);
});

it('counts a Saturday opening as worked, inside and beyond the years of the table, and over a closed day', () => {
  const workedDays = [day('2017-12-16'), day('2040-01-07'), day('2005-01-08')];
  const office = workingCalendar({ division: 'england-and-wales', workedDays, closedDays: workedDays });
  expect(isoDay(addWorkingDays(day('2017-12-15'), 1, office))).toBe('2017-12-16');
  expect(isWorkingDay(day('2017-12-23'), office)).toBe(false);
  expect(isWorkingDay(day('2040-01-07'), office)).toBe(true);
  expect(isWorkingDay(day('2040-01-14'), office)).toBe(false);
  expect(isWorkingDay(day('2005-01-08'), office)).toBe(true);
});

it('counts Saturdays past the end of the table for a body that works on them', () => {
  const parish = workingCalendar({ division: 'england-and-wales', isSaturdayWorked: true });
  expect(workingDaysBetween(day('2040-01-06'), day('2040-01-20'), parish)).toBe(12);
  expect(workingDaysBetween(day('2040-01-06'), day('2040-01-20'), england)).toBe(10);
});

it('gives Scotland 2 January and Northern Ireland 12 July, and England neither', () => {
  const scotland = workingCalendar({ division: 'scotland' });
  const northernIreland = workingCalendar({ division: 'northern-ireland' });
  expect(isWorkingDay(day('2018-01-02'), scotland)).toBe(false);
  expect(isWorkingDay(day('2018-07-12'), northernIreland)).toBe(false);
  expect([isWorkingDay(day('2018-01-02'), england), isWorkingDay(day('2018-07-12'), england)]).toEqual([
    true,
    true,
  ]);
});

it('warns on the first day past the table and not on its last', () => {
  expect(coverageProblem(day('2035-12-31'), england)).toBeNull();
  expect(coverageProblem(day('2036-01-01'), england)).toMatchObject({ rule: 'CAL-1', severity: 'W' });
  expect(coverageProblem(day('2010-01-01'), england)).toBeNull();
  expect(coverageProblem(day('2009-12-31'), england)?.message).toContain('2010 to 2035');
});

it('agrees with counting day by day, and adding undoes counting, inside the table and across both its ends', () => {
  for (const start of ['2009-11-20', '2017-09-30', '2020-02-28', '2035-11-30', '2044-06-01']) {
    for (let ahead = 0; ahead < 200; ahead += 7) {
      const [from, to] = [day(start), addDays(day(start), ahead)];
      const count = workingDaysBetween(from, to, england);
      expect(count).toBe(countedByHand(from, to, (at) => isWorkingDay(at, england)));
      if (count > 0) {
        const reached = addWorkingDays(from, count, england);
        expect(isWorkingDay(reached, england)).toBe(true);
        expect(workingDaysBetween(from, reached, england)).toBe(count);
        expect(weekday(addWorkingDays(reached, -count, england))).toBeLessThanOrEqual(5);
      }
    }
  }
});
