import { type OutlookResult, outlookOf } from '@gantry/shared/projection/outlook';
import type { PlanWithBodies } from './projection.queries.js';
import { projectionFacts } from './projection-facts.js';

/** Scenarios and targets that people look at side by side; more are computed again. */
const MOST = 6;
const known = new WeakMap<PlanWithBodies, Map<string, OutlookResult>>();

/**
 * A plan as read, projected under one scenario against one target: computed once for as long as the same read is given out,
 * which is until something of the office changes. Null is the plan without any overlay, or no target. Read only.
 */
export function outlookIn(
  read: PlanWithBodies,
  scenarioId: string | null,
  targetId: string | null,
): OutlookResult {
  const outlooks = known.get(read) ?? new Map<string, OutlookResult>();
  known.set(read, outlooks);
  const key = `${scenarioId} ${targetId}`;
  const found = outlooks.get(key);
  if (found !== undefined) return found;
  const computed = outlookOf(projectionFacts(read.plan, read.bodies, scenarioId, read.decided), targetId);
  const [oldest] = outlooks.keys();
  if (outlooks.size >= MOST && oldest !== undefined) outlooks.delete(oldest);
  outlooks.set(key, computed);
  return computed;
}
