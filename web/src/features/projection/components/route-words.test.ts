import type { RouteStep } from '../api/route.js';
import { isTight, marginWords, waitWords, whenOnRoute, whenWords } from './route-words.js';

const step = (over: Partial<RouteStep>): RouteStep => ({
  itemId: 'i',
  title: 'Decision',
  on: '2018-01-31',
  isUnconfirmed: false,
  isDriving: true,
  margin: 4,
  waitDays: 14,
  isOverdue: false,
  takesTime: false,
  sentence: '',
  ...over,
});

it.each`
  margin  | words                              | tight
  ${4}    | ${'4 working days’ margin'}        | ${false}
  ${3}    | ${'3 working days’ margin'}        | ${false}
  ${2}    | ${'tight: 2 working days’ margin'} | ${true}
  ${1}    | ${'tight: 1 working day’s margin'} | ${true}
  ${0}    | ${'no margin'}                     | ${true}
  ${-1}   | ${'late by 1 working day'}         | ${true}
  ${null} | ${''}                              | ${false}
`('calls a margin of $margin working days "$words"', ({ margin, words, tight }) => {
  expect(marginWords(step({ margin }))).toBe(words);
  expect(isTight(step({ margin }))).toBe(tight);
});

it('calls what has passed with nothing recorded overdue, and tight', () => {
  const overdue = step({ margin: null, waitDays: null, isOverdue: true });
  expect(marginWords(overdue)).toBe('overdue, not recorded: counted as done today');
  expect(isTight(overdue)).toBe(true);
});

it('says a day with its doubt, and that there is none', () => {
  expect(whenWords(step({ isUnconfirmed: true }))).toBe('31 Jan 2018 (TBC)');
  expect(whenWords(step({ on: null, isUnconfirmed: true }))).toBe('no date');
});

it('tells waiting only where something waits', () => {
  expect([14, 1, 0, null].map((waitDays) => waitWords(step({ waitDays })))).toEqual([
    'ready 14 days before',
    'ready 1 day before',
    '',
    '',
  ]);
});

it('tells the target by its range, and the steps to it by their day', () => {
  const [decision, target] = [step({}), step({ itemId: 't', on: '2019-10-20' })];
  const route = [decision, target];
  const headline = '20 Apr 2019 to 20 Apr 2020';
  expect(whenOnRoute(target, { route, targetOn: '2019-10-20', headline })).toBe(headline);
  expect(whenOnRoute(decision, { route, targetOn: '2019-10-20', headline })).toBe('31 Jan 2018');
});

it('gives a target that cannot be computed no date', () => {
  const target = step({ on: null });
  expect(whenOnRoute(target, { route: [target], targetOn: null, headline: 'no date' })).toBe('no date');
});
