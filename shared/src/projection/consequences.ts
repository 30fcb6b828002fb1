import { workingDaysBetween } from '../calendar/working-days.js';
import type { Day } from '../dates/day.js';
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
 * Compares two outlooks of one plan with the same target. Example: the senate's draft report four working days later
 * misses the workshop of 22 December 2017; the next meeting of that committee is 31 January, after which no meeting of
 * OGSCR is known, so the launch, and all before it, cannot be computed any more.
 */
export function consequences(before: Outlook, after: Outlook): Consequences {
  const { calendar } = before.facts;
  const days = (outlook: Outlook, id: string) => {
    const found = outlook.projection.byNode.get(id)?.likely;
    return found?.isKnown ? found.finish : null;
  };
  const moved: Moved[] = [];
  for (const id of before.projection.byNode.keys()) {
    if (!after.projection.byNode.has(id)) continue;
    const [from, to] = [days(before, id), days(after, id)];
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
    moved: moved.filter((one) => !isTarget(one)).sort((a, b) => order(a) - order(b)),
    missed: missedMeetings(before, after),
    stopped: stoppedBy(before, after),
  };
}

function missedMeetings(before: Outlook, after: Outlook): MissedMeeting[] {
  const missed: MissedMeeting[] = [];
  for (const gate of before.gates.values()) {
    const now = after.gates.get(gate.nodeId);
    const isLater = now === undefined || now.meetingOn > gate.meetingOn;
    if (isLater && after.projection.byNode.has(gate.nodeId))
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
