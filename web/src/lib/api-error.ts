import type { ErrorCode } from '@gantry/shared/errors/error-codes';

/** A refusal that the API put into a code. `details` is what the code's words need: fields, current values, a rule. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    readonly code: ErrorCode,
    readonly details: Record<string, unknown> = {},
  ) {
    super(code);
  }
}

/** The values that stand in the database now, for a `STALE_VERSION` refusal. */
export function currentOf<Current>(error: unknown): Current | null {
  if (!(error instanceof ApiError) || error.code !== 'STALE_VERSION') return null;
  return (error.details.current as Current | undefined) ?? null;
}
