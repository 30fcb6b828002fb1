import type { RouteStep } from '../api/route.js';
import { isTight, marginWords, waitWords, whenWords } from './route-words.js';

const step = (over: Partial<RouteStep>): RouteStep => ({
  itemId: 'i',
  title: 'Decision',
  on: '2018-01-31',
  isUnconfirmed: false,
  isDriving: true,
  margin: 4,
  waitDays: 14,
  sentence: '',
  ...over,
});

it.each`
  margin  | words                      | tight
  ${4}    | ${'4 days’ margin'}        | ${false}
  ${3}    | ${'3 days’ margin'}        | ${false}
  ${2}    | ${'tight: 2 days’ margin'} | ${true}
  ${1}    | ${'tight: 1 day’s margin'} | ${true}
  ${0}    | ${'no margin'}             | ${true}
  ${-1}   | ${'late by 1 day'}         | ${true}
  ${null} | ${''}                      | ${false}
`('calls a margin of $margin working days "$words"', ({ margin, words, tight }) => {
  expect(marginWords(step({ margin }))).toBe(words);
  expect(isTight(step({ margin }))).toBe(tight);
});

it('says a day with its doubt, and that there is none', () => {
  expect(whenWords(step({ isUnconfirmed: true }))).toBe('31 Jan 2018 (TBC)');
  expect(whenWords(step({ on: null, isUnconfirmed: true }))).toBe('no date');
});

it('tells waiting only where something waits', () => {
  expect([14, 1, 0, null].map((waitDays) => waitWords(step({ waitDays })))).toEqual([
    'waits 14 days',
    'waits 1 day',
    '',
    '',
  ]);
});
