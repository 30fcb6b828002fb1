import { workingCalendar } from '../calendar/working-days.js';
import { day } from './day.js';
import { describeShift } from './describe-shift.js';
import type { PlanDate } from './plan-date.js';
import { readPlanDate } from './read-plan-date.js';
import { shiftPlanDate } from './shift-plan-date.js';

const CONTEXT = { today: day('2017-11-24'), expects: 'point' as const };
const calendar = workingCalendar({ division: 'england-and-wales' });

function read(text: string): PlanDate {
  const reading = readPlanDate(text, CONTEXT);
  if (!reading.ok) throw new Error(reading.problems[0]!.message);
  return reading.date;
}

it.each`
  written               | unit       | count | words
  ${'6 Mar 2018'}       | ${'day'}   | ${7}  | ${'Tue 13 Mar 2018, +5 working days'}
  ${'6 Mar 2018'}       | ${'day'}   | ${-1} | ${'Mon 5 Mar 2018, −1 working day'}
  ${'6 Mar 2018'}       | ${'day'}   | ${0}  | ${'Tue 6 Mar 2018, as it is now'}
  ${'22 Dec 2017'}      | ${'day'}   | ${5}  | ${'Wed 27 Dec 2017, +1 working day'}
  ${'16 Mar 2018'}      | ${'day'}   | ${1}  | ${'Sat 17 Mar 2018, +1 calendar day, not a working day'}
  ${'~23 Jan 18 (TBC)'} | ${'day'}   | ${1}  | ${'~Wed 24 Jan 2018 (TBC), +1 working day'}
  ${'26/10 – 15/11/17'} | ${'week'}  | ${1}  | ${'2 – 22 Nov 2017, +5 working days'}
  ${'Nov 2017'}         | ${'month'} | ${2}  | ${'Jan 2018, +2 months'}
  ${'Nov 2017'}         | ${'month'} | ${-1} | ${'Oct 2017, −1 month'}
`('$written by $count $unit: $words', ({ written, unit, count, words }) => {
  const from = read(written);
  const to = shiftPlanDate(from, { unit, count }, CONTEXT)!.date;
  expect(describeShift(from, to, { unit, count }, calendar)).toBe(words);
});
