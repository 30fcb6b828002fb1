import { workingCalendar, workingDaysBetween } from '../calendar/working-days.js';
import { type Day, day } from '../dates/day.js';
import { overdueWords } from './overdue.js';
import { DEFAULT_TOLERANCES, type RagReason } from './rag.js';

const ENGLAND = workingCalendar({ division: 'england-and-wales' });
const inEngland = (from: Day, to: Day) => workingDaysBetween(from, to, ENGLAND);

const told = (
  expected: string | null,
  today: string,
  reason: RagReason = 'missed',
  baseline = '2018-02-01',
) =>
  overdueWords(
    {
      ...{ rag: 'red', reason, rule: '', sentence: '' },
      inputs: {
        baselineLatest: day(baseline),
        expectedLatest: expected === null ? null : day(expected),
        slip: 0,
        gateMargin: null,
        today: day(today),
        tolerances: DEFAULT_TOLERANCES,
        isDone: false,
      },
    },
    inEngland,
  );

it('counts the working days since the last day on which it was expected', () => {
  expect(told('2018-02-01', '2018-02-02')).toBe('overdue by 1 working day');
  expect(told('2018-02-01', '2018-02-05')).toBe('overdue by 2 working days');
});

it('names the day where no working day has passed since', () => {
  expect(told('2018-02-02', '2018-02-04')).toBe('overdue since 2 Feb 2018');
});

it('counts from the baseline where no day is forecast', () => {
  expect(told(null, '2018-02-02', 'baseline-passed-undated')).toBe('overdue by 1 working day');
});

it('says nothing of what is late by forecast but has not passed its day', () => {
  expect(told('2018-03-08', '2018-02-02', 'late-beyond-tolerance')).toBeNull();
  expect(told('2018-02-01', '2018-02-01')).toBeNull();
});
