import { day } from '@gantry/shared/dates/day';
import type { MeetingState } from '../../../generated/graphql.js';
import { dateEcho } from '../../../lib/date-echo.js';
import type { TagTone } from '../../../ui/tag/tag.js';

export const MEETING_STATE_WORDS: Record<MeetingState, string> = {
  PLANNED: 'Planned',
  CALLED: 'Called',
  PAPERS_PUBLISHED: 'Papers published',
  HELD: 'Held',
  INQUORATE: 'Inquorate',
  ADJOURNED: 'Adjourned',
  MINUTES_DRAFT: 'Minutes in draft',
  MINUTES_APPROVED: 'Minutes approved',
  POSTPONED: 'Postponed',
  CANCELLED: 'Cancelled',
};

export const MEETING_STATE_TONES: Record<MeetingState, TagTone> = {
  PLANNED: 'grey',
  CALLED: 'blue',
  PAPERS_PUBLISHED: 'blue',
  HELD: 'green',
  INQUORATE: 'amber',
  ADJOURNED: 'amber',
  MINUTES_DRAFT: 'green',
  MINUTES_APPROVED: 'green',
  POSTPONED: 'amber',
  CANCELLED: 'amber',
};

/** What the button of a step says. A meeting is marked as inquorate by holding it with too few. */
export const STEP_WORDS: Record<MeetingState, string> = {
  PLANNED: 'Plan it again',
  CALLED: 'Call the meeting',
  PAPERS_PUBLISHED: 'Publish papers',
  HELD: 'Mark as held',
  INQUORATE: 'Mark as inquorate',
  ADJOURNED: 'Adjourn',
  MINUTES_DRAFT: 'Write minutes',
  MINUTES_APPROVED: 'Approve minutes',
  POSTPONED: 'Postpone',
  CANCELLED: 'Cancel the meeting',
};

/** The reading of a typed date as the server will read it: a meeting is one day. */
export const readAsMeeting = (today: string) => (text: string) =>
  dateEcho(text, { today: day(today), expects: 'point', fieldIs: 'day', field: 'date' });
