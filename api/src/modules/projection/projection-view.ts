import { coverageWarning } from '@gantry/shared/calendar/calendar-problems';
import { workingDaysBetween } from '@gantry/shared/calendar/working-days';
import { type Day, isoDay } from '@gantry/shared/dates/day';
import { writePlanDate } from '@gantry/shared/dates/write-plan-date';
import type { Problem } from '@gantry/shared/errors/error-codes';
import { toldChain } from '@gantry/shared/projection/chain-told';
import { lapseWarnings } from '@gantry/shared/projection/condition-words';
import { cliffs, type Outlook } from '@gantry/shared/projection/outlook';
import { overdueSentence } from '@gantry/shared/projection/overdue-words';
import { cliffWords, type Names, projectedWords } from '@gantry/shared/projection/projection-words';
import { restrictionWarnings } from '@gantry/shared/projection/restriction-warnings';
import { routeSteps, routeTo } from '@gantry/shared/projection/route';
import { causeSentence } from '@gantry/shared/schedule/cause-sentence';
import { latePapers } from '@gantry/shared/schedule/late-papers';
import type { Projected, Projection } from '@gantry/shared/schedule/projection';
import { notFound } from '../../platform/errors/domain-error.js';
import { meetingDate, type PlanFacts } from '../timeline/index.js';
import { outlookIn } from './known-outlooks.js';
import { latePaperWarning } from './late-paper-view.js';
import type { PlanWithBodies } from './projection.queries.js';
import type {
  ProjectedItemType,
  ProjectionType,
  ProjectionWarningType,
  ScenarioProjectionType,
} from './projection.types.js';

type ScenarioRow = PlanFacts['scenarios'][number];

/** The whole projection as the API answers it: one part for each open scenario, the working one first. */
export function projectionView(read: PlanWithBodies, targetId: string | null): ProjectionType {
  const { programme } = read.plan;
  const target = targetOf(read.plan, targetId);
  const names = namesOf(read);
  const scenarios = scenariosOf(read.plan).map((scenario) =>
    scenarioView(read, scenario, target?.id ?? null, names),
  );
  return {
    programmeId: programme.id,
    today: programme.today,
    targetId: target?.id ?? null,
    targetTitle: target?.title ?? null,
    daysApart: daysApart(scenarios),
    scenarios,
  };
}

/** The item asked for, or the one that the programme is about. NOT_FOUND for one that this reader may not see. */
export function targetOf(plan: PlanFacts, targetId: string | null): PlanFacts['items'][number] | null {
  if (targetId === null) return defaultTarget(plan);
  const target = plan.items.find((item) => item.id === targetId);
  if (!target) throw notFound('item');
  return target;
}

/** Every open scenario, the working one first; a plan without any is computed once as it is. */
export function scenariosOf({ scenarios }: PlanFacts): (ScenarioRow | null)[] {
  if (scenarios.length === 0) return [null];
  return [...scenarios].sort((a, b) => rank(a) - rank(b) || a.number - b.number);
}

const rank = (scenario: ScenarioRow) => (scenario.state === 'WORKING' ? 0 : 1);

/** What the programme is about: the protected date that scenarios tell apart, else the first protected one that is open. */
export function defaultTarget(plan: PlanFacts): PlanFacts['items'][number] | null {
  const open = plan.items.filter(
    (item) => item.is_protected && !['COMPLETE', 'CANCELLED', 'SUPERSEDED'].includes(item.state),
  );
  const overlaid = new Set(plan.overlays.map((overlay) => overlay.plan_item_id));
  return open.find((item) => overlaid.has(item.id)) ?? open[0] ?? null;
}

function scenarioView(
  read: PlanWithBodies,
  scenario: ScenarioRow | null,
  targetId: string | null,
  names: Names,
): ScenarioProjectionType {
  const common = {
    scenarioId: scenario?.id ?? null,
    scenarioNumber: scenario?.number ?? null,
    isWorking: scenario === null || scenario.state === 'WORKING',
    targetId,
  };
  const result = outlookIn(read, scenario?.id ?? null, targetId);
  if (!result.isProjected) {
    const [first] = result.problems;
    const empty = { targetOn: null, cliff: null, route: [], chain: null, warnings: [], waits: [], items: [] };
    const problems = named(result.problems, names).map(({ rule, severity, field, message }) => ({
      rule,
      severity,
      field,
      message,
    }));
    return { ...common, ...empty, headline: first?.message ?? '', problems };
  }
  const { outlook } = result;
  const openWork = new Set(
    outlook.facts.items.flatMap(({ id, kind, actual }) => (kind === 'ACTIVITY' && actual === null ? id : [])),
  );
  const target = outlook.targetId === null ? undefined : outlook.projection.byNode.get(outlook.targetId);
  return {
    ...common,
    targetOn: target?.likely.isKnown ? isoDay(target.likely.finish) : null,
    headline: target ? headlineOf(target, names) : '',
    cliff: nextCliff(outlook, names),
    route: routeSteps(outlook, names).map((step) => ({
      ...step,
      title: names.item(step.itemId),
      on: isoOrNull(step.on),
      takesTime: openWork.has(step.itemId),
    })),
    chain: chainView(outlook, names),
    warnings: warningsOf(read.plan, outlook, names).map(({ message, ...about }) => ({
      ...about,
      // Beside others a warning says which item it is about; that on papers does already.
      message: about.rule === 'MTG-3' ? message : `${names.any(about.itemId)}: ${message}`,
    })),
    waits: outlook.projection.waits.map(({ cause, nodeIds }) => ({
      sentence: causeSentence(cause, names.any),
      itemIds: [...nodeIds],
    })),
    items: outlook.facts.items.flatMap((item) => {
      const projection = outlook.projection.byNode.get(item.id);
      return projection ? [itemView(projection, outlook, names)] : [];
    }),
    problems: [],
  };
}

function chainView(outlook: Outlook, names: Names): ScenarioProjectionType['chain'] {
  const chain = toldChain(outlook, names);
  if (chain === null) return null;
  return {
    links: chain.links.map(({ type, ...link }) => ({ ...link, kind: type })),
    steps: chain.steps.map(({ from, to, wait, ...step }) => ({
      ...step,
      title: names.item(step.itemId),
      from: isoOrNull(from),
      to: isoOrNull(to),
      wait: wait && { from: isoDay(wait.from), to: isoDay(wait.to), words: wait.words },
    })),
  };
}

/** The next step on the route that can still slip, and what it costs when it slips too far. */
function nextCliff(outlook: Outlook, names: Names): string | null {
  if (outlook.targetId === null) return null;
  const open = routeTo(outlook).filter((id) => id !== outlook.targetId && !outlook.gates.has(id));
  const [cliff] = cliffs(outlook, open);
  if (!cliff) return null;
  return `“${names.item(cliff.nodeId)}” has ${cliffWords(cliff, names.item(outlook.targetId))}.`;
}

/**
 * What somebody should look at: outcomes that land after papers are due (`MTG-3`), what falls inside restricted periods
 * (`PEP-1`, `PEP-2`), and what lies past the last covered year of the calendars (`CAL-1`).
 */
export function warningsOf(plan: PlanFacts, outlook: Outlook, names: Names): ProjectionWarningType[] {
  const { likely } = outlook.projection.schedules;
  const late = latePapers(likely, names.any).map((found) => latePaperWarning(plan, found));
  const restricted = restrictionWarnings(outlook).map(({ rule, message, itemId }) => ({
    rule,
    message,
    itemId,
    latePaper: null,
  }));
  const lapsing = lapseWarnings(outlook, names).map((warning) => ({ ...warning, latePaper: null }));
  return [...lapsing, ...missedMeetings(outlook, names), ...late, ...restricted, ...uncovered(plan, outlook)];
}

/** Past the last covered year only weekends are known, so that what is computed there is said to be so. */
function uncovered(plan: PlanFacts, { facts, projection }: Outlook): ProjectionWarningType[] {
  return facts.items.flatMap(({ id, stated, actual }) => {
    const found = projection.byNode.get(id);
    if (found === undefined || actual !== null) return [];
    const problem = coverageWarning([stated?.latest ?? null, dayOf(found.likely)], plan.calendar);
    return problem === null
      ? []
      : [{ rule: problem.rule, message: problem.message, itemId: id, latePaper: null }];
  });
}

export function itemView(projection: Projection, outlook: Outlook, names: Names): ProjectedItemType {
  const { nodeId, earliest, likely, latest } = projection;
  const stated = outlook.facts.items.find((item) => item.id === nodeId)?.stated?.latest ?? null;
  const finish = dayOf(likely);
  const gate = outlook.gates.get(nodeId);
  const isDone = outlook.facts.items.find((item) => item.id === nodeId)?.actual != null;
  return {
    itemId: nodeId,
    title: names.item(nodeId),
    earliest: isoOrNull(dayOf(earliest)),
    likely: isoOrNull(finish),
    latest: isoOrNull(dayOf(latest)),
    words: wordsOf(projection),
    isUnconfirmed: projection.isUnconfirmed,
    isPresumed: outlook.presumed.done.has(nodeId) || outlook.presumed.begun.has(nodeId),
    overdue: overdueSentence(outlook, nodeId, names),
    floatDays: likely.isKnown ? likely.totalFloat : null,
    criticality: (outlook.criticality.get(nodeId) ?? 'other').toUpperCase().replace('-', '_'),
    differenceDays:
      finish === null || stated === null || isDone
        ? null
        : workingDaysBetween(stated, finish, outlook.facts.calendar),
    because: likely.isKnown ? null : likely.causes.map((cause) => causeSentence(cause, names.any)).join('; '),
    gate: gate
      ? {
          bodyId: gate.bodyId,
          meetingId: gate.meetingId,
          meeting: names.meeting(gate.meetingId),
          papersDue: isoDay(gate.papersDue),
          readyOn: isoDay(gate.readyOn),
          marginDays: gate.margin,
          nextMeeting: gate.next === null ? null : names.meeting(gate.next.meetingId),
        }
      : null,
  };
}

/** What things are called, from what this reader may see. */
export function namesOf({ plan, bodies, decided }: PlanWithBodies): Names {
  const items = new Map(plan.items.map((item) => [item.id, item.title]));
  const bodyNames = new Map(bodies.map((body) => [body.id, body.name]));
  const meetings = new Map(plan.meetings.map((meeting) => [meeting.id, meeting]));
  const body = (id: string) => bodyNames.get(id) ?? 'a body that you may not see';
  const meeting = (id: string) => {
    const found = meetings.get(id);
    return found ? `${body(found.body_id)}, ${writePlanDate(meetingDate(found))}` : 'a meeting';
  };
  const item = (id: string) => items.get(id) ?? 'an item that you may not see';
  const conditions = new Map<string, string>(
    [...decided.values()].flatMap(({ conditions: all }) =>
      all.map((condition) => [`condition ${condition.id}`, `the answer to “${condition.text}”`] as const),
    ),
  );
  const any = (id: string) => {
    const condition = conditions.get(id);
    if (condition !== undefined) return condition;
    if (bodyNames.has(id)) return body(id);
    return meetings.has(id) ? meeting(id) : `“${item(id)}”`;
  };
  return { item, body, meeting, any };
}

/** Every meeting that something is committed to and cannot make any more, with the one it goes to instead. */
function missedMeetings(outlook: Outlook, names: Names): ProjectionWarningType[] {
  return outlook.facts.items.flatMap((item) => {
    const gate = outlook.gates.get(item.id);
    if (item.meetingId === null || item.lapsesOn !== undefined || outlook.lapsing.has(item.id)) return [];
    if (!gate || gate.meetingId === item.meetingId) return [];
    const message = `It cannot make ${names.meeting(item.meetingId)}; it goes to ${names.meeting(gate.meetingId)}.`;
    return [{ rule: 'PROJ-4', message, itemId: item.id, latePaper: null }];
  });
}

/** Objections to a plan name its items by id; readers are given titles. */
export function named<P extends Problem>(problems: readonly P[], names: Names): P[] {
  return problems.map((problem) => ({
    ...problem,
    message: problem.message.replaceAll(UUID, (id) => names.any(id)),
  }));
}

const UUID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g;

/** "1 Feb 2018 (TBC)", or that no date can be given and why. */
function headlineOf(target: Projection, names: Names): string {
  if (target.likely.isKnown) return `${wordsOf(target)}${target.isUnconfirmed ? ' (TBC)' : ''}`;
  const causes = target.likely.causes.map((cause) => causeSentence(cause, names.any));
  return `no date: ${causes.join('; ')}`;
}

function daysApart(scenarios: readonly ScenarioProjectionType[]): number | null {
  const days = scenarios.map((scenario) => scenario.targetOn);
  if (days.length < 2 || days.includes(null)) return null;
  const at = days.map((iso) => Date.parse(iso as string) / 86_400_000);
  return Math.max(...at) - Math.min(...at);
}

const dayOf = (projected: Projected): Day | null => (projected.isKnown ? projected.finish : null);
const isoOrNull = (at: Day | null) => (at === null ? null : isoDay(at));

export function wordsOf({ earliest, likely, latest }: Projection): string {
  return projectedWords(dayOf(earliest), dayOf(likely), dayOf(latest));
}
