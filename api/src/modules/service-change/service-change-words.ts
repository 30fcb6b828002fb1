import { TEST_RATINGS } from '@gantry/shared/pathway/assurance-tests';
import { CASE_KINDS, CASE_STATUSES, SECTION_STATES } from '@gantry/shared/pathway/business-cases';
import { STAGE_STATES } from '@gantry/shared/pathway/stage-rules';
import { STAGE_TEMPLATES } from '@gantry/shared/pathway/stage-templates';
import { stringEnum } from '../../platform/graphql/string-enum.js';

export const StageStateEnum = stringEnum('StageState', STAGE_STATES, 'Where a stage of a pathway stands.');
export const StageTemplateEnum = stringEnum(
  'StageTemplate',
  STAGE_TEMPLATES,
  'Which stages a pathway begins with.',
);
export const TestRatingEnum = stringEnum('TestRating', TEST_RATINGS, 'What an assurance test was rated.');
export const CaseKindEnum = stringEnum(
  'CaseKind',
  CASE_KINDS,
  'Which business case: strategic outline, pre-consultation, decision-making, outline, full, justification.',
);
export const CaseStatusEnum = stringEnum(
  'CaseStatus',
  CASE_STATUSES,
  'What a version of a business case has become.',
);
export const SectionStateEnum = stringEnum(
  'SectionState',
  SECTION_STATES,
  'How far one of the five cases is written.',
);
