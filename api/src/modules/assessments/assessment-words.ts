import { ASSESSMENT_KINDS, ASSESSMENT_STATES } from '@gantry/shared/consultation/impact-assessments';
import { RECOMMENDATION_ANSWERS } from '@gantry/shared/consultation/senate-review';
import { stringEnum } from '../../platform/graphql/string-enum.js';

export const AssessmentKindEnum = stringEnum(
  'AssessmentKind',
  ASSESSMENT_KINDS,
  'What is assessed: all together, equality, health inequality, quality, data protection.',
);
export const AssessmentStateEnum = stringEnum(
  'AssessmentState',
  ASSESSMENT_STATES,
  'How far an assessment is.',
);
export const RecommendationAnswerEnum = stringEnum(
  'RecommendationAnswer',
  RECOMMENDATION_ANSWERS,
  'What was answered to a recommendation.',
);
