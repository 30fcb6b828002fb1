import { ASSESSMENT_KIND_WORDS } from '@gantry/shared/consultation/impact-assessments';
import type { AssessmentState, RecommendationAnswer } from '../../../generated/graphql.js';
import type { TagTone } from '../../../ui/tag/tag.js';

export const STATE_WORDS: Record<AssessmentState, string> = {
  NOT_REQUIRED: 'Not required',
  SCREENING: 'Screening',
  IN_PROGRESS: 'In progress',
  DRAFT: 'Draft',
  FINAL: 'Final',
  REFRESH_DUE: 'Refresh due',
};
export const STATE_TONES: Record<AssessmentState, TagTone> = {
  NOT_REQUIRED: 'grey',
  SCREENING: 'grey',
  IN_PROGRESS: 'blue',
  DRAFT: 'blue',
  FINAL: 'green',
  REFRESH_DUE: 'amber',
};
export const ANSWER_WORDS: Record<RecommendationAnswer, string> = {
  ACCEPTED: 'Accepted',
  PARTLY: 'Accepted in part',
  REJECTED: 'Rejected',
};

export const optionsOf = <T extends string>(words: Record<T, string>) =>
  (Object.entries(words) as [T, string][]).map(([value, label]) => ({ value, label }));
export const KIND_OPTIONS = optionsOf(ASSESSMENT_KIND_WORDS);
