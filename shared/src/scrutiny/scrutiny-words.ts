export const SUBSTANTIAL_CHANGES = ['YES', 'NO', 'UNDETERMINED'] as const;
export type SubstantialChange = (typeof SUBSTANTIAL_CHANGES)[number];

export const SCRUTINY_REGIMES = ['REGULATIONS_2013', 'CALL_IN_2024'] as const;
export type ScrutinyRegime = (typeof SCRUTINY_REGIMES)[number];

export const SCRUTINY_OUTCOMES = [
  'SUPPORTED',
  'COMMENTS',
  'RECOMMENDATIONS',
  'NOT_SUPPORTED',
  'NOTED',
  'REFERRED',
  'CALL_IN_REQUESTED',
  'CALLED_IN',
  'CALL_IN_DECLINED',
] as const;
export type ScrutinyOutcome = (typeof SCRUTINY_OUTCOMES)[number];

export const SCRUTINY_DATE_ROLES = ['DECISION', 'COMMENTS_BY'] as const;
export type ScrutinyDateRole = (typeof SCRUTINY_DATE_ROLES)[number];

export const SCRUTINY_OUTCOME_WORDS: Record<ScrutinyOutcome, string> = {
  SUPPORTED: 'Supported',
  COMMENTS: 'Comments',
  RECOMMENDATIONS: 'Recommendations',
  NOT_SUPPORTED: 'Not supported',
  NOTED: 'Noted',
  REFERRED: 'Referred to the Secretary of State',
  CALL_IN_REQUESTED: 'Call-in requested',
  CALLED_IN: 'Called in',
  CALL_IN_DECLINED: 'Call-in declined',
};
