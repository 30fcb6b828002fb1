import type { AttendanceState, DeclarationAction, InterestKind, Vote } from '../../../generated/graphql.js';

export const ATTENDANCE_WORDS: Record<AttendanceState, string> = {
  PRESENT: 'Present',
  APOLOGIES: 'Apologies',
  ABSENT: 'Absent',
  DEPUTISED: 'Deputy came',
  IN_ATTENDANCE: 'In attendance',
};
export const ACTION_WORDS: Record<DeclarationAction, string> = {
  NOTED: 'Noted, takes part',
  SPEAK_NO_VOTE: 'Speaks, does not vote',
  LEFT_ROOM: 'Left the room',
  EXCLUDED_FROM_PAPERS: 'Had no papers, takes no part',
};
export const INTEREST_WORDS: Record<InterestKind, string> = {
  FINANCIAL: 'Financial',
  NON_FINANCIAL_PROFESSIONAL: 'Non-financial, professional',
  NON_FINANCIAL_PERSONAL: 'Non-financial, personal',
  INDIRECT: 'Indirect',
  DISCLOSABLE_PECUNIARY: 'Disclosable pecuniary',
  OTHER: 'Other',
};
export const VOTE_WORDS: Record<Vote, string> = {
  FOR: 'For',
  AGAINST: 'Against',
  ABSTAIN: 'Abstained',
  NOT_VOTING: 'Did not vote',
};

/** Options of a choice, in the order of the list. */
export function choicesOf<Word extends string>(words: Record<Word, string>) {
  return (Object.entries(words) as [Word, string][]).map(([value, label]) => ({ value, label }));
}
