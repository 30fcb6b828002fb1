import { calendarFor } from '../calendar/calendar-book.js';
import { paperDays } from '../calendar/paper-days.js';
import { type Day, day } from '../dates/day.js';
import { type ForwardFacts, forwardVerdict, inForwardOrder, isWithinDays } from './forward-plan.js';
import { keyStanding } from './key-decision.js';

const calendar = calendarFor({ division: 'england-and-wales', exceptions: [], bodies: [] });
const meeting = day('2018-01-31');
const when = { earliest: meeting, latest: meeting };
const paper = { title: 'Business case', author: 'Finance', isOut: false, uncleared: [] as string[] };
const facts: ForwardFacts = {
  when,
  papersDue: paperDays(meeting, 5, 'ON_DAY', calendar),
  isNoticeGiven: false,
  arePapersOut: false,
  papers: [paper],
  key: null,
};
const on = (today: string, more: Partial<ForwardFacts> = {}) =>
  forwardVerdict({ ...facts, ...more }, day(today), calendar);

describe('a decision of 31 January 2018 with five clear days', () => {
  it('has its papers due on 23 January, 39 working days from 24 November 2017', () => {
    expect(on('2017-11-24').sentence).toBe('Papers due 23 Jan 2018, 39 working days left');
    expect(on('2018-01-23').sentence).toBe('Papers due 23 Jan 2018, today');
    expect(on('2018-01-24')).toMatchObject({
      sentence: 'Papers due 23 Jan 2018, 1 working day ago',
      workingDaysLeft: -1,
    });
  });

  it('names the author who is late from the day after, and who has not cleared the paper', () => {
    const papers = [{ ...paper, uncleared: ['Legal'] }];
    expect(on('2018-01-23', { papers }).late).toEqual([]);
    expect(on('2018-01-24', { papers }).late).toEqual([
      '“Business case” (Finance) was due on 23 Jan 2018 and is not out; not cleared by Legal.',
    ]);
    expect(on('2018-01-24', { papers: [{ ...paper, isOut: true }] }).late).toEqual([]);
  });

  it('goes on to the notice once all papers are out, then to the decision itself', () => {
    const papers = [{ ...paper, isOut: true }];
    expect(on('2018-01-10', { papers }).next?.step).toBe('NOTICE');
    expect(on('2018-01-10', { papers, isNoticeGiven: true }).next?.step).toBe('DECISION');
    expect(on('2018-01-10', { arePapersOut: true, isNoticeGiven: true }).next?.step).toBe('DECISION');
  });

  it('wants the notice of a key decision before anything else', () => {
    const key = (today: string) => keyStanding(null, meeting, day(today), calendar);
    const open = on('2018-01-02', { key: { ...key('2018-01-02'), isPublished: false } });
    expect([open.sentence, open.late]).toEqual(['Key-decision notice due 2 Jan 2018, today', []]);
    expect(on('2018-01-03', { key: { ...key('2018-01-03'), isPublished: false } }).late).toHaveLength(1);
    expect(on('2018-01-03', { key: { ...key('2018-01-03'), isPublished: true } }).next?.step).toBe('PAPERS');
  });

  it('has nothing due without a day', () => {
    const unknown = { when: { earliest: null, latest: null }, papersDue: null };
    expect(on('2018-01-03', unknown)).toMatchObject({
      next: null,
      workingDaysLeft: null,
      sentence: 'No day is known.',
    });
  });
});

it('has the window of 90 days from 24 November 2017 end on 22 February 2018', () => {
  const at = (first: string) => isWithinDays({ earliest: day(first), latest: null }, day('2017-11-24'), 90);
  expect([at('2018-02-22'), at('2018-02-23')]).toEqual([true, false]);
  expect(isWithinDays({ earliest: null, latest: null }, day('2017-11-24'), 90)).toBe(false);
});

it('puts what is due next first and what has no day last', () => {
  const entry = (title: string, next: string | null, at: string | null) => ({
    title,
    next: next === null ? null : (day(next) as Day),
    on: at === null ? null : (day(at) as Day),
  });
  const entries = [
    entry('none', null, null),
    entry('b', '2018-01-23', '2018-01-31'),
    entry('a', '2018-01-23', '2018-01-31'),
    entry('later', '2018-01-23', '2018-02-28'),
    entry('first', '2017-12-04', '2017-12-12'),
  ];
  expect(inForwardOrder(entries, (one) => one).map(({ title }) => title)).toEqual([
    'first',
    'a',
    'b',
    'later',
    'none',
  ]);
});
