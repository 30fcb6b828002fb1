import { workingCalendar } from '../calendar/working-days.js';
import { day, isoDay } from '../dates/day.js';
import {
  calendarProblems,
  cutOffProblems,
  graceAfter,
  nextPeriod,
  openingProblems,
  type PlannedPeriod,
  periodAround,
  type ReportingRhythm,
} from './reporting-calendar.js';

const calendar = workingCalendar({ division: 'england-and-wales' });
const monthly: ReportingRhythm = {
  frequency: 'MONTHLY',
  yearBasis: 'FINANCIAL',
  firstFrom: day('2017-11-01'),
  cutOffWorkingDays: 3,
  graceWorkingDays: 2,
};
const told = ({ name, from, to }: PlannedPeriod) => `${name}: ${isoDay(from)} to ${isoDay(to)}`;
const around = (rhythm: ReportingRhythm, at: string) => told(periodAround(rhythm, day(at), calendar));
const rules = (problems: readonly { rule: string }[]) => problems.map(({ rule }) => rule);

describe('a reporting calendar', () => {
  it('makes months of months, named after them', () => {
    expect(around(monthly, '2017-10-01')).toBe('November 2017: 2017-11-01 to 2017-11-30');
    expect(around(monthly, '2017-11-30')).toBe('November 2017: 2017-11-01 to 2017-11-30');
    expect(around(monthly, '2017-12-01')).toBe('December 2017: 2017-12-01 to 2017-12-31');
    expect(around(monthly, '2018-02-28')).toBe('February 2018: 2018-02-01 to 2018-02-28');
  });

  it('keeps to the day of the month where it does not begin with one', () => {
    const late = { ...monthly, firstFrom: day('2018-01-31') };
    expect(around(late, '2018-02-27')).toBe('31 Jan 2018 to 27 Feb 2018: 2018-01-31 to 2018-02-27');
    expect(around(late, '2018-02-28')).toBe('28 Feb 2018 to 30 Mar 2018: 2018-02-28 to 2018-03-30');
    expect(around(late, '2018-03-31')).toBe('31 Mar 2018 to 29 Apr 2018: 2018-03-31 to 2018-04-29');
  });

  it('counts four weeks from its first day', () => {
    const weekly = { ...monthly, frequency: 'FOUR_WEEKLY', firstFrom: day('2017-11-06') } as const;
    expect(around(weekly, '2017-12-03')).toBe('Four weeks to 3 Dec 2017: 2017-11-06 to 2017-12-03');
    expect(around(weekly, '2017-12-04')).toBe('Four weeks to 31 Dec 2017: 2017-12-04 to 2017-12-31');
  });

  it('names quarters by the year that it counts in', () => {
    const quarterly = { ...monthly, frequency: 'QUARTERLY', firstFrom: day('2017-10-01') } as const;
    expect(around(quarterly, '2017-12-31')).toBe('Q3 2017/18: 2017-10-01 to 2017-12-31');
    expect(around(quarterly, '2018-01-01')).toBe('Q4 2017/18: 2018-01-01 to 2018-03-31');
    expect(around({ ...quarterly, yearBasis: 'CALENDAR' }, '2017-12-31')).toBe(
      'Q4 2017: 2017-10-01 to 2017-12-31',
    );
  });

  it('gives working days after the last day, over Christmas too, and the grace after those', () => {
    const november = periodAround(monthly, day('2017-11-24'), calendar);
    expect([november.cutOff, november.graceUntil].map(isoDay)).toEqual(['2017-12-05', '2017-12-07']);
    const december = periodAround(monthly, day('2017-12-24'), calendar);
    expect([december.cutOff, december.graceUntil].map(isoDay)).toEqual(['2018-01-04', '2018-01-08']);
    expect(isoDay(graceAfter(day('2017-12-05'), 0, calendar))).toBe('2017-12-05');
  });

  it('opens the period of today first, and then one after the other', () => {
    const next = (last: string | null, today: string) =>
      told(nextPeriod(monthly, last === null ? null : day(last), day(today), calendar));
    expect(next(null, '2017-12-24')).toBe('December 2017: 2017-12-01 to 2017-12-31');
    expect(next('2017-11-30', '2018-02-10')).toBe('December 2017: 2017-12-01 to 2017-12-31');
    expect(next('2017-11-15', '2017-11-24')).toBe('December 2017: 2017-12-01 to 2017-12-31');
  });

  it('RET-1 opens a period from its first day on', () => {
    const december = periodAround(monthly, day('2017-12-01'), calendar);
    expect(rules(openingProblems(december, day('2017-11-30')))).toEqual(['RET-1']);
    expect(openingProblems(december, day('2017-12-01'))).toEqual([]);
  });

  it('RET-3 wants quarters that begin with one, days in range and one ear', () => {
    const whole = { remindWorkingDays: 3, linkDays: 14, escalatesToPerson: true, escalatesToPost: false };
    const quarterly = { ...monthly, ...whole, frequency: 'QUARTERLY' } as const;
    expect(calendarProblems({ ...quarterly, firstFrom: day('2017-10-01') })).toEqual([]);
    expect(rules(calendarProblems({ ...quarterly, firstFrom: day('2017-10-02') }))).toEqual(['RET-3']);
    expect(calendarProblems({ ...monthly, ...whole, cutOffWorkingDays: 40 })).toEqual([]);
    expect(rules(calendarProblems({ ...monthly, ...whole, cutOffWorkingDays: 41 }))).toEqual(['RET-3']);
    expect(rules(calendarProblems({ ...monthly, ...whole, linkDays: 0 }))).toEqual(['RET-3']);
    expect(rules(calendarProblems({ ...monthly, ...whole, escalatesToPost: true }))).toEqual(['RET-3']);
  });

  it('RET-6 moves a cut-off inside its period, with a reason', () => {
    const period = { from: day('2017-11-01'), state: 'OPEN' };
    expect(rules(cutOffProblems(period, day('2017-10-31'), 'Half term'))).toEqual(['RET-6']);
    expect(cutOffProblems(period, day('2017-11-01'), 'Half term')).toEqual([]);
    expect(rules(cutOffProblems(period, day('2017-12-08'), ' '))).toEqual(['RET-6']);
    expect(rules(cutOffProblems({ ...period, state: 'SUBMITTED' }, day('2017-12-08'), 'Late'))).toEqual([
      'RET-6',
    ]);
  });
});
