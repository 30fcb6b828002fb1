import type { ErrorCode, Problem } from '@gantry/shared/errors/error-codes';
import type { FormError } from '../ui/error-summary/error-summary.js';
import { ApiError } from './api-error.js';

/** What a person reads for each code: what happened and what to do. A code without words does not compile. */
export const ERROR_MESSAGES: Record<ErrorCode, string> = {
  BAD_INPUT: 'Something in the form is not right. Look at the marked fields.',
  NOT_FOUND: 'This is not there, or you may not see it. It may have been archived.',
  FORBIDDEN: 'Your role does not allow this. Ask your programme office if it should.',
  UNAUTHENTICATED: 'You are no longer signed in. Sign in again; what you typed is kept.',
  STALE_VERSION: 'Somebody else changed this after you opened it. Look at both versions before you save.',
  RULE_BROKEN: 'A rule of the programme stands against this. The reason is given below.',
  REASON_NEEDED: 'This can be saved if you say why.',
  IDEMPOTENCY_MISMATCH:
    'This was already sent with other content. Load the page again and repeat the change.',
  CONFLICT: 'This does not fit what is already recorded.',
  AS_AT_READ_ONLY:
    'You are reading the record as it was. Nothing can be changed here: go back to today first.',
  TOO_MANY_ATTEMPTS: 'Too many attempts. Wait a few minutes and try again.',
  QUERY_TOO_LARGE: 'This asks for too much at once. Narrow the filter.',
  UNKNOWN_DOCUMENT: 'This page is older than the server. Load it again.',
  UNAVAILABLE: 'The server does not answer. Nothing was lost here; try again in a moment.',
  INTERNAL: 'Something went wrong on the server. It has been logged; nothing was half-saved.',
};

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && typeof (value as Problem).message === 'string';
}

/** The objections of the rules that came with a refusal, `details.problems`. */
export function problemsOf(error: unknown): Problem[] {
  const problems = error instanceof ApiError ? error.details.problems : undefined;
  return Array.isArray(problems) ? problems.filter(isProblem) : [];
}

/** A failure of the page itself. The usual one is a part of it that a newer version has replaced: loading it again helps. */
const OF_THE_PAGE =
  'Something on this page went wrong. Load it again, and tell whoever runs Gantry if it comes back.';

/** One sentence for any failure, known or not, with the id of the rule that says so: "There is no month 13. (DATE-5)". */
export function messageOf(error: unknown): string {
  const first = problemsOf(error)[0];
  if (first) return withRule(first);
  return error instanceof ApiError ? ERROR_MESSAGES[error.code] : OF_THE_PAGE;
}

/** The sentence of a rule with its id, for those who look it up in the rule book; not twice where it names the rule itself. */
export function withRule({ rule, message }: Pick<Problem, 'rule' | 'message'>): string {
  return RULE_ID.test(rule) && !message.includes(rule) ? `${message} (${rule})` : message;
}

/** What the rule book calls a rule: `DATE-5`. Other words in its place, such as a code, mean nothing to a reader. */
const RULE_ID = /^[A-Z]+-\d+$/;

/**
 * A refusal as lines of the error summary. Fields come from `details.fields` (`{ forecast: 'There is no month 13' }`)
 * or from the rules' problems; `fieldIds` says which control on this page each belongs to.
 */
export function formErrorsOf(error: unknown, fieldIds: Readonly<Record<string, string>> = {}): FormError[] {
  const fields = error instanceof ApiError ? error.details.fields : undefined;
  const named = Object.entries((fields ?? {}) as Record<string, unknown>).map(([field, message]) => ({
    fieldId: fieldIds[field] ?? null,
    message: Array.isArray(message) ? message.join(' ') : String(message),
  }));
  const ruled = problemsOf(error).map(({ field, message, rule }) => ({
    fieldId: field ? (fieldIds[field] ?? null) : null,
    message,
    ...(RULE_ID.test(rule) ? { rule } : {}),
  }));
  const found = [...named, ...ruled];
  return found.length > 0 ? found : [{ fieldId: null, message: messageOf(error) }];
}
