import { day } from '../dates/day.js';
import type { PlanDate } from '../dates/plan-date.js';
import {
  hasTakenPlace,
  type MeetingFacts,
  meetingChangeProblems,
  nextMeetingStates,
} from './meeting-states.js';

const JANUARY_31 = {
  shape: 'DAY',
  confidence: 'CONFIRMED',
  sourceText: '31/01',
  earliest: day('2018-01-31'),
  latest: day('2018-01-31'),
} as PlanDate;
const CALLED: MeetingFacts = { state: 'CALLED', kind: 'FORMAL_PUBLIC', date: JANUARY_31 };
const NOTHING = { reason: null, newMeetingId: null };
const rules = (...args: Parameters<typeof meetingChangeProblems>) =>
  meetingChangeProblems(...args).map((problem) => problem.rule);

it('is held on its day and not on the day before', () => {
  expect(rules(CALLED, 'HELD', NOTHING, day('2018-01-30'))).toEqual(['MTG-9']);
  expect(rules(CALLED, 'HELD', NOTHING, day('2018-01-31'))).toEqual([]);
});

it.each([
  ['TBC', 'DAY'],
  ['APPROXIMATE', 'DAY'],
  ['CONFIRMED', 'WINDOW'],
] as const)('cannot be called while its date is %s %s', (confidence, shape) => {
  const planned: MeetingFacts = { ...CALLED, state: 'PLANNED', date: { ...JANUARY_31, confidence, shape } };
  expect(rules(planned, 'CALLED', NOTHING, day('2018-01-01'))).toEqual(['MTG-2']);
});

it('tells every objection at once', () => {
  const planned: MeetingFacts = { ...CALLED, state: 'PLANNED', date: { ...JANUARY_31, confidence: 'TBC' } };
  expect(rules(planned, 'HELD', NOTHING, day('2018-01-01'))).toEqual(['MTG-8', 'MTG-2', 'MTG-9']);
});

it('needs no notice when it is a workshop', () => {
  expect(nextMeetingStates('PLANNED', 'INFORMAL')).toContain('HELD');
  expect(nextMeetingStates('PLANNED', 'FORMAL_PUBLIC')).not.toContain('HELD');
});

it('is cancelled with a reason, postponed with a reason and a new meeting', () => {
  expect(rules(CALLED, 'CANCELLED', NOTHING, day('2018-01-30'))).toEqual(['MTG-10']);
  expect(rules(CALLED, 'POSTPONED', NOTHING, day('2018-01-30'))).toEqual(['MTG-10', 'MTG-11']);
  const given = { reason: 'Snow', newMeetingId: 'M-2' };
  expect(rules(CALLED, 'POSTPONED', given, day('2018-01-30'))).toEqual([]);
});

it('never undoes a meeting that was held', () => {
  for (const state of ['HELD', 'INQUORATE', 'MINUTES_DRAFT', 'MINUTES_APPROVED'] as const) {
    expect(hasTakenPlace(state)).toBe(true);
    expect(nextMeetingStates(state, 'FORMAL_PUBLIC')).not.toContain('CALLED');
    expect(nextMeetingStates(state, 'FORMAL_PUBLIC')).not.toContain('CANCELLED');
  }
});

it('is planned again after it was called off by mistake, with a reason and until its day has passed (MTG-15)', () => {
  const off: MeetingFacts = { ...CALLED, state: 'CANCELLED' };
  const given = { reason: 'The wrong meeting was called off', newMeetingId: null };
  expect(rules(off, 'PLANNED', given, day('2018-01-31'))).toEqual([]);
  expect(rules(off, 'PLANNED', given, day('2018-02-01'))).toEqual(['MTG-15']);
  expect(rules(off, 'PLANNED', NOTHING, day('2018-01-31'))).toEqual(['MTG-10']);
  expect(rules({ ...off, hasBegun: true }, 'PLANNED', given, day('2018-01-31'))).toEqual(['MTG-15']);
  const undated = { ...JANUARY_31, earliest: null, latest: null };
  expect(rules({ ...off, date: undated }, 'PLANNED', given, day('2018-02-01'))).toEqual([]);
  expect(rules({ ...off, state: 'POSTPONED' }, 'PLANNED', given, day('2018-01-31'))).toEqual(['MTG-8']);
});
