import type { Problem } from '../errors/error-codes.js';
import { type DeclarationAction, isWithdrawn } from './interests.js';
import { hasTakenPlace, type MeetingState } from './meeting-states.js';
import { type Attendance, type QuorumRule, type QuorumVerdict, quorum } from './quorum.js';

/** What is on record about a seat, or about somebody who has none, at a meeting. */
export const ATTENDANCE_STATES = ['PRESENT', 'APOLOGIES', 'ABSENT', 'DEPUTISED', 'IN_ATTENDANCE'] as const;
export type AttendanceState = (typeof ATTENDANCE_STATES)[number];

/** One line of the attendance, with what the quorum needs to know of the seat. */
export interface Attendee {
  id: string;
  state: AttendanceState;
  isRemote: boolean;
  isVoting: boolean;
  organisationId: string | null;
  category: string | null;
  /** Came for the item at this place and not before; null where there from the beginning. */
  fromPosition: number | null;
  /** Left after the item at this place; null where there to the end. */
  untilPosition: number | null;
}

export interface Declared {
  attendeeId: string;
  /** Null where it holds for the whole meeting. */
  itemId: string | null;
  action: DeclarationAction;
}

export interface ItemAt {
  id: string;
  position: number;
}

/** Whether somebody was there for an item; for the meeting as a whole, whether they came at all. Example: left after item 3: there for 3, not for 4. */
export function isThere(attendee: Attendee, item: ItemAt | null): boolean {
  if (attendee.state !== 'PRESENT' && attendee.state !== 'DEPUTISED' && attendee.state !== 'IN_ATTENDANCE')
    return false;
  if (item === null) return true;
  const hasCome = attendee.fromPosition === null || attendee.fromPosition <= item.position;
  return hasCome && (attendee.untilPosition === null || item.position <= attendee.untilPosition);
}

/**
 * The quorum of one item, or of the meeting as a whole: who was there for it, less those withdrawn for an interest.
 * Example: five needed, five came, one left the room for item 4: quorate for item 3, "4 of 5 needed" for item 4.
 */
export function itemQuorum(
  rule: QuorumRule,
  attendees: readonly Attendee[],
  declared: readonly Declared[],
  item: ItemAt | null,
): QuorumVerdict {
  return quorum(
    rule,
    attendees.filter((one) => isThere(one, item)).map((one) => asCounted(rule, one, declared, item)),
  );
}

function asCounted(
  rule: QuorumRule,
  one: Attendee,
  declared: readonly Declared[],
  item: ItemAt | null,
): Attendance {
  const { category } = one;
  const names = rule.categories.map(({ name }) => name);
  return {
    organisationId: one.organisationId,
    categories: names.filter((name) => category?.trim().toLowerCase() === name.trim().toLowerCase()),
    isVoting: one.isVoting && one.state !== 'IN_ATTENDANCE',
    isDeputy: one.state === 'DEPUTISED',
    isRemote: one.isRemote,
    isWithdrawn: declared.some(
      (each) =>
        each.attendeeId === one.id &&
        isWithdrawn(each.action) &&
        (each.itemId === null || each.itemId === item?.id),
    ),
  };
}

/** `ATT-1`: who came is recorded once the meeting was held, until its minutes are approved. Example: `MINUTES_DRAFT` yes, `CALLED` no. */
export function recordingTimeProblems(state: MeetingState): Problem[] {
  const refuse = (message: string): Problem[] => [{ rule: 'ATT-1', severity: 'E', field: null, message }];
  if (state === 'MINUTES_APPROVED')
    return refuse(
      'The minutes are approved: who came, what was declared and how it was voted stay as they are.',
    );
  return hasTakenPlace(state) ? [] : refuse('The meeting has not been held. Mark it as held first.');
}

export interface AttendanceLine {
  state: AttendanceState;
  isSeat: boolean;
  isRemote: boolean;
  hasDeputy: boolean;
  arrivedAt: string | null;
  leftAt: string | null;
  fromPosition: number | null;
  untilPosition: number | null;
}

/**
 * What is wrong with a line: a deputy without a name, or named although none came (`ATT-2`), leaving before coming
 * (`ATT-3`), a state that this person cannot have (`ATT-4`).
 * Example: "deputised" without saying by whom answers `ATT-2`; come and gone at 10:00 answers `ATT-3`.
 */
export function attendanceProblems(line: AttendanceLine, field: string): Problem[] {
  const problems: Problem[] = [];
  const refuse = (rule: string, part: string, message: string) =>
    problems.push({ rule, severity: 'E', field: `${field}.${part}`, message });
  if (line.state === 'DEPUTISED' && !line.hasDeputy) refuse('ATT-2', 'deputyName', 'Say who came instead.');
  if (line.state !== 'DEPUTISED' && line.hasDeputy)
    refuse('ATT-2', 'state', 'A deputy is named: mark the seat as deputised, or take the name out.');
  if (line.arrivedAt !== null && line.leftAt !== null && line.leftAt <= line.arrivedAt)
    refuse('ATT-3', 'leftAt', 'They left after they came.');
  if (line.fromPosition !== null && line.untilPosition !== null && line.untilPosition < line.fromPosition)
    refuse('ATT-3', 'untilItemId', 'The item they left after comes before the one they came for.');
  if (line.isSeat && line.state === 'IN_ATTENDANCE')
    refuse('ATT-4', 'state', 'A seat is present, has sent apologies, is absent or is deputised.');
  if (!line.isSeat && (line.state === 'DEPUTISED' || line.state === 'APOLOGIES'))
    refuse('ATT-4', 'state', 'Who has no seat is in attendance or absent.');
  const came = line.state === 'PRESENT' || line.state === 'DEPUTISED' || line.state === 'IN_ATTENDANCE';
  if (!came && (line.isRemote || line.arrivedAt !== null || line.leftAt !== null))
    refuse('ATT-4', 'state', 'Who did not come neither came remotely nor at a time.');
  return problems;
}
