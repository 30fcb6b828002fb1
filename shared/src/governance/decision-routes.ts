/**
 * How a decision came about. A delegated officer, a chair and an urgent procedure act between meetings; the rest is done
 * at one. In principle: agreed, and a later decision is still to confirm it.
 */
export const DECISION_ROUTES = [
  'COMMITTEE',
  'CONDITIONAL',
  'IN_PRINCIPLE',
  'RATIFICATION',
  'DELEGATED',
  'CHAIRS_ACTION',
  'URGENT',
] as const;
export type DecisionRoute = (typeof DECISION_ROUTES)[number];

const WITHOUT_A_MEETING: ReadonlySet<DecisionRoute> = new Set(['DELEGATED', 'CHAIRS_ACTION', 'URGENT']);
const REPORTED_BACK: ReadonlySet<DecisionRoute> = new Set(['CHAIRS_ACTION', 'URGENT']);

/** Whether it is taken at a meeting. Example: in principle yes, by a delegated officer no. */
export function needsMeeting(route: DecisionRoute): boolean {
  return !WITHOUT_A_MEETING.has(route);
}

/** Whether it is reported to the next meeting. Example: a chair's action is, a delegated decision is not. */
export function isReportedBack(route: DecisionRoute): boolean {
  return REPORTED_BACK.has(route);
}
