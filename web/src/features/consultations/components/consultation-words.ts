import type {
  AssuranceOutcome,
  ConsultationDocumentKind,
  ConsultationStep,
  LaunchCheckState,
  WeekCounting,
} from '../../../generated/graphql.js';
import type { TagTone } from '../../../ui/tag/tag.js';

export const STEP_LABELS: Record<ConsultationStep, string> = {
  CLOSED: 'Close',
  ANALYSED: 'Analysis is done',
  REPORTED: 'Responses are reported',
  DECIDED: 'The choice is made',
  PAUSED: 'Pause',
  RESUMED: 'Resume',
  WITHDRAWN: 'Withdraw',
};

export const DOCUMENT_WORDS: Record<ConsultationDocumentKind, string> = {
  CONSULTATION_DOCUMENT: 'Consultation document',
  SUPPORTING: 'Supporting paper',
  ACTIVITY_REPORT: 'Activity report: what was done to reach people',
  RESPONSE_REPORT: 'Response report: what they answered',
};

export const ASSURANCE_WORDS: Record<AssuranceOutcome, string> = {
  ASSURED: 'Assured',
  ASSURED_WITH_CONDITIONS: 'Assured with conditions',
  NOT_ASSURED: 'Not assured',
  DEFERRED: 'Deferred',
};

export const COUNTING_WORDS: Record<WeekCounting, string> = {
  OPENING_DAY_NOT_COUNTED: 'The opening day is not counted: 10 weeks from 2 Feb close on 13 Apr',
  OPENING_DAY_COUNTED: 'The opening day is counted: 10 weeks from 2 Feb close on 12 Apr',
};

export const CHECK_WORDS: Record<LaunchCheckState, string> = {
  MET: 'There',
  MISSING: 'Missing',
  WARNING: 'Needs a reason',
};
export const CHECK_TONES: Record<LaunchCheckState, TagTone> = {
  MET: 'green',
  MISSING: 'red',
  WARNING: 'amber',
};

export const optionsOf = <T extends string>(words: Record<T, string>) =>
  (Object.entries(words) as [T, string][]).map(([value, label]) => ({ value, label }));
