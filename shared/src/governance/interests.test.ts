import {
  declarationsEntryProblems,
  interestedVoteProblems,
  interestKindProblems,
  interestKindsOf,
} from './interests.js';

const rules = (problems: { rule: string; severity: string }[]) =>
  problems.map(({ rule, severity }) => `${rule} ${severity}`);

it('INT-3 keeps the words of councils and of the NHS apart', () => {
  expect(interestKindsOf('SCRUTINY')).toEqual(['DISCLOSABLE_PECUNIARY', 'OTHER']);
  expect(rules(interestKindProblems('JOINT_COMMITTEE', 'FINANCIAL'))).toEqual([]);
  expect(rules(interestKindProblems('COUNCIL_COMMITTEE', 'FINANCIAL'))).toEqual(['INT-3 E']);
  expect(rules(interestKindProblems('JOINT_COMMITTEE', 'DISCLOSABLE_PECUNIARY'))).toEqual(['INT-3 E']);
});

describe('INT-1', () => {
  const problems = (declared: Parameters<typeof interestedVoteProblems>[1], itemId: string | null = 'four') =>
    rules(interestedVoteProblems('Ashford', declared, itemId, 'votes.0'));

  it.each(['LEFT_ROOM', 'SPEAK_NO_VOTE', 'EXCLUDED_FROM_PAPERS'] as const)(
    'refuses a vote after %s, on that item only',
    (action) => {
      expect(problems([{ itemId: 'four', action }])).toEqual(['INT-1 E']);
      expect(problems([{ itemId: 'five', action }])).toEqual([]);
    },
  );
  it('lets somebody vote whose interest was only noted', () => {
    expect(problems([{ itemId: 'four', action: 'NOTED' }])).toEqual([]);
  });
  it('holds for every item where the declaration names none', () => {
    expect(problems([{ itemId: null, action: 'LEFT_ROOM' }])).toEqual(['INT-1 E']);
    expect(problems([{ itemId: null, action: 'LEFT_ROOM' }], null)).toEqual(['INT-1 E']);
  });
});

it('INT-2 warns where nothing is on record, and not where it says that there was none', () => {
  expect(rules(declarationsEntryProblems(false))).toEqual(['INT-2 W']);
  expect(rules(declarationsEntryProblems(true))).toEqual([]);
});
