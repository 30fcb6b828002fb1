import { workingCalendar } from '../calendar/working-days.js';
import { isoDay } from './day.js';
import type { PlanDate } from './plan-date.js';
import { readPlanDate } from './read-plan-date.js';
import { anchorCycleProblem, resolveOffset } from './resolve-offset.js';

const england = workingCalendar({ division: 'england-and-wales' });

function on(text: string): PlanDate {
  const reading = readPlanDate(text, { expects: 'point' });
  if (!reading.ok) throw new Error(reading.problems[0]?.message);
  return reading.date;
}

function resolved(text: string, anchor: string): string {
  const date = resolveOffset(on(text), on(anchor), england);
  const iso = (at: PlanDate['earliest']) => (at === null ? '' : isoDay(at));
  return `${iso(date.earliest)}..${iso(date.latest)} ${date.confidence}`;
}

it.each`
  text                              | anchor               | days
  ${'six to eight weeks'}           | ${'20 Apr 2018'}     | ${'2018-06-01..2018-06-15 CONFIRMED'}
  ${'12 to 24 months after launch'} | ${'20 Apr 2018 TBC'} | ${'2019-04-20..2020-04-20 TBC'}
  ${'6 months'}                     | ${'31 Aug 2017'}     | ${'2018-02-28..2018-02-28 CONFIRMED'}
  ${'6 months'}                     | ${'31 Aug 2019'}     | ${'2020-02-29..2020-02-29 CONFIRMED'}
  ${'1 year'}                       | ${'29 Feb 2020'}     | ${'2021-02-28..2021-02-28 CONFIRMED'}
  ${'2 years'}                      | ${'1 Mar 2018'}      | ${'2020-03-01..2020-03-01 CONFIRMED'}
  ${'1 working day'}                | ${'22 Dec 2017'}     | ${'2017-12-27..2017-12-27 CONFIRMED'}
  ${'5 working days before it'}     | ${'4 Apr 2018'}      | ${'2018-03-26..2018-03-26 CONFIRMED'}
  ${'2 weeks'}                      | ${'1 – 3 Mar 2018'}  | ${'2018-03-15..2018-03-17 CONFIRMED'}
  ${'2 weeks'}                      | ${'by 1 Mar 2018'}   | ${'..2018-03-15 CONFIRMED'}
  ${'2 weeks'}                      | ${'~1 Mar 2018 TBC'} | ${'2018-03-15..2018-03-15 APPROXIMATE_TBC'}
  ${'2 weeks'}                      | ${'TBC'}             | ${'.. TBC'}
`('$text from $anchor is $days', ({ text, anchor, days }) => {
  expect(resolved(text, anchor)).toBe(days);
});

it('keeps its words and stays unresolved without an anchor', () => {
  const date = on('six to eight weeks');
  expect(resolveOffset(date, null, england)).toEqual(date);
});

it('leaves a date that is not counted from anything as it is', () => {
  const date = on('8 Mar 2018');
  expect(resolveOffset(date, on('1 Jan 2018'), england)).toBe(date);
});

it('names the whole circle of dates counted from each other', () => {
  const anchors: Record<string, string | undefined> = {
    review: 'decision',
    decision: 'launch',
    launch: 'review',
    report: 'review',
  };
  const anchorOf = (id: string) => anchors[id] ?? null;
  expect(anchorCycleProblem('review', anchorOf)?.message).toContain('review → decision → launch → review');
  expect(anchorCycleProblem('report', anchorOf)).toMatchObject({ rule: 'DATE-8', severity: 'E' });
  expect(anchorCycleProblem('report', anchorOf)?.message).not.toContain('report');
});

it('has no objection to a chain that ends at a day', () => {
  expect(anchorCycleProblem('review', (id) => (id === 'review' ? 'decision' : null))).toBeNull();
});

it('places nothing outside the years 1900 to 2199, however far it is counted', () => {
  expect(resolved('9 years', '1 Jan 2190')).toBe('2199-01-01..2199-01-01 CONFIRMED');
  expect(resolved('1000 years', '1 Jan 2190')).toBe('.. CONFIRMED');
});
