import { workingDaysBetween } from '../calendar/working-days.js';
import type { Day } from '../dates/day.js';
import type { GateMargin } from '../schedule/gate-margin.js';
import type { Wait } from '../schedule/waits.js';
import type { Outlook } from './outlook.js';

/** How a change to a plan would move it, before anybody decides on it. */
export interface Consequences {
  target: Moved | null;
  /** Every other item that would be on another day, the first to come first. */
  moved: readonly Moved[];
  missed: readonly MissedMeeting[];
  /** What could be computed before and could no longer: no meeting is known, a date is not known. */
  stopped: readonly Wait[];
}

/** An item's projected day before and after; null where it cannot be computed. */
export interface Moved {
  itemId: string;
  from: Day | null;
  to: Day | null;
  /** Later is positive; null where either day is not known. */
  workingDays: number | null;
  calendarDays: number | null;
}

/** A gate that would no longer make the meeting it goes to, and where it would go instead; null where no other is known. */
export interface MissedMeeting {
  itemId: string;
  bodyId: string;
  meetingId: string;
  nextMeetingId: string | null;
}

/**
 * Compares two outlooks of one plan with the same target; what was changed by hand is no consequence of itself. Example: the senate's draft report four working days later
 * misses the workshop of 22 December 2017; the next meeting of that committee is 31 January, after which no meeting of
 * OGSCR is known, so the launch, and all before it, cannot be computed any more.
 */
export function consequences(
  before: Outlook,
  after: Outlook,
  changedIds: ReadonlySet<string> = new Set(),
): Consequences {
  const { byNode } = after.projection;
  const afterOf = {
    day: (id: string) => (byNode.has(id) ? dayOf(after, id) : undefined),
    gate: (id: string) => (byNode.has(id) ? (after.gates.get(id) ?? null) : undefined),
  };
  return { ...consequencesFrom(before, afterOf, changedIds), stopped: stoppedBy(before, after) };
}

/** How it would be after a change: undefined where an item is as it was, or not in the plan any more. */
export interface After {
  /** The projected day; null where it cannot be computed. */
  day(itemId: string): Day | null | undefined;
  /** The gate's meeting and margin; null where it goes to none. */
  gate(itemId: string): GateMargin | null | undefined;
}

/** The same for a change of which only the items that it reaches are known, and after which nothing has stopped. */
export function consequencesFrom(
  before: Outlook,
  after: After,
  changedIds: ReadonlySet<string>,
): Consequences {
  const { calendar } = before.facts;
  const moved: Moved[] = [];
  for (const id of before.projection.byNode.keys()) {
    const to = after.day(id);
    if (to === undefined) continue;
    const from = dayOf(before, id);
    if (from === to) continue;
    const isKnown = from !== null && to !== null;
    moved.push({
      itemId: id,
      from,
      to,
      workingDays: isKnown ? workingDaysBetween(from, to, calendar) : null,
      calendarDays: isKnown ? to - from : null,
    });
  }
  const isTarget = ({ itemId }: Moved) => itemId === before.targetId;
  const order = ({ from, to }: Moved) =>
    Math.min(from ?? Number.MAX_SAFE_INTEGER, to ?? Number.MAX_SAFE_INTEGER);
  return {
    target: moved.find(isTarget) ?? null,
    moved: moved
      .filter((one) => !isTarget(one) && !changedIds.has(one.itemId))
      .sort((a, b) => order(a) - order(b)),
    missed: missedMeetings(before, after),
    stopped: [],
  };
}

function dayOf({ projection }: Outlook, id: string): Day | null {
  const found = projection.byNode.get(id)?.likely;
  return found?.isKnown ? found.finish : null;
}

function missedMeetings(before: Outlook, after: After): MissedMeeting[] {
  const missed: MissedMeeting[] = [];
  for (const gate of before.gates.values()) {
    const now = after.gate(gate.nodeId);
    if (now === undefined) continue;
    const isLater = now === null || now.meetingOn > gate.meetingOn;
    if (isLater)
      missed.push({
        itemId: gate.nodeId,
        bodyId: gate.bodyId,
        meetingId: gate.meetingId,
        nextMeetingId: now?.meetingId ?? null,
      });
  }
  return missed;
}

/** The causes behind which something waits that did not wait before, with those items alone. */
function stoppedBy(before: Outlook, after: Outlook): Wait[] {
  const waited = new Set(before.projection.waits.flatMap(({ nodeIds }) => nodeIds));
  return after.projection.waits
    .map(({ cause, nodeIds }) => ({ cause, nodeIds: nodeIds.filter((id) => !waited.has(id)) }))
    .filter(({ nodeIds }) => nodeIds.length > 0);
}
