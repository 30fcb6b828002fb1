import { workingCalendar } from '../calendar/working-days.js';
import type { PlanDate } from './plan-date.js';
import { readPlanDate } from './read-plan-date.js';
import { describeSlip, slip, slipFigure } from './slip.js';

const england = workingCalendar({ division: 'england-and-wales' });

function on(text: string): PlanDate {
  const reading = readPlanDate(text, { expects: 'point' });
  if (!reading.ok) throw new Error(reading.problems[0]?.message);
  return reading.date;
}

it('is 51 working days, 76 calendar days, for the stroke decision of February 2019', () => {
  const found = slip(on('Oct/Nov 18'), on('14 February 2019'), england, 'actual');
  expect(found).toMatchObject({
    isKnown: true,
    workingDays: { from: 51, to: 51 },
    calendarDays: { from: 76, to: 76 },
    earliestCalendarDays: 136,
    isUnconfirmed: false,
  });
  expect(describeSlip(found)).toBe('51 working days late (76 calendar days late)');
});

it.each`
  baseline          | current               | role          | words
  ${'12 Jan 2018'}  | ${'12 Jan 2018'}      | ${'forecast'} | ${'On the baseline'}
  ${'12 Jan 2018'}  | ${'13 Jan 2018'}      | ${'forecast'} | ${'0 working days late (1 calendar day late)'}
  ${'12 Jan 2018'}  | ${'15 Jan 2018'}      | ${'forecast'} | ${'1 working day late (3 calendar days late)'}
  ${'12 Jan 2018'}  | ${'11 Jan 2018'}      | ${'forecast'} | ${'1 working day early (1 calendar day early)'}
  ${'12 Jan 2018'}  | ${'15 Jan 2018 TBC'}  | ${'forecast'} | ${'1 working day late (3 calendar days late), not confirmed'}
  ${'12 Jan 2018'}  | ${'Jan 2018'}         | ${'forecast'} | ${'13 working days late (19 calendar days late)'}
  ${'10 Jun 2022'}  | ${'22 – 31 Aug 2022'} | ${'actual'}   | ${'51 to 57 working days late (73 to 82 calendar days late)'}
  ${'12 Jan 2018'}  | ${'by 15 Jan 2018'}   | ${'actual'}   | ${'at most 1 working day late (at most 3 calendar days late)'}
  ${'12 Jan 2018'}  | ${'8 – 10 Jan 2018'}  | ${'actual'}   | ${'2 to 4 working days early (2 to 4 calendar days early)'}
  ${'10 Jan 2018'}  | ${'8 – 11 Jan 2018'}  | ${'actual'}   | ${'2 working days early to 1 working day late (2 calendar days early to 1 calendar day late)'}
  ${'Oct/Nov 2018'} | ${'TBC'}              | ${'forecast'} | ${'Slip not known: the forecast names no day'}
  ${'Oct/Nov 2018'} | ${'paused'}           | ${'forecast'} | ${'Slip not known: the forecast names no day'}
  ${'TBC'}          | ${'12 Jan 2018'}      | ${'forecast'} | ${'Slip not known: the baseline names no day'}
  ${'12 Jan 2018'}  | ${'from Jan 2018'}    | ${'forecast'} | ${'Slip not known: a date without a latest day cannot be late'}
  ${'12 Jan 2018'}  | ${'6 weeks'}          | ${'forecast'} | ${'Slip not known: a date is counted from another item whose day is not known'}
`('from $baseline to $current ($role): $words', ({ baseline, current, role, words }) => {
  expect(describeSlip(slip(on(baseline), on(current), england, role))).toBe(words);
});

it('is not known without a baseline or a forecast, and never zero', () => {
  expect(slip(null, on('12 Jan 2018'), england)).toEqual({ isKnown: false, reason: 'baseline-not-set' });
  expect(slip(on('12 Jan 2018'), null, england)).toEqual({ isKnown: false, reason: 'forecast-not-set' });
});

it('keeps the difference of the earliest days apart from that of the latest', () => {
  expect(slip(on('8 – 12 Jan 2018'), on('9 – 19 Jan 2018'), england)).toMatchObject({
    workingDays: { from: 5, to: 5 },
    earliestWorkingDays: 1,
    earliestCalendarDays: 1,
  });
  expect(slip(on('by 12 Jan 2018'), on('15 Jan 2018'), england)).toMatchObject({ earliestWorkingDays: null });
});

it.each`
  baseline         | current               | working        | calendar
  ${'12 Jan 2018'} | ${'15 Jan 2018'}      | ${'1'}         | ${'3'}
  ${'12 Jan 2018'} | ${'by 15 Jan 2018'}   | ${'at most 1'} | ${'at most 3'}
  ${'10 Jun 2022'} | ${'22 – 31 Aug 2022'} | ${'51 to 57'}  | ${'73 to 82'}
  ${'12 Jan 2018'} | ${'11 Jan 2018'}      | ${'-1'}        | ${'-1'}
  ${'12 Jan 2018'} | ${'TBC'}              | ${null}        | ${null}
`('from $baseline to $current as a figure: $working', ({ baseline, current, working, calendar }) => {
  const found = slip(on(baseline), on(current), england, 'actual');
  expect(slipFigure(found)).toBe(working);
  expect(slipFigure(found, 'calendarDays')).toBe(calendar);
});
