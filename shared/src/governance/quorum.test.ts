import { type Attendance, type QuorumRule, quorum } from './quorum.js';

const RULE: QuorumRule = {
  minimum: 3,
  organisations: [],
  categories: [],
  deputiesCount: true,
  remoteCounts: true,
};
const someone = (overrides: Partial<Attendance> = {}): Attendance => ({
  organisationId: null,
  categories: [],
  isVoting: true,
  isDeputy: false,
  isRemote: false,
  isWithdrawn: false,
  ...overrides,
});
const three = (last: Partial<Attendance> = {}) => [someone(), someone(), someone(last)];

it('is quorate with exactly the minimum and not with one fewer', () => {
  expect(quorum(RULE, three()).isQuorate).toBe(true);
  expect(quorum(RULE, three().slice(1))).toMatchObject({ isQuorate: false, shortfalls: ['2 of 3 needed'] });
});

it.each([
  ['somebody withdrawn for an interest', { isWithdrawn: true }, {}],
  ['somebody without a vote', { isVoting: false }, {}],
  ['a deputy where deputies do not count', { isDeputy: true }, { deputiesCount: false }],
  ['somebody remote where that does not count', { isRemote: true }, { remoteCounts: false }],
] as const)('does not count %s', (_, person, rule) => {
  expect(quorum({ ...RULE, ...rule }, three(person))).toMatchObject({ isQuorate: false, counted: 2 });
});

it('counts deputies and remote members where the terms allow them', () => {
  expect(quorum(RULE, three({ isDeputy: true, isRemote: true })).isQuorate).toBe(true);
});

it('needs every organisation that must be represented', () => {
  const rule = { ...RULE, organisations: [{ id: 'a', name: 'Ashford', minimum: 1 }] };
  expect(quorum(rule, three()).shortfalls).toEqual(['Ashford: 0 of 1 needed']);
  expect(quorum(rule, three({ organisationId: 'a' })).isQuorate).toBe(true);
});

it('needs the minimum of each category, and one person may count in two', () => {
  const rule = {
    ...RULE,
    categories: [
      { name: 'clinician', minimum: 1 },
      { name: 'lay member', minimum: 2 },
    ],
  };
  const both = someone({ categories: ['clinician', 'lay member'] });
  expect(quorum(rule, [both, someone(), someone()]).shortfalls).toEqual(['lay member: 1 of 2 needed']);
  expect(quorum(rule, [both, someone({ categories: ['lay member'] }), someone()]).isQuorate).toBe(true);
});
