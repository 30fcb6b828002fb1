import { addDays, type Day } from '../dates/day.js';
import type { NetworkLink, ScheduledNode } from '../schedule/network.js';
import type { Schedule } from '../schedule/schedule.js';
import { finishDay } from '../schedule/shown-days.js';
import type { OpenCondition, ProjectionFacts, ProjectionItem } from './plan-facts.js';

const OVER: ReadonlySet<string> = new Set(['CANCELLED', 'SUPERSEDED']);
const CONDITION = 'condition ';
const nodeIdOf = ({ id }: Pick<OpenCondition, 'id'>) => `${CONDITION}${id}`;

export const isConditionLink = (linkId: string) => linkId.startsWith(CONDITION);

/** What decisions wait for that are taken and not in effect, as the engine computes it. */
export interface ConditionNodes {
  nodes: ScheduledNode[];
  links: NetworkLink[];
}

/**
 * `PROJ-8`: a decision that is taken under open conditions is in effect when each is answered: by what the same body is
 * still to say in this plan and the decision waits for, else at that body's next formal meeting, else on the day by which
 * the answer is due; with none of the three it is unknown.
 * Example: the Joint Committee agrees on 31 January pending the Investment Committee, which meets on 28 February: the launch
 * waits until then.
 */
export function conditionNodes(facts: ProjectionFacts): ConditionNodes {
  const found: ConditionNodes = { nodes: [], links: [] };
  for (const item of facts.items)
    for (const condition of item.actual === null ? (item.awaits?.conditions ?? []) : []) {
      const id = nodeIdOf(condition);
      const answeredBy = answersIn(facts, item, condition);
      found.nodes.push(answerNode(facts, item, condition, answeredBy.length > 0));
      for (const fromId of answeredBy)
        found.links.push({ id: `${fromId} > ${id}`, fromId, toId: id, type: 'FS' });
      found.links.push({ id, fromId: id, toId: item.id, type: 'FS', neededFor: 'decision' });
    }
  return found;
}

/** What the body of a condition is still to say, where the decision waits for it. */
function answersIn(
  { items, links }: ProjectionFacts,
  item: ProjectionItem,
  { bodyId }: OpenCondition,
): string[] {
  if (bodyId === null) return [];
  const before = new Set(links.filter(({ toId }) => toId === item.id).map(({ fromId }) => fromId));
  return items
    .filter(({ id, state, actual }) => before.has(id) && actual === null && !OVER.has(state))
    .flatMap((one) => (one.kind === 'GATE' && one.bodyId === bodyId ? one.id : []));
}

function answerNode(
  { bodies, today }: ProjectionFacts,
  item: ProjectionItem,
  condition: OpenCondition,
  isInPlan: boolean,
): ScheduledNode {
  const { bodyId, dueBy, longStop, text } = condition;
  const common = {
    id: nodeIdOf(condition),
    standsFor: item.id,
    ...(longStop === null ? {} : { deadline: longStop }),
  };
  if (isInPlan) return { ...common, kind: 'milestone' };
  const body = bodies.find(({ id }) => id === bodyId);
  if (body && !body.isOfficeHolder)
    return { ...common, kind: 'gate', bodyId: body.id, needsFormalMeeting: true };
  if (dueBy === null)
    return { ...common, kind: 'milestone', unknown: `no day is known on which “${text}” is answered` };
  const on = Math.max(dueBy, today) as Day;
  return { ...common, kind: 'milestone', constraint: { kind: 'finish-not-earlier', on } };
}

/**
 * `PROJ-9`: decisions that would fall before they are in effect, with the long stop on which they do. Example: agreed with a
 * long stop of 14 February, and the Investment Committee answers on the 28th.
 */
export function lapsingIn(facts: ProjectionFacts, schedule: Schedule): Map<string, Day> {
  const lapsing = new Map<string, Day>();
  for (const { id, awaits, actual } of facts.items)
    for (const condition of actual === null ? (awaits?.conditions ?? []) : []) {
      const answered = answeredIn(schedule, condition);
      const { longStop } = condition;
      if (longStop === null || answered === null || answered <= longStop) continue;
      lapsing.set(id, Math.min(longStop, lapsing.get(id) ?? longStop) as Day);
    }
  return lapsing;
}

/** The plan with those decisions fallen: each goes back to its body, after its long stop. */
export function withLapsed(facts: ProjectionFacts, lapsing: ReadonlyMap<string, Day>): ProjectionFacts {
  const items = facts.items.map((item) => {
    const longStop = lapsing.get(item.id);
    return longStop === undefined ? item : { ...item, lapsesOn: addDays(longStop, 1) };
  });
  return { ...facts, items };
}

/** When a condition is answered, as projected; null where that cannot be computed. */
export function answeredIn(schedule: Schedule, condition: OpenCondition): Day | null {
  const { net, early } = schedule;
  const rank = net.rankOf.get(nodeIdOf(condition));
  return rank === undefined || early.finish[rank]! >= net.top ? null : finishDay(schedule, rank);
}
