import { day } from '../dates/day.js';
import { anItem } from './test/stroke-plan.js';
import { isUndated, shortWhen, spanWords, whenWords } from './when.js';

it.each`
  shape       | confidence           | from            | to              | words
  ${'DAY'}    | ${'CONFIRMED'}       | ${'2018-03-06'} | ${'2018-03-06'} | ${'6 Mar 2018'}
  ${'DAY'}    | ${'TBC'}             | ${'2018-03-08'} | ${'2018-03-08'} | ${'8 Mar 2018 (TBC)'}
  ${'DAY'}    | ${'APPROXIMATE_TBC'} | ${'2018-01-23'} | ${'2018-01-23'} | ${'~23 Jan 2018 (TBC)'}
  ${'WINDOW'} | ${'TBC'}             | ${'2017-10-26'} | ${'2017-11-15'} | ${'26 Oct – 15 Nov 2017 (TBC)'}
  ${'PERIOD'} | ${'CONFIRMED'}       | ${'2017-12-20'} | ${'2018-01-05'} | ${'20 Dec 2017 – 5 Jan 2018'}
  ${'BY'}     | ${'CONFIRMED'}       | ${null}         | ${'2018-05-31'} | ${'by 31 May 2018'}
  ${'FROM'}   | ${'CONFIRMED'}       | ${'2018-04-01'} | ${null}         | ${'from 1 Apr 2018'}
`('writes a $shape ($confidence) as $words', ({ shape, confidence, from, to, words }) => {
  const earliest = from === null ? null : day(from);
  const latest = to === null ? null : day(to);
  expect(whenWords(anItem('x', '2018-01-01', { shape, confidence, earliest, latest }))).toBe(words);
});

it('leaves words that are coarser than a day as they were printed', () => {
  const item = anItem('x', '2018-10-01', {
    precision: 'month',
    latest: day('2018-11-30'),
    printed: 'Oct/Nov 18',
  });
  expect(whenWords(item)).toBe('Oct/Nov 18');
});

it('says what was done in place of what was forecast', () => {
  const item = anItem('x', '2018-02-01', {
    confidence: 'TBC',
    actualEarliest: day('2018-02-02'),
    actualLatest: day('2018-02-02'),
  });
  expect(whenWords(item)).toBe('2 Feb 2018');
  expect(shortWhen(item)).toBe('2 Feb');
  expect(whenWords({ ...item, actualEarliest: null })).toBe('by 2 Feb 2018');
  expect(shortWhen({ ...item, actualEarliest: null })).toBe('by 2 Feb');
});

it('knows an item without a day, and keeps its words', () => {
  expect(isUndated(anItem('x', null))).toBe(true);
  expect(isUndated(anItem('x', null, { latest: day('2018-01-01') }))).toBe(false);
  expect(whenWords(anItem('x', null, { printed: 'in year one' }))).toBe('in year one');
  expect(spanWords(null, null)).toBe('no date');
});
