import { calendarFor } from '@gantry/shared/calendar/calendar-book';
import type { PlanDate } from '@gantry/shared/dates/plan-date';
import type { Problem } from '@gantry/shared/errors/error-codes';
import { bodyLifeProblems, meetingDayProblems } from '@gantry/shared/governance/meeting-day';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { columnsOf } from '../../platform/dates/plan-date-columns.js';
import { badInput, refused } from '../../platform/errors/domain-error.js';
import { calendarBookOf } from '../calendars/index.js';
import { type ReachedBody, weigh } from '../governing-bodies/index.js';
import { queueMeetingMail } from '../mail/index.js';
import { Meeting } from './meeting.entity.js';
import type { MeetingChangeType } from './meeting.types.js';
import { meetingToChange } from './meeting-access.js';
import { meetingDate } from './meeting-rows.js';
import { meetingView } from './meeting-view.js';
import { type MeetingDateReading, readMeetingDate } from './read-meeting-date.js';

export interface MeetingMove {
  id: string;
  expectedVersion: number;
  date: string;
  reason: string;
}

/** Gives a planned meeting another date, under every rule, inside the unit of work that it is handed. */
export async function moveMeeting(
  tx: EntityManager,
  actor: SignedIn,
  input: MeetingMove,
): Promise<MeetingChangeType & { before: PlanDate }> {
  const { meeting, reached } = await meetingToChange(tx, actor, 'meeting:edit', input);
  if (input.reason.trim() === '') throw badInput('reason', 'Say why the meeting moves.');
  refuseUnlessPlanned(meeting, 'moved');
  const before = meetingDate(meeting);
  const reading = readMeetingDate(input.date, reached.today);
  const accepted = weigh(await dateProblems(tx, actor, reading, reached), input.reason);
  const change = { ...columnsOf(reading.date), stateReason: input.reason };
  await changeRow(tx, Meeting, meeting, input.expectedVersion, change);
  await queueMeetingMail(tx, actor.officeId, meeting.id);
  return { meeting: await meetingView(tx, actor, meeting.id), reading: reading.sentence, accepted, before };
}

/** What the calendar and the life of the body say against a date. */
export async function dateProblems(
  tx: EntityManager,
  actor: SignedIn,
  { date, problems }: MeetingDateReading,
  reached: ReachedBody,
): Promise<Problem[]> {
  const calendar = calendarFor(await calendarBookOf(tx, actor.officeId), { bodyId: reached.body.id });
  const day = date.shape === 'DAY' ? date.earliest : null;
  return [...problems, ...meetingDayProblems(day, calendar), ...bodyLifeProblems(date, reached.body)];
}

export function refuseUnlessPlanned(meeting: Meeting, what: string): void {
  if (meeting.state === 'PLANNED') return;
  const state = meeting.state.toLowerCase().replaceAll('_', ' ');
  const way =
    meeting.state === 'CALLED' || meeting.state === 'PAPERS_PUBLISHED'
      ? ' Postpone it to another meeting.'
      : '';
  throw refused([
    {
      rule: 'MTG-8',
      severity: 'E',
      field: 'date',
      message: `A meeting that is ${state} is not ${what}.${way}`,
    },
  ]);
}
