import { CONSULTATION_STATES, CONSULTATION_STEPS } from '@gantry/shared/consultation/consultation-states';
import { GUNNING_PRINCIPLES } from '@gantry/shared/consultation/gunning';
import { ASSURANCE_OUTCOMES, LAUNCH_CHECKS } from '@gantry/shared/consultation/launch-checks';
import { WEEK_COUNTINGS } from '@gantry/shared/consultation/week-counting';
import { stringEnum } from '../../platform/graphql/string-enum.js';

export const DOCUMENT_KINDS = [
  'CONSULTATION_DOCUMENT',
  'SUPPORTING',
  'ACTIVITY_REPORT',
  'RESPONSE_REPORT',
] as const;
export type ConsultationDocumentKind = (typeof DOCUMENT_KINDS)[number];

export const DATE_ROLES = ['OPENS', 'CLOSES'] as const;
export type ConsultationDateRole = (typeof DATE_ROLES)[number];

export const CHECK_STATES = ['MET', 'MISSING', 'WARNING'] as const;

export const ConsultationStateEnum = stringEnum(
  'ConsultationState',
  CONSULTATION_STATES,
  'How far a consultation is.',
);
export const ConsultationStepEnum = stringEnum(
  'ConsultationStep',
  CONSULTATION_STEPS,
  'What happens to a consultation next.',
);
export const WeekCountingEnum = stringEnum(
  'WeekCounting',
  WEEK_COUNTINGS,
  'Whether the opening day is one of the counted days.',
);
export const GunningPrincipleEnum = stringEnum(
  'GunningPrinciple',
  GUNNING_PRINCIPLES,
  'The four principles by which courts judge a consultation.',
);
export const AssuranceOutcomeEnum = stringEnum(
  'AssuranceOutcome',
  ASSURANCE_OUTCOMES,
  'What an assurer said, where it is recorded by hand.',
);
export const LaunchCheckKeyEnum = stringEnum('LaunchCheckKey', LAUNCH_CHECKS, 'What a launch stands on.');
export const LaunchCheckStateEnum = stringEnum(
  'LaunchCheckState',
  CHECK_STATES,
  'Whether it is there: MISSING refuses a launch, WARNING asks for a reason.',
);
export const ConsultationDocumentKindEnum = stringEnum(
  'ConsultationDocumentKind',
  DOCUMENT_KINDS,
  'What a paper of a consultation is; activity and response report are two papers.',
);
export const ConsultationDateRoleEnum = stringEnum(
  'ConsultationDateRole',
  DATE_ROLES,
  'Which day of a consultation.',
);
