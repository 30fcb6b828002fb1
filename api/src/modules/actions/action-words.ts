import { ACTION_STANDINGS, ACTION_STATES, ACTION_STEPS } from '@gantry/shared/governance/action-rules';
import { stringEnum } from '../../platform/graphql/string-enum.js';

export const ActionStateEnum = stringEnum('ActionState', ACTION_STATES, 'How far an action has come.', {
  COMPLETE: 'Its owner reports it as done.',
  CLOSED: 'A meeting saw that it is done.',
});
export const ActionStandingEnum = stringEnum(
  'ActionStanding',
  ACTION_STANDINGS,
  'How an action stands by its date.',
  { DUE_SOON: 'Due within seven days.' },
);
export const ActionStepEnum = stringEnum('ActionStep', ACTION_STEPS, 'What can be done with an action.');
