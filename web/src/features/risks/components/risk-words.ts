import type { Rag } from '@gantry/shared/rag/rag';
import type { RiskBand } from '@gantry/shared/risk/bands';
import { CONSEQUENCE_WORDS, LIKELIHOOD_WORDS } from '@gantry/shared/risk/bands';
import type { RiskCloseReason, RiskDomain, RiskResponse, RiskState } from '../../../generated/graphql.js';
import type { Option } from '../../../ui/select-field/select-field.js';

export const BAND_WORDS: Record<RiskBand, string> = {
  LOW: 'Low',
  MODERATE: 'Moderate',
  HIGH: 'High',
  EXTREME: 'Extreme',
};

/** Four bands on the three strong colours of the page; the word beside the shape always says which. */
export const BAND_TONE: Record<RiskBand, Rag> = {
  LOW: 'green',
  MODERATE: 'grey',
  HIGH: 'amber',
  EXTREME: 'red',
};

export const STATE_WORDS: Record<RiskState, string> = {
  DRAFT: 'Draft',
  OPEN: 'Open',
  TREATING: 'Treating',
  TOLERATED: 'Tolerated',
  CLOSED: 'Closed',
};

export const DOMAIN_WORDS: Record<RiskDomain, string> = {
  SAFETY: 'Safety',
  QUALITY: 'Quality',
  WORKFORCE: 'Workforce',
  STATUTORY: 'Statutory duty',
  REPUTATION: 'Reputation',
  OBJECTIVES: 'Objectives and projects',
  FINANCE: 'Finance',
  SERVICE_INTERRUPTION: 'Service interruption',
  ENVIRONMENT: 'Environment',
};

export const RESPONSE_WORDS: Record<RiskResponse, string> = {
  AVOID: 'Avoid',
  REDUCE: 'Reduce',
  TRANSFER: 'Transfer',
  ACCEPT: 'Accept',
  SHARE: 'Share',
  CONTINGENCY: 'Prepare for it',
};

export const CLOSE_WORDS: Record<RiskCloseReason, string> = {
  MITIGATED: 'Mitigated',
  OCCURRED: 'It occurred',
  EXPIRED: 'Expired',
  TOLERATED: 'Tolerated',
  MERGED: 'Merged into another risk',
};

export const optionsOf = (words: Record<string, string>): Option[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

const steps = (words: readonly string[]): Option[] =>
  words.map((word, index) => ({ value: String(index + 1), label: `${index + 1} ${word}` }));
export const CONSEQUENCES = steps(CONSEQUENCE_WORDS);
export const LIKELIHOODS = steps(LIKELIHOOD_WORDS);
