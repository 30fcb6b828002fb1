/** How a body comes to a decision, as its terms of reference have it. */
export const VOTING_METHODS = [
  'CONSENSUS',
  'SIMPLE_MAJORITY',
  'UNANIMITY',
  'ONE_PER_ORGANISATION',
  'WEIGHTED',
] as const;
export type VotingMethod = (typeof VOTING_METHODS)[number];

export const VOTES = ['FOR', 'AGAINST', 'ABSTAIN', 'NOT_VOTING'] as const;
export type Vote = (typeof VOTES)[number];

export interface VotingRule {
  method: VotingMethod;
  chairHasCastingVote: boolean;
}

export interface NamedVote {
  vote: Vote;
  /** Counted where votes are weighted; 1 for everybody else. */
  weight: number;
  organisationId: string | null;
}

export const VOTING_RESULTS = ['CARRIED', 'NOT_CARRIED', 'CASTING_VOTE_OPEN'] as const;
export type VotingResult = (typeof VOTING_RESULTS)[number];

export interface VotingVerdict {
  result: VotingResult;
  votesFor: number;
  votesAgainst: number;
  abstentions: number;
  /** Nobody who voted was against or abstained. */
  isUnanimous: boolean;
  sentence: string;
}

/**
 * Whether a motion is carried. A simple majority needs more for than against; at a tie the chair's casting vote decides
 * where the body has one, and without it nothing changes. Unanimity falls by one vote against or one abstention,
 * consensus only by a vote against. One vote for each organisation counts what most of its members said; an
 * organisation that is split abstains, and somebody who stands for no organisation is not counted.
 * Example: 4 for and 4 against, casting vote for: carried. The same without a casting vote: not carried.
 */
export function votingVerdict(
  rule: VotingRule,
  votes: readonly NamedVote[],
  castingVote: 'FOR' | 'AGAINST' | null,
): VotingVerdict {
  const counted = rule.method === 'ONE_PER_ORGANISATION' ? byOrganisation(votes) : votes;
  const weighs = (one: NamedVote) => (rule.method === 'WEIGHTED' ? one.weight : 1);
  const sum = (vote: Vote) =>
    counted.filter((one) => one.vote === vote).reduce((total, one) => total + weighs(one), 0);
  const [votesFor, votesAgainst, abstentions] = [sum('FOR'), sum('AGAINST'), sum('ABSTAIN')];
  const result = resultOf(rule, { votesFor, votesAgainst, abstentions }, castingVote);
  return {
    result,
    votesFor,
    votesAgainst,
    abstentions,
    isUnanimous: votesFor > 0 && votesAgainst === 0 && abstentions === 0,
    sentence: sentenceOf(rule, result, { votesFor, votesAgainst, abstentions }, castingVote),
  };
}

interface Totals {
  votesFor: number;
  votesAgainst: number;
  abstentions: number;
}

function resultOf(
  rule: VotingRule,
  { votesFor, votesAgainst, abstentions }: Totals,
  castingVote: 'FOR' | 'AGAINST' | null,
): VotingResult {
  if (votesFor === 0 && votesAgainst === 0) return 'NOT_CARRIED';
  if (rule.method === 'CONSENSUS') return votesAgainst === 0 ? 'CARRIED' : 'NOT_CARRIED';
  if (rule.method === 'UNANIMITY') return votesAgainst === 0 && abstentions === 0 ? 'CARRIED' : 'NOT_CARRIED';
  if (votesFor !== votesAgainst) return votesFor > votesAgainst ? 'CARRIED' : 'NOT_CARRIED';
  if (!rule.chairHasCastingVote) return 'NOT_CARRIED';
  if (castingVote === null) return 'CASTING_VOTE_OPEN';
  return castingVote === 'FOR' ? 'CARRIED' : 'NOT_CARRIED';
}

/** Whether a casting vote has anything to decide. Example: 4–4 under a simple majority yes, 5–4 no. */
export function isTied(rule: VotingRule, votes: readonly NamedVote[]): boolean {
  const open = votingVerdict({ ...rule, chairHasCastingVote: true }, votes, null);
  return open.result === 'CASTING_VOTE_OPEN';
}

function byOrganisation(votes: readonly NamedVote[]): NamedVote[] {
  const groups = new Map<string, NamedVote[]>();
  for (const one of votes) {
    if (one.organisationId === null || one.vote === 'NOT_VOTING') continue;
    groups.set(one.organisationId, [...(groups.get(one.organisationId) ?? []), one]);
  }
  return [...groups].map(([organisationId, members]) => {
    const count = (vote: Vote) => members.filter((one) => one.vote === vote).length;
    const lead = count('FOR') - count('AGAINST');
    return { organisationId, weight: 1, vote: lead > 0 ? 'FOR' : lead < 0 ? 'AGAINST' : 'ABSTAIN' };
  });
}

const RULE_WORDS: Record<VotingMethod, string> = {
  CONSENSUS: 'by consensus',
  SIMPLE_MAJORITY: 'by a simple majority',
  UNANIMITY: 'by unanimity',
  ONE_PER_ORGANISATION: 'with one vote for each organisation',
  WEIGHTED: 'with weighted votes',
};

function sentenceOf(
  { method }: VotingRule,
  result: VotingResult,
  { votesFor, votesAgainst, abstentions }: Totals,
  castingVote: 'FOR' | 'AGAINST' | null,
): string {
  const count = `${votesFor} for, ${votesAgainst} against, ${abstentions} abstained, ${RULE_WORDS[method]}`;
  if (result === 'CASTING_VOTE_OPEN') return `Tied: ${count}. The casting vote of the chair is not recorded.`;
  const words = result === 'CARRIED' ? 'Carried' : 'Not carried';
  const usesCast = votesFor === votesAgainst && votesFor > 0 && castingVote !== null;
  return usesCast ? `${words} on the casting vote of the chair: ${count}.` : `${words}: ${count}.`;
}

/** The rule as a sentence. Example: a simple majority, "Decides by a simple majority; at a tie the chair decides." */
export function votingSentence({ method, chairHasCastingVote }: VotingRule): string {
  const hasTies = method !== 'CONSENSUS' && method !== 'UNANIMITY';
  if (!hasTies) return `Decides ${RULE_WORDS[method]}.`;
  const tie = chairHasCastingVote ? 'the chair has a casting vote' : 'nothing is carried';
  return `Decides ${RULE_WORDS[method]}; at a tie ${tie}.`;
}
