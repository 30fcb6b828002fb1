import type { Day } from '../dates/day.js';
import type { PlanProjection, Projected } from './projection.js';

/** How one item's likely projection moved between two plans; a day is null where it cannot be computed, or is not there. */
export interface ProjectionChange {
  nodeId: string;
  startBefore: Day | null;
  startAfter: Day | null;
  finishBefore: Day | null;
  finishAfter: Day | null;
}

/**
 * What a change of the plan, of its meetings or of a calendar moves: every item whose likely start or finish differs.
 * Example: a bank holiday proclaimed for Monday 19 September 2022 moves what ran over it from Wednesday to Thursday.
 */
export function projectionChanges(before: PlanProjection, after: PlanProjection): ProjectionChange[] {
  const ids = new Set([...before.byNode.keys(), ...after.byNode.keys()]);
  return [...ids].flatMap((nodeId) => {
    const [was, is] = [days(before.byNode.get(nodeId)?.likely), days(after.byNode.get(nodeId)?.likely)];
    if (was.start === is.start && was.finish === is.finish) return [];
    return [
      {
        nodeId,
        startBefore: was.start,
        startAfter: is.start,
        finishBefore: was.finish,
        finishAfter: is.finish,
      },
    ];
  });
}

function days(found: Projected | undefined): { start: Day | null; finish: Day | null } {
  return found?.isKnown ? found : { start: null, finish: null };
}
