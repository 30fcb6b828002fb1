import { workingCalendar } from '../calendar/working-days.js';
import { day } from '../dates/day.js';
import type { PlanDate } from '../dates/plan-date.js';
import { readPlanDate } from '../dates/read-plan-date.js';
import { milestoneTrend, type TrendFacts } from './milestone-trend.js';

const calendar = workingCalendar({ division: 'england-and-wales' });
const date = (words: string): PlanDate => {
  const read = readPlanDate(words, { today: day('2017-11-24'), expects: 'point' });
  if (!read.ok) throw new Error(words);
  return read.date;
};
const stated = (...said: [on: string, words: string | null][]): TrendFacts['history'] =>
  said.map(([on, words]) => ({ on: day(on), date: words === null ? null : date(words) }));
const trend = (over: Partial<TrendFacts>) =>
  milestoneTrend(
    { history: [], baseline: null, actual: null, doneOn: null, today: day('2018-03-01'), ...over },
    calendar,
  );
const DECISION = {
  history: stated(
    ['2017-11-24', 'Oct/Nov 18'],
    ['2018-04-23', 'autumn 2018'],
    ['2018-11-30', 'January 2019'],
  ),
  baseline: date('Oct/Nov 18'),
  actual: date('14 February 2019'),
  doneOn: day('2019-02-14'),
  today: day('2019-02-14'),
};

it('follows the stroke decision over two moves to its end, 51 working days late', () => {
  const found = trend(DECISION);

  expect(found.moves).toBe(2);
  expect(found.sentence).toBe(
    'Moved twice; happened on 14 Feb 2019. That is 51 working days (76 calendar days) later than the last day of the baseline, 30 Nov 2018.',
  );
  expect(found.steps.map(({ from, to, mark }) => [from, to, mark])).toEqual([
    [day('2017-11-24'), day('2018-04-23'), 'BAND'],
    [day('2018-04-23'), day('2018-11-30'), 'BAND'],
    [day('2018-11-30'), day('2019-02-14'), 'BAND'],
  ]);
  expect(found.end).toEqual({ earliest: day('2019-02-14'), latest: day('2019-02-14'), words: '14 Feb 2019' });
});

it.each`
  words                         | mark
  ${'8 March 2018'}             | ${'POINT'}
  ${'8 March 2018 (TBC)'}       | ${'POINT'}
  ${'26/10 – 15/11 (date TBC)'} | ${'BAND'}
  ${'Q4 2017/18'}               | ${'BAND'}
  ${'by 31 March 2018'}         | ${'BAND'}
  ${'from June 2018'}           | ${'BAND'}
  ${'TBC'}                      | ${'GAP'}
  ${null}                       | ${'GAP'}
`('shows $words as a $mark', ({ words, mark }) => {
  expect(trend({ history: stated(['2017-11-24', words]) }).steps[0]).toMatchObject({ mark });
});

it('gives no first day to a window and no day at all to a gap', () => {
  const [band, gap] = trend({ history: stated(['2017-11-24', 'Oct/Nov 18'], ['2017-12-01', 'TBC']) }).steps;
  expect([band?.earliest, band?.latest]).toEqual([day('2018-10-01'), day('2018-11-30')]);
  expect([gap?.earliest, gap?.latest, gap?.slip.isKnown]).toEqual([null, null, false]);
});

it('does not count a confirmation as a move, a pause and its end as one each', () => {
  const confirmed = stated(['2017-11-24', '8 March 2018 (TBC)'], ['2018-01-05', '8 March 2018']);
  expect(trend({ history: confirmed }).moves).toBe(0);
  const paused = stated(
    ['2017-11-24', '8 March 2018'],
    ['2018-01-05', 'TBC'],
    ['2018-02-01', '8 March 2018'],
  );
  expect(trend({ history: paused }).moves).toBe(2);
});

it.each`
  what                       | history                                                         | baseline        | sentence
  ${'nothing stated'}        | ${[]}                                                           | ${null}         | ${'No date has been stated yet.'}
  ${'on the last day'}       | ${[['2017-11-24', '8 Mar 2018']]}                               | ${'8 Mar 2018'} | ${'Never moved; now expected on 8 Mar 2018. That is the last day of the baseline, 8 Mar 2018.'}
  ${'a working day later'}   | ${[['2017-11-24', '8 Mar 2018'], ['2018-01-01', '9 Mar 2018']]} | ${'8 Mar 2018'} | ${'Moved once; now expected on 9 Mar 2018. That is 1 working day (1 calendar day) later than the last day of the baseline, 8 Mar 2018.'}
  ${'a working day earlier'} | ${[['2017-11-24', '8 Mar 2018'], ['2018-01-01', '7 Mar 2018']]} | ${'8 Mar 2018'} | ${'Moved once; now expected on 7 Mar 2018. That is 1 working day (1 calendar day) earlier than the last day of the baseline, 8 Mar 2018.'}
  ${'no baseline'}           | ${[['2017-11-24', '8 Mar 2018']]}                               | ${null}         | ${'Never moved; now expected on 8 Mar 2018. Slip not known: there is no baseline.'}
  ${'paused'}                | ${[['2017-11-24', '8 Mar 2018'], ['2018-01-01', 'TBC']]}        | ${'8 Mar 2018'} | ${'Moved once; now without a date. Slip not known: the forecast names no day.'}
`('says of $what: $sentence', ({ history, baseline, sentence }) => {
  const found = trend({ history: stated(...history), baseline: baseline && date(baseline) });
  expect(found.sentence).toBe(sentence);
});

it('names the days of a date that is counted from another item', () => {
  const counted = {
    ...date('12 to 24 months after the end'),
    earliest: day('2019-04-20'),
    latest: day('2020-04-20'),
  };
  const found = trend({ history: [{ on: day('2018-02-02'), date: counted }] });
  expect(found.sentence).toContain('now expected between 20 Apr 2019 and 20 Apr 2020.');
});

it('says what an actual known only as "by" allows, and no more', () => {
  const found = trend({
    history: stated(['2017-11-24', '31 Jan 2018']),
    baseline: date('31 Jan 2018'),
    actual: date('by 2 February 2018'),
    doneOn: day('2018-02-02'),
  });
  expect(found.sentence).toBe(
    'Never moved; happened by 2 Feb 2018. That is at most 2 working days late (at most 2 calendar days late), against the last day of the baseline, 31 Jan 2018.',
  );
  expect(found.end).toMatchObject({ earliest: null, latest: day('2018-02-02') });
});

it('runs on to today while the item is open, and to the day of its record once it is done', () => {
  const history = stated(['2017-11-24', '8 Mar 2018']);
  expect(trend({ history }).steps[0]?.to).toBe(day('2018-03-01'));
  const done = { actual: date('8 Mar 2018'), doneOn: day('2018-03-09'), today: day('2018-06-01') };
  expect(trend({ history, ...done }).steps[0]?.to).toBe(day('2018-03-09'));
});
