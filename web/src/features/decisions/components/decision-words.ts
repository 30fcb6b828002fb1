import type {
  ConditionState,
  DecisionClassification,
  DecisionOutcome,
  DecisionState,
} from '../../../generated/graphql.js';
import type { TagTone } from '../../../ui/tag/tag.js';

export const DECISION_STATE_WORDS: Record<DecisionState, string> = {
  TAKEN: 'Taken',
  IN_EFFECT: 'In effect',
  LAPSED: 'Lapsed',
  IMPLEMENTED: 'Implemented',
  SUPERSEDED: 'Superseded',
  RESCINDED: 'Rescinded',
  QUASHED: 'Quashed',
};

export const DECISION_STATE_TONES: Record<DecisionState, TagTone> = {
  TAKEN: 'grey',
  IN_EFFECT: 'green',
  LAPSED: 'red',
  IMPLEMENTED: 'blue',
  SUPERSEDED: 'grey',
  RESCINDED: 'grey',
  QUASHED: 'red',
};

export const CONDITION_STATE_WORDS: Record<ConditionState, string> = {
  OPEN: 'Open',
  MET: 'Met',
  WAIVED: 'Waived',
  FAILED: 'Failed',
};

export const CONDITION_STATE_TONES: Record<ConditionState, TagTone> = {
  OPEN: 'amber',
  MET: 'green',
  WAIVED: 'blue',
  FAILED: 'red',
};

export const CLASSIFICATION_WORDS: Record<DecisionClassification, string> = {
  OPEN: 'Open to the public',
  OFFICIAL: 'Official: people with a role',
  EXEMPT: 'Exempt: only those whom the exemption does not shut out',
};

/** `ENDORSED_FOR_PROGRESS` as "Endorsed for progress". */
export function outcomeLabel(outcome: DecisionOutcome): string {
  const words = outcome.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
