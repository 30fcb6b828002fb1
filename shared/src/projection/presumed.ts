import type { Day } from '../dates/day.js';
import type { ProjectionFacts, ProjectionItem, ProjectionLink, ProjectionMeeting } from './plan-facts.js';

/** States in which a meeting is still to come. */
export const TO_COME = new Set(['PLANNED', 'CALLED', 'PAPERS_PUBLISHED']);
export const HELD = new Set(['HELD', 'MINUTES_DRAFT', 'MINUTES_APPROVED']);

/** What is counted as done or as begun though nobody recorded it, and what is not because something before it is open. */
export interface Presumed {
  /** Counted as done today: its last day is over. */
  done: ReadonlySet<string>;
  /** Of these, whose day was over already when it was entered: that tells what happened. */
  history: ReadonlySet<string>;
  /** Counted as begun on its first stated day, which has come. */
  begun: ReadonlySet<string>;
  /** Its days have come, and it counts as neither, because this other item must come first and is not recorded as done. */
  heldBackBy: ReadonlyMap<string, string>;
}

/**
 * `PROJ-2`: what has passed with nothing recorded is counted as done today, and work inside its stated days as begun, so
 * that a record that is missing holds the plan back no further than it must. Nothing is presumed of an item while another
 * one that must come before it is not recorded: a presumption never stands on a gap, and doing nothing never brings a date
 * forward. A day that was over already when it was entered is no gap: it tells what happened.
 * Example: a draft report due on 8 December is not recorded; the paper to be written from the 11th to the 20th is not
 * counted as begun on the 12th, but follows the report, a day later each day, until one of them is recorded.
 */
export function presumedOf(
  facts: ProjectionFacts,
  meetings: ReadonlyMap<string, ProjectionMeeting>,
): Presumed {
  const byId = new Map(facts.items.map((item) => [item.id, item]));
  const before = new Map<string, ProjectionLink[]>();
  for (const link of facts.links.filter(comesFirst)) {
    const others = before.get(link.toId);
    if (others === undefined) before.set(link.toId, [link]);
    else others.push(link);
  }
  const done = new Set<string>();
  const begun = new Set<string>();
  const heldBackBy = new Map<string, string>();
  const passed = facts.items.filter((item) => isPassed(item, facts.today, meetings));
  const history = new Set<string>();
  for (const item of passed)
    if (wasOverWhenStated(lastDay(item, meetings), item.statedOn)) history.add(item.id);
  const isOpen = ({ type, fromId }: ProjectionLink): boolean => {
    const from = byId.get(fromId);
    if (from === undefined || from.actual !== null || isOver(from) || history.has(fromId)) return false;
    return type === 'FS' || from.state === 'NOT_STARTED';
  };
  const sortOut = (item: ProjectionItem, into: Set<string>) => {
    const open = history.has(item.id) ? undefined : before.get(item.id)?.find(isOpen);
    if (open === undefined) into.add(item.id);
    else heldBackBy.set(item.id, open.fromId);
  };
  for (const item of passed) sortOut(item, done);
  for (const item of facts.items) if (isUnderWay(item, facts.today)) sortOut(item, begun);
  return { done, history, begun, heldBackBy };
}

/**
 * A day that was over already when it was entered tells what happened; nobody is late with it.
 * Example: "16/11" entered on 24 November; entered on the 16th itself it was still to come.
 */
export const wasOverWhenStated = (lastDay: Day | null, statedOn: Day | null) =>
  lastDay !== null && statedOn !== null && lastDay < statedOn;

export const isOver = (item: ProjectionItem) => item.state === 'CANCELLED' || item.state === 'SUPERSEDED';

/** A link that holds the beginning back; one with a lead lets work begin before the end of what it waits for. */
const comesFirst = ({ type, lag }: ProjectionLink) => (type === 'FS' || type === 'SS') && lag.min >= 0;

/** The last day on which it can happen, by its meeting or as stated. */
export function lastDay(item: ProjectionItem, meetings: ReadonlyMap<string, ProjectionMeeting>): Day | null {
  const meeting = item.meetingId === null ? undefined : meetings.get(item.meetingId);
  return (meeting ? meeting.date : item.stated)?.latest ?? null;
}

/**
 * Its last possible day is over, and nobody recorded that it was done, called off or moved. What happens at a meeting of
 * today has its papers out and counts as passed too.
 */
function isPassed(
  item: ProjectionItem,
  today: Day,
  meetings: ReadonlyMap<string, ProjectionMeeting>,
): boolean {
  if (item.actual !== null || isOver(item) || item.state === 'ON_HOLD') return false;
  if (item.alternative !== undefined || item.awaits !== undefined || item.lapsesOn !== undefined)
    return false;
  const meeting = item.meetingId === null ? undefined : meetings.get(item.meetingId);
  if (meeting && !TO_COME.has(meeting.state)) return HELD.has(meeting.state);
  const last = lastDay(item, meetings);
  return last !== null && (meeting ? last <= today : last < today);
}

/** Work whose stated days have begun, with nothing recorded of its beginning. */
function isUnderWay({ kind, state, stated, actual }: ProjectionItem, today: Day): boolean {
  if (kind !== 'ACTIVITY' || state !== 'NOT_STARTED' || actual !== null) return false;
  const isOpen = stated?.shape === 'PERIOD' && stated.earliest !== null && stated.latest !== null;
  return isOpen && stated.earliest! < today && stated.latest! >= today;
}
