import type { Problem } from '../errors/error-codes.js';

/** How a decision stands, from the first draft of a recommendation to its end. */
export const DECISION_STATES = [
  'DRAFT_RECOMMENDATION',
  'RECOMMENDED',
  'TAKEN',
  'IN_EFFECT',
  'IMPLEMENTED',
  'LAPSED',
  'SUPERSEDED',
  'RESCINDED',
  'QUASHED',
] as const;
export type DecisionState = (typeof DECISION_STATES)[number];

/** Forward only: nothing that was decided becomes a draft again, and what was set aside stays so. */
const NEXT: Record<DecisionState, readonly DecisionState[]> = {
  DRAFT_RECOMMENDATION: ['RECOMMENDED'],
  RECOMMENDED: ['TAKEN', 'IN_EFFECT'],
  TAKEN: ['IN_EFFECT', 'LAPSED', 'SUPERSEDED', 'RESCINDED', 'QUASHED'],
  IN_EFFECT: ['IMPLEMENTED', 'SUPERSEDED', 'RESCINDED', 'QUASHED'],
  IMPLEMENTED: ['SUPERSEDED', 'RESCINDED', 'QUASHED'],
  LAPSED: ['SUPERSEDED'],
  SUPERSEDED: [],
  RESCINDED: [],
  QUASHED: [],
};

const BEFORE_IT_IS_TAKEN: ReadonlySet<DecisionState> = new Set(['DRAFT_RECOMMENDATION', 'RECOMMENDED']);
const STANDS: ReadonlySet<DecisionState> = new Set(['TAKEN', 'IN_EFFECT', 'IMPLEMENTED']);

/** The steps from here. Example: from in effect to implemented, superseded, rescinded or quashed. */
export function nextDecisionStates(from: DecisionState): readonly DecisionState[] {
  return NEXT[from];
}

/** Whether it is still a recommendation: no body has decided anything. Example: `RECOMMENDED` yes, `TAKEN` no. */
export function isRecommendation(state: DecisionState): boolean {
  return BEFORE_IT_IS_TAKEN.has(state);
}

/** Whether it was taken and nobody has set it aside. Example: `TAKEN` yes, `LAPSED` no. */
export function decisionStands(state: DecisionState): boolean {
  return STANDS.has(state);
}

/**
 * `DEC-14`: a step that the table of states does not have.
 * Example: a decision that waits for its conditions cannot be implemented; one that is in effect can.
 */
export function decisionStepProblems(code: string, from: DecisionState, to: DecisionState): Problem[] {
  if (NEXT[from].includes(to)) return [];
  const may = NEXT[from].map(decisionStateWords).join(', ');
  const then = may === '' ? 'That is its end.' : `It can become: ${may}.`;
  return [
    {
      rule: 'DEC-14',
      severity: 'E',
      field: null,
      message: `${code} is ${decisionStateWords(from)} and cannot become ${decisionStateWords(to)}. ${then}`,
    },
  ];
}

/**
 * `DEC-19`: what sets a decision aside is named: a later decision of the same body, or the authority that did it.
 * Example: rescinding with neither is refused; "High Court, judgment of 21 Feb 2020" will do.
 */
export function settingAsideProblems(given: {
  later: { code: string; isSameBody: boolean; isLater: boolean } | null;
  authority: string | null;
  reason: string;
}): Problem[] {
  const problems: Problem[] = [];
  const refuse = (field: string, message: string) =>
    problems.push({ rule: 'DEC-19', severity: 'E', field, message });
  if (given.reason.trim() === '') refuse('reason', 'Say why it is set aside.');
  if (given.later === null && !given.authority?.trim())
    refuse('authority', 'Name the later decision, or the authority by which it is set aside.');
  if (given.later !== null && !given.later.isSameBody)
    refuse('byDecisionId', `${given.later.code} is of another body. Name a decision of the same body.`);
  else if (given.later !== null && !given.later.isLater)
    refuse('byDecisionId', `${given.later.code} was not taken later. Name a later decision.`);
  return problems;
}

/** `DRAFT_RECOMMENDATION` as "a draft recommendation", `IN_EFFECT` as "in effect". */
export function decisionStateWords(state: DecisionState): string {
  return state === 'DRAFT_RECOMMENDATION'
    ? 'a draft recommendation'
    : state.toLowerCase().replaceAll('_', ' ');
}
