import { addDays, day } from '@gantry/shared/dates/day';
import type { DecisionRow } from '../../features/decisions/api/decisions.js';
import type { ForwardEntry } from '../../features/forward-plan/api/forward-plan.js';
import type { MeetingRow } from '../../features/meetings/api/meetings.js';

export interface DeskMeeting {
  meeting: MeetingRow;
  entries: readonly ForwardEntry[];
  /** When notice is due, given or not; null where the body has no rule or the meeting no day. */
  noticeDueOn: string | null;
  /** Papers of this meeting that are late, as sentences. */
  late: readonly string[];
}

export interface Desk {
  next: readonly DeskMeeting[];
  /** Their day has passed and nobody has said what became of them. */
  unsettled: readonly MeetingRow[];
  toMinute: readonly MeetingRow[];
  toApprove: readonly MeetingRow[];
  conditionsOverdue: readonly DecisionRow[];
  reportsDue: readonly DecisionRow[];
}

const AHEAD: ReadonlySet<MeetingRow['state']> = new Set(['PLANNED', 'CALLED', 'PAPERS_PUBLISHED']);
const SHOWN = 3;

/** What waits for the secretary of one body, as of a day. */
export function deskOf(
  bodyId: string,
  meetings: readonly MeetingRow[],
  entries: readonly ForwardEntry[],
  decisions: readonly DecisionRow[],
  today: string,
): Desk {
  const mine = meetings.filter((one) => one.bodyId === bodyId);
  const isOver = ({ date }: MeetingRow) => date.latest !== null && date.latest < today;
  const ahead = mine.filter(({ state }) => AHEAD.has(state));
  const own = decisions.filter((one) => one.bodyId === bodyId);
  return {
    next: ahead
      .filter((one) => !isOver(one))
      .slice(0, SHOWN)
      .map((meeting) => {
        const at = entries.filter(({ meetingId }) => meetingId === meeting.id);
        return {
          meeting,
          entries: at,
          noticeDueOn: at[0]?.noticeDueOn ?? null,
          late: [...new Set(at.flatMap(({ late }) => late))],
        };
      }),
    unsettled: ahead.filter(isOver),
    toMinute: mine.filter(({ state }) => state === 'HELD' || state === 'INQUORATE'),
    toApprove: mine.filter(({ state }) => state === 'MINUTES_DRAFT'),
    conditionsOverdue: own.filter(({ nextDueOn }) => nextDueOn !== null && nextDueOn < today),
    reportsDue: own.filter(({ isReportBackOverdue }) => isReportBackOverdue),
  };
}

/** "Papers due in 6 days", "Papers due today", "Papers: overdue for 2 days": a deadline as a countdown. */
export function countdown(what: string, on: string | null, today: string): string {
  if (on === null) return `${what}: no rule or no date`;
  const days = day(on) - day(today);
  if (days === 0) return `${what} due today`;
  if (days < 0) return `${what}: overdue ${days === -1 ? 'since yesterday' : `for ${-days} days`}`;
  return `${what} due ${addDays(day(today), 1) === day(on) ? 'tomorrow' : `in ${days} days`}`;
}

/** "Nothing on it yet", "4 items, agenda not published". */
export function agendaWords({ meeting, entries }: DeskMeeting): string {
  const items = entries.filter(({ agendaItemId, isWithheld }) => agendaItemId !== null || isWithheld).length;
  if (items === 0) return 'Nothing on the agenda yet';
  const count = `${items} ${items === 1 ? 'item' : 'items'} on the agenda`;
  return meeting.state === 'PAPERS_PUBLISHED' ? `${count}, published` : `${count}, not published`;
}
