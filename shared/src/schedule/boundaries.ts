import type { Day } from '../dates/day.js';
import type { CompiledNetwork } from './compiled.js';
import type { ScheduledNode } from './network.js';

/** The span of the tables; everything that turns days into boundaries needs no more. */
export type Span = Pick<CompiledNetwork, 'origin' | 'top'>;

/** The boundary with which a day begins, kept inside the tables. */
export function boundaryOf({ origin, top }: Span, at: Day): number {
  return Math.min(top, Math.max(0, at - origin));
}

const isMorning = (node: ScheduledNode) => node.kind === 'milestone' && node.isStartOfDay === true;

/** Where a node that starts on a day stands: at its morning; a milestone at its evening, which is the next boundary. */
export function startBoundary(span: Span, node: ScheduledNode, on: Day): number {
  return boundaryOf(span, node.kind === 'milestone' && !isMorning(node) ? ((on + 1) as Day) : on);
}

/** Where a node that finishes on a day stands: at its evening; a milestone of the morning at the day's own boundary. */
export function finishBoundary(span: Span, node: ScheduledNode, on: Day): number {
  return boundaryOf(span, isMorning(node) ? on : ((on + 1) as Day));
}
