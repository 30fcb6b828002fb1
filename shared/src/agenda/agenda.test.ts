import { agendaNumbers, inAgendaOrder, placeAfter } from './agenda-order.js';
import {
  agendaChangeProblems,
  agendaOpenItems,
  closingProblems,
  minuteProblems,
  partProblems,
  resultProblems,
} from './agenda-rules.js';
import { agendaTimings, overrunProblems, slotProblems } from './agenda-timings.js';

const rules = (problems: { rule: string }[]) => problems.map(({ rule }) => rule);
const at = (id: string, position: number, sectionId: string | null = null) => ({ id, position, sectionId });

describe('the order of an agenda', () => {
  const sections = [
    { id: 'B', position: 2 },
    { id: 'A', position: 1 },
  ];
  const items = [at('b', 1, 'B'), at('a', 9, 'A'), at('front', 20), at('a2', 4, 'A')];

  it('reads items without a section first, then section by section, and numbers them through', () => {
    expect(inAgendaOrder(items, sections).map(({ id }) => id)).toEqual(['front', 'a2', 'a', 'b']);
    expect([...agendaNumbers(items, sections)]).toEqual([
      ['front', 1],
      ['a2', 2],
      ['a', 3],
      ['b', 4],
    ]);
  });

  it.each([
    [[], null, null, 1024],
    [[at('a', 1024)], null, 'a', 2048],
    [[at('a', 1024)], null, null, 0],
    [[at('a', 1024), at('b', 2048)], null, 'a', 1536],
    [[at('a', 7), at('b', 9)], null, 'a', 8],
    [[at('a', 7), at('b', 8)], null, 'a', null],
    [[at('a', 1024), at('b', 2048)], null, 'gone', 3072],
    [[at('a', 1024), at('b', 2048)], 'S', null, 3072],
    [[at('a', 1024), at('x', 1536, 'S'), at('b', 2048)], null, 'a', 1280],
    [[at('x', 512, 'S'), at('a', 1024)], null, null, 768],
  ])('finds a place in %j, section %s, behind %s: %s', (placed, section, after, place) => {
    expect(placeAfter(placed, section, after)).toBe(place);
  });
});

describe('the timings of an agenda', () => {
  const hour = { startsAt: '10:00', endsAt: '11:00' };
  const items = (...minutes: (number | null)[]) => minutes.map((each, n) => ({ id: `i${n}`, minutes: each }));

  it('says when each item begins and how far it runs over', () => {
    const found = agendaTimings(hour, items(15, 40, 17));
    expect([...found.startOf.values()]).toEqual(['10:00', '10:15', '10:55']);
    expect(found).toMatchObject({ totalMinutes: 72, slotMinutes: 60, overMinutes: 12 });
    expect(found.sentence).toBe('72 minutes of 60 minutes: 12 minutes over.');
  });

  it('AGD-1 warns of 61 minutes in an hour and not of 60', () => {
    expect(overrunProblems(agendaTimings(hour, items(60)))).toEqual([]);
    const [problem] = overrunProblems(agendaTimings(hour, items(60, 1)));
    expect(problem).toMatchObject({ rule: 'AGD-1', severity: 'W' });
    expect(problem?.message).toContain('1 minute over');
  });

  it('tells no hour behind an item without minutes, nor without a beginning', () => {
    const found = agendaTimings(hour, items(10, null, 5));
    expect([...found.startOf.values()]).toEqual(['10:00', '10:10', null]);
    expect(found.sentence).toBe('15 minutes of 60 minutes: 45 minutes to spare. 1 item has no length yet.');
    const unknown = agendaTimings({ startsAt: null, endsAt: null }, items(5));
    expect([...unknown.startOf.values()]).toEqual([null]);
    expect(overrunProblems(unknown)).toEqual([]);
  });
});

it('AGD-8 refuses a meeting that ends as it begins', () => {
  expect(rules(slotProblems({ startsAt: '10:00', endsAt: '10:00' }))).toEqual(['AGD-8']);
  expect(slotProblems({ startsAt: '10:00', endsAt: '10:01' })).toEqual([]);
  expect(rules(slotProblems({ startsAt: null, endsAt: '10:00' }))).toEqual(['AGD-8']);
  expect(slotProblems({ startsAt: '10:00', endsAt: null })).toEqual([]);
});

describe('changing an agenda', () => {
  const late = { reason: 'The panel reported today', isChairAgreed: true };
  const none = { reason: null, isChairAgreed: false };

  it.each([
    ['PLANNED', none, []],
    ['CALLED', none, []],
    ['PAPERS_PUBLISHED', none, ['MTG-6', 'MTG-6']],
    ['PAPERS_PUBLISHED', { ...late, isChairAgreed: false }, ['MTG-6']],
    ['PAPERS_PUBLISHED', { ...late, reason: ' ' }, ['MTG-6']],
    ['PAPERS_PUBLISHED', late, []],
    ['HELD', late, ['AGD-3']],
    ['MINUTES_APPROVED', late, ['AGD-3']],
    ['CANCELLED', late, ['AGD-3']],
  ] as const)('while %s with %j: %j', (state, given, found) => {
    expect(rules(agendaChangeProblems(state, given))).toEqual(found);
  });

  it('lets items off a meeting that will not be', () => {
    expect(agendaChangeProblems('POSTPONED', none, 'off')).toEqual([]);
  });

  it('AGD-7 keeps exempt items out of Part 1', () => {
    expect(rules(partProblems(true, 'PART_1'))).toEqual(['AGD-7']);
    for (const [isExempt, part] of [
      [true, 'PART_2'],
      [true, null],
      [false, 'PART_1'],
    ] as const)
      expect(partProblems(isExempt, part)).toEqual([]);
  });
});

describe('the result of an item', () => {
  const facts = {
    meetingState: 'HELD',
    itemState: 'ON_AGENDA',
    result: 'DECIDED',
    deferredTo: null,
  } as const;

  it.each([
    [{}, []],
    [{ meetingState: 'CALLED' }, ['AGD-4']],
    [{ meetingState: 'MINUTES_APPROVED' }, ['AGD-4']],
    [{ itemState: 'DEALT_WITH' }, ['AGD-6']],
    [{ itemState: 'WITHDRAWN' }, ['AGD-6']],
    [{ result: 'DEFERRED' }, []],
    [{ result: 'DEFERRED', deferredTo: { state: 'PLANNED', isLater: true } }, []],
    [{ result: 'DEFERRED', deferredTo: { state: 'PLANNED', isLater: false } }, ['AGD-5']],
    [{ result: 'DEFERRED', deferredTo: { state: 'HELD', isLater: true } }, ['AGD-5']],
    [{ deferredTo: { state: 'PLANNED', isLater: true } }, ['AGD-5']],
  ] as const)('with %j: %j', (more, found) => {
    expect(rules(resultProblems({ ...facts, ...more }))).toEqual(found);
  });

  it('AGD-2 names the open items by their numbers', () => {
    const items = [
      { number: 1, state: 'DEALT_WITH' },
      { number: 2, state: 'ON_AGENDA' },
      { number: 3, state: 'WITHDRAWN' },
      { number: 4, state: 'ON_AGENDA' },
    ] as const;
    expect(agendaOpenItems(items).map(({ number }) => number)).toEqual([2, 4]);
    expect(closingProblems(items)[0]?.message).toContain('Items 2 and 4 have no result yet.');
    expect(closingProblems(items.slice(0, 2))[0]?.message).toContain('Item 2 has no result yet.');
    expect(closingProblems([items[0], items[2]])).toEqual([]);
  });

  it('AGD-4 lets minutes be written from the meeting to their approval', () => {
    expect(minuteProblems('HELD')).toEqual([]);
    expect(minuteProblems('MINUTES_DRAFT')).toEqual([]);
    expect(rules(minuteProblems('PLANNED'))).toEqual(['AGD-4']);
  });
});
