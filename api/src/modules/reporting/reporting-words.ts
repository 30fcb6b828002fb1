import { ASKED_BECAUSE } from '@gantry/shared/reporting/asked-lines';
import { PERIOD_STATES, PERIOD_STEPS } from '@gantry/shared/reporting/period-states';
import { REPORTING_FREQUENCIES, YEAR_BASES } from '@gantry/shared/reporting/reporting-calendar';
import { REMINDER_KINDS } from '@gantry/shared/reporting/return-reminders';
import { RETURN_STANDINGS, RETURN_STATES } from '@gantry/shared/reporting/return-standing';
import { stringEnum } from '../../platform/graphql/string-enum.js';

export const LINE_ANSWERS = ['UNANSWERED', 'NO_CHANGE', 'UPDATED'] as const;
export type LineAnswer = (typeof LINE_ANSWERS)[number];
export const QUERY_STATES = ['OPEN', 'ANSWERED', 'CLOSED'] as const;
export type QueryState = (typeof QUERY_STATES)[number];
export const STEPS_TAKEN = ['OPEN', ...PERIOD_STEPS] as const;
export type StepTaken = (typeof STEPS_TAKEN)[number];
export const RETURN_STEPS = ['QUERY', 'ACCEPT', 'SEND_BACK', 'UNDO'] as const;
export type ReturnStep = (typeof RETURN_STEPS)[number];

export const ReportingFrequencyEnum = stringEnum(
  'ReportingFrequency',
  REPORTING_FREQUENCIES,
  'How often a programme reports.',
);
export const YearBasisEnum = stringEnum('YearBasis', YEAR_BASES, 'By which year quarters are named.');
export const PeriodStateEnum = stringEnum(
  'ReportingPeriodState',
  PERIOD_STATES,
  'How far a period has come.',
  {
    OPEN: 'Owners answer.',
    SUBMITTED: 'The programme office has taken the returns in, and reviews them.',
  },
);
export const PeriodStepEnum = stringEnum(
  'ReportingPeriodStep',
  PERIOD_STEPS,
  'What can be done with a period.',
);
export const StepTakenEnum = stringEnum('PeriodStepKind', STEPS_TAKEN, 'A step that a period took.');
export const ReturnStateEnum = stringEnum('PeriodReturnState', RETURN_STATES, 'How far a return has come.', {
  QUERIED: 'It is in, and a query on it waits for an answer.',
});
export const ReturnStandingEnum = stringEnum(
  'PeriodReturnStanding',
  RETURN_STANDINGS,
  'How a return stands by its days.',
);
export const ReturnStepEnum = stringEnum('PeriodReturnStep', RETURN_STEPS, 'What you may do with a return.', {
  UNDO: 'Take the last acceptance or sending back back.',
});
export const LineAnswerEnum = stringEnum('ReturnLineAnswer', LINE_ANSWERS, 'What an owner did with a line.');
export const AskedBecauseEnum = stringEnum('AskedBecause', ASKED_BECAUSE, 'Why an owner is asked.');
export const QueryStateEnum = stringEnum('ReturnQueryState', QUERY_STATES, 'How far a query has come.');
export const ReminderKindEnum = stringEnum('ReturnReminderKind', REMINDER_KINDS, 'What somebody was told.', {
  BY_HAND: 'The programme office asked for it.',
});
