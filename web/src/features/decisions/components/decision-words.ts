import type {
  ConditionState,
  DecisionCarriedBy,
  DecisionClassification,
  DecisionEffectState,
  DecisionOptionStanding,
  DecisionOutcome,
  DecisionRoute,
  DecisionState,
} from '../../../generated/graphql.js';
import type { TagTone } from '../../../ui/tag/tag.js';

export const DECISION_STATE_WORDS: Record<DecisionState, string> = {
  DRAFT_RECOMMENDATION: 'Draft recommendation',
  RECOMMENDED: 'Recommended',
  TAKEN: 'Taken',
  IN_EFFECT: 'In effect',
  LAPSED: 'Lapsed',
  IMPLEMENTED: 'Implemented',
  SUPERSEDED: 'Superseded',
  RESCINDED: 'Rescinded',
  QUASHED: 'Quashed',
};

export const DECISION_STATE_TONES: Record<DecisionState, TagTone> = {
  DRAFT_RECOMMENDATION: 'grey',
  RECOMMENDED: 'blue',
  TAKEN: 'grey',
  IN_EFFECT: 'green',
  LAPSED: 'red',
  IMPLEMENTED: 'blue',
  SUPERSEDED: 'grey',
  RESCINDED: 'grey',
  QUASHED: 'red',
};

/** How a decision comes about, as a form offers it. */
export const ROUTE_WORDS: Record<DecisionRoute, string> = {
  COMMITTEE: 'Decision at a meeting',
  CONDITIONAL: 'Conditional decision at a meeting',
  IN_PRINCIPLE: 'In principle, to be confirmed later',
  RATIFICATION: 'Ratification of a steer or of an action between meetings',
  DELEGATED: 'Delegated to an officer',
  CHAIRS_ACTION: 'Chair’s action between meetings',
  URGENT: 'Urgent decision between meetings',
};

export const ROUTE_NAMES: Record<DecisionRoute, string> = {
  COMMITTEE: 'Committee',
  CONDITIONAL: 'Conditional',
  IN_PRINCIPLE: 'In principle',
  RATIFICATION: 'Ratification',
  DELEGATED: 'Delegated',
  CHAIRS_ACTION: 'Chair’s action',
  URGENT: 'Urgent',
};

export const CARRIED_WORDS: Record<DecisionCarriedBy, string> = {
  CONSENSUS: 'By consensus',
  UNANIMOUS: 'Unanimously',
  MAJORITY: 'By a majority',
};

export const STANDING_WORDS: Record<DecisionOptionStanding, string> = {
  PREFERRED: 'Preferred',
  NOT_PREFERRED: 'Not preferred',
  DISCARDED: 'Discarded',
};

export const EFFECT_STATE_WORDS: Record<DecisionEffectState, string> = {
  PENDING: 'Waits for the decision',
  DONE: 'Carried out',
  REFUSED: 'Not carried out',
};

export const EFFECT_STATE_TONES: Record<DecisionEffectState, TagTone> = {
  PENDING: 'grey',
  DONE: 'green',
  REFUSED: 'amber',
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
