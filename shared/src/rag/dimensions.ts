import type { Problem } from '../errors/error-codes.js';
import { RAG_WORDS, type Rag } from './rag.js';
import type { Rollup } from './rollup.js';

/** What the delivery of a workstream is rated on, beside its milestones. */
export const DIMENSIONS = ['TIME', 'COST', 'BENEFIT', 'RISK', 'RESOURCES'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export const DIMENSION_WORDS: Record<Dimension, string> = {
  TIME: 'Time',
  COST: 'Cost',
  BENEFIT: 'Benefit',
  RISK: 'Risk',
  RESOURCES: 'Resources',
};

/** Colours that a dimension is rated in; grey says "not rated", which is an answer. A dimension is never complete. */
export const DIMENSION_RAGS = ['green', 'amber', 'red', 'grey'] as const satisfies readonly Rag[];
export type DimensionRag = (typeof DIMENSION_RAGS)[number];

/**
 * What the plan says of time: the roll-up of the items, where a finished workstream is on time.
 * Example: a workstream whose worst item is at risk is at risk in time, whatever was rated.
 */
export function computedTime({ rag }: Pick<Rollup, 'rag'>): DimensionRag {
  return rag === 'blue' ? 'green' : rag;
}

/**
 * `DIM-1`: a rating has a reason; for "not rated" it says why nobody can. `DIM-2`: a time that is better than the plan says
 * is taken, and the difference stands on the page. Example: time on track where the items are off track answers `DIM-2`.
 */
export function dimensionProblems(
  dimension: Dimension,
  rag: DimensionRag,
  reason: string,
  time: DimensionRag,
): Problem[] {
  const problems: Problem[] = [];
  if (!reason.trim())
    problems.push({
      rule: 'DIM-1',
      severity: 'E',
      field: 'reason',
      message: rag === 'grey' ? 'Say why it is not rated.' : 'Say why: a board reads it beside the colour.',
    });
  if (dimension === 'TIME' && rag !== 'grey' && time !== 'grey' && ORDER[rag] < ORDER[time])
    problems.push({
      rule: 'DIM-2',
      severity: 'W',
      field: 'rag',
      message: `By the plan, time is ${RAG_WORDS[time].toLowerCase()}; both are shown.`,
    });
  return problems;
}

const ORDER: Record<DimensionRag, number> = { grey: 0, green: 1, amber: 2, red: 3 };
