import { CONDITION_STATES } from '@gantry/shared/governance/conditions';
import { EFFECT_KINDS, EFFECT_STATES } from '@gantry/shared/governance/decision-effects';
import { LEDGER_KINDS } from '@gantry/shared/governance/decision-ledger';
import { DECISION_ROUTES } from '@gantry/shared/governance/decision-routes';
import { OPTION_STANDINGS } from '@gantry/shared/governance/decision-rules';
import { DECISION_STATES } from '@gantry/shared/governance/decision-states';
import { OUTCOMES } from '@gantry/shared/governance/outcomes';
import { CLASSIFICATIONS } from '@gantry/shared/policy/roles';
import { stringEnum } from '../../platform/graphql/string-enum.js';

/** How it was carried, where nobody needs the figures or all were of one mind. */
export const CARRIED_BY = ['CONSENSUS', 'UNANIMOUS', 'MAJORITY'] as const;
export type CarriedBy = (typeof CARRIED_BY)[number];

/** What may be done with a decision as it stands; whoever may record decisions of the body may do it. */
export const DECISION_ABILITIES = [
  'AMEND_RECOMMENDATION',
  'PUT_FORWARD',
  'TAKE',
  'AMEND_WORDING',
  'CORRECT',
  'REPORT_BACK',
  'CARRY_OUT',
  'IMPLEMENT',
  'SUPERSEDE',
  'RESCIND',
  'QUASH',
] as const;
export type DecisionAbility = (typeof DECISION_ABILITIES)[number];

export const OutcomeEnum = stringEnum('DecisionOutcome', OUTCOMES, 'What a body said about an item.');
export const DecisionStateEnum = stringEnum('DecisionState', DECISION_STATES, 'How a decision stands.', {
  DRAFT_RECOMMENDATION: 'Being written; nobody has put it forward.',
  RECOMMENDED: 'Put forward to the body, which has not decided.',
  TAKEN: 'Taken, and waiting for its conditions or its day, or releasing nothing.',
  IN_EFFECT: 'Everything that it waited for is met or waived.',
  LAPSED: 'A condition failed: back to the body.',
});
export const ConditionStateEnum = stringEnum(
  'ConditionState',
  CONDITION_STATES,
  'Whether a condition is met.',
);
export const DecisionRouteEnum = stringEnum('DecisionRoute', DECISION_ROUTES, 'How it came to be decided.', {
  IN_PRINCIPLE: 'Agreed, and to be confirmed by a later decision.',
  RATIFICATION: 'A formal meeting ratifies what was said or done without it.',
  DELEGATED: 'By an officer within the scheme of delegation.',
  CHAIRS_ACTION: 'By the chair between meetings, reported to the next.',
  URGENT: 'By the urgent procedure between meetings, reported to the next.',
});
export const CarriedByEnum = stringEnum('DecisionCarriedBy', CARRIED_BY, 'How a decision was carried.');
export const OptionStandingEnum = stringEnum(
  'DecisionOptionStanding',
  OPTION_STANDINGS,
  'What became of an option.',
);
export const EffectKindEnum = stringEnum(
  'DecisionEffectKind',
  EFFECT_KINDS,
  'What a decision in effect does to the plan.',
);
export const EffectStateEnum = stringEnum(
  'DecisionEffectState',
  EFFECT_STATES,
  'Whether that was carried out.',
);
export const DecisionAbilityEnum = stringEnum(
  'DecisionAbility',
  DECISION_ABILITIES,
  'What may be done with a decision as it stands.',
);
export const LedgerKindEnum = stringEnum('LedgerKind', LEDGER_KINDS, 'What put a date where it stands.');
export const DecisionClassificationEnum = stringEnum(
  'DecisionClassification',
  CLASSIFICATIONS,
  'Who may see a decision.',
);
