import type {
  RecommendationState,
  RecommendationVerb,
  ReportClassification,
  ReportState,
} from '../../../generated/graphql.js';
import type { TagTone } from '../../../ui/tag/tag.js';

export const STATE_WORDS: Record<ReportState, string> = {
  DRAFT: 'Draft',
  FINAL: 'Final',
  PRESENTED: 'Presented',
};
export const STATE_TONES: Record<ReportState, TagTone> = { DRAFT: 'grey', FINAL: 'blue', PRESENTED: 'green' };
export const VERB_WORDS: Record<RecommendationVerb, string> = {
  NOTES: 'Notes',
  AGREES: 'Agrees',
  APPROVES: 'Approves',
  ENDORSES: 'Endorses',
  RECOMMENDS: 'Recommends',
  DELEGATES: 'Delegates',
};
export const OUTCOME_WORDS: Record<RecommendationState, string> = {
  PROPOSED: 'Proposed',
  AGREED: 'Agreed',
  AMENDED: 'Agreed as amended',
  REJECTED: 'Rejected',
  DEFERRED: 'Deferred',
  WITHDRAWN: 'Withdrawn',
};
export const CLASS_WORDS: Record<ReportClassification, string> = {
  OPEN: 'Everybody: public once it is final',
  OFFICIAL: 'People with a role',
  EXEMPT: 'Exempt: only those who may see exempt records',
};
