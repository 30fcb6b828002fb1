import type { Problem } from '../errors/error-codes.js';

/** Who agreed to a new baseline. */
export interface BaselineFacts {
  /** Whether the plan has a baseline already, the printed one included. */
  hasBaseline: boolean;
  reason: string;
  name: string;
  decision: BaselineDecision | null;
}

/** The decision that a new baseline names, as far as the rule asks. */
export interface BaselineDecision {
  code: string;
  state: string;
  outcome: string;
}

const APPROVED = new Set(['APPROVED', 'APPROVED_AMENDED', 'APPROVED_CONDITIONALLY']);
/** What a board says in place of approving: it has no conditions, so that it counts from the day on which it was said. */
const SAID_BY_A_BOARD = new Set(['ENDORSED', 'DIRECTED']);
const IN_FORCE = new Set(['IN_EFFECT', 'IMPLEMENTED']);

/** `BL-4`: whether a baseline may be taken by this decision. Example: one that is recorded with an unknown outcome carries none. */
export function carriesBaseline({ outcome, state }: Omit<BaselineDecision, 'code'>): boolean {
  if (SAID_BY_A_BOARD.has(outcome)) return state === 'TAKEN' || IN_FORCE.has(state);
  return APPROVED.has(outcome) && IN_FORCE.has(state);
}

/**
 * Why a baseline cannot be taken, all at once. `BL-3`: once a plan has a baseline, the next is taken by a decision, for a
 * board must not find its reference changed; the first may be taken without. `BL-4`: that decision agrees to something and
 * is in effect; what a board endorses or directs waits for nothing. Example: a conditional approval whose condition is open
 * does not carry a baseline yet.
 */
export function baselineProblems({ hasBaseline, name, reason, decision }: BaselineFacts): Problem[] {
  const problems: Problem[] = [];
  const refuse = (rule: string, field: string, message: string) =>
    problems.push({ rule, severity: 'E', field, message });
  if (name.trim() === '') refuse('BL-5', 'name', 'Give the baseline a name, such as “Agreed in March”.');
  if (reason.trim() === '')
    refuse('BL-5', 'reason', 'Say why the dates are set anew, in a sentence that a board can read.');
  if (decision === null) {
    if (hasBaseline)
      refuse('BL-3', 'decisionId', 'This plan has a baseline. Name the decision by which the next is taken.');
  } else if (!carriesBaseline(decision))
    refuse(
      'BL-4',
      'decisionId',
      `${decision.code} does not carry a baseline: it must agree to something and be in effect.`,
    );
  return problems;
}

/** `BL-2`: a plan that was set anew more than twice says so wherever its baseline is shown. The printed one does not count. */
export function rebaselineWarning(takenSincePrinted: number): Problem | null {
  if (takenSincePrinted <= 2) return null;
  const message = `The baseline was set anew ${takenSincePrinted} times; compare with the first one too.`;
  return { rule: 'BL-2', severity: 'W', field: null, message };
}
