import type { Problem } from '@gantry/shared/errors/error-codes';
import { badInput, DomainError } from '../../platform/errors/domain-error.js';
import { refuseContradictions } from '../projection/index.js';
import type { ApplyPlanChangesInput } from './plan-change.inputs.js';

const PARTS = [
  ...(['dates', 'durations', 'meetings', 'extraMeetings', 'chosen'] as const),
  ...(['lags', 'addedLinks', 'removedLinks', 'restoredLinks'] as const),
];

/** What is wrong with the draft as a whole, before any row of it is read. */
export function refuseOddDraft(input: ApplyPlanChangesInput): void {
  if (input.reason.trim() === '') throw badInput('reason', 'Say why, in a sentence that a board can read.');
  if (!PARTS.some((part) => input[part]?.length))
    throw badInput(null, 'Nothing is to be changed. Name an item, a meeting or a link.');
  input.dates?.forEach((change, n) => {
    const said = [change.date != null, change.restatesId != null, change.isWithdrawn === true];
    if (said.filter(Boolean).length !== 1)
      throw badInput(`dates.${n}.date`, 'Give a date, or an earlier forecast, or say that none is stated.');
  });
  refuseContradictions(input);
}

const REFUSED_WHOLE: Partial<Record<string, string>> = {
  FORBIDDEN: 'Your role does not allow this change. Nothing was changed.',
  NOT_FOUND: 'This is not there, or you may not see it. Nothing was changed.',
  STALE_VERSION: 'Somebody else changed this after you looked at it. Nothing was changed.',
};

/**
 * Says of a refusal which change of the draft it is about. Objections of rules are answered, so that all can be told in
 * one go; anything else refuses the whole at once.
 */
export function problemsAt(error: unknown, field: string): Problem[] {
  if (!(error instanceof DomainError)) throw error;
  const told = ((error.details.problems ?? []) as Problem[]).map((problem) => prefixed(problem, field));
  if (error.code === 'RULE_BROKEN') return told;
  const message = REFUSED_WHOLE[error.code];
  const said = message ? [{ rule: error.code, severity: 'E', field, message } satisfies Problem] : told;
  throw new DomainError(error.code, { ...error.details, at: field, problems: said });
}

export function prefixed<P extends Pick<Problem, 'field'>>(problem: P, field: string): P {
  if (problem.field === 'reason') return problem;
  return { ...problem, field: problem.field === null ? field : `${field}.${problem.field}` };
}
