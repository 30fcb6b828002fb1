import { day } from '../dates/day.js';
import type { PlanDate } from '../dates/plan-date.js';
import {
  effectiveState,
  nextPlanItemStates,
  PLAN_ITEM_STATES,
  stateChangeProblems,
} from './plan-item-states.js';

const on = (iso: string) => ({ shape: 'DAY', earliest: day(iso), latest: day(iso) }) as PlanDate;

it('is missed the day after its last possible day', () => {
  const expected = on('2017-12-22');
  expect(effectiveState('IN_PROGRESS', expected, null, day('2017-12-22'))).toBe('IN_PROGRESS');
  expect(effectiveState('IN_PROGRESS', expected, null, day('2017-12-23'))).toBe('MISSED');
});

it.each(['COMPLETE', 'ON_HOLD', 'CANCELLED', 'SUPERSEDED'] as const)('is not missed once %s', (state) => {
  expect(effectiveState(state, on('2017-01-01'), null, day('2018-01-01'))).toBe(state);
});

it('cannot be missed while its date is unknown', () => {
  expect(effectiveState('NOT_STARTED', null, null, day('2030-01-01'))).toBe('NOT_STARTED');
});

it('goes nowhere from superseded', () => {
  expect(nextPlanItemStates('SUPERSEDED')).toEqual([]);
  for (const to of PLAN_ITEM_STATES.filter((state) => state !== 'SUPERSEDED'))
    expect(stateChangeProblems('SUPERSEDED', to, { actual: on('2018-01-01'), reason: 'why' })[0]?.rule).toBe(
      'ITEM-1',
    );
});

it('refuses completion without the day on which it was done', () => {
  expect(stateChangeProblems('IN_PROGRESS', 'COMPLETE', { actual: null, reason: null })[0]?.rule).toBe(
    'RAG-1',
  );
  expect(stateChangeProblems('IN_PROGRESS', 'COMPLETE', { actual: on('2018-01-01'), reason: null })).toEqual(
    [],
  );
});

it('asks a reason for holding and for reopening', () => {
  expect(stateChangeProblems('IN_PROGRESS', 'ON_HOLD', { actual: null, reason: ' ' })[0]?.rule).toBe(
    'ITEM-2',
  );
  expect(stateChangeProblems('COMPLETE', 'IN_PROGRESS', { actual: null, reason: null })[0]?.rule).toBe(
    'ITEM-2',
  );
  expect(stateChangeProblems('NOT_STARTED', 'IN_PROGRESS', { actual: null, reason: null })).toEqual([]);
});
