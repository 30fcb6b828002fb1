import {
  type DecisionState,
  isRecommendation,
  nextDecisionStates,
} from '@gantry/shared/governance/decision-states';
import type { DecisionAbility } from './decision-words.js';

/** What may be done with a decision as it stands, from the one table of its states. */
export function decisionAbilities(decision: {
  state: DecisionState;
  isWordingFixed: boolean;
  isReportDue: boolean;
  isLeftToDo: boolean;
}): DecisionAbility[] {
  const { state, isWordingFixed, isReportDue, isLeftToDo } = decision;
  const next = nextDecisionStates(state);
  const may: [DecisionAbility, boolean][] = [
    ['AMEND_RECOMMENDATION', state === 'DRAFT_RECOMMENDATION'],
    ['PUT_FORWARD', next.includes('RECOMMENDED')],
    ['TAKE', next.includes('TAKEN')],
    ['AMEND_WORDING', !isRecommendation(state) && !isWordingFixed],
    ['CORRECT', !isRecommendation(state) && isWordingFixed],
    ['REPORT_BACK', isReportDue],
    ['CARRY_OUT', state === 'IN_EFFECT' && isLeftToDo],
    ['IMPLEMENT', next.includes('IMPLEMENTED')],
    ['SUPERSEDE', next.includes('SUPERSEDED')],
    ['RESCIND', next.includes('RESCINDED')],
    ['QUASH', next.includes('QUASHED')],
  ];
  return may.filter(([, isOpen]) => isOpen).map(([ability]) => ability);
}
