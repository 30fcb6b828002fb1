import type { CaseStatus, SectionState, StageState, TestRating } from '../../../generated/graphql.js';
import type { TagTone } from '../../../ui/tag/tag.js';

export const STAGE_TONES: Record<StageState, TagTone> = {
  NOT_STARTED: 'grey',
  IN_PROGRESS: 'blue',
  AWAITING_GATE: 'blue',
  PASSED: 'green',
  PASSED_WITH_CONDITIONS: 'green',
  FAILED: 'red',
  NOT_APPLICABLE: 'grey',
  REOPENED: 'amber',
};
export const RATING_TONES: Record<TestRating, TagTone> = {
  NOT_ASSESSED: 'grey',
  NOT_MET: 'red',
  PARTLY: 'amber',
  MET: 'green',
};
export const STATUS_TONES: Record<CaseStatus, TagTone> = {
  DRAFT: 'grey',
  FOR_REVIEW: 'blue',
  FINAL: 'blue',
  SUBMITTED: 'blue',
  APPROVED: 'green',
  APPROVED_WITH_CONDITIONS: 'green',
  REJECTED: 'red',
  SUPERSEDED: 'grey',
  WITHDRAWN: 'grey',
};
export const SECTION_WORDS: Record<SectionState, string> = {
  NOT_STARTED: 'Not started',
  DRAFT: 'Draft',
  COMPLETE: 'Complete',
};

/** "300 beds fewer", "12 beds more", "no bed more or fewer", "not stated". */
export function bedWords(change: number | null): string {
  if (change === null) return 'not stated';
  if (change === 0) return 'no bed more or fewer';
  const count = Math.abs(change);
  return `${count} ${count === 1 ? 'bed' : 'beds'} ${change < 0 ? 'fewer' : 'more'}`;
}
