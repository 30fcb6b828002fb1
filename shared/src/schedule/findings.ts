import type { Problem, Severity } from '../errors/error-codes.js';

/** An objection to a plan, with the ids of the nodes, links or bodies it is about. */
export interface NetworkProblem extends Problem {
  ids: readonly string[];
}

/** Writes one. The field says which list of the plan it is about. */
export function networkProblem(
  rule: string,
  severity: Severity,
  field: 'nodes' | 'links' | 'calendars' | 'bodies' | 'blackouts' | 'risks',
  ids: readonly string[],
  message: string,
): NetworkProblem {
  return { rule, severity, field, message, ids };
}
