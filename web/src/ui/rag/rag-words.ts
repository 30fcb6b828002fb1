export const RAG_TONES = ['red', 'amber', 'green', 'blue', 'grey'] as const;
export type RagTone = (typeof RAG_TONES)[number];

/** The word that stands beside every mark: colour and shape only repeat it. */
export const RAG_WORDS: Record<RagTone, string> = {
  red: 'Off track',
  amber: 'At risk',
  green: 'On track',
  blue: 'Complete',
  grey: 'Not reported',
};
