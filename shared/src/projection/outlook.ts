import type { Day } from '../dates/day.js';
import type { Problem } from '../errors/error-codes.js';
import { type Cliff, cliffsOf } from '../schedule/cliff.js';
import { compile } from '../schedule/compile.js';
import { type Criticality, criticality, type DrivingChain, drivingChain } from '../schedule/driving-chain.js';
import { type GateMargin, gateMargin } from '../schedule/gate-margin.js';
import { type PlanProjection, projectPlan } from '../schedule/projection.js';
import { lapsingIn, withLapsed } from './open-conditions.js';
import type { ProjectionFacts } from './plan-facts.js';
import { planNetwork } from './plan-network.js';
import type { Presumed } from './presumed.js';

/** Working days of float, or of margin at a gate, up to which an item counts as nearly critical. */
export const NEARLY_CRITICAL = { float: 5, gateMargin: 2 } as const;

/** A plan as the engine sees it, measured against one item: what decides when that comes, and what waits for what. */
export interface Outlook {
  facts: ProjectionFacts;
  targetId: string | null;
  projection: PlanProjection;
  /** What puts the target where it is; null without a target, or where it cannot be computed. */
  chain: DrivingChain | null;
  criticality: ReadonlyMap<string, Criticality>;
  gates: ReadonlyMap<string, GateMargin>;
  /** Of what nothing is recorded although its days have come (`PROJ-2`). */
  presumed: Presumed;
  /** Decisions that fall before they are in effect, with the long stop on which they do (`PROJ-9`). */
  lapsing: ReadonlyMap<string, Day>;
}

export type OutlookResult =
  | { isProjected: true; outlook: Outlook }
  | { isProjected: false; problems: readonly Problem[] };

/**
 * Projects a plan under one scenario. A target that is not in this scenario counts as none. Example: the stroke review as
 * printed launches on 1 February 2018 in scenario 1, with 3 working days of float for the senate's draft report.
 */
export function outlookOf(facts: ProjectionFacts, targetId: string | null): OutlookResult {
  const first = projected(facts, facts, targetId, new Map());
  if (!first.isProjected) return first;
  // A decision falls where its conditions come too late, which only a projection tells.
  const lapsing = lapsingIn(facts, first.outlook.projection.schedules.likely);
  return lapsing.size === 0 ? first : projected(withLapsed(facts, lapsing), facts, targetId, lapsing);
}

function projected(
  computed: ProjectionFacts,
  facts: ProjectionFacts,
  targetId: string | null,
  lapsing: ReadonlyMap<string, Day>,
): OutlookResult {
  const { network, presumed } = planNetwork(computed);
  const compiled = compile(network);
  if (!compiled.isScheduled) return { isProjected: false, problems: compiled.problems };
  const { net } = compiled;
  const target = targetId === null ? undefined : net.rankOf.get(targetId);
  const projection = projectPlan(net, { nodeId: target === undefined ? null : targetId });
  const { likely } = projection.schedules;
  const gates = new Map<string, GateMargin>();
  for (let i = 0; i < net.nodeCount; i++) {
    const margin = net.hubs.has(net.ids[i]!) ? null : gateMargin(likely, i);
    if (margin !== null) gates.set(margin.nodeId, margin);
  }
  const outlook: Outlook = {
    facts,
    targetId: target === undefined ? null : targetId,
    projection,
    chain: target === undefined ? null : drivingChain(likely, target),
    criticality: target === undefined ? new Map() : criticality(likely, target, NEARLY_CRITICAL),
    gates,
    presumed,
    lapsing,
  };
  return { isProjected: true, outlook };
}

/** What one day more than its float costs, for the items named; those that do not lead to the target are left out. */
export function cliffs({ projection, targetId }: Outlook, itemIds: readonly string[]): Cliff[] {
  const schedule = projection.schedules.likely;
  const target = targetId === null ? undefined : schedule.net.rankOf.get(targetId);
  if (target === undefined) return [];
  const ranks = itemIds.map((id) => schedule.net.rankOf.get(id)).filter((rank) => rank !== undefined);
  return cliffsOf(schedule, target, ranks);
}
