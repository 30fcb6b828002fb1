import type { Problem } from '../errors/error-codes.js';
import type { Classification } from './roles.js';

/** What a person says of a record that not everybody may see. */
export interface Exemption {
  classification?: Classification | null;
  /** Of Part 1 of Schedule 12A to the Local Government Act 1972. */
  exemptParagraph?: number | null;
  exemptReason?: string | null;
}

/**
 * `ACC-1`: an exempt record names the paragraph, 1 to 7, and the reason; any other names neither.
 * Example: a risk marked exempt under paragraph 3 without a reason is refused with "Say why it is exempt."
 */
export function exemptionProblems(
  { classification, exemptParagraph, exemptReason }: Exemption,
  record: 'risk' | 'issue' | 'decision' | 'item' | 'paper' | 'report' | 'action',
): Problem[] {
  const objection = (field: string, message: string): Problem => ({
    rule: 'ACC-1',
    severity: 'E',
    field,
    message,
  });
  if (classification !== 'EXEMPT')
    return exemptParagraph == null && !exemptReason
      ? []
      : [objection('classification', `Only an exempt ${record} names a paragraph and a reason.`)];
  const problems: Problem[] = [];
  if (exemptParagraph == null || exemptParagraph < 1 || exemptParagraph > 7)
    problems.push(objection('exemptParagraph', 'Name the paragraph of the exemption, 1 to 7.'));
  if (!exemptReason?.trim()) problems.push(objection('exemptReason', 'Say why it is exempt.'));
  return problems;
}
