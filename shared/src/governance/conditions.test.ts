import { day } from '../dates/day.js';
import { type Condition, conditionAfter, decisionEffect, releaseProblems } from './conditions.js';

const TODAY = day('2018-01-31');
const condition = (state: Condition['state'], overrides: Partial<Condition> = {}): Condition => ({
  text: 'Approval by the Investment Committee',
  state,
  dueBy: null,
  longStop: null,
  ...overrides,
});
const effect = (...states: Condition['state'][]) =>
  decisionEffect(
    'APPROVED_CONDITIONALLY',
    states.map((state) => condition(state)),
    TODAY,
  ).effect;

it('is in effect only when every condition is met or waived', () => {
  expect(effect('MET', 'WAIVED')).toBe('IN_EFFECT');
  expect(effect('MET', 'OPEN')).toBe('AWAITING_CONDITIONS');
});

it('lapses when one condition failed, whatever the others say', () => {
  expect(effect('MET', 'OPEN', 'FAILED')).toBe('LAPSED');
});

it('waits until the long stop and lapses the day after', () => {
  const on = (longStop: string) =>
    decisionEffect('APPROVED_CONDITIONALLY', [condition('OPEN', { longStop: day(longStop) })], TODAY).effect;
  expect(on('2018-01-31')).toBe('AWAITING_CONDITIONS');
  expect(on('2018-01-30')).toBe('LAPSED');
});

it.each(['DEFERRED', 'NOTED', 'REJECTED', 'STEER', 'RECOMMENDED'] as const)(
  'releases nothing by %s',
  (outcome) => {
    expect(decisionEffect(outcome, [], TODAY).effect).toBe('RELEASES_NOTHING');
  },
);

it('holds back what depends on it while a condition is open', () => {
  const waiting = decisionEffect('APPROVED_CONDITIONALLY', [condition('OPEN')], TODAY);
  expect(releaseProblems(waiting)[0]).toMatchObject({ rule: 'DEC-2', severity: 'E' });
  expect(releaseProblems(waiting)[0]?.message).toContain('Approval by the Investment Committee');
  expect(releaseProblems(decisionEffect('APPROVED', [], TODAY))).toEqual([]);
});

describe('a condition that waits for approval by an assurer', () => {
  const waiting = { state: 'OPEN' as const, satisfiedByBodyId: 'ic' };
  const said = (outcome: Parameters<typeof conditionAfter>[1]['outcome'], overrides = {}) =>
    conditionAfter(waiting, { bodyId: 'ic', outcome, effect: 'IN_EFFECT', ...overrides });

  it('is met when the assurer assures', () => {
    expect(said('ASSURED')).toBe('MET');
  });

  it('fails when the assurer does not assure, and stays open when it defers', () => {
    expect(said('NOT_ASSURED')).toBe('FAILED');
    expect(said('DEFERRED')).toBe('OPEN');
  });

  it('waits for the conditions of a conditional assurance', () => {
    expect(said('ASSURED_WITH_CONDITIONS', { effect: 'AWAITING_CONDITIONS' })).toBe('OPEN');
    expect(said('ASSURED_WITH_CONDITIONS')).toBe('MET');
    expect(said('ASSURED_WITH_CONDITIONS', { effect: 'LAPSED' })).toBe('FAILED');
  });

  it('does not hear another body, and a settled condition is not reopened', () => {
    expect(said('ASSURED', { bodyId: 'ogscr' })).toBe('OPEN');
    expect(
      conditionAfter(
        { ...waiting, state: 'WAIVED' },
        { bodyId: 'ic', outcome: 'NOT_ASSURED', effect: 'IN_EFFECT' },
      ),
    ).toBe('WAIVED');
  });
});

it('waits for an effective day that is still to come, and not on the day itself', () => {
  const on = (today: string) =>
    decisionEffect('APPROVED', [], day(today), { effectiveOn: day('2018-03-01') });
  expect(on('2018-02-28')).toMatchObject({ effect: 'AWAITING_DAY', sentence: 'In effect from 1 Mar 2018.' });
  expect(on('2018-03-01').effect).toBe('IN_EFFECT');
});

it('releases nothing that is agreed in principle', () => {
  expect(decisionEffect('APPROVED', [], day('2018-03-01'), { route: 'IN_PRINCIPLE' }).effect).toBe(
    'RELEASES_NOTHING',
  );
});
