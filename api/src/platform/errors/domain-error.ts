import type { ErrorCode, Problem } from '@gantry/shared/errors/error-codes';

/** An outcome that the caller can act on. Everything else that is thrown is a defect and is answered as INTERNAL. */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly details: Record<string, unknown> = {},
  ) {
    super(code);
    this.name = 'DomainError';
  }
}

/** One refusal with every objection of the rules, so that all can be put right in one go. */
export function refused(problems: readonly Problem[]): DomainError {
  return new DomainError('RULE_BROKEN', { problems });
}

/** Input that has the wrong shape: one sentence a field. */
export function badInput(field: string | null, message: string, rule = 'INPUT'): DomainError {
  return new DomainError('BAD_INPUT', {
    problems: [{ rule, severity: 'E', field, message } satisfies Problem],
  });
}

/** Not there and not yours answer alike. */
export function notFound(what: string): DomainError {
  return new DomainError('NOT_FOUND', { what });
}

/**
 * For a row whose reader is decided by another row: a meeting by its body, a condition by its decision. Whoever may not
 * know of the other is answered as if the row itself were not there.
 */
export async function orNotFound<T>(what: string, deciding: Promise<T>): Promise<T> {
  try {
    return await deciding;
  } catch (error) {
    throw error instanceof DomainError && error.code === 'NOT_FOUND' ? notFound(what) : error;
  }
}
