import {
  POLL_DAY_RULES,
  RESTRICTED_PERIOD_KINDS,
  SENSITIVE_EVENTS,
} from '@gantry/shared/calendar/restricted-periods';
import { stringEnum } from '../../platform/graphql/string-enum.js';

export const SensitiveEventEnum = stringEnum(
  'SensitiveEvent',
  SENSITIVE_EVENTS,
  'What is held back until after an election.',
  {
    LAUNCH: 'A consultation is launched.',
    RESULTS: 'Results are published.',
    CONTENTIOUS_DECISION: 'A contentious decision is taken.',
    CONSULTATION: 'A consultation runs, or ends.',
  },
);

export const RestrictedPeriodKindEnum = stringEnum(
  'RestrictedPeriodKind',
  RESTRICTED_PERIOD_KINDS,
  'What a restricted period comes before.',
);

export const PollDayRuleEnum = stringEnum(
  'PollDayRule',
  POLL_DAY_RULES,
  'Where a period ends that is tied to a poll.',
  { ENDS_ON_POLL_DAY: 'With the day of the poll.', ENDS_DAY_AFTER: 'With the day after it.' },
);
