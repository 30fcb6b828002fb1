import { CLASSIFICATIONS } from '@gantry/shared/policy/roles';
import {
  RECOMMENDATION_STATES,
  RECOMMENDATION_VERBS,
  REPORT_STATES,
} from '@gantry/shared/reports/committee-report';
import { stringEnum } from '../../platform/graphql/string-enum.js';

export const ReportStateEnum = stringEnum('ReportState', REPORT_STATES, 'How far a report is.', {
  DRAFT: 'Being written.',
  FINAL: 'Locked: only a new edition says something else.',
  PRESENTED: 'Put before its committee.',
});
export const RecommendationVerbEnum = stringEnum(
  'RecommendationVerb',
  RECOMMENDATION_VERBS,
  'What a committee is asked to do.',
);
export const RecommendationStateEnum = stringEnum(
  'RecommendationState',
  RECOMMENDATION_STATES,
  'What became of a recommendation.',
);
export const ReportClassificationEnum = stringEnum(
  'ReportClassification',
  CLASSIFICATIONS,
  'Who may see a report.',
);
