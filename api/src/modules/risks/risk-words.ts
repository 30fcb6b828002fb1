import { CLASSIFICATIONS } from '@gantry/shared/policy/roles';
import { RISK_BANDS } from '@gantry/shared/risk/bands';
import { CLOSE_REASONS } from '@gantry/shared/risk/risk-rules';
import { stringEnum } from '../../platform/graphql/string-enum.js';

export const RISK_DOMAINS = [
  'SAFETY',
  'QUALITY',
  'WORKFORCE',
  'STATUTORY',
  'REPUTATION',
  'OBJECTIVES',
  'FINANCE',
  'SERVICE_INTERRUPTION',
  'ENVIRONMENT',
] as const;
export type RiskDomain = (typeof RISK_DOMAINS)[number];

export const RISK_RESPONSES = ['AVOID', 'REDUCE', 'TRANSFER', 'ACCEPT', 'SHARE', 'CONTINGENCY'] as const;
export type RiskResponse = (typeof RISK_RESPONSES)[number];

/** The states that are kept; a risk that occurred closes with that reason. */
export const KEPT_RISK_STATES = ['DRAFT', 'OPEN', 'TREATING', 'TOLERATED', 'CLOSED'] as const;
export type KeptRiskState = (typeof KEPT_RISK_STATES)[number];

/** The states among which a risk moves until it closes. */
export const LIVE_RISK_STATES = ['DRAFT', 'OPEN', 'TREATING', 'TOLERATED'] as const;
export type LiveRiskState = (typeof LIVE_RISK_STATES)[number];

export const RiskBandEnum = stringEnum(
  'RiskBand',
  RISK_BANDS,
  'How bad a cell of the matrix is, by the programme’s own table.',
);
export const RiskDomainEnum = stringEnum(
  'RiskDomain',
  RISK_DOMAINS,
  'What would be hurt worst: the consequence is scored there.',
);
export const RiskResponseEnum = stringEnum('RiskResponse', RISK_RESPONSES, 'What is done about a threat.');
export const RiskStateEnum = stringEnum('RiskState', KEPT_RISK_STATES, 'Where a risk stands.');
export const LiveRiskStateEnum = stringEnum(
  'LiveRiskState',
  LIVE_RISK_STATES,
  'The states of a risk that is not closed.',
);
export const RiskCloseReasonEnum = stringEnum('RiskCloseReason', CLOSE_REASONS, 'Why a risk closed.', {
  MITIGATED: 'It was brought down to where it need not be watched.',
  OCCURRED: 'It happened and is an issue now.',
  EXPIRED: 'It can no longer happen.',
  TOLERATED: 'Somebody with the authority lives with it.',
  MERGED: 'Another risk covers it.',
});
export const RiskClassificationEnum = stringEnum(
  'RiskClassification',
  CLASSIFICATIONS,
  'Who may see a risk: everybody, people with a role, or only those whom the exemption does not shut out.',
);
