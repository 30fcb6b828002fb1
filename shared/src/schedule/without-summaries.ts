import type { LinkType } from '../governance/dependency-rules.js';
import { type NetworkProblem, networkProblem } from './findings.js';
import type { MilestoneNode, Network, NetworkLink, NetworkNode, ScheduledNode } from './network.js';

/** A plan in which every link joins nodes that have dates of their own. */
export interface FlatPlan {
  nodes: ScheduledNode[];
  links: NetworkLink[];
  /** Points put in for summaries and other nodes, by id, with what they stand for. */
  hubs: Map<string, string>;
  findings: NetworkProblem[];
}

const isScheduled = (node: NetworkNode): node is ScheduledNode => node.kind !== 'summary';

/**
 * Replaces summaries by points: what waits for a summary waits for the last of what is below it, and what is below waits
 * for the summary's predecessors. Takes out cancelled nodes, what is below a cancelled summary, and their links (`NET-5`).
 * Example: A → phase, with X and Y below the phase, becomes A → phase#start → X and Y.
 */
export function withoutSummaries(network: Network): FlatPlan {
  if (network.nodes.every((node) => isScheduled(node) && node.isCancelled !== true))
    return {
      nodes: network.nodes.filter(isScheduled),
      links: [...network.links],
      hubs: standIns(network),
      findings: [],
    };
  const byId = new Map(network.nodes.map((node) => [node.id, node]));
  const above = (node: NetworkNode): string[] => {
    const ids: string[] = [];
    for (let at = node.parentId; at !== undefined && !ids.includes(at); at = byId.get(at)?.parentId)
      ids.push(at);
    return ids;
  };
  const isOut = (node: NetworkNode) =>
    node.isCancelled === true || above(node).some((id) => byId.get(id)?.isCancelled === true);
  const out = new Set(network.nodes.filter(isOut).map((node) => node.id));
  const plan: FlatPlan = { nodes: [], links: [], hubs: standIns(network), findings: [] };
  const below = new Map<string, string[]>();
  for (const node of network.nodes)
    if (isScheduled(node) && !out.has(node.id)) {
      plan.nodes.push(node);
      for (const id of above(node)) {
        const known = below.get(id);
        if (known) known.push(node.id);
        else below.set(id, [node.id]);
      }
    }
  for (const link of network.links) {
    const gone = [link.fromId, link.toId].filter((id) => out.has(id));
    if (gone.length > 0) plan.findings.push(dropped(link, gone));
    else addLink(plan, link, byId, below);
  }
  return plan;
}

/** Nodes that stand for another one from the start. */
function standIns({ nodes }: Network): Map<string, string> {
  return new Map(
    nodes.flatMap((node) =>
      isScheduled(node) && node.standsFor !== undefined ? [[node.id, node.standsFor] as const] : [],
    ),
  );
}

/** A point has no length, so that its start and its end are one: what leaves it leaves its end. */
const FROM_POINT: Record<LinkType, LinkType> = { FS: 'FS', SS: 'FS', FF: 'FF', SF: 'FF' };

function addLink(
  plan: FlatPlan,
  link: NetworkLink,
  byId: ReadonlyMap<string, NetworkNode>,
  below: ReadonlyMap<string, readonly string[]>,
): void {
  const isFromSummary = byId.get(link.fromId)?.kind === 'summary';
  const isToSummary = byId.get(link.toId)?.kind === 'summary';
  const isFromStart = link.type === 'SS' || link.type === 'SF';
  if (isToSummary && (link.type === 'FF' || link.type === 'SF')) {
    plan.findings.push(
      notForSummary(link, 'A summary ends when the last item below it ends; this link is left out.'),
    );
    return;
  }
  if (isFromSummary && isFromStart)
    plan.findings.push(notForSummary(link, 'It waits until everything below the summary has begun.'));
  const end = isFromStart ? 'begun' : 'end';
  const fromId = isFromSummary ? hub(plan, link.fromId, end, below.get(link.fromId) ?? []) : link.fromId;
  const toId = isToSummary ? hub(plan, link.toId, 'start', below.get(link.toId) ?? []) : link.toId;
  const type = isFromSummary ? FROM_POINT[link.type] : link.type;
  plan.links.push({ ...link, fromId, toId, type });
}

function hub(
  plan: FlatPlan,
  summaryId: string,
  end: 'start' | 'begun' | 'end',
  below: readonly string[],
): string {
  const id = `${summaryId}#${end}`;
  if (plan.hubs.has(id)) return id;
  plan.hubs.set(id, summaryId);
  // The end of the last item below it is an evening: after work that ends on Friday it is told as Friday.
  const point: MilestoneNode = { kind: 'milestone', id, isStartOfDay: end !== 'end' };
  plan.nodes.push(point);
  for (const child of below)
    plan.links.push(
      end === 'start'
        ? { id: `${id}>${child}`, fromId: id, toId: child, type: 'FS' }
        : { id: `${child}>${id}`, fromId: child, toId: id, type: end === 'begun' ? 'SS' : 'FS' },
    );
  return id;
}

function dropped(link: NetworkLink, gone: readonly string[]): NetworkProblem {
  const message = `The link from ${link.fromId} to ${link.toId} is left out: ${gone.join(' and ')} is cancelled.`;
  return networkProblem('NET-5', 'W', 'links', [link.id, ...gone], message);
}

function notForSummary(link: NetworkLink, what: string): NetworkProblem {
  const message = `The ${link.type} link from ${link.fromId} to ${link.toId} is tied to a summary. ${what}`;
  return networkProblem('NET-6', 'W', 'links', [link.id], message);
}
