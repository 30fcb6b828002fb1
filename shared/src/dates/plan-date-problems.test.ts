import { day } from './day.js';
import type { PlanDate } from './plan-date.js';
import { type PlanDateRole, planDateProblems } from './plan-date-problems.js';
import { readPlanDate } from './read-plan-date.js';

const TODAY = day('2017-11-24');

function on(text: string): PlanDate {
  const reading = readPlanDate(text, { today: TODAY, expects: 'point' });
  if (!reading.ok) throw new Error(reading.problems[0]?.message);
  return reading.date;
}

const rules = (date: PlanDate, role: PlanDateRole) =>
  planDateProblems(date, role, TODAY).map((problem) => `${problem.rule} ${problem.severity}`);

it.each`
  text                    | role          | found
  ${'24 Nov 2017'}        | ${'actual'}   | ${[]}
  ${'25 Nov 2017'}        | ${'actual'}   | ${['DATE-1 E']}
  ${'earlier this week'}  | ${'actual'}   | ${[]}
  ${'November 2017'}      | ${'actual'}   | ${['DATE-1 E']}
  ${'Sept 2015'}          | ${'actual'}   | ${[]}
  ${'by 4 November 2017'} | ${'actual'}   | ${[]}
  ${'from June 2017'}     | ${'actual'}   | ${['DATE-1 E']}
  ${'12 Oct 2017 (TBC)'}  | ${'actual'}   | ${['DATE-1 E']}
  ${'TBC'}                | ${'actual'}   | ${['DATE-1 E']}
  ${'c. 12 Oct 2017'}     | ${'actual'}   | ${[]}
  ${'TBC'}                | ${'forecast'} | ${[]}
  ${'22 Dec 2017 (TBC)'}  | ${'forecast'} | ${['DATE-9 W']}
  ${'23 Dec 2017 (TBC)'}  | ${'forecast'} | ${[]}
  ${'22 Dec 2017 (TBC)'}  | ${'external'} | ${['DATE-9 W']}
  ${'22 Dec 2017 (TBC)'}  | ${'baseline'} | ${[]}
  ${'22 Dec 2017'}        | ${'forecast'} | ${[]}
  ${'23 Nov 2017 (TBC)'}  | ${'forecast'} | ${[]}
`('“$text” as $role: $found', ({ text, role, found }) => {
  expect(rules(on(text), role)).toEqual(found);
});

it('objects to bounds out of order, days of two, and bounds of words', () => {
  const date = on('8 – 12 Jan 2018');
  expect(rules({ ...date, earliest: date.latest, latest: date.earliest }, 'baseline')).toEqual(['DATE-2 E']);
  expect(rules({ ...date, shape: 'DAY' }, 'baseline')).toEqual(['DATE-3 E']);
  expect(rules({ ...date, shape: 'UNKNOWN' }, 'baseline')).toEqual(['DATE-3 E']);
  expect(rules({ ...date, latest: null }, 'baseline')).toEqual(['DATE-3 E']);
  expect(rules({ ...date, shape: 'BY', latest: null }, 'baseline')).toEqual(['DATE-3 E']);
  expect(rules({ ...date, shape: 'FROM', earliest: null }, 'baseline')).toEqual(['DATE-3 E']);
  expect(rules({ ...date, shape: 'RELATIVE' }, 'baseline')).toEqual(['DATE-3 E']);
});

it('lets an office choose how near is near', () => {
  const soon = on('1 Dec 2017 (TBC)');
  expect(planDateProblems(soon, 'forecast', TODAY, 7)).toHaveLength(1);
  expect(planDateProblems(soon, 'forecast', TODAY, 6)).toHaveLength(0);
});

it('points out a day lost between the words and what is stored', () => {
  const lost: PlanDate = { ...on('TBC'), sourceText: '08/03 (date TBC)' };
  expect(rules(lost, 'forecast')).toEqual(['DATE-4 W']);
  expect(rules({ ...lost, sourceText: 'in year 1' }, 'forecast')).toEqual([]);
  expect(rules({ ...lost, sourceText: 'over next four weeks' }, 'forecast')).toEqual([]);
});
