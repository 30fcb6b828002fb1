import type { Day } from '@gantry/shared/dates/day';
import { OFFSET_UNITS } from '@gantry/shared/dates/plan-date';
import { LINK_TYPES, NEEDED_FOR } from '@gantry/shared/governance/dependency-rules';
import type { Lag, Network, NetworkLink, NetworkNode } from '@gantry/shared/schedule/network';
import { networkProblems } from '@gantry/shared/schedule/network-problems';
import { hasRanges } from '@gantry/shared/schedule/span';
import type { ForecastPlan, ItemKind } from '../forecast/forecast-plan.js';
import { Fields, isObject, type JsonObject, Problems } from './fields.js';
import { linkKey, overlaid } from './overlay.js';
import { readBody, readCalendar, readPeriod } from './read-bodies.js';
import { readNode } from './read-nodes.js';
import { readRisks } from './read-risks.js';

const KEYS = [
  'name',
  'start',
  'dataDate',
  'calendar',
  'calendars',
  'nodes',
  'links',
  'bodies',
  'restrictedPeriods',
  'risks',
  'progressRule',
  'scenarios',
  'working',
];

/** A plan file: the plan as it is worked to, and its scenarios, each a whole plan. */
export interface PlanFile {
  working: ForecastPlan;
  workingId: string | null;
  scenarios: { id: string; name: string; plan: ForecastPlan }[];
}

export type PlanReading = { isRead: true; file: PlanFile } | { isRead: false; reasons: string[] };

/** Reads our own plan file (docs/plan-json.md), or says everything that is wrong with it. */
export function readPlanJson(json: unknown, asAt: Day | null): PlanReading {
  if (!isObject(json))
    return { isRead: false, reasons: ['A plan is one object in { }; see docs/plan-json.md.'] };
  const problems = new Problems();
  const base = readPlan(json, '', asAt, problems);
  const scenarios = new Fields(json, '', problems).objects('scenarios').map((scenario) => {
    scenario.only('id', 'name', ...KEYS.filter((key) => !['name', 'scenarios', 'working'].includes(key)));
    const id = scenario.required('id');
    const value = overlaid(json, scenario.value, scenario.path, problems);
    const plan = problems.refusals.length > 0 ? base : readPlan(value, scenario.path, asAt, problems);
    return { id, name: scenario.text('name') ?? id, plan };
  });
  const workingId = new Fields(json, '', problems).text('working') ?? null;
  const working = workingId === null ? base : scenarios.find(({ id }) => id === workingId)?.plan;
  if (working === undefined && workingId !== null && !scenarios.some(({ id }) => id === workingId))
    problems.refuse(
      'working',
      `"${workingId}" is no scenario of this plan. Give one of: ${scenarios.map(({ id }) => id).join(', ')}.`,
    );
  if (new Set(scenarios.map(({ id }) => id)).size < scenarios.length)
    problems.refuse('scenarios', 'gives an id twice. Give each scenario its own.');
  if (problems.refusals.length > 0 || working === undefined || base === undefined)
    return { isRead: false, reasons: [...new Set([...problems.refusals, ...problems.warnings])] };
  return {
    isRead: true,
    file: {
      working,
      workingId,
      scenarios: scenarios.flatMap(({ plan, ...one }) => (plan === undefined ? [] : [{ ...one, plan }])),
    },
  };
}

function readPlan(json: JsonObject, path: string, asAt: Day | null, all: Problems): ForecastPlan | undefined {
  const problems = new Problems();
  const fields = new Fields(json, '', problems).only(...KEYS);
  const nodes = fields.objects('nodes').map(readNode);
  const bodies = fields.objects('bodies').map(readBody);
  const periods = fields.objects('restrictedPeriods').map(readPeriod);
  const network = readNetwork(
    fields,
    nodes.map((one) => one.node),
    asAt,
    { bodies, blackouts: periods },
  );
  if (problems.refusals.length === 0)
    for (const { message } of networkProblems(network))
      if (!message.includes('cannot wait for itself')) problems.refusals.push(message);
  const plain = new Set(network.nodes.flatMap((one) => (one.kind === 'summary' ? [] : [one.id])));
  for (const [i, { parentId }] of network.nodes.entries())
    if (parentId !== undefined && plain.has(parentId))
      problems.refuse(`nodes[${i}].parent`, `"${parentId}" is no summary. Make it one, or name another.`);
  all.refusals.push(
    ...problems.refusals.map((one) => (path === '' ? one : `${path}, laid over the plan: ${one}`)),
  );
  if (problems.refusals.length > 0) {
    all.warnings.push(...problems.warnings);
    return undefined;
  }
  const names = new Map([
    ...nodes.map(({ node, name }) => [node.id, name] as const),
    ...[...bodies, ...periods].map(({ id, name }) => [id, name] as const),
    ...fields
      .objects('risks')
      .map((risk) => [risk.text('id') ?? '', risk.text('name') ?? risk.text('id') ?? ''] as const),
  ]);
  const own = ownSummaryLinks(network);
  const whyOut = reasonsOut(network);
  return {
    network: { ...network, links: network.links.filter((link) => !own.has(link)) },
    items: nodes.map(({ node, name }) => ({
      uid: node.id,
      name,
      kind: kindOf(node),
      leftOut: whyOut(node),
    })),
    stepsPerDay: 1,
    instants: null,
    nameOf: (id) => names.get(id) ?? id,
    warnings: [...problems.warnings, ...warningsOf(network, own)],
  };
}

function readNetwork(
  fields: Fields,
  nodes: NetworkNode[],
  asAt: Day | null,
  rest: Pick<Network, 'bodies' | 'blackouts'>,
): Network {
  const start = fields.day('start');
  if (fields.value.start === undefined)
    fields.refuse('start', 'is missing. Give the first day of the plan as YYYY-MM-DD.');
  const calendars = fields.objects('calendars').map(readCalendar);
  const calendarId = fields.text('calendar') ?? calendars[0]?.id ?? 'week';
  return {
    start: start ?? (0 as Day),
    dataDate: asAt ?? fields.day('dataDate') ?? null,
    calendarId,
    calendars: calendars.length > 0 ? calendars : [{ id: 'week', days: { weekdays: [1, 2, 3, 4, 5] } }],
    nodes,
    links: readLinks(fields.objects('links')),
    risks: readRisks(fields.objects('risks'), nodes),
    progressRule: fields.choice('progressRule', ['retained-logic', 'progress-override'] as const),
    ...rest,
  };
}

function readLinks(list: readonly Fields[]): NetworkLink[] {
  const seen = new Map<string, number>();
  return list.map((fields) => {
    fields.only('id', 'from', 'to', 'type', 'lag', 'lagUnit', 'lagCalendar', 'neededFor');
    const key = linkKey(fields.value);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return {
      id: count === 1 || typeof fields.value.id === 'string' ? key : `${key}#${count}`,
      fromId: fields.required('from'),
      toId: fields.required('to'),
      type: fields.choice('type', LINK_TYPES) ?? 'FS',
      lag: readLag(fields),
      neededFor: fields.choice('neededFor', NEEDED_FOR),
    };
  });
}

function readLag(fields: Fields): Lag | undefined {
  const amount = fields.ranged('lag');
  const unit = fields.choice('lagUnit', OFFSET_UNITS) ?? 'WORKING_DAYS';
  return amount === undefined ? undefined : { amount, unit, calendarId: fields.text('lagCalendar') };
}

const kindOf = (node: NetworkNode): ItemKind => (node.kind === 'activity' ? 'task' : node.kind);

/** Says why a node takes no part: it, or a summary above it, is cancelled. Null where it does. */
function reasonsOut({ nodes }: Network): (node: NetworkNode) => string | null {
  const byId = new Map(nodes.map((one) => [one.id, one]));
  return (node) => {
    const seen = new Set<string>();
    for (let at: NetworkNode | undefined = node; at !== undefined && !seen.has(at.id); ) {
      if (at.isCancelled === true) return 'It is cancelled and takes no part.';
      seen.add(at.id);
      at = at.parentId === undefined ? undefined : byId.get(at.parentId);
    }
    return null;
  };
}

/** Links between an item and a summary it lies below: the one can never wait for the other. */
function ownSummaryLinks({ nodes, links }: Network): Set<NetworkLink> {
  const parents = new Map(nodes.map((node) => [node.id, node.parentId]));
  const isBelow = (id: string, summaryId: string) => {
    const seen = new Set<string>();
    for (let at = parents.get(id); at !== undefined && !seen.has(at); at = parents.get(at)) {
      if (at === summaryId) return true;
      seen.add(at);
    }
    return false;
  };
  return new Set(links.filter(({ fromId, toId }) => isBelow(fromId, toId) || isBelow(toId, fromId)));
}

function warningsOf(network: Network, own: ReadonlySet<NetworkLink>): string[] {
  const warnings = [...own].map(
    ({ fromId, toId }) => `The link from ${fromId} to ${toId} is left out: one is the summary of the other.`,
  );
  for (const node of network.nodes)
    if (node.kind !== 'summary' && node.constraint?.kind === 'start-not-earlier') {
      const on = node.constraint.on;
      if ((typeof on === 'number' ? on : on.likely) < network.start)
        warnings.push(
          `${node.id} may not start before a day that is before the plan starts: it has no effect.`,
        );
    }
  if (hasRanges(network))
    warnings.push('The plan holds ranges; the forecast takes the likely figure of each, --runs draws them.');
  if (network.risks?.length)
    warnings.push('The plan holds risks; the forecast leaves them out, --runs draws them.');
  return warnings;
}
