import {
  SCRUTINY_DATE_ROLES,
  SCRUTINY_OUTCOMES,
  SCRUTINY_REGIMES,
  SUBSTANTIAL_CHANGES,
} from '@gantry/shared/scrutiny/scrutiny-words';
import { stringEnum } from '../../platform/graphql/string-enum.js';

export const SubstantialChangeEnum = stringEnum(
  'SubstantialChange',
  SUBSTANTIAL_CHANGES,
  'Whether a proposal is a substantial development or variation.',
);
export const ScrutinyRegimeEnum = stringEnum(
  'ScrutinyRegime',
  SCRUTINY_REGIMES,
  'The rules that a case runs under.',
);
export const ScrutinyOutcomeEnum = stringEnum(
  'ScrutinyOutcome',
  SCRUTINY_OUTCOMES,
  'What came back from scrutiny or from the Secretary of State. REFERRED only before 31 January 2024, call-in only since.',
);
export const ScrutinyDateRoleEnum = stringEnum(
  'ScrutinyDateRole',
  SCRUTINY_DATE_ROLES,
  'Which of the two days that scrutiny is told of.',
);
