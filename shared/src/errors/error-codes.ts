/** Every code that the API can answer with. The words for each are in `web/src/lib/error-messages.ts`. */
export const ERROR_CODES = [
  'BAD_INPUT',
  'NOT_FOUND',
  'FORBIDDEN',
  'UNAUTHENTICATED',
  'STALE_VERSION',
  'RULE_BROKEN',
  'REASON_NEEDED',
  'IDEMPOTENCY_MISMATCH',
  'CONFLICT',
  'AS_AT_READ_ONLY',
  'TOO_MANY_ATTEMPTS',
  'QUERY_TOO_LARGE',
  'UNKNOWN_DOCUMENT',
  'UNAVAILABLE',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** `E` refuses the save, `W` accepts it with a reason. */
export type Severity = 'E' | 'W';

/**
 * One objection of a rule: what is wrong, where, and what would be right, in a sentence a PMO officer can act on.
 * Example: `{ rule: 'DATE-5', severity: 'E', field: 'forecast', message: 'There is no month 13 in “12/13”. Write the day first, as in 12/03/2018.' }`.
 */
export interface Problem {
  /** The rule's id in the domain book, such as `MTG-3`. */
  rule: string;
  severity: Severity;
  /** The input the sentence is about, or null for the whole. */
  field: string | null;
  message: string;
}
