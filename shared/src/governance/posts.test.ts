import { day } from '../dates/day.js';
import {
  type Holding,
  handedOver,
  holderOn,
  holdingProblems,
  type PostFacts,
  roleFindings,
} from './posts.js';

const held = (
  name: string,
  from: string | null,
  to: string | null,
  personId: string | null = null,
): Holding => ({
  id: name,
  name,
  personId,
  from: from === null ? null : day(from),
  to: to === null ? null : day(to),
});
const post = (kind: PostFacts['kind'], holdings: Holding[], over: Partial<PostFacts> = {}): PostFacts => ({
  id: `${kind} ${holdings[0]?.name}`,
  title: kind,
  kind,
  workstreamId: null,
  isArchived: false,
  holdings,
  ...over,
});
const found = (posts: PostFacts[], isActive = true) =>
  roleFindings(posts, { name: 'The programme', isActive, today: day('2017-11-24') }).map(
    ({ rule, message }) => `${rule} ${message}`,
  );
const rulesOf = (next: Holding, others: Holding[]) => holdingProblems(next, others).map(({ rule }) => rule);

describe('who holds a post', () => {
  const first = held('First', '2017-01-01', '2017-03-31');

  it('holds it on the first and on the last day, and not around them', () => {
    const on = (iso: string) => holderOn([first], day(iso))?.name ?? null;
    expect(['2016-12-31', '2017-01-01', '2017-03-31', '2017-04-01'].map(on)).toEqual([
      null,
      'First',
      'First',
      null,
    ]);
    expect(holderOn([held('Always', null, null)], day('1999-01-01'))?.name).toBe('Always');
  });

  it('is one person at a time (POST-1)', () => {
    expect(rulesOf(held('Next', '2017-04-01', null), [first])).toEqual([]);
    expect(rulesOf(held('Next', '2017-03-31', null), [first])).toEqual(['POST-1']);
    expect(rulesOf(held('Next', null, '2016-12-31'), [first])).toEqual([]);
    expect(rulesOf(held('Next', null, '2017-01-01'), [first])).toEqual(['POST-1']);
    expect(rulesOf(first, [first])).toEqual([]);
    expect(holdingProblems(held('Next', '2017-02-01', null), [first])[0]?.message).toBe(
      'First holds it from 1 Jan 2017 to 31 Mar 2017. Choose days outside that, or end it first.',
    );
  });

  it('hands it over on the day before somebody else begins, where no last day was set', () => {
    const open = held('Open', '2017-01-01', null);
    const lastDay = (from: string | null, holdings = [open]) =>
      handedOver(holdings, from === null ? null : day(from))?.lastDay;
    expect(lastDay('2017-04-08')).toBe(day('2017-04-07'));
    expect(lastDay('2017-01-02')).toBe(day('2017-01-01'));
    expect(lastDay('2017-01-01')).toBeUndefined();
    expect(lastDay(null)).toBeUndefined();
    expect(lastDay('2017-04-08', [first])).toBeUndefined();
    expect(lastDay('2017-04-08', [held('Always', null, null)])).toBe(day('2017-04-07'));
  });

  it('holds it for a day at least (POST-3)', () => {
    expect(rulesOf(held('One day', '2017-05-01', '2017-05-01'), [])).toEqual([]);
    expect(rulesOf(held('No day', '2017-05-02', '2017-05-01'), [])).toEqual(['POST-3']);
  });
});

describe('the roles of a programme', () => {
  const sro = post('SRO', [held('A. Sro', '2017-01-01', null)]);

  it('have one SRO today while it is worked on (ROLE-1)', () => {
    expect(found([sro])).toEqual([]);
    expect(found([])).toEqual(['ROLE-1 The programme has no SRO today: there is no such post. Add one.']);
    expect(found([], false)).toEqual([]);
    expect(found([post('SRO', [held('Gone', null, '2017-11-23')])])).toEqual([
      'ROLE-1 The programme has no SRO today: the post is vacant. Say who holds it.',
    ]);
    expect(found([post('SRO', [held('Last day', null, '2017-11-24')])])).toEqual([]);
    expect(found([sro, post('SRO', [held('B. Sro', null, null)])])).toEqual([
      'ROLE-1 The programme has 2 SROs today: A. Sro and B. Sro. One individual answers for a programme.',
    ]);
  });

  it('count neither the SRO of a workstream nor an archived post', () => {
    const other = post('SRO', [held('B. Sro', null, null)]);
    expect(found([sro, { ...other, workstreamId: 'stroke' }, { ...other, isArchived: true }])).toEqual([]);
  });

  it('keep SRO and programme manager apart (ROLE-2)', () => {
    const manager = (one: Holding) => post('PROGRAMME_MANAGER', [one]);
    expect(found([sro, manager(held('C. Manager', null, null))])).toEqual([]);
    expect(found([sro, manager(held('a. sro', null, null))])).toEqual([
      'ROLE-2 a. sro is SRO and programme manager: nobody is left to whom the manager answers.',
    ]);
    const namesakes = [
      post('SRO', [held('Same', null, null, 'p1')]),
      manager(held('Same', null, null, 'p2')),
    ];
    expect(found(namesakes)).toEqual([]);
  });

  it('leave nobody out between two holders (ROLE-3)', () => {
    const after = (from: string) =>
      found([sro, post('PMO_LEAD', [held('Next', from, null), held('First', null, '2017-03-31')])]);
    expect(after('2017-04-01')).toEqual([]);
    expect(after('2017-04-02')).toEqual([
      'ROLE-3 PMO_LEAD: nobody holds it on 1 Apr 2017, between First and Next.',
    ]);
    expect(after('2017-04-08')).toEqual([
      'ROLE-3 PMO_LEAD: nobody holds it from 1 Apr 2017 to 7 Apr 2017, between First and Next.',
    ]);
  });
});
