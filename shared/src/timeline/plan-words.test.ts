import { day } from '../dates/day.js';
import { byDate, itemSentence, planSummary, statusWords } from './plan-words.js';
import { anItem, aPlan, STROKE_PLAN } from './test/stroke-plan.js';

it('sums the plan up in a sentence', () => {
  expect(planSummary(STROKE_PLAN, STROKE_PLAN.items)).toBe(
    '20 items from 11 Oct 2017 to 8 Mar 2018; 5 dates to be confirmed; as at 24 Nov 2017.',
  );
  expect(planSummary(aPlan([]), [])).toBe('0 items; as at 24 Nov 2017.');
});

it('says which periods are shaded, since colour alone says nothing', () => {
  const restrictions = [{ label: 'Local elections', from: day('2018-03-27'), to: day('2018-05-03') }];
  expect(planSummary({ ...aPlan([]), restrictions }, [])).toBe(
    '0 items; as at 24 Nov 2017. Shaded as restricted: Local elections, 27 Mar 2018 to 3 May 2018.',
  );
});

it('says of an item everything that is drawn of it', () => {
  const item = anItem('Launch consultation', '2018-03-08', {
    confidence: 'TBC',
    rag: 'amber',
    scenarioIds: ['s2'],
    baselineEarliest: day('2018-02-01'),
    baselineLatest: day('2018-02-01'),
  });
  expect(itemSentence(item, 'PCBC development', STROKE_PLAN.scenarios)).toBe(
    'Launch consultation: 8 Mar 2018 (TBC). Milestone, PCBC development. At risk. Baseline 1 Feb 2018. [Scenario 2]',
  );
});

it('says that a window means one day inside it', () => {
  const item = anItem('Workshop', '2017-10-26', { shape: 'WINDOW', latest: day('2017-11-15') });
  expect(itemSentence(item, 'Lane', [])).toContain('26 Oct – 15 Nov 2017, one day inside this window.');
});

it('does not repeat a baseline that has not moved', () => {
  const on = day('2018-02-01');
  const item = anItem('x', '2018-02-01', { baselineEarliest: on, baselineLatest: on });
  expect(itemSentence(item, 'Lane', [])).not.toContain('Baseline');
});

it('reads by the first possible day, and what has none at the end', () => {
  const items = [
    anItem('undated', null),
    anItem('by', null, { latest: day('2018-01-02') }),
    anItem('second', '2018-01-03'),
    anItem('first', '2018-01-01'),
  ];
  expect(items.sort(byDate).map((item) => item.id)).toEqual(['first', 'by', 'second', 'undated']);
});

it('has a word for every status', () => {
  expect(statusWords(null)).toBe('Not rated');
  expect(statusWords('stale')).toBe('Stale');
  expect(statusWords('red')).toBe('Off track');
});
