import type { Day } from '../dates/day.js';
import { highest, lowest } from './extent.js';
import type { Network, NetworkNode } from './network.js';
import type { Projected, Projection } from './projection.js';
import type { Cause } from './waits.js';

/** A summary's days: from the first start to the last finish below it, or why the last is not known. */
export type SummaryProjected =
  | { isKnown: true; start: Day; finish: Day }
  | { isKnown: false; start: Day | null; causes: readonly Cause[] };

/**
 * What a summary takes up, from the projections of all below it; null where there is nothing. Example: 2–6 October and
 * 4–13 October below it give 2–13 October; with one that cannot be computed its start stands and its finish is unknown.
 */
export function summaryProjection(
  network: Network,
  summaryId: string,
  byNode: ReadonlyMap<string, Projection>,
  bound: 'earliest' | 'likely' | 'latest',
): SummaryProjected | null {
  const parents = new Map(network.nodes.map((node) => [node.id, node.parentId]));
  const isBelow = ({ parentId }: NetworkNode) => {
    for (let at = parentId; at !== undefined; at = parents.get(at)) if (at === summaryId) return true;
    return false;
  };
  const below = network.nodes.filter(isBelow).flatMap((node) => byNode.get(node.id)?.[bound] ?? []);
  if (below.length === 0) return null;
  const known = below.filter((one): one is Projected & { isKnown: true } => one.isKnown);
  const causes = [...new Set(below.flatMap((one) => (one.isKnown ? [] : one.causes)))];
  const start = known.length === 0 ? null : (lowest(known.map((one) => one.start)) as Day);
  if (causes.length > 0 || start === null) return { isKnown: false, start, causes };
  return { isKnown: true, start, finish: highest(known.map((one) => one.finish)) as Day };
}
