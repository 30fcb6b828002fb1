import type { QuorumRule } from './quorum.js';
import { quorumRuleProblems, quorumSentence } from './quorum-words.js';

const rule = (over: Partial<QuorumRule> = {}): QuorumRule => ({
  minimum: 2,
  organisations: [],
  categories: [],
  deputiesCount: true,
  remoteCounts: true,
  ...over,
});
const seat = (over = {}) => ({ organisationId: null, category: null, isVoting: true, ...over });
const fields = (one: QuorumRule, seats: Parameters<typeof quorumRuleProblems>[1]) =>
  quorumRuleProblems(one, seats).map(({ field }) => field);

it('reads a quorum back as a sentence', () => {
  expect(quorumSentence(rule({ minimum: 1 }))).toBe(
    'At least 1 voting member. Deputies and those who take part remotely count.',
  );
  const full = rule({
    minimum: 5,
    organisations: [{ id: 'a', name: 'Ashford', minimum: 1 }],
    categories: [{ name: 'lay member', minimum: 2 }],
    deputiesCount: false,
  });
  expect(quorumSentence(full)).toBe(
    'At least 5 voting members, with at least 1 for Ashford and 2 counted as lay member. Deputies do not count; those who take part remotely do.',
  );
  expect(quorumSentence(rule({ remoteCounts: false }))).toContain('those who take part remotely do not.');
  expect(quorumSentence(rule({ deputiesCount: false, remoteCounts: false }))).toContain('Neither');
});

it('QUO-3 refuses more than the body has seats for, and not as many as it has', () => {
  expect(fields(rule({ minimum: 2 }), [seat(), seat()])).toEqual([]);
  expect(fields(rule({ minimum: 3 }), [seat(), seat()])).toEqual(['minimum']);
  expect(fields(rule({ minimum: 2 }), [seat(), seat({ isVoting: false })])).toEqual(['minimum']);
  const lay = (minimum: number) => rule({ minimum: 1, categories: [{ name: 'Lay Member', minimum }] });
  const seats = [seat({ category: 'lay member' }), seat({ category: 'lay member' })];
  expect(fields(lay(2), seats)).toEqual([]);
  expect(fields(lay(3), seats)).toEqual(['categories.0.minimum']);
  const ashford = (minimum: number) =>
    rule({ minimum: 1, organisations: [{ id: 'a', name: 'Ashford', minimum }] });
  expect(fields(ashford(1), [seat({ organisationId: 'a' })])).toEqual([]);
  expect(fields(ashford(2), [seat({ organisationId: 'a' })])).toEqual(['organisations.0.minimum']);
});

it('QUO-3 asks nothing of the seats where none are recorded', () => {
  expect(fields(rule({ minimum: 9 }), [])).toEqual([]);
});

it('QUO-3 refuses a part that stands twice', () => {
  const twice = rule({
    organisations: [
      { id: 'a', name: 'Ashford', minimum: 1 },
      { id: 'a', name: 'Ashford', minimum: 1 },
    ],
    categories: [
      { name: 'clinician', minimum: 1 },
      { name: 'Clinician', minimum: 1 },
    ],
  });
  expect(fields(twice, [])).toEqual(['organisations.1.organisationId', 'categories.1.name']);
});
