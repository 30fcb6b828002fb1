import { day } from '../dates/day.js';
import { decisionStanding } from './decision-standing.js';

const LAST = day('2018-01-31');
const on = (today: string, arePapersLate = false) =>
  decisionStanding({ earliest: null, latest: LAST, arePapersLate }, day(today));

it('is due on its last day, and late the day after', () => {
  expect(on('2017-11-24')).toEqual({ state: 'DUE', words: 'due in 68 days' });
  expect(on('2018-01-30')).toEqual({ state: 'DUE', words: 'due in 1 day' });
  expect(on('2018-01-31')).toEqual({ state: 'DUE', words: 'due today' });
  expect(on('2018-02-01')).toEqual({ state: 'LATE', words: 'late by 1 day' });
  expect(on('2018-02-03')).toEqual({ state: 'LATE', words: 'late by 3 days' });
});

it('says that its papers are late while it is to come, and only that it is late afterwards', () => {
  expect(on('2018-01-30', true)).toEqual({ state: 'PAPERS_LATE', words: 'papers late; due in 1 day' });
  expect(on('2018-02-01', true)).toEqual({ state: 'LATE', words: 'late by 1 day' });
});

it('counts from its first day where it has no last one, and from nothing where it has neither', () => {
  const open = { earliest: LAST, latest: null, arePapersLate: false };
  expect(decisionStanding(open, day('2018-01-30')).words).toBe('due in 1 day');
  expect(decisionStanding({ ...open, earliest: null }, LAST)).toEqual({
    ...{ state: 'UNDATED', words: 'no day is known' },
  });
});
