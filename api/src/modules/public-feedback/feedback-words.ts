import { FEEDBACK_DECISIONS, FEEDBACK_STANDINGS } from '@gantry/shared/consultation/feedback-rules';
import { RESPONSE_CHANNELS } from '@gantry/shared/consultation/response-counts';
import { stringEnum } from '../../platform/graphql/string-enum.js';

export const ResponseChannelEnum = stringEnum(
  'ResponseChannel',
  RESPONSE_CHANNELS,
  'By which way responses come in.',
);
export const FeedbackDecisionEnum = stringEnum(
  'FeedbackDecision',
  FEEDBACK_DECISIONS,
  'What was decided about what people said.',
);
export const FeedbackStandingEnum = stringEnum(
  'FeedbackStanding',
  FEEDBACK_STANDINGS,
  'Whether what people said is answered: UNANSWERED is late, WAITING is not yet.',
);
