import { isTied, type NamedVote, type Vote, votingSentence, votingVerdict } from './voting.js';

const votes = (...words: Vote[]): NamedVote[] =>
  words.map((vote) => ({ vote, weight: 1, organisationId: null }));
const MAJORITY = { method: 'SIMPLE_MAJORITY', chairHasCastingVote: false } as const;
const CASTING = { ...MAJORITY, chairHasCastingVote: true };
const result = (...given: Parameters<typeof votingVerdict>) => votingVerdict(...given).result;

it('a simple majority needs one more for than against', () => {
  expect(result(MAJORITY, votes('FOR', 'FOR', 'AGAINST', 'ABSTAIN'), null)).toBe('CARRIED');
  expect(result(MAJORITY, votes('FOR', 'AGAINST'), null)).toBe('NOT_CARRIED');
  expect(result(MAJORITY, votes('ABSTAIN', 'NOT_VOTING'), null)).toBe('NOT_CARRIED');
});

it('a tie is for the chair where the chair has a casting vote', () => {
  const tie = votes('FOR', 'AGAINST');
  expect(result(CASTING, tie, null)).toBe('CASTING_VOTE_OPEN');
  expect(votingVerdict(CASTING, tie, 'FOR')).toMatchObject({
    result: 'CARRIED',
    sentence:
      'Carried on the casting vote of the chair: 1 for, 1 against, 0 abstained, by a simple majority.',
  });
  expect(result(CASTING, tie, 'AGAINST')).toBe('NOT_CARRIED');
  expect(result(MAJORITY, tie, 'FOR')).toBe('NOT_CARRIED');
  expect(isTied(CASTING, tie)).toBe(true);
  expect(isTied(CASTING, votes('FOR', 'FOR', 'AGAINST'))).toBe(false);
});

it('unanimity falls by one abstention, consensus only by a vote against', () => {
  const unanimity = { method: 'UNANIMITY', chairHasCastingVote: true } as const;
  const consensus = { method: 'CONSENSUS', chairHasCastingVote: true } as const;
  expect(result(unanimity, votes('FOR', 'FOR', 'NOT_VOTING'), null)).toBe('CARRIED');
  expect(result(unanimity, votes('FOR', 'ABSTAIN'), null)).toBe('NOT_CARRIED');
  expect(result(consensus, votes('FOR', 'ABSTAIN'), null)).toBe('CARRIED');
  expect(result(consensus, votes('FOR', 'AGAINST'), 'FOR')).toBe('NOT_CARRIED');
});

it('one vote for each organisation counts organisations, and a split one abstains', () => {
  const each = { method: 'ONE_PER_ORGANISATION', chairHasCastingVote: false } as const;
  const of = (organisationId: string | null, vote: Vote): NamedVote => ({ organisationId, vote, weight: 1 });
  const given = [of('a', 'FOR'), of('a', 'FOR'), of('a', 'FOR'), of('b', 'AGAINST'), of(null, 'AGAINST')];
  expect(votingVerdict(each, given, null)).toMatchObject({ votesFor: 1, votesAgainst: 1 });
  expect(result(each, [...given, of('b', 'FOR')], null)).toBe('CARRIED');
  expect(votingVerdict(each, [...given, of('b', 'FOR')], null).abstentions).toBe(1);
});

it('weights count where votes are weighted and nowhere else', () => {
  const weighted = { method: 'WEIGHTED', chairHasCastingVote: false } as const;
  const given: NamedVote[] = [
    { vote: 'FOR', weight: 3, organisationId: null },
    { vote: 'AGAINST', weight: 2, organisationId: null },
    { vote: 'AGAINST', weight: 1, organisationId: null },
  ];
  expect(result(weighted, given, null)).toBe('NOT_CARRIED');
  expect(result(weighted, given.slice(0, 2), null)).toBe('CARRIED');
  expect(result(MAJORITY, given, null)).toBe('NOT_CARRIED');
});

it('says when nobody was against and nobody abstained', () => {
  expect(votingVerdict(MAJORITY, votes('FOR', 'FOR'), null).isUnanimous).toBe(true);
  expect(votingVerdict(MAJORITY, votes('FOR', 'ABSTAIN'), null).isUnanimous).toBe(false);
  expect(votingVerdict(MAJORITY, votes('NOT_VOTING'), null).isUnanimous).toBe(false);
});

it('reads a rule back as a sentence', () => {
  expect(votingSentence(CASTING)).toBe(
    'Decides by a simple majority; at a tie the chair has a casting vote.',
  );
  expect(votingSentence(MAJORITY)).toBe('Decides by a simple majority; at a tie nothing is carried.');
  expect(votingSentence({ method: 'CONSENSUS', chairHasCastingVote: true })).toBe('Decides by consensus.');
});
