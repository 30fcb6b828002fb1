import { day } from '../dates/day.js';
import {
  closeProblems,
  type RiskFacts,
  ratingProblems,
  rescoreProblems,
  reviewProblems,
  typedScoreProblems,
} from './risk-rules.js';

const RISK: RiskFacts = {
  inherent: { consequence: 5, likelihood: 4 },
  current: { consequence: 4, likelihood: 4 },
  target: { consequence: 4, likelihood: 2 },
  openActions: 1,
  isTreatedOrAccepted: true,
  appetiteScore: 12,
  reviewedOn: day('2018-01-01'),
  state: 'OPEN',
};
const rules = (overrides: Partial<RiskFacts>) => ratingProblems({ ...RISK, ...overrides }).map((p) => p.rule);

it('has nothing to say about a risk that is in order', () => {
  expect(rules({})).toEqual([]);
});

it('names every mark that is outside 1 to 5', () => {
  const found = ratingProblems({ ...RISK, current: { consequence: 6, likelihood: 0 } });
  expect(found.map((p) => p.field)).toEqual(['current.consequence', 'current.likelihood']);
  expect(found[0]).toMatchObject({ rule: 'RSK-1', severity: 'E' });
});

it('warns about a target that does not lie below the current score while actions are open', () => {
  expect(rules({ target: RISK.current })).toEqual(['RSK-3']);
  expect(rules({ target: RISK.current, openActions: 0 })).toEqual([]);
});

it('warns about a current score above the inherent one, not about an equal one', () => {
  expect(rules({ inherent: { consequence: 3, likelihood: 4 } })).toEqual(['RSK-3']);
  expect(rules({ inherent: RISK.current })).toEqual([]);
});

it('warns above appetite only when nobody treats or accepts it', () => {
  expect(rules({ isTreatedOrAccepted: false })).toEqual(['RSK-5']);
  expect(rules({ isTreatedOrAccepted: false, appetiteScore: 16 })).toEqual([]);
  expect(rules({ isTreatedOrAccepted: false, appetiteScore: null })).toEqual([]);
});

it('refuses a typed score that is not the product (RSK-2)', () => {
  const rating = { consequence: 3, likelihood: 4 } as const;
  const [refused] = typedScoreProblems(rating, 15);
  expect(refused).toMatchObject({ rule: 'RSK-2', severity: 'E' });
  expect(refused?.message).toContain('3 × 4 is 12, not 15');
  expect(typedScoreProblems(rating, 12)).toEqual([]);
  expect(typedScoreProblems(rating, null)).toEqual([]);
});

it('asks why a score changed', () => {
  const from = { consequence: 4, likelihood: 4 } as const;
  const to = { consequence: 4, likelihood: 3 } as const;
  expect(rescoreProblems(from, to, null)[0]?.rule).toBe('RSK-4');
  expect(rescoreProblems(from, to, 'Second reader found')).toEqual([]);
  expect(rescoreProblems(from, from, null)).toEqual([]);
  expect(rescoreProblems(null, to, null)).toEqual([]);
});

it('is overdue for review on the day after the last day of its band', () => {
  const risk = { ...RISK, raisedOn: day('2017-12-01') };
  expect(reviewProblems(risk, day('2018-02-01'))).toEqual([]);
  expect(reviewProblems(risk, day('2018-02-02'))[0]?.rule).toBe('RSK-6');
  expect(reviewProblems({ ...risk, state: 'CLOSED' }, day('2019-01-01'))).toEqual([]);
});

it('counts the first review from the day it was raised', () => {
  const risk = { ...RISK, reviewedOn: null, raisedOn: day('2017-12-01') };
  expect(reviewProblems(risk, day('2018-01-01'))).toEqual([]);
  expect(reviewProblems(risk, day('2018-01-02'))).toHaveLength(1);
});

it('closes only with a reason and what the reason needs', () => {
  const nothing = { issueId: null, mergedIntoId: null };
  expect(closeProblems(null, nothing)[0]?.field).toBe('reason');
  expect(closeProblems('OCCURRED', nothing)[0]?.field).toBe('issueId');
  expect(closeProblems('MERGED', nothing)[0]?.field).toBe('mergedIntoId');
  expect(closeProblems('MITIGATED', nothing)).toEqual([]);
  expect(closeProblems('OCCURRED', { ...nothing, issueId: 'I-001' })).toEqual([]);
});
