import { workingCalendar } from '../../calendar/working-days.js';
import { type Day, day, isoDay } from '../../dates/day.js';
import type { LinkType } from '../../governance/dependency-rules.js';
import type {
  ActivityNode,
  GateNode,
  MilestoneNode,
  Network,
  NetworkBody,
  NetworkLink,
  NetworkMeeting,
} from '../network.js';
import { type Projection, type ProjectionTarget, projectPlan } from '../projection.js';
import { compiled } from './late-start-check.js';

/** Builders for plans of a few items, so that a test states only what it is about. */
export const work = (
  id: string,
  duration: ActivityNode['duration'],
  more: Partial<ActivityNode> = {},
): ActivityNode => ({
  kind: 'activity',
  id,
  duration,
  ...more,
});

export const point = (id: string, more: Partial<MilestoneNode> = {}): MilestoneNode => ({
  kind: 'milestone',
  id,
  ...more,
});

/** A point that is on a day, unless something before it is later. */
export const on = (id: string, iso: string, more: Partial<MilestoneNode> = {}): MilestoneNode =>
  point(id, { constraint: { kind: 'start-not-earlier', on: day(iso) }, ...more });

export const gate = (id: string, bodyId: string, more: Partial<GateNode> = {}): GateNode => ({
  kind: 'gate',
  id,
  bodyId,
  ...more,
});

/** `link('a', 'b')` is finish to start; `link('a', 'b', 'SS', { lag: … })` anything else. */
export const link = (
  fromId: string,
  toId: string,
  type: LinkType = 'FS',
  more: Partial<NetworkLink> = {},
): NetworkLink => ({ id: `${fromId}>${toId}`, fromId, toId, type, ...more });

/** A meeting on a day, or of no known day; its id is the body and the day. */
export const meeting = (
  bodyId: string,
  iso: string | null,
  more: Partial<NetworkMeeting> = {},
): NetworkMeeting => ({
  id: `${bodyId} ${iso ?? 'TBC'}`,
  standing: 'planned',
  date: iso === null ? null : { on: day(iso) },
  ...more,
});

export const body = (
  id: string,
  days: readonly (string | null)[],
  more: Partial<NetworkBody> = {},
): NetworkBody => ({
  id,
  clearDays: 5,
  readyBy: 'on-publication-day',
  meetings: days.map((iso) => meeting(id, iso)),
  ...more,
});

/** A plan from Monday 2 October 2017 in the English calendar. */
export const plan = (
  nodes: Network['nodes'],
  links: readonly NetworkLink[] = [],
  more: Partial<Network> = {},
): Network => ({
  start: day('2017-10-02'),
  dataDate: null,
  calendarId: 'england',
  calendars: [{ id: 'england', days: workingCalendar({ division: 'england-and-wales' }) }],
  nodes,
  links,
  ...more,
});

/** The likely projection of each node as words: `2017-10-02 – 2017-10-06`, one day where they are one, or its causes. */
export function likely(
  network: Network,
  target: ProjectionTarget = { nodeId: null },
): Record<string, string> {
  const { byNode } = projectPlan(compiled(network), target);
  return Object.fromEntries([...byNode].map(([id, projection]) => [id, shown(projection.likely)]));
}

export function shown(found: Projection['likely']): string {
  if (!found.isKnown) return found.causes.map((cause) => cause.kind).join(', ');
  const [start, finish] = [isoDay(found.start), isoDay(found.finish)];
  return start === finish || found.meetingId !== null ? finish : `${start} – ${finish}`;
}

export const iso = (at: Day | null): string | null => (at === null ? null : isoDay(at));
