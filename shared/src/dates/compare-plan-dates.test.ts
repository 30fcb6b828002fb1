import { comparePlanDates, isAfter, isBefore, overlap } from './compare-plan-dates.js';
import type { PlanDate } from './plan-date.js';
import { readPlanDate } from './read-plan-date.js';

function on(text: string, expects: 'point' | 'period' = 'point'): PlanDate {
  const reading = readPlanDate(text, { expects });
  if (!reading.ok) throw new Error(reading.problems[0]?.message);
  return reading.date;
}

it('sorts by the first possible day, then the last, with unknown dates at the end in the order they came', () => {
  const words = [
    'TBC',
    'Oct/Nov 2018',
    '8 Mar 2018',
    'from March 2018',
    'by 1 Mar 2018',
    'quick wins',
    'March 2018',
    '1 Mar 2018',
  ];
  expect(
    words
      .map((text) => on(text))
      .sort(comparePlanDates)
      .map((date) => date.sourceText),
  ).toEqual([
    'by 1 Mar 2018',
    '1 Mar 2018',
    'March 2018',
    'from March 2018',
    '8 Mar 2018',
    'Oct/Nov 2018',
    'TBC',
    'quick wins',
  ]);
});

it.each`
  a                    | b                   | before
  ${'6 Mar 2018'}      | ${'8 Mar 2018 TBC'} | ${'yes'}
  ${'8 Mar 2018'}      | ${'8 Mar 2018'}     | ${'no'}
  ${'8 Mar 2018'}      | ${'6 Mar 2018'}     | ${'no'}
  ${'Oct/Nov 2018'}    | ${'1 Nov 2018'}     | ${'possible'}
  ${'Oct/Nov 2018'}    | ${'1 Dec 2018'}     | ${'yes'}
  ${'Oct/Nov 2018'}    | ${'1 Oct 2018'}     | ${'no'}
  ${'by 31 Mar 2018'}  | ${'1 Apr 2018'}     | ${'yes'}
  ${'by 31 Mar 2018'}  | ${'31 Mar 2018'}    | ${'unknown'}
  ${'from 1 Apr 2018'} | ${'31 Mar 2018'}    | ${'no'}
  ${'from 1 Apr 2018'} | ${'2 Apr 2018'}     | ${'unknown'}
  ${'TBC'}             | ${'2 Apr 2018'}     | ${'unknown'}
  ${'2 Apr 2018'}      | ${'6 weeks'}        | ${'unknown'}
`('is $a before $b: $before', ({ a, b, before }) => {
  expect(isBefore(on(a), on(b))).toBe(before);
  expect(isAfter(on(b), on(a))).toBe(before);
});

it('knows that one activity is not before another that it overlaps, though one day of it may be', () => {
  expect(isBefore(on('1 – 10 Mar 2018', 'period'), on('5 – 15 Mar 2018', 'period'))).toBe('no');
  expect(isBefore(on('1 – 10 Mar 2018'), on('5 – 15 Mar 2018'))).toBe('possible');
});

it.each`
  a                         | b                | expects     | together
  ${'26 Oct – 15 Nov 2017'} | ${'26 Oct 2017'} | ${'point'}  | ${'possible'}
  ${'26 Oct – 15 Nov 2017'} | ${'26 Oct 2017'} | ${'period'} | ${'yes'}
  ${'26 Oct – 15 Nov 2017'} | ${'16 Nov 2017'} | ${'point'}  | ${'no'}
  ${'by 15 Nov 2017'}       | ${'16 Nov 2017'} | ${'point'}  | ${'no'}
  ${'by 15 Nov 2017'}       | ${'15 Nov 2017'} | ${'point'}  | ${'unknown'}
  ${'TBC'}                  | ${'15 Nov 2017'} | ${'point'}  | ${'unknown'}
`('do $a ($expects) and $b fall together: $together', ({ a, b, expects, together }) => {
  expect(overlap(on(a, expects), on(b))).toBe(together);
  expect(overlap(on(b), on(a, expects))).toBe(together);
});
