import { day, isoDay } from './day.js';
import {
  financialQuarter,
  financialQuarterLabel,
  financialQuarterOf,
  financialYear,
  financialYearLabel,
  financialYearOf,
  weekCommencing,
} from './financial-year.js';

it.each`
  at              | label
  ${'2018-03-31'} | ${'Q4 2017/18'}
  ${'2018-04-01'} | ${'Q1 2018/19'}
  ${'2018-06-30'} | ${'Q1 2018/19'}
  ${'2018-07-01'} | ${'Q2 2018/19'}
  ${'2018-12-31'} | ${'Q3 2018/19'}
  ${'2018-01-01'} | ${'Q4 2017/18'}
`('$at is in $label', ({ at, label }) => {
  expect(financialQuarterLabel(day(at))).toBe(label);
});

it('ends on 31 March of the next year', () => {
  expect(financialYearLabel(financialYearOf(day('2018-03-31')))).toBe('2017/18');
  expect(financialYearLabel(1999)).toBe('1999/00');
  expect([isoDay(financialYear(2017).from), isoDay(financialYear(2017).to)]).toEqual([
    '2017-04-01',
    '2018-03-31',
  ]);
});

it('has its fourth quarter in the next civil year', () => {
  expect([isoDay(financialQuarter(2017, 4).from), isoDay(financialQuarter(2017, 4).to)]).toEqual([
    '2018-01-01',
    '2018-03-31',
  ]);
  expect(financialQuarterOf(day('2017-04-01'))).toBe(1);
});

it.each`
  at              | monday
  ${'2017-10-02'} | ${'2017-10-02'}
  ${'2017-10-08'} | ${'2017-10-02'}
  ${'2017-10-09'} | ${'2017-10-09'}
`('$at is in the week commencing $monday', ({ at, monday }) => {
  expect(isoDay(weekCommencing(day(at)))).toBe(monday);
});
