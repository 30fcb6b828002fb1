import type { MeetingRow } from '../features/meetings/api/meetings.js';
import { laterMeetings } from './later-meetings.js';

const meeting = (id: string, on: string | null, over: Partial<MeetingRow> = {}) =>
  ({
    id,
    bodyId: 'jc',
    title: id,
    state: 'PLANNED',
    heldOn: null,
    date: { written: on ?? 'to be confirmed', earliest: on, latest: on },
    ...over,
  }) as MeetingRow;

it('offers meetings of the same body that are still to come, and those without a day', () => {
  const held = meeting('held', '2018-01-31', { state: 'HELD', heldOn: '2018-01-31' });
  const all = [
    held,
    meeting('same day', '2018-01-31'),
    meeting('later', '2018-02-01'),
    meeting('out', '2018-03-06', { state: 'PAPERS_PUBLISHED' }),
    meeting('undated', null),
    meeting('cancelled', '2018-03-06', { state: 'CANCELLED' }),
    meeting('of others', '2018-03-06', { bodyId: 'jhosc' }),
  ];
  expect(laterMeetings(held, all).map(({ id, isPublished }) => [id, isPublished])).toEqual([
    ['later', false],
    ['out', true],
    ['undated', false],
  ]);
});
