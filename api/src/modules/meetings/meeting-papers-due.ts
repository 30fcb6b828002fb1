import { calendarFor } from '@gantry/shared/calendar/calendar-book';
import type { PaperDays } from '@gantry/shared/calendar/paper-days';
import type { WorkingCalendar } from '@gantry/shared/calendar/working-days';
import type { EntityManager } from 'typeorm';
import { calendarBookOf } from '../calendars/index.js';
import type { ReachedMeeting } from './meeting-access.js';
import { noticeFacts } from './meeting-view.js';
import { papersDue } from './notice-rule.js';

export interface MeetingPapersDue {
  /** Null where the body has no rule or the meeting no day. */
  days: PaperDays | null;
  calendar: WorkingCalendar;
}

/** When the papers of a stored meeting are due, with the calendar by which that is counted. */
export async function meetingPapersDue(
  db: EntityManager,
  { meeting, reached }: ReachedMeeting,
): Promise<MeetingPapersDue> {
  const calendar = calendarFor(await calendarBookOf(db, meeting.officeId), { bodyId: meeting.bodyId });
  return { days: papersDue(noticeFacts(meeting, reached), calendar), calendar };
}
