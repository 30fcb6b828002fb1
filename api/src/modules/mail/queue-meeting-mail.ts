import { type Day, day } from '@gantry/shared/dates/day';
import { meetingParts, meetingTitleFor } from '@gantry/shared/governance/meeting-parts';
import type { MeetingKind } from '@gantry/shared/governance/outcomes';
import { meetingEvent } from '@gantry/shared/icalendar/plan-events';
import type { CalendarEvent } from '@gantry/shared/icalendar/write-calendar';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { type FlatDate, flatDate } from '../governing-bodies/index.js';
import { MEETING_TO_TELL, WHO_IS_TOLD } from './mail.sql.js';
import { type LetterKind, letterWords } from './mail-words.js';
import { isPlainAddress } from './plain-address.js';

interface MeetingRow extends FlatDate {
  id: string;
  version: number;
  title: string;
  kind: MeetingKind;
  state: string;
  body_id: string;
  body_name: string;
  held_on: string | null;
  starts_at: string | null;
  ends_at: string | null;
  is_time_confirmed: boolean;
  venue: string | null;
  link: string | null;
  changed_at: Date;
  today: string;
}

interface Told {
  person_id: string;
  name: string;
  email: string;
  told_by: 'REQUEST' | 'CANCEL' | null;
  told_event: CalendarEvent | null;
}

/**
 * Writes the letters that tell of a meeting as it stands now, in the transaction that changed it: an invitation, a change, or
 * that it is off. Whoever was never told of it is not told that it is off. Nothing leaves here; the sender does that.
 */
export async function queueMeetingMail(
  tx: EntityManager,
  officeId: string,
  meetingId: string,
): Promise<void> {
  const [meeting]: MeetingRow[] = await tx.query(MEETING_TO_TELL, [officeId, meetingId]);
  if (!meeting) return;
  const event = eventOf(meeting);
  const told: Told[] = await tx.query(WHO_IS_TOLD, [officeId, meeting.body_id, meetingId]);
  for (const person of told) {
    const letter = letterTo(person, event, meeting);
    if (letter === null || isOver(letter.event, day(meeting.today)) || !isPlainAddress(person.email))
      continue;
    const { subject, body } = letterWords(letter.kind, meeting.body_name, letter.event);
    const method = letter.kind === 'CANCELLATION' ? 'CANCEL' : 'REQUEST';
    await tx.query(
      `insert into outbox_mail (office_id, id, person_id, kind, meeting_id, to_name, to_address, subject, body, event, event_method)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        ...[officeId, uuid(), person.person_id, letter.kind, meetingId, person.name, person.email],
        ...[subject, body, letter.event, method],
      ],
    );
  }
}

/** What one person is told; null where there is nothing to tell. */
function letterTo(
  { told_by, told_event }: Told,
  event: CalendarEvent | null,
  { version, changed_at }: MeetingRow,
): { kind: LetterKind; event: CalendarEvent } | null {
  const wasAsked = told_by === 'REQUEST' && told_event !== null;
  if (event !== null) return { kind: wasAsked ? 'CHANGE' : 'INVITATION', event };
  if (!wasAsked) return null;
  // Off is what they were asked to, on the day they know.
  const off = { status: 'CANCELLED', isTransparent: true } as const;
  const now = { sequence: version, changedAt: changed_at.toISOString() };
  return { kind: 'CANCELLATION', event: { ...told_event, ...now, ...off } };
}

function isOver({ time }: CalendarEvent, today: Day): boolean {
  return (time.kind === 'DAYS' ? time.to : time.on) < today;
}

/**
 * The meeting as a letter may tell it: a title can name an exempt subject, so that of a meeting in private stays out, and
 * no item, paper or reason is ever in it. Null for one that is off: called off, put off, or without a day of its own.
 */
function eventOf(meeting: MeetingRow): CalendarEvent | null {
  const date = flatDate(meeting)!;
  if (date.shape !== 'DAY' || meeting.state === 'CANCELLED' || meeting.state === 'POSTPONED') return null;
  const entry = {
    id: meeting.id,
    sequence: meeting.version,
    changedAt: meeting.changed_at.toISOString(),
    url: null,
    title: meetingTitleFor(meeting.kind, meeting.title, false),
    bodyName: meeting.body_name,
    state: meeting.state,
    date,
    heldOn: meeting.held_on === null ? null : day(meeting.held_on),
    startsAt: meeting.starts_at,
    endsAt: meeting.ends_at,
    isTimeConfirmed: meeting.is_time_confirmed,
    venue: meeting.venue,
    link: meeting.link,
    parts: meetingParts(meeting.kind),
  };
  return meetingEvent(entry);
}
