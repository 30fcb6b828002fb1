import { workingDaysBetween } from '../calendar/working-days.js';
import { addDays, type Day } from '../dates/day.js';
import type { PlanDate } from '../dates/plan-date.js';
import { LIKELIHOOD_CHANCES } from '../risk/likelihood-chances.js';
import type {
  AlternativeMeeting,
  Network,
  NetworkBody,
  NetworkLink,
  NetworkMeeting,
  ScheduledNode,
} from '../schedule/network.js';
import type { Range } from '../schedule/range.js';
import { conditionNodes } from './open-conditions.js';
import type {
  ProjectionAlternative,
  ProjectionBody,
  ProjectionFacts,
  ProjectionItem,
  ProjectionLink,
  ProjectionMeeting,
} from './plan-facts.js';
import { HELD, isOver, type Presumed, presumedOf, TO_COME } from './presumed.js';
import { expectedRange, statedLength } from './stated-date.js';

/** The calendar of the programme, under which all of a plan counts but the clear days of its bodies. */
const PLAN = 'plan';

/**
 * How much the lengths of one workstream run long together: the weight of what they share. Two of them correlate by a
 * quarter. Drawn each for itself, a plan of many steps would look far surer than any is.
 */
const SHARED_WEIGHT = 0.5;

const NOT_PLACED = 'No day is stated for it, and nothing in the plan leads to it.';

/** A plan as a network, and what is presumed of the items whose days have come with nothing recorded. */
export interface PlanNetwork {
  network: Network;
  presumed: Presumed;
}

/**
 * What a plan says to the engine.
 * `PROJ-1`: an item is projected no earlier than its owner expects it; nothing computed makes a promise earlier.
 * `PROJ-2`: what has passed with nothing recorded counts as done today, and work inside its stated days as begun, unless
 * something before it is not recorded either; all are listed.
 * `PROJ-3`: an item with no day of its own follows from what it waits for; with nothing to wait for it is unknown.
 * `PROJ-6`: what may not run inside restricted periods is computed past them.
 * `PROJ-4`: what happens at a meeting goes to the first meeting of that body that can still be met; an office holder
 * decides on any day. `PROJ-5`: where no later meeting is known none is invented.
 * `PROJ-8`, `PROJ-9`: a decision taken under open conditions is in effect when they are answered, and falls at a long stop.
 * `PROJ-7`: a length that its owner states as least, likely and most takes the place of the length of the stated days; of
 * work that has begun, the days worked so far are taken off.
 * Example: a decision at the meeting of 31 January whose paper is ready on the 25th goes to the next meeting, since five
 * clear days before the 31st were over on the 23rd.
 */
export function planNetwork(facts: ProjectionFacts): PlanNetwork {
  const context = contextOf(facts);
  const conditions = conditionNodes(facts);
  const nodes: ScheduledNode[] = facts.items.map((item) => nodeOf(item, context));
  nodes.push(...conditions.nodes);
  const kinds = new Map(nodes.map((node) => [node.id, node.kind]));
  const known = (link: NetworkLink) => kinds.has(link.fromId) && kinds.has(link.toId);
  const links = [
    ...facts.links.map((link) => linkOf(link, kinds.get(link.toId) === 'gate')),
    ...anchorLinks(facts),
    ...conditions.links,
  ].filter(known);
  const bodies = facts.bodies.map((body) => bodyOf(body, facts));
  const ownCalendars = facts.bodies.filter((body) => calendarIdOf(facts, body) !== PLAN);
  const network: Network = {
    start: facts.today,
    dataDate: facts.today,
    calendarId: PLAN,
    calendars: [
      { id: PLAN, days: facts.calendar },
      ...ownCalendars.map((body) => ({ id: calendarIdOf(facts, body), days: body.calendar })),
    ],
    blackouts: facts.restrictions.map(({ id, start, end }) => ({ id, from: start, to: end })),
    nodes,
    links,
    bodies,
    risks: (facts.risks ?? []).map(({ id, likelihood, delays }) => ({
      id,
      probability: LIKELIHOOD_CHANCES[likelihood],
      delays: delays
        .filter(({ itemId }) => kinds.has(itemId))
        .map(({ itemId, days }) => ({ nodeId: itemId, days })),
    })),
    sharedWeight: SHARED_WEIGHT,
  };
  return { network, presumed: context.presumed };
}

/** A body with its meetings and its paper rule. */
export function bodyOf(body: ProjectionBody, facts: ProjectionFacts): NetworkBody {
  return {
    id: body.id,
    calendarId: calendarIdOf(facts, body),
    clearDays: body.clearDays,
    readyBy: body.papersReady === 'ON_DAY' ? 'on-publication-day' : 'before-publication-day',
    meetings: facts.meetings.filter((meeting) => meeting.bodyId === body.id).map(meetingOf),
  };
}

/** A body that counts as the programme does has no calendar of its own. */
function calendarIdOf({ calendar }: ProjectionFacts, body: ProjectionBody): string {
  return body.calendar === calendar ? PLAN : `calendar of ${body.id}`;
}

export interface Context {
  facts: ProjectionFacts;
  meetings: ReadonlyMap<string, ProjectionMeeting>;
  officeHolders: ReadonlySet<string>;
  /** Items that wait for another one. */
  followers: ReadonlySet<string>;
  ids: ReadonlySet<string>;
  presumed: Presumed;
}

export function contextOf(facts: ProjectionFacts): Context {
  const ids = new Set<string>();
  for (const item of facts.items) ids.add(item.id);
  const followers = new Set<string>();
  for (const { fromId, toId } of facts.links) if (ids.has(fromId) && ids.has(toId)) followers.add(toId);
  for (const item of facts.items) if (isAnchored(item)) followers.add(item.id);
  const meetings = new Map(facts.meetings.map((meeting) => [meeting.id, meeting]));
  return {
    facts,
    ids,
    meetings,
    presumed: presumedOf(facts, meetings),
    officeHolders: new Set(facts.bodies.filter((body) => body.isOfficeHolder).map((body) => body.id)),
    followers,
  };
}

const GONE = 'What it is counted from is not in the plan.';

/** It is counted from another item, as "12 to 24 months after the consultation ends". */
export const isAnchored = (item: ProjectionItem) => item.stated?.offset != null && item.anchorId !== null;

/** One item as the engine computes it. */
export function nodeOf(item: ProjectionItem, context: Context): ScheduledNode {
  const { facts, meetings, officeHolders, followers, presumed } = context;
  const common = {
    id: item.id,
    isCancelled: isOver(item),
    ...(item.stated?.confidence.endsWith('TBC') ? { isTbc: true } : {}),
    ...(item.avoidsRestricted ? { avoids: facts.restrictions.map(({ id }) => id) } : {}),
    ...(item.workstreamId === null ? {} : { factor: item.workstreamId }),
  };
  if (item.actual?.latest != null)
    return { ...common, kind: 'milestone', actualFinish: Math.min(item.actual.latest, facts.today) as Day };
  if (item.state === 'ON_HOLD') return { ...common, kind: 'milestone', unknown: 'It is on hold.' };
  if (presumed.done.has(item.id)) return { ...common, kind: 'milestone' };
  if (item.awaits !== undefined && item.lapsesOn === undefined) return { ...common, kind: 'milestone' };
  if (isAnchored(item) && item.meetingId === null && !context.ids.has(item.anchorId!))
    return { ...common, kind: 'milestone', unknown: GONE };
  const meeting = item.meetingId === null ? undefined : meetings.get(item.meetingId);
  const meetsAt = item.kind === 'GATE' || (item.kind === 'MILESTONE' && meeting !== undefined);
  if (meetsAt && item.bodyId !== null && !officeHolders.has(item.bodyId)) {
    const { alternative } = item;
    const isToCome = meeting !== undefined && TO_COME.has(meeting.state) && item.lapsesOn === undefined;
    const committedTo = alternative?.id ?? (isToCome ? meeting.id : null);
    const expected = expectedAtGate(item, meeting, facts.today);
    if (committedTo === null && !expected && !followers.has(item.id))
      return { ...common, kind: 'milestone', unknown: NOT_PLACED };
    return {
      ...common,
      kind: 'gate',
      bodyId: item.bodyId,
      needsFormalMeeting: item.needsFormalMeeting,
      ...(committedTo === null ? {} : { notBeforeMeetingId: committedTo }),
      ...(alternative ? { alternatives: [alternativeOf(alternative)] } : {}),
      ...(expected ? { constraint: { kind: 'finish-not-earlier', on: expected } } : {}),
    };
  }
  const expected = expectedRange(item.stated, facts.today);
  if (item.kind === 'ACTIVITY' && !isAnchored(item)) return activity(item, common, context);
  if (expected)
    return { ...common, kind: 'milestone', constraint: { kind: 'finish-not-earlier', on: expected } };
  if (followers.has(item.id)) return { ...common, kind: 'milestone' };
  return {
    ...common,
    kind: 'milestone',
    unknown: 'No day is stated for it, and nothing in the plan leads to it.',
  };
}

/** Not before its owner expects it; what has fallen goes back to its body after that. */
function expectedAtGate(
  { stated, lapsesOn }: ProjectionItem,
  meeting: ProjectionMeeting | undefined,
  today: Day,
): Range<Day> | null {
  if (lapsesOn === undefined) return meeting ? null : expectedRange(stated, today);
  const on = Math.max(lapsesOn, today) as Day;
  return { min: on, likely: on, max: on, spread: 'none' };
}

interface Common {
  id: string;
  isCancelled: boolean;
  isTbc?: boolean;
  factor?: string;
  avoids?: string[];
}

function activity(
  item: ProjectionItem,
  common: Common,
  { facts, followers, presumed }: Pick<Context, 'facts' | 'followers' | 'presumed'>,
): ScheduledNode {
  const { stated } = item;
  if (item.duration !== null) return statedWork(item, item.duration, common, { facts, followers, presumed });
  const length = statedLength(stated, facts.calendar);
  if (length === null) {
    const expected = expectedRange(stated, facts.today);
    if (expected)
      return { ...common, kind: 'milestone', constraint: { kind: 'finish-not-earlier', on: expected } };
    const unknown = followers.has(item.id) ? 'How long it takes is not known.' : NOT_PLACED;
    return { ...common, kind: 'milestone', unknown };
  }
  const from = stated!.earliest!;
  const isBegun = item.state === 'IN_PROGRESS' && from <= facts.today;
  if (isBegun || presumed.begun.has(item.id)) {
    const left = statedLength({ ...stated!, earliest: facts.today }, facts.calendar)!;
    return { ...common, kind: 'activity', duration: length, actualStart: from, remaining: left };
  }
  const isWindow = stated!.shape === 'WINDOW';
  const on: Range<Day> | Day = isWindow ? { min: from, likely: stated!.latest!, max: stated!.latest! } : from;
  return { ...common, kind: 'activity', duration: length, constraint: { kind: 'start-not-earlier', on } };
}

/** Work of a length that its owner states (`PROJ-6`). It begins with the first stated day, or ends no earlier than a deadline. */
function statedWork(
  item: ProjectionItem,
  duration: Range,
  common: Common,
  { facts, followers, presumed }: Pick<Context, 'facts' | 'followers' | 'presumed'>,
): ScheduledNode {
  const { today, calendar } = facts;
  const { stated } = item;
  const from = stated?.earliest ?? null;
  if (from !== null && from <= today && (item.state === 'IN_PROGRESS' || presumed.begun.has(item.id))) {
    const worked = workingDaysBetween(addDays(from, -1), addDays(today, -1), calendar);
    const left = (days: number) => Math.max(1, days - worked);
    const remaining = { min: left(duration.min), likely: left(duration.likely), max: left(duration.max) };
    return { ...common, kind: 'activity', duration, actualStart: from, remaining };
  }
  const work = { ...common, kind: 'activity', duration } as const;
  if (stated !== null && from !== null) {
    const on: Range<Day> | Day =
      stated.shape === 'WINDOW' ? { min: from, likely: stated.latest!, max: stated.latest! } : from;
    return { ...work, constraint: { kind: 'start-not-earlier', on } };
  }
  const expected = expectedRange(stated, today);
  if (expected) return { ...work, constraint: { kind: 'finish-not-earlier', on: expected } };
  return followers.has(item.id) ? work : { ...common, kind: 'milestone', unknown: NOT_PLACED };
}

/** A lag of "six to eight weeks" is planned with in its middle, and bounded by its ends. */
export function linkOf(link: ProjectionLink, isToGate: boolean): NetworkLink {
  return {
    id: link.id,
    fromId: link.fromId,
    toId: link.toId,
    type: link.type,
    lag: lagOf(link.lag),
    ...(isToGate ? { neededFor: link.neededFor ?? 'decision' } : {}),
  };
}

function lagOf({ min, max, unit }: ProjectionLink['lag']) {
  return { amount: min === max ? min : { min, likely: Math.ceil((min + max) / 2), max }, unit };
}

/** "12 to 24 months after the consultation ends" waits for that end, whether or not a link says so too. */
function anchorLinks(facts: ProjectionFacts): NetworkLink[] {
  const anchored = facts.items.filter((item) => isAnchored(item) && item.actual === null);
  const ids = new Set(anchored.map(({ id }) => id));
  const linked = new Set(
    facts.links
      .filter((link) => link.type === 'FS' && ids.has(link.toId))
      .map((link) => `${link.fromId} ${link.toId} ${key(link.lag)}`),
  );
  return anchored
    .filter((item) => !linked.has(`${item.anchorId} ${item.id} ${key(item.stated!.offset!)}`))
    .map((item) => ({
      id: `anchor of ${item.id}`,
      fromId: item.anchorId!,
      toId: item.id,
      type: 'FS',
      lag: lagOf(item.stated!.offset!),
    }));
}

const key = ({ min, max, unit }: ProjectionLink['lag']) => `${min} ${max} ${unit}`;

/** Between meetings nobody gives notice: what is decided then needs what it waits for on the day. */
function alternativeOf({ id, date }: ProjectionAlternative): AlternativeMeeting {
  return { id, kind: 'chairs-action', standing: 'planned', date: networkDate(date), clearDays: null };
}

function meetingOf(meeting: ProjectionMeeting): NetworkMeeting {
  const standing = TO_COME.has(meeting.state)
    ? 'planned'
    : HELD.has(meeting.state)
      ? 'held'
      : meeting.state === 'INQUORATE'
        ? 'inquorate'
        : 'cancelled';
  const { id, isInformal } = meeting;
  const date = networkDate(meeting.date);
  return { id, standing, date, isInformal, ...(meeting.hasPapers ? {} : { clearDays: null }) };
}

function networkDate({ earliest, latest, confidence }: PlanDate): NetworkMeeting['date'] {
  if (earliest === null || latest === null) return null;
  if (earliest !== latest) return { from: earliest, to: latest };
  return { on: earliest, ...(confidence === 'CONFIRMED' ? {} : { isTbc: true }) };
}
