import type { MeetingRow } from '../features/meetings/api/meetings.js';

const STILL_TO_COME: ReadonlySet<MeetingRow['state']> = new Set(['PLANNED', 'CALLED', 'PAPERS_PUBLISHED']);

/** Meetings of the same body to which an item can be put off: later than this one, or without a day yet. */
export function laterMeetings(
  { id, bodyId, heldOn, date }: Pick<MeetingRow, 'id' | 'bodyId' | 'heldOn' | 'date'>,
  meetings: readonly MeetingRow[],
) {
  const last = heldOn ?? date.earliest;
  return meetings
    .filter((one) => one.bodyId === bodyId && one.id !== id && STILL_TO_COME.has(one.state))
    .filter((one) => !last || !one.date.latest || one.date.latest > last)
    .map(({ id: meetingId, title, date: on, state }) => ({
      id: meetingId,
      title,
      when: on.written,
      isPublished: state === 'PAPERS_PUBLISHED',
    }));
}
