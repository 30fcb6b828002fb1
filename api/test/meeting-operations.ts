import { createHash } from 'node:crypto';
import { adds, changes, id, readsOffice, type Variables } from './operation-makers.js';

const reason = 'The board asked for it';
const pattern = {
  title: 'Meeting in public',
  kind: 'FORMAL_PUBLIC',
  rhythm: 'MONTHLY',
  every: 1,
  weekday: 3,
  weekOfMonth: 1,
  exceptMonths: [8],
  from: '2018-01-01',
  count: 3,
  confidence: 'TBC',
};
/** What the preview of that pattern answers for a series that has no meeting yet. */
const printOf = (version: number) =>
  createHash('sha256')
    .update(
      JSON.stringify([
        version,
        ['2018-01-03', '2018-02-07', '2018-03-07'].map((to) => ['ADD', null, to, null]),
      ]),
    )
    .digest('base64url');

/** How the operations about series, consequences, calendars and letters are called. */
export const MEETING_OPERATIONS: Record<string, Variables> = {
  calendarFeeds: readsOffice,
  mailOutbox: readsOffice,
  ownMail: readsOffice,
  meetingConsequences: async (take) => ({
    input: {
      meetingId: await id(take, 'plannedMeeting'),
      fate: 'POSTPONED',
      toMeetingId: await id(take, 'otherMeeting'),
    },
  }),
  meetingSeries: async (take) => ({ bodyId: await id(take, 'body') }),
  seriesPreview: async (take) => ({ input: { bodyId: await id(take, 'body'), pattern } }),
  seriesChangePreview: async (take) => ({ input: { id: await id(take, 'series'), pattern } }),
  amendMeetingSeries: async (take) => {
    const { id, version } = await take('series');
    return { input: { id, expectedVersion: version, pattern, reason, print: printOf(version) } };
  },
  arrangeMeeting: changes('plannedMeeting', { startsAt: '14:00', endsAt: '16:30', venue: 'Town hall' }),
  endMeetingSeries: changes('series', { reason }),
  startMeetingSeries: adds(async (take) => ({ bodyId: await id(take, 'body'), pattern, reason })),
  // One's own
  chooseMeetingMail: async () => ({ input: { expectedVersion: 1, wantsMeetings: true } }),
  // After the choice about meetings, which was made on the first version.
  chooseReturnMail: async () => ({ input: { expectedVersion: 2, wantsReturns: false } }),
  makeCalendarFeed: adds(async (take) => ({ subject: 'BODY', bodyId: await id(take, 'body') })),
  revokeCalendarFeed: changes('feed'),

  retryMail: adds(async (take) => ({ id: await id(take, 'letter') })),
  sendTestMail: adds(async () => ({})),
};
