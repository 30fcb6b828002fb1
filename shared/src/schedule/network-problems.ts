import { type NetworkProblem, networkProblem } from './findings.js';
import type { Network, NetworkBody, NetworkNode } from './network.js';
import { isInOrder } from './range.js';
import { summaryProblems } from './summary-problems.js';

/**
 * Why a plan cannot be scheduled at all, everything at once: a link, calendar, body, meeting, blackout or parent that is
 * not there (`NET-1`), an id given twice (`NET-2`), lengths that are not whole days in order (`NET-3`), a calendar without
 * a day of work (`NET-4`), a chance that is not between 0 and 1 (`NET-7`), summaries that lie in one another or too many
 * levels deep (`NET-8`), a node linked to itself (`DEP-1`).
 * Example: a link to "launch" where no node has that id answers `NET-1` with the ids of the link and of "launch".
 */
export function networkProblems(network: Network): NetworkProblem[] {
  const problems: NetworkProblem[] = [];
  const known = checkIds(network, problems);
  checkNodes(network, known, problems);
  problems.push(...summaryProblems(network.nodes));
  checkLinks(network, known, problems);
  checkChances(network, known, problems);
  for (const { id, days } of network.calendars)
    if ('weekdays' in days && days.weekdays.length === 0)
      problems.push(
        networkProblem('NET-4', 'E', 'calendars', [id], `Calendar ${id} works on no day of the week.`),
      );
  return problems;
}

/** Every id of a plan, by what has it. */
interface Known {
  nodes: ReadonlySet<string>;
  calendars: ReadonlySet<string>;
  blackouts: ReadonlySet<string>;
  bodies: ReadonlyMap<string, NetworkBody>;
}

function checkIds(network: Network, problems: NetworkProblem[]): Known {
  const unique = (field: 'nodes' | 'links' | 'calendars' | 'bodies' | 'blackouts' | 'risks'): Set<string> => {
    const ids = (network[field] ?? []).map((one) => one.id);
    const set = new Set(ids);
    if (set.size === ids.length) return set;
    const [seen, twice] = [new Set<string>(), new Set<string>()];
    for (const id of ids) (seen.has(id) ? twice : seen).add(id);
    for (const id of twice)
      problems.push(networkProblem('NET-2', 'E', field, [id], `The id ${id} is given more than once.`));
    return set;
  };
  const known = { nodes: unique('nodes'), calendars: unique('calendars'), blackouts: unique('blackouts') };
  unique('links');
  unique('bodies');
  unique('risks');
  return { ...known, bodies: new Map((network.bodies ?? []).map((one) => [one.id, one])) };
}

function checkNodes(
  network: Network,
  { nodes, calendars, blackouts, bodies }: Known,
  problems: NetworkProblem[],
): void {
  const missing = (node: { id: string }, id: string, what: string) =>
    problems.push(
      networkProblem(
        'NET-1',
        'E',
        'nodes',
        [node.id, id],
        `${node.id} names a ${what} that is not there: ${id}.`,
      ),
    );
  if (!calendars.has(network.calendarId)) missing({ id: 'The plan' }, network.calendarId, 'calendar');
  for (const body of bodies.values())
    if (body.calendarId !== undefined && !calendars.has(body.calendarId))
      missing(body, body.calendarId, 'calendar');
  for (const node of network.nodes) {
    if (node.parentId !== undefined && !nodes.has(node.parentId)) missing(node, node.parentId, 'parent');
    if (node.kind === 'summary') continue;
    if (node.calendarId !== undefined && !calendars.has(node.calendarId))
      missing(node, node.calendarId, 'calendar');
    for (const id of node.avoids ?? []) if (!blackouts.has(id)) missing(node, id, 'blackout');
    if (node.kind === 'gate') {
      const body = bodies.get(node.bodyId);
      if (body === undefined) missing(node, node.bodyId, 'body');
      const meetings = [...(body?.meetings ?? []), ...(node.alternatives ?? [])];
      const committed = node.notBeforeMeetingId;
      if (body !== undefined && committed !== undefined && !meetings.some((one) => one.id === committed))
        missing(node, committed, 'meeting');
    }
    checkLengths(node, problems);
  }
}

function checkLengths(node: NetworkNode, problems: NetworkProblem[]): void {
  if (node.kind !== 'activity') return;
  for (const length of [node.duration, node.remaining ?? 0]) {
    const least = typeof length === 'number' ? length : length.min;
    if (isInOrder(length) && least >= 0) continue;
    const message = `The length of ${node.id} must be whole days, none below 0, least before most.`;
    problems.push(networkProblem('NET-3', 'E', 'nodes', [node.id], message));
  }
}

function checkChances(network: Network, { nodes }: Known, problems: NetworkProblem[]): void {
  const isChance = (value: number | undefined) => value === undefined || (value >= 0 && value <= 1);
  const refuse = (field: 'nodes' | 'risks', ids: readonly string[], message: string, rule = 'NET-7') =>
    problems.push(networkProblem(rule, 'E', field, ids, message));
  if (!isChance(network.sharedWeight)) refuse('nodes', [], 'The shared weight must lie between 0 and 1.');
  for (const node of network.nodes)
    if (node.kind === 'gate' && !isChance(node.passProbability))
      refuse('nodes', [node.id], `The chance that ${node.id} passes must lie between 0 and 1.`);
  for (const { id, probability, delays } of network.risks ?? []) {
    if (!isChance(probability))
      refuse('risks', [id], `The probability of risk ${id} must lie between 0 and 1.`);
    for (const { nodeId, days } of delays) {
      if (!nodes.has(nodeId))
        refuse('risks', [id, nodeId], `Risk ${id} names an item that is not there: ${nodeId}.`, 'NET-1');
      if (!isInOrder(days) || (typeof days === 'number' ? days : days.min) < 0)
        refuse('risks', [id], `The delay of risk ${id} must be whole days, none below 0.`, 'NET-3');
    }
  }
}

function checkLinks(network: Network, { nodes, calendars }: Known, problems: NetworkProblem[]): void {
  const refuse = (rule: string, ids: readonly string[], message: string) =>
    problems.push(networkProblem(rule, 'E', 'links', ids, message));
  for (const { id, fromId, toId, lag } of network.links) {
    for (const end of fromId === toId ? [fromId] : [fromId, toId])
      if (!nodes.has(end)) refuse('NET-1', [id, end], `Link ${id} names an item that is not there: ${end}.`);
    if (fromId === toId) refuse('DEP-1', [fromId, fromId], `${fromId} cannot wait for itself.`);
    if (lag?.calendarId !== undefined && !calendars.has(lag.calendarId))
      refuse(
        'NET-1',
        [id, lag.calendarId],
        `Link ${id} names a calendar that is not there: ${lag.calendarId}.`,
      );
    if (lag !== undefined && !isInOrder(lag.amount))
      refuse('NET-3', [id], `The lag of link ${id} must be whole, least before most.`);
  }
}
