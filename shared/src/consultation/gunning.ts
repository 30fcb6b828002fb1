/** The four principles by which courts judge a consultation, in their order. */
export const GUNNING_PRINCIPLES = ['G1', 'G2', 'G3', 'G4'] as const;
export type GunningPrinciple = (typeof GUNNING_PRINCIPLES)[number];

/** What each asks for, and what would show it. */
export const GUNNING_WORDS: Record<GunningPrinciple, { title: string; evidence: string }> = {
  G1: {
    title: 'Proposals are still at a formative stage',
    evidence: 'That nothing is decided: options that are still open, minutes that say so',
  },
  G2: {
    title: 'People are told enough to consider and respond',
    evidence: 'The consultation document, the business case, plain-language and translated versions',
  },
  G3: {
    title: 'There is enough time to respond',
    evidence: 'The length and why it is enough, holidays and elections allowed for',
  },
  G4: {
    title: 'Responses are conscientiously taken into account',
    evidence: 'The response report, and the paper to the deciding body that answers it',
  },
};
