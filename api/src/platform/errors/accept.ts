import type { Problem } from '@gantry/shared/errors/error-codes';
import { DomainError, refused } from './domain-error.js';

/** E rules refuse with everything that is wrong; W rules are accepted once somebody says why. */
export function accept(problems: readonly Problem[], reason: string | null | undefined): void {
  if (problems.some((problem) => problem.severity === 'E')) throw refused(problems);
  if (problems.length > 0 && !reason?.trim()) throw new DomainError('REASON_NEEDED', { problems });
}
