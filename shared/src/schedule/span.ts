import type { Day } from '../dates/day.js';
import { workedTest } from './calendar-table.js';
import type { Lag, Network, NetworkMeeting, ScheduledNode } from './network.js';
import type { Ranged } from './range.js';

/** Room before the first day, so that negative float is a figure and not the edge of a table. */
const ROOM_BEFORE = 1100;
const ROOM_AFTER = 800;
/** Longer plans than some 270 years are "beyond the horizon". */
const LONGEST = 100_000;
const DAYS_PER = { DAYS: 1, WORKING_DAYS: 1, WEEKS: 7, MONTHS: 31, YEARS: 366 } as const;

/** The first day of the tables and how many they hold: every date of the plan and all its work, one after the other. */
export function spanOf(
  network: Network,
  nodes: readonly ScheduledNode[],
  longestChain: number,
): { origin: Day; top: number } {
  let [first, last] = [network.start as number, network.start as number];
  const see = (at: Ranged<Day> | null | undefined) => {
    if (at === null || at === undefined) return;
    first = Math.min(first, typeof at === 'number' ? at : at.min);
    last = Math.max(last, typeof at === 'number' ? at : at.max);
  };
  const seeMeeting = ({ date }: NetworkMeeting) => {
    if (date === null) return;
    see('on' in date ? date.on : date.from);
    see('on' in date ? date.on : date.to);
  };
  see(network.dataDate);
  for (const node of nodes) {
    for (const at of [node.constraint?.on, node.deadline, node.actualStart, node.actualFinish]) see(at);
    if (node.kind === 'gate') node.alternatives?.forEach(seeMeeting);
  }
  for (const body of network.bodies ?? []) body.meetings.forEach(seeMeeting);
  for (const { from, to } of network.blackouts ?? []) [from, to].forEach(see);
  const origin = Math.max(first - ROOM_BEFORE, network.start - LONGEST / 2);
  const end = network.horizon === undefined ? last + longestChain + ROOM_AFTER : network.horizon + 1;
  return { origin: origin as Day, top: Math.max(2, Math.min(end - origin, LONGEST)) };
}

/** Days on end that one day of work takes at most on average, over all calendars: 1.45 for a five-day week. */
export function daysPerWorkedDay(network: Network): number {
  const sample = 1461;
  return Math.max(
    ...network.calendars.map((calendar) => {
      const isWorked = workedTest(calendar);
      let worked = 0;
      for (let i = 0; i < sample; i++) if (isWorked((network.start + i) as Day)) worked++;
      return sample / Math.max(1, worked);
    }),
  );
}

const most = (value: Ranged) => (typeof value === 'number' ? value : value.max);

/** Days on end that a node may take at most, its waits for a day of work included. */
export function reach(node: ScheduledNode, ratio: number): number {
  return node.kind === 'activity' ? workReach(most(node.duration), ratio) : 7;
}

const workReach = (days: number, ratio: number) => Math.ceil(days * ratio * 1.1) + 16;

/** Days on end by which risks may delay each node at most. */
export function riskReach({ risks }: Network, ratio: number): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { delays } of risks ?? [])
    for (const { nodeId, days } of delays)
      found.set(nodeId, (found.get(nodeId) ?? 0) + workReach(most(days), ratio));
  return found;
}

export function lagReach(lag: Lag | undefined, ratio: number): number {
  if (lag === undefined) return 0;
  const days = Math.max(0, most(lag.amount)) * DAYS_PER[lag.unit];
  return lag.unit === 'WORKING_DAYS' ? workReach(days, ratio) : days;
}

/** Whether anything in a plan is a range; with none its three projections are one. */
export function hasRanges(network: Network): boolean {
  const isRange = (value: Ranged | undefined) => typeof value === 'object';
  const hasWindow = ({ date }: NetworkMeeting) => date !== null && 'from' in date;
  return (
    network.links.some(({ lag }) => isRange(lag?.amount)) ||
    (network.bodies ?? []).some(({ meetings }) => meetings.some(hasWindow)) ||
    network.nodes.some(
      (node) =>
        (node.kind !== 'summary' && isRange(node.constraint?.on)) ||
        (node.kind === 'activity' && (isRange(node.duration) || isRange(node.remaining))) ||
        (node.kind === 'gate' && (node.alternatives ?? []).some(hasWindow)),
    )
  );
}
