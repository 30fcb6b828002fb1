import {
  type AttendanceLine,
  type Attendee,
  attendanceProblems,
  itemQuorum,
  recordingTimeProblems,
} from './attendance.js';

const RULE = { minimum: 3, organisations: [], categories: [], deputiesCount: true, remoteCounts: true };
const someone = (id: string, over: Partial<Attendee> = {}): Attendee => ({
  id,
  state: 'PRESENT',
  isRemote: false,
  isVoting: true,
  organisationId: null,
  category: null,
  fromPosition: null,
  untilPosition: null,
  ...over,
});
const three = (last: Partial<Attendee> = {}) => [someone('a'), someone('b'), someone('c', last)];
const FOURTH = { id: 'four', position: 4 };
const isQuorate = (last: Partial<Attendee>, item = FOURTH) =>
  itemQuorum(RULE, three(last), [], item).isQuorate;

describe('QUO-1 for one item', () => {
  it('counts who was there: five places in pairs', () => {
    expect(isQuorate({ untilPosition: 4 })).toBe(true);
    expect(isQuorate({ untilPosition: 3 })).toBe(false);
    expect(isQuorate({ fromPosition: 4 })).toBe(true);
    expect(isQuorate({ fromPosition: 5 })).toBe(false);
    expect(itemQuorum(RULE, three({ untilPosition: 3 }), [], null).isQuorate).toBe(true);
  });

  it('leaves out who left the room for it, and not who may speak', () => {
    const verdict = (action: 'LEFT_ROOM' | 'SPEAK_NO_VOTE', itemId: string | null, item = FOURTH) =>
      itemQuorum(RULE, three(), [{ attendeeId: 'c', itemId, action }], item).isQuorate;
    expect(verdict('LEFT_ROOM', 'four')).toBe(false);
    expect(verdict('LEFT_ROOM', 'five')).toBe(true);
    expect(verdict('LEFT_ROOM', null)).toBe(false);
    expect(verdict('SPEAK_NO_VOTE', 'four')).toBe(true);
  });

  it('counts neither those in attendance nor those who sent apologies', () => {
    expect(isQuorate({ state: 'IN_ATTENDANCE' })).toBe(false);
    expect(isQuorate({ state: 'APOLOGIES' })).toBe(false);
    expect(isQuorate({ state: 'DEPUTISED' })).toBe(true);
    expect(
      itemQuorum({ ...RULE, deputiesCount: false }, three({ state: 'DEPUTISED' }), [], FOURTH).isQuorate,
    ).toBe(false);
  });

  it('counts a category however it was typed', () => {
    const rule = { ...RULE, categories: [{ name: 'Lay member', minimum: 1 }] };
    expect(itemQuorum(rule, three({ category: 'lay member ' }), [], FOURTH).isQuorate).toBe(true);
    expect(itemQuorum(rule, three({ category: 'clinician' }), [], FOURTH).shortfalls).toEqual([
      'Lay member: 0 of 1 needed',
    ]);
  });
});

it.each([
  ['CALLED', ['ATT-1']],
  ['HELD', []],
  ['INQUORATE', []],
  ['MINUTES_DRAFT', []],
  ['MINUTES_APPROVED', ['ATT-1']],
] as const)('ATT-1: who came to a meeting that is %s', (state, rules) => {
  expect(recordingTimeProblems(state).map(({ rule }) => rule)).toEqual(rules);
});

const line = (over: Partial<AttendanceLine> = {}): AttendanceLine => ({
  state: 'PRESENT',
  isSeat: true,
  isRemote: false,
  hasDeputy: false,
  arrivedAt: null,
  leftAt: null,
  fromPosition: null,
  untilPosition: null,
  ...over,
});
const rulesOf = (over: Partial<AttendanceLine>) =>
  attendanceProblems(line(over), 'lines.0').map(({ rule }) => rule);

it('ATT-2 wants a deputy exactly where the seat was deputised', () => {
  expect(rulesOf({ state: 'DEPUTISED', hasDeputy: true })).toEqual([]);
  expect(rulesOf({ state: 'DEPUTISED' })).toEqual(['ATT-2']);
  expect(rulesOf({ hasDeputy: true })).toEqual(['ATT-2']);
});

it('ATT-3 wants leaving after coming', () => {
  expect(rulesOf({ arrivedAt: '10:00', leftAt: '10:01' })).toEqual([]);
  expect(rulesOf({ arrivedAt: '10:00', leftAt: '10:00' })).toEqual(['ATT-3']);
  expect(rulesOf({ fromPosition: 3, untilPosition: 3 })).toEqual([]);
  expect(rulesOf({ fromPosition: 3, untilPosition: 2 })).toEqual(['ATT-3']);
});

it('ATT-4 wants a state that the person can have', () => {
  expect(rulesOf({ state: 'IN_ATTENDANCE' })).toEqual(['ATT-4']);
  expect(rulesOf({ state: 'IN_ATTENDANCE', isSeat: false })).toEqual([]);
  expect(rulesOf({ state: 'APOLOGIES', isSeat: false })).toEqual(['ATT-4']);
  expect(rulesOf({ state: 'APOLOGIES', isRemote: true })).toEqual(['ATT-4']);
});
