import { circleWords } from '../governance/circle-words.js';
import { LINK_TYPES } from '../governance/dependency-rules.js';
import { blackoutSet } from './blackout-set.js';
import { boundaryOf } from './boundaries.js';
import { calendarTable } from './calendar-table.js';
import { type CompiledNetwork, KIND } from './compiled.js';
import { type NetworkProblem, networkProblem } from './findings.js';
import { emptyInputs, floorOf, writeLink, writeNode } from './inputs.js';
import type { Network, NetworkLink, ScheduledNode } from './network.js';
import { networkProblems } from './network-problems.js';
import { grouped, topologicalOrder } from './order.js';
import { BOUNDS, type Bound } from './range.js';
import { daysPerWorkedDay, hasRanges, lagReach, reach, riskReach, spanOf } from './span.js';
import { type FlatPlan, withoutSummaries } from './without-summaries.js';

/** A plan made ready for scheduling, or every reason why it cannot be. Findings are things left out or read our way. */
export type Compilation =
  | { isScheduled: true; net: CompiledNetwork; findings: NetworkProblem[] }
  | { isScheduled: false; problems: NetworkProblem[] };

/**
 * Orders a plan, resolves its ids to numbers and its dates to boundaries, and builds its tables. A circle is refused with
 * one concrete way round (`DEP-1`). Example: A → B → C → A answers "This goes round in a circle: A → B → C → A."
 */
export function compile(network: Network): Compilation {
  const problems = networkProblems(network);
  if (problems.length > 0) return { isScheduled: false, problems };
  const plan = withoutSummaries(network);
  const rankOf = new Map(plan.nodes.map((node, i) => [node.id, i]));
  const from = Int32Array.from(plan.links.map((link) => rankOf.get(link.fromId)!));
  const to = Int32Array.from(plan.links.map((link) => rankOf.get(link.toId)!));
  const ordering = topologicalOrder(plan.nodes.length, from, to);
  if (!ordering.isOrdered)
    return {
      isScheduled: false,
      problems: [
        circleProblem(
          ordering.circle.map((i) => plan.nodes[i]!.id),
          plan,
        ),
      ],
    };
  const net = structureOf(network, plan, ordering.order, from, to);
  const dead = network.calendars.find(
    ({ id }) => net.calendars[net.calendarOf.get(id)!]!.workedDay.length === 0,
  );
  if (dead !== undefined) {
    const message = `Calendar ${dead.id} has no day of work.`;
    return { isScheduled: false, problems: [networkProblem('NET-4', 'E', 'calendars', [dead.id], message)] };
  }
  for (const inputs of new Set(BOUNDS.map((bound) => net.inputs[bound]))) {
    for (let i = 0; i < net.nodeCount; i++) writeNode(net, inputs, i, inputs.nodes[i]!);
    for (let e = 0; e < net.linkCount; e++) writeLink(net, inputs, e, inputs.links[e]!);
  }
  return { isScheduled: true, net, findings: plan.findings };
}

function circleProblem(ids: readonly string[], { hubs }: FlatPlan): NetworkProblem {
  const named = ids.map((id) => hubs.get(id) ?? id).filter((id, i, all) => i === 0 || all[i - 1] !== id);
  const message = `This goes round in a circle: ${circleWords(named)}.`;
  return networkProblem('DEP-1', 'E', 'links', named, message);
}

function structureOf(
  network: Network,
  plan: FlatPlan,
  order: Int32Array,
  fromListed: Int32Array,
  toListed: Int32Array,
): CompiledNetwork {
  const nodes = Array.from(order, (i) => plan.nodes[i]!);
  const rank = new Int32Array(order.length);
  order.forEach((listed, i) => {
    rank[listed] = i;
  });
  const every = Int32Array.from(plan.links.map((_, e) => e));
  const into = grouped(
    nodes.length,
    toListed.map((i) => rank[i]!),
    every,
  );
  const links = Array.from(into.list, (e) => plan.links[e]!);
  const from = into.list.map((e) => rank[fromListed[e]!]!);
  const to = into.list.map((e) => rank[toListed[e]!]!);
  const outOf = grouped(nodes.length, from, every);
  const flat: Network = { ...network, nodes, links };
  const { origin, top } = spanOf(flat, nodes, longestChain(flat, nodes, links, from, to));
  const span = { origin, top, network: flat };
  const calendarOf = new Map(network.calendars.map((one, i) => [one.id, i]));
  const blackouts = avoidedBlackouts(flat, nodes, (at) => boundaryOf(span, at));
  const bodies = network.bodies ?? [];
  const calendarIdOf = calendarIdsOf(network);
  const isSure = !hasRanges(flat);
  const likely = emptyInputs('likely', [...nodes], [...links], bodies);
  const inputsFor = (bound: Bound) => (isSure ? likely : emptyInputs(bound, [...nodes], [...links], bodies));
  return {
    ...span,
    start: boundaryOf(span, network.start),
    floor: floorOf(span),
    nodeCount: nodes.length,
    linkCount: links.length,
    ids: nodes.map((node) => node.id),
    rankOf: new Map(nodes.map((node, i) => [node.id, i])),
    linkIds: links.map((link) => link.id),
    linkOf: new Map(links.map((link, e) => [link.id, e])),
    hubs: plan.hubs,
    kind: Uint8Array.from(nodes.map(kindOf)),
    calendar: Uint16Array.from(nodes.map((node) => calendarOf.get(calendarIdOf(node))!)),
    isEndOfDay: Uint8Array.from(nodes, (node) => (node.kind === 'milestone' && node.isStartOfDay ? 0 : 1)),
    isAlap: Uint8Array.from(nodes.map((node) => (node.isAsLateAsPossible ? 1 : 0))),
    avoids: blackouts.of,
    inStart: into.start,
    from,
    to,
    type: Uint8Array.from(links.map((link) => LINK_TYPES.indexOf(link.type))),
    isForDecision: Uint8Array.from(links.map((link) => (link.neededFor === 'decision' ? 1 : 0))),
    outStart: outOf.start,
    out: outOf.list,
    calendars: network.calendars.map((calendar) => calendarTable(calendar, origin, top)),
    calendarOf,
    blackouts: blackouts.sets,
    inputs: { earliest: inputsFor('earliest'), likely, latest: inputsFor('latest') },
  };
}

function kindOf(node: ScheduledNode): number {
  if (node.kind === 'activity') return node.isElapsed ? KIND.elapsed : KIND.work;
  return KIND[node.kind];
}

function calendarIdsOf(network: Network): (node: ScheduledNode) => string {
  const ofBody = new Map((network.bodies ?? []).map((body) => [body.id, body.calendarId]));
  return (node) => (node.kind === 'gate' ? ofBody.get(node.bodyId) : node.calendarId) ?? network.calendarId;
}

/** The most days on end from the start of the plan to its end if all of it must be done one after the other. */
function longestChain(
  network: Network,
  nodes: readonly ScheduledNode[],
  links: readonly NetworkLink[],
  from: Int32Array,
  to: Int32Array,
): number {
  const ratio = daysPerWorkedDay(network);
  const atRisk = riskReach(network, ratio);
  const before = new Float64Array(nodes.length);
  let [longest, e] = [0, 0];
  nodes.forEach((node, i) => {
    for (; e < links.length && to[e] === i; e++)
      before[i] = Math.max(before[i]!, before[from[e]!]! + lagReach(links[e]!.lag, ratio));
    before[i]! += reach(node, ratio) + (atRisk.get(node.id) ?? 0);
    longest = Math.max(longest, before[i]!);
  });
  return Math.ceil(longest);
}

function avoidedBlackouts(
  network: Network,
  nodes: readonly ScheduledNode[],
  at: (day: Network['start']) => number,
) {
  const byId = new Map((network.blackouts ?? []).map((one) => [one.id, one]));
  const keys = new Map<string, number>();
  const sets: Int32Array[] = [];
  const of = Int32Array.from(nodes, ({ avoids }) => {
    if (avoids === undefined || avoids.length === 0) return -1;
    const key = [...avoids].sort().join('\u0000');
    const known = keys.get(key);
    if (known !== undefined) return known;
    sets.push(
      blackoutSet(
        avoids.map((id) => {
          const { from, to } = byId.get(id)!;
          return [at(from), Math.max(at(from), at((to + 1) as typeof to))] as const;
        }),
      ),
    );
    keys.set(key, sets.length - 1);
    return sets.length - 1;
  });
  return { of, sets };
}
