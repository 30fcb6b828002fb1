import { BODY_KINDS, bodyKindFacts } from '@gantry/shared/governance/body-kinds';
import type {
  BodyKind,
  BodyMemberRole,
  BodyRole,
  NoticeRegime,
  VotingMethod,
} from '../../../generated/graphql.js';

export const KIND_WORDS = Object.fromEntries(
  BODY_KINDS.map((kind) => [kind, bodyKindFacts(kind).label]),
) as Record<BodyKind, string>;

export const ROLE_WORDS: Record<BodyRole, string> = {
  DECIDES: 'Decides',
  ASSURES: 'Assures',
  SCRUTINISES: 'Scrutinises',
  ADVISES: 'Advises',
  OVERSEES: 'Oversees',
  DELIVERS: 'Delivers',
  SUPPORTS: 'Supports',
  REVIEWS: 'Reviews',
  SIGNS_OFF: 'Signs off',
  CONSULTED: 'Is consulted',
  INFORMED: 'Is informed',
};

export const REGIME_WORDS: Record<NoticeRegime, string> = {
  LGA_1972: 'Local Government Act 1972',
  PBAM_1960: 'Public Bodies (Admission to Meetings) Act 1960',
  STANDING_ORDERS: 'Standing orders or terms of reference',
  NONE: 'No rule',
};

export const VOTING_WORDS: Record<VotingMethod, string> = {
  CONSENSUS: 'By consensus: nobody is against',
  SIMPLE_MAJORITY: 'By a simple majority',
  UNANIMITY: 'By unanimity: everybody who votes is for',
  ONE_PER_ORGANISATION: 'One vote for each organisation',
  WEIGHTED: 'By weighted votes',
};

export const MEMBER_WORDS: Record<BodyMemberRole, string> = {
  CHAIR: 'Chair',
  VICE_CHAIR: 'Vice chair',
  MEMBER: 'Member',
  IN_ATTENDANCE: 'In attendance',
};

/** Options of a select, in the order of the list. */
export function optionsOf<Word extends string>(words: Record<Word, string>) {
  return (Object.entries(words) as [Word, string][]).map(([value, label]) => ({ value, label }));
}
