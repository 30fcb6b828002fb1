import type { Day } from '../dates/day.js';
import type { PlanDateConfidence } from '../dates/plan-date.js';
import type { Outlook } from './outlook.js';
import { routeTo } from './route.js';

/** Something in a plan that is not settled, and what hangs on it. */
export interface Unconfirmed {
  itemId: string | null;
  meetingId: string | null;
  /** Every open item behind it, in the order of the plan; for a meeting first those that go there. */
  holdsUp: readonly string[];
  /** It is on the route to the target, or the meeting of something that is. */
  isOnRoute: boolean;
}

export const isToConfirm = (confidence: PlanDateConfidence): boolean =>
  confidence === 'TBC' || confidence === 'APPROXIMATE_TBC';

/**
 * Every date and meeting of a plan that is to be confirmed or not known, by what it holds up, the most first. What is done,
 * called off or decided is settled. Example: the Joint Committee of 31 January (TBC) holds up its decision and the launch.
 */
export function unconfirmedIn(outlook: Outlook): Unconfirmed[] {
  const { facts, projection } = outlook;
  const { net } = projection.schedules.likely;
  const isOver = new Set(
    facts.items
      .filter(
        ({ actual, state }) => actual !== null || ['CANCELLED', 'SUPERSEDED', 'COMPLETE'].includes(state),
      )
      .map(({ id }) => id),
  );
  const behind = followersOf(outlook, isOver);
  const route = new Set(routeTo(outlook));
  const found: Unconfirmed[] = [];
  for (const item of facts.items) {
    if (isOver.has(item.id) || item.meetingId !== null) continue;
    const isUnknown = item.stated === null || (item.stated.earliest === null && item.stated.latest === null);
    const follows = item.stated?.offset != null && item.anchorId !== null;
    if (!(isUnknown && !follows) && !(item.stated !== null && isToConfirm(item.stated.confidence))) continue;
    found.push({
      itemId: item.id,
      meetingId: null,
      holdsUp: behind([item.id]),
      isOnRoute: route.has(item.id),
    });
  }
  const goesTo = new Map<string, string[]>();
  for (const item of facts.items) {
    if (isOver.has(item.id)) continue;
    const at = projection.byNode.get(item.id)?.likely;
    const meetingId = (at?.isKnown ? at.meetingId : null) ?? item.meetingId;
    if (meetingId !== null) goesTo.set(meetingId, [...(goesTo.get(meetingId) ?? []), item.id]);
  }
  for (const meeting of facts.meetings) {
    const isUndated = meeting.date.earliest === null && meeting.date.latest === null;
    if (meeting.state !== 'PLANNED' || !(isUndated || isToConfirm(meeting.date.confidence))) continue;
    const at = goesTo.get(meeting.id) ?? [];
    const holdsUp = [...at, ...behind(at)].filter((id, i, all) => all.indexOf(id) === i);
    found.push({ itemId: null, meetingId: meeting.id, holdsUp, isOnRoute: at.some((id) => route.has(id)) });
  }
  return found.sort(
    (a, b) => b.holdsUp.length - a.holdsUp.length || Number(b.isOnRoute) - Number(a.isOnRoute),
  );

  function followersOf({ facts: { links, items } }: Outlook, over: ReadonlySet<string>) {
    const next = new Map<string, string[]>();
    const add = (from: string, to: string) => next.set(from, [...(next.get(from) ?? []), to]);
    for (const { fromId, toId } of links) add(fromId, toId);
    for (const { id, anchorId } of items) if (anchorId !== null) add(anchorId, id);
    const order = new Map(net.ids.map((id, i) => [id, i]));
    return (from: readonly string[]): string[] => {
      const seen = new Set<string>();
      const queue = [...from];
      for (const at of queue)
        for (const to of next.get(at) ?? [])
          if (!seen.has(to) && !from.includes(to) && !over.has(to) && order.has(to)) {
            seen.add(to);
            queue.push(to);
          }
      return [...seen].sort((a, b) => order.get(a)! - order.get(b)!);
    };
  }
}

/** What was stated on a day about one thing on the route: whether it was to be confirmed or unknown then. */
export interface StatedThen {
  on: Day;
  isUnconfirmed: boolean;
}

/**
 * How many dates on the route were unconfirmed at the end of each day on which that changed, and today. What nobody had
 * stated yet is not counted. Example: two of three to be confirmed on 1 November, one of them confirmed on the 20th: 2, 1.
 */
export function certaintyBurnDown(
  things: readonly (readonly StatedThen[])[],
  today: Day,
): { on: Day; count: number; known: number }[] {
  const days = [...new Set([...things.flat().map(({ on }) => on), today])]
    .filter((on) => on <= today)
    .sort((a, b) => a - b);
  const points = days.map((on) => {
    const latest = things.flatMap((history) => history.filter((one) => one.on <= on).at(-1) ?? []);
    return { on, count: latest.filter(({ isUnconfirmed }) => isUnconfirmed).length, known: latest.length };
  });
  return points.filter(
    ({ on, count, known }, i) =>
      on === today || i === 0 || count !== points[i - 1]!.count || known !== points[i - 1]!.known,
  );
}
