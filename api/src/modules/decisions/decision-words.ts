import { CONDITION_STATES } from '@gantry/shared/governance/conditions';
import { OUTCOMES } from '@gantry/shared/governance/outcomes';
import { CLASSIFICATIONS } from '@gantry/shared/policy/roles';
import { stringEnum } from '../../platform/graphql/string-enum.js';

export const DECISION_STATES = [
  'TAKEN',
  'IN_EFFECT',
  'LAPSED',
  'IMPLEMENTED',
  'SUPERSEDED',
  'RESCINDED',
  'QUASHED',
] as const;
export type DecisionState = (typeof DECISION_STATES)[number];

/** What a meeting can do: decide, or ratify what was said informally. Routes between meetings come with their own record. */
export const MEETING_ROUTES = ['COMMITTEE', 'RATIFICATION'] as const;
export type MeetingRoute = (typeof MEETING_ROUTES)[number];

export const OutcomeEnum = stringEnum('DecisionOutcome', OUTCOMES, 'What a body said about an item.');
export const DecisionStateEnum = stringEnum('DecisionState', DECISION_STATES, 'How a decision stands.', {
  TAKEN: 'Taken, and waiting for its conditions, or releasing nothing.',
  IN_EFFECT: 'Everything that it waited for is met or waived.',
  LAPSED: 'A condition failed: back to the body.',
});
export const ConditionStateEnum = stringEnum(
  'ConditionState',
  CONDITION_STATES,
  'Whether a condition is met.',
);
export const MeetingRouteEnum = stringEnum(
  'DecisionRoute',
  MEETING_ROUTES,
  'How a meeting came to decide it.',
);
export const DecisionClassificationEnum = stringEnum(
  'DecisionClassification',
  CLASSIFICATIONS,
  'Who may see a decision.',
);
