import { addWorkingDays, workingDaysBetween } from '../../calendar/working-days.js';
import type { Day } from '../../dates/day.js';
import type { PlanDate } from '../../dates/plan-date.js';
import { writeDay } from '../../dates/write-day.js';
import { withDraft } from '../../projection/draft.js';
import { type Outlook, outlookOf } from '../../projection/outlook.js';
import { counted } from '../../projection/projection-words.js';
import { routeTo } from '../../projection/route.js';
import { latePapers } from '../late-papers.js';
import { planFindings } from '../plan-findings.js';
import { projectPlan } from '../projection.js';
import {
  aboutItem,
  FEW,
  type HealthCheck,
  type HealthFacts,
  type HealthRule,
  notChecked,
  verdictOf,
} from './health-check.js';

/** Two months of working days: what floats longer is not tied to what needs it. */
export const MOST_FLOAT = 44;
/** As long as no plan can absorb: what is critical moves the target by it. */
const TEST_DELAY = 600;

const NOT_COMPUTED = 'the plan cannot be computed.';
const NO_TARGET = 'the plan has no protected date to measure against.';

const HARD: HealthRule = {
  rule: 'HLT-5',
  title: 'Hard constraints',
  reason: 'A date that is held whatever comes before it hides that it cannot be kept.',
  allowed: FEW,
  unit: 'items of the network',
};

/** `HLT-5`: dates that do not give way. "Not earlier than" gives way and is none of them. */
export function hardConstraints({ outlook }: HealthFacts): HealthCheck {
  if (outlook === null) return notChecked(HARD, NOT_COMPUTED);
  const { nodes } = outlook.projection.schedules.likely.net.network;
  const found = nodes.filter(
    (node) =>
      node.kind !== 'summary' &&
      node.constraint !== undefined &&
      !['start-not-earlier', 'finish-not-earlier'].includes(node.constraint.kind),
  );
  return verdictOf(
    HARD,
    found.map(({ id }) => aboutItem(id, 'Its date is held, whatever it waits for.')),
    nodes.length,
  );
}

const FLOAT: HealthRule = {
  rule: 'HLT-6',
  title: `Float over ${MOST_FLOAT} working days`,
  reason: 'So much room mostly means that a link is missing.',
  allowed: FEW,
  unit: 'open items that lead to the target',
};

/** `HLT-6`: items that can slip more than 44 working days before the target moves. */
export function highFloat({ outlook }: HealthFacts): HealthCheck {
  if (outlook === null) return notChecked(FLOAT, NOT_COMPUTED);
  if (outlook.targetId === null) return notChecked(FLOAT, NO_TARGET);
  const floats = floatsOf(outlook.projection.byNode);
  const found = floats.filter(({ float }) => float > MOST_FLOAT);
  return verdictOf(
    FLOAT,
    found.map(({ id, float }) => aboutItem(id, `It can slip ${counted(float, 'working day')}.`)),
    floats.length,
  );
}

const NEGATIVE: HealthRule = {
  rule: 'HLT-7',
  title: 'Negative float',
  reason: 'The stated date of the target cannot be kept unless these are shortened or the date is moved.',
  allowed: 0,
  unit: 'open items that lead to the target',
};

/** `HLT-7`: float against the day that the owner states for the target, not against the one that is computed. */
export function negativeFloat({ outlook }: HealthFacts): HealthCheck {
  if (outlook === null) return notChecked(NEGATIVE, NOT_COMPUTED);
  const { targetId, facts, projection } = outlook;
  const by = facts.items.find(({ id }) => id === targetId)?.stated?.latest ?? null;
  if (targetId === null || by === null)
    return notChecked(NEGATIVE, targetId === null ? NO_TARGET : 'no day is stated for the target.');
  const { net } = projection.schedules.likely;
  const floats = floatsOf(projectPlan(net, { nodeId: targetId, by }).byNode);
  const found = floats.filter(({ float }) => float < 0);
  return verdictOf(
    NEGATIVE,
    found.map(({ id, float }) =>
      aboutItem(id, `It is ${counted(-float, 'working day')} too late for ${writeDay(by)}.`),
    ),
    floats.length,
  );
}

function floatsOf(byNode: Outlook['projection']['byNode']): { id: string; float: number }[] {
  return [...byNode.values()].flatMap(({ nodeId, likely }) =>
    likely.isKnown && likely.totalFloat !== null ? [{ id: nodeId, float: likely.totalFloat }] : [],
  );
}

const PATH: HealthRule = {
  rule: 'HLT-13',
  title: 'Critical path test',
  reason: 'If what leads to the target is delayed for years and the target stands still, the path is broken.',
  allowed: 0,
  unit: 'items tested',
};

/**
 * `HLT-13`: delays the next open work on the route to the target by 600 working days. The target must move by at least
 * that less the float of the work, and land on a meeting where it goes to one; or it can no longer be computed, because no
 * meeting is known so late.
 */
export function criticalPathTest({ outlook, nameOf }: HealthFacts): HealthCheck {
  if (outlook === null) return notChecked(PATH, NOT_COMPUTED);
  const { targetId, facts, projection } = outlook;
  if (targetId === null) return notChecked(PATH, NO_TARGET);
  const before = finishOf(outlook, targetId);
  if (before === null)
    return notChecked(PATH, 'the date of the target cannot be computed, so nothing drives it.');
  const work = new Set(
    facts.items
      .filter(({ kind, actual, meetingId }) => kind !== 'GATE' && actual === null && meetingId === null)
      .map(({ id }) => id),
  );
  const tested = routeTo(outlook).find((id) => id !== targetId && work.has(id));
  const found = tested === undefined ? undefined : projection.byNode.get(tested)?.likely;
  if (tested === undefined || !found?.isKnown)
    return notChecked(PATH, 'nothing on the route to the target is work that could be delayed.');
  const to = addWorkingDays(found.finish, TEST_DELAY, facts.calendar);
  const dates = new Map([[tested, { stated: onDay(to), anchorId: null }]]);
  const after = outlookOf(withDraft(facts, { dates }), targetId);
  const moved = after.isProjected ? finishOf(after.outlook, targetId) : null;
  const by = moved === null ? null : workingDaysBetween(before, moved, facts.calendar);
  const isBroken = by !== null && by < TEST_DELAY - Math.max(0, found.totalFloat ?? 0);
  const sentence = `Delayed by ${TEST_DELAY} working days it moves ${nameOf(targetId)} by ${counted(by ?? 0, 'working day')} only.`;
  const check = verdictOf(PATH, isBroken ? [aboutItem(tested, sentence)] : [], 1);
  if (isBroken) return check;
  const result =
    moved === null
      ? 'can no longer be computed, because no meeting is known so late'
      : `moves to ${writeDay(moved)}`;
  return {
    ...check,
    sentence: `Held: with ${nameOf(tested)} ${TEST_DELAY} working days later, ${nameOf(targetId)} ${result}.`,
  };
}

function finishOf({ projection }: Outlook, id: string | null): Day | null {
  const found = id === null ? undefined : projection.byNode.get(id)?.likely;
  return found?.isKnown ? found.finish : null;
}

function onDay(at: Day): PlanDate {
  return {
    shape: 'DAY',
    confidence: 'CONFIRMED',
    sourceText: writeDay(at),
    earliest: at,
    latest: at,
    precision: 'day',
    calendar: 'CIVIL',
    edtf: null,
    offset: null,
    isYearInferred: false,
    note: null,
  };
}

const LATE: HealthRule = {
  rule: 'MTG-3',
  title: 'Outcomes after papers are due',
  reason: 'A decision whose papers go out before what it depends on is taken without it.',
  allowed: 0,
  unit: 'gates',
};

/** `MTG-3` at every gate of the plan. */
export function outcomesAfterPapers({ outlook, nameOf }: HealthFacts): HealthCheck {
  if (outlook === null) return notChecked(LATE, NOT_COMPUTED);
  const found = latePapers(outlook.projection.schedules.likely, nameOf);
  return verdictOf(
    LATE,
    found.map(({ gateId, message }) => aboutItem(gateId, message)),
    outlook.gates.size,
  );
}

const ENGINE: readonly (readonly [string, string, string, string])[] = [
  [
    'SCH-1',
    'Days that cannot be kept',
    'Something is to be done by a day that the plan does not reach.',
    'items',
  ],
  ['SCH-2', 'Leads that turn the order round', 'A follower would come before what it follows.', 'links'],
  ['SCH-3', 'Begun out of sequence', 'Work was begun before what it follows was done.', 'links'],
  [
    'SCH-4',
    'Committed to a meeting that is over',
    'A decision still names a meeting that will not take it.',
    'items',
  ],
  ['SCH-5', 'Actuals after today', 'The plan is computed from what is known today.', 'items'],
  [
    'SCH-6',
    'Papers due before the previous meeting',
    'What one meeting asks for can hardly be in the papers of the next.',
    'bodies',
  ],
];

/** `SCH-1` to `SCH-6`: what the engine itself points out, each as a check of its own. */
export function engineChecks({ outlook, nameOf }: HealthFacts): HealthCheck[] {
  const rules = ENGINE.map(
    ([rule, title, reason, unit]): HealthRule => ({ rule, title, reason, unit, allowed: 0 }),
  );
  if (outlook === null) return rules.map((rule) => notChecked(rule, NOT_COMPUTED));
  const { likely } = outlook.projection.schedules;
  const all = planFindings(likely, nameOf);
  const items = new Set(outlook.facts.items.map(({ id }) => id));
  const meetings = new Set(outlook.facts.meetings.map(({ id }) => id));
  const ends = new Map(outlook.facts.links.map(({ id, toId }) => [id, toId]));
  const sizes = { items: items.size, links: likely.net.linkCount, bodies: outlook.facts.bodies.length };
  return rules.map((rule) =>
    verdictOf(
      rule,
      all
        .filter((finding) => finding.rule === rule.rule)
        .map(({ ids, message }) => ({
          itemId: ids.find((id) => items.has(id)) ?? ends.get(ids[0] ?? '') ?? null,
          meetingId: ids.find((id) => meetings.has(id)) ?? null,
          sentence: message,
        })),
      sizes[rule.unit as keyof typeof sizes],
    ),
  );
}
