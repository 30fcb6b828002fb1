import { day, isoDay } from '../dates/day.js';
import { type CalendarBook, type CalendarException, calendarFor, ruleOf } from './calendar-book.js';
import { coverageWarning, exceptionProblems } from './calendar-problems.js';
import { paperDays } from './paper-days.js';
import { isWorkingDay, workingDaysBetween } from './working-days.js';

const exception = (on: string, isWorked = false, at: Partial<CalendarException> = {}): CalendarException => ({
  on: day(on),
  isWorked,
  programmeId: null,
  bodyId: null,
  ...at,
});
const book = (exceptions: CalendarException[] = [], more: Partial<CalendarBook> = {}): CalendarBook => ({
  division: 'england-and-wales',
  exceptions,
  bodies: [],
  ...more,
});
const works = (on: string, of: CalendarBook, scope = {}) => isWorkingDay(day(on), calendarFor(of, scope));

describe('whose calendar counts', () => {
  const christmas = book([
    exception('2017-12-27'),
    exception('2017-12-28'),
    exception('2017-12-28', true, { bodyId: 'council' }),
    exception('2017-12-29', false, { programmeId: 'stroke' }),
  ]);

  it('is the office for whoever says nothing of a day', () => {
    expect(works('2017-12-27', christmas)).toBe(false);
    expect(works('2017-12-27', christmas, { programmeId: 'stroke' })).toBe(false);
    expect(works('2017-12-27', christmas, { bodyId: 'council' })).toBe(false);
  });

  it('is the body or programme for what it says itself, and for nobody else', () => {
    expect(works('2017-12-28', christmas)).toBe(false);
    expect(works('2017-12-28', christmas, { bodyId: 'council' })).toBe(true);
    expect(works('2017-12-28', christmas, { bodyId: 'senate' })).toBe(false);
    expect(works('2017-12-29', christmas, { programmeId: 'stroke' })).toBe(false);
    expect(works('2017-12-29', christmas, { programmeId: 'east' })).toBe(true);
  });

  it('counts Saturdays for the bodies that work them', () => {
    const parish = { bodyId: 'parish', worksSaturdays: true, papersReady: 'ON_DAY' } as const;
    const of = book([], { bodies: [parish] });
    expect(works('2018-03-03', of, { bodyId: 'parish' })).toBe(true);
    expect(works('2018-03-04', of, { bodyId: 'parish' })).toBe(false);
    expect(works('2018-03-03', of)).toBe(false);
  });

  it('is the same calendar when asked twice', () => {
    expect(calendarFor(christmas)).toBe(calendarFor({ ...christmas }));
  });

  it('keeps the office ways where a body has no rule', () => {
    expect(ruleOf(book(), 'senate')).toEqual({
      bodyId: 'senate',
      worksSaturdays: false,
      papersReady: 'ON_DAY',
    });
  });
});

describe('days of papers', () => {
  const due = (of: CalendarBook, ready: 'ON_DAY' | 'DAY_BEFORE' = 'ON_DAY') => {
    const days = paperDays(day('2018-03-06'), 5, ready, calendarFor(of, { bodyId: 'jc' }));
    return [isoDay(days.publishBy), isoDay(days.readyBy)];
  };

  it('lets papers be ready on the day of publication, or the working day before', () => {
    expect(due(book())).toEqual(['2018-02-26', '2018-02-26']);
    expect(due(book(), 'DAY_BEFORE')).toEqual(['2018-02-26', '2018-02-23']);
  });

  it('moves with a closed day of the body and not with that of another', () => {
    expect(due(book([exception('2018-03-01', false, { bodyId: 'jc' })]))[0]).toBe('2018-02-23');
    expect(due(book([exception('2018-03-01', false, { bodyId: 'senate' })]))[0]).toBe('2018-02-26');
  });
});

describe('what may be put into a calendar', () => {
  it('takes a working day to close and a day off to work', () => {
    expect(exceptionProblems(book(), exception('2017-12-27'))).toEqual([]);
    expect(exceptionProblems(book(), exception('2017-12-23', true))).toEqual([]);
  });

  it('refuses what changes nothing (CAL-3)', () => {
    expect(exceptionProblems(book(), exception('2017-12-24'))).toMatchObject([
      { rule: 'CAL-3', severity: 'E' },
    ]);
    expect(exceptionProblems(book(), exception('2017-12-27', true))).toMatchObject([{ rule: 'CAL-3' }]);
  });

  it('refuses a second entry for the same day of the same calendar only (CAL-2)', () => {
    const of = book([exception('2017-12-27')]);
    expect(exceptionProblems(of, exception('2017-12-27', true))).toMatchObject([{ rule: 'CAL-2' }]);
    expect(exceptionProblems(of, exception('2017-12-27', true, { bodyId: 'jc' }))).toEqual([]);
  });

  it('points out a day past the last covered year (CAL-1), and none before', () => {
    expect(exceptionProblems(book(), exception('2035-12-31'))).toEqual([]);
    expect(exceptionProblems(book(), exception('2036-01-02'))).toMatchObject([
      { rule: 'CAL-1', severity: 'W' },
    ]);
  });

  it('tells the first day that is past it (CAL-1)', () => {
    expect(coverageWarning([day('2035-12-31'), null], book())).toBeNull();
    const warning = coverageWarning([day('2037-01-01'), day('2036-01-01')], book());
    expect(warning?.message).toContain('2036-01-01');
  });

  it('counts working days with what was closed', () => {
    const count = (of: CalendarBook) =>
      workingDaysBetween(day('2017-12-22'), day('2018-01-02'), calendarFor(of));
    expect(count(book())).toBe(4);
    expect(count(book([exception('2017-12-27'), exception('2017-12-28')]))).toBe(2);
  });
});
