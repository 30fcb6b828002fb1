import { day } from './day.js';
import type { PlanDate } from './plan-date.js';
import { readPlanDate } from './read-plan-date.js';
import { coarserShift, leastShift, type ShiftUnit, shiftNear, shiftPlanDate } from './shift-plan-date.js';

const POINT = { today: day('2017-11-24'), expects: 'point' as const };
const WORK = { today: day('2017-11-24'), expects: 'period' as const };

function read(text: string, context: typeof POINT | typeof WORK = POINT): PlanDate {
  const reading = readPlanDate(text, context);
  if (!reading.ok) throw new Error(reading.problems[0]!.message);
  return reading.date;
}

it.each`
  written                       | unit         | count | words                      | rule
  ${'22 Dec 2017'}              | ${'day'}     | ${1}  | ${'23 Dec 2017'}           | ${'a day by a day'}
  ${'22 Dec 2017'}              | ${'day'}     | ${-1} | ${'21 Dec 2017'}           | ${'and back'}
  ${'29/12/2017'}               | ${'week'}    | ${1}  | ${'5 Jan 2018'}            | ${'over the end of the year'}
  ${'~23/01 (TBC)'}             | ${'day'}     | ${1}  | ${'~24 Jan 2018 (TBC)'}    | ${'approximate and TBC stay'}
  ${'31/01 (TBC)'}              | ${'day'}     | ${7}  | ${'7 Feb 2018 (TBC)'}      | ${'TBC stays'}
  ${'26/10 – 15/11/2017 (TBC)'} | ${'week'}    | ${1}  | ${'2 – 22 Nov 2017 (TBC)'} | ${'a window moves both ends'}
  ${'by 31 Mar 2018'}           | ${'day'}     | ${3}  | ${'by 3 Apr 2018'}         | ${'a deadline stays one'}
  ${'from 1 Apr 2018'}          | ${'day'}     | ${-1} | ${'from 31 Mar 2018'}      | ${'an open beginning stays open'}
  ${'by Nov 2017'}              | ${'month'}   | ${1}  | ${'by Dec 2017'}           | ${'a vague deadline stays vague'}
  ${'from June 2017'}           | ${'month'}   | ${-7} | ${'from Nov 2016'}         | ${'a vague beginning too'}
  ${'by 2020/21'}               | ${'year'}    | ${1}  | ${'by FY 2021/22'}         | ${'by the end of a financial year'}
  ${'by Q4 2017/18 (TBC)'}      | ${'quarter'} | ${1}  | ${'by Q1 2018/19 (TBC)'}   | ${'or of a quarter'}
  ${'w/c 6 Nov 2017'}           | ${'week'}    | ${2}  | ${'w/c 20 Nov 2017'}       | ${'a week by weeks'}
  ${'Nov 2017'}                 | ${'month'}   | ${1}  | ${'Dec 2017'}              | ${'a month by months'}
  ${'Oct/Nov 18'}               | ${'month'}   | ${2}  | ${'Dec 2018 or Jan 2019'}  | ${'either month'}
  ${'Oct or Dec 2018'}          | ${'month'}   | ${1}  | ${'Nov 2018 or Jan 2019'}  | ${'the gap stays a gap'}
  ${'~Feb 2018 (TBC)'}          | ${'month'}   | ${-1} | ${'~Jan 2018 (TBC)'}       | ${'from a short month to a long one'}
  ${'Q4 2017/18'}               | ${'quarter'} | ${1}  | ${'Q1 2018/19'}            | ${'a financial quarter stays one'}
  ${'FY 2018/19'}               | ${'year'}    | ${1}  | ${'FY 2019/20'}            | ${'a financial year too'}
  ${'Summer 2018'}              | ${'quarter'} | ${1}  | ${'Autumn 2018'}           | ${'a season becomes the next'}
  ${'31 Jan 2018'}              | ${'month'}   | ${1}  | ${'28 Feb 2018'}           | ${'a day by a month, on a coarse scale'}
`('$written by $count $unit is $words: $rule', ({ written, unit, count, words }) => {
  const date = read(written);
  const moved = shiftPlanDate(date, { unit, count }, POINT)!;
  expect(moved.words).toBe(words);
  expect(moved.date).toMatchObject({
    shape: date.shape,
    confidence: date.confidence,
    precision: date.precision,
  });
});

it('an activity keeps its length in days, and stays an activity', () => {
  const work = read('26 Oct – 15 Nov 2017', WORK);
  const moved = shiftPlanDate(work, { unit: 'day', count: 7 }, WORK)!;
  expect(moved.date.shape).toBe('PERIOD');
  expect(moved.date.latest! - moved.date.earliest!).toBe(work.latest! - work.earliest!);
});

it('part of a month is some of its days, and moves by days', () => {
  const moved = shiftPlanDate(read('end of Mar 2018'), { unit: 'day', count: 1 }, POINT)!;
  expect(moved.words).toBe('22 Mar – 1 Apr 2018');
});

it.each([
  ['Nov 2017', 'day'],
  ['Q4 2017/18', 'month'],
  ['w/c 6 Nov 2017', 'day'],
] as const)('%s is not moved by a %s: that would make it more exact than it is', (written, unit) => {
  expect(shiftPlanDate(read(written), { unit, count: 1 }, POINT)).toBeNull();
});

it('goes to the last year that is counted with, and not past it', () => {
  expect(shiftPlanDate(read('30 Dec 2199'), { unit: 'day', count: 1 }, POINT)?.words).toBe('31 Dec 2199');
  expect(shiftPlanDate(read('30 Dec 2199'), { unit: 'day', count: 2 }, POINT)).toBeNull();
});

it('what names no day is not moved', () => {
  expect(shiftPlanDate(read('TBC'), { unit: 'day', count: 1 }, POINT)).toBeNull();
});

it('moved there and back it is what it was', () => {
  for (const [written, unit] of [
    ['~23/01 (TBC)', 'day'],
    ['Oct/Nov 18', 'month'],
    ['Q4 2017/18', 'quarter'],
  ] as const) {
    const date = read(written);
    const there = shiftPlanDate(date, { unit, count: 5 }, POINT)!;
    const back = shiftPlanDate(there.date, { unit, count: -5 }, POINT)!.date;
    expect([back.earliest, back.latest, back.confidence]).toEqual([
      date.earliest,
      date.latest,
      date.confidence,
    ]);
  }
});

it.each`
  written          | unit       | days   | count
  ${'22 Dec 2017'} | ${'day'}   | ${3}   | ${3}
  ${'22 Dec 2017'} | ${'week'}  | ${3}   | ${0}
  ${'22 Dec 2017'} | ${'week'}  | ${4}   | ${1}
  ${'1 Feb 2018'}  | ${'month'} | ${13}  | ${0}
  ${'1 Feb 2018'}  | ${'month'} | ${15}  | ${1}
  ${'Nov 2017'}    | ${'month'} | ${-31} | ${-1}
  ${'FY 2018/19'}  | ${'year'}  | ${200} | ${1}
`('$days days on a scale of one $unit move $written by $count', ({ written, unit, days, count }) => {
  expect(shiftNear(read(written), unit, days)).toEqual({ unit, count });
});

it.each<[string, ShiftUnit]>([
  ['22 Dec 2017', 'day'],
  ['w/c 6 Nov 2017', 'week'],
  ['Oct/Nov 18', 'month'],
  ['Summer 2018', 'quarter'],
  ['2018/19', 'year'],
])('%s moves by no less than a %s', (written, unit) => expect(leastShift(read(written))).toBe(unit));

it('the coarser of what the date and the scale allow decides', () => {
  expect(coarserShift('day', 'week')).toBe('week');
  expect(coarserShift('month', 'week')).toBe('month');
});
