import { randomUUID } from 'node:crypto';
import { dayColumns } from './build.js';
import type { Maker, NewRow, Place } from './world-kinds.js';

const action =
  (more: Record<string, unknown> = {}): Maker =>
  ({ ids, mark }, id, n) => [
    [
      'action_item',
      {
        id,
        body_id: ids.body,
        programme_id: ids.programme,
        code: `A-${mark}-${n}`,
        title: 'Send the letter',
        owner_person_id: ids.owner,
        original_due_on: '2018-01-31',
        due_on: '2018-01-31',
        ...more,
      },
    ],
  ];

/** A meeting with minutes: its rows, with these ids. */
function minuted(
  { ids, mark }: Place,
  n: number,
  { meetingId, minutesId, blockId }: Record<'meetingId' | 'minutesId' | 'blockId', string>,
  minutes: Record<string, unknown> = {},
): { meeting: NewRow; minutes: NewRow; block: NewRow; version: NewRow } {
  const state = minutes.state === 'APPROVED' ? 'MINUTES_APPROVED' : 'MINUTES_DRAFT';
  const at = { body_id: ids.body, meeting_id: meetingId };
  const words = { minutes_text: 'It was agreed.' };
  return {
    meeting: [
      'meeting',
      {
        id: meetingId,
        body_id: ids.body,
        code: `N${mark}${n}`,
        title: 'Meeting in public',
        kind: 'FORMAL_PUBLIC',
        state,
        held_on: '2017-11-20',
        present_count: 9,
        was_quorate: true,
        ...dayColumns('2017-11-20'),
      },
    ],
    minutes: ['minutes', { id: minutesId, ...at, ...minutes }],
    block: [
      'minutes_block',
      { id: blockId, ...at, minutes_id: minutesId, kind: 'TEXT', position: 1, heading: 'Minutes', ...words },
    ],
    version: ['minutes_version', { id: randomUUID(), ...at, block_id: blockId, number: 1, ...words }],
  };
}

const CHECKED = { state: 'CHAIR_CHECKED', checked_by_name: 'The chair', checked_on: '2017-11-22' };
const fresh = () => ({ meetingId: randomUUID(), minutesId: randomUUID(), blockId: randomUUID() });
const minutes =
  (more: Record<string, unknown> = {}): Maker =>
  (at, id, n) => {
    const rows = minuted(at, n, { ...fresh(), minutesId: id }, more);
    return [rows.minutes, rows.meeting, rows.block, rows.version];
  };

/** Actions, and minutes in each of their states. */
export const MINUTES_MAKERS = {
  action: action(),
  doneAction: action({ state: 'COMPLETE', evidence: 'Letter', completed_on: '2017-11-22' }),
  draftedMinutes: minutes(),
  checkedMinutes: minutes(CHECKED),
  approvedMinutes: minutes({ ...CHECKED, state: 'APPROVED', approved_on: '2017-11-22' }),
  minutesBlock: ((at, id, n) => {
    const rows = minuted(at, n, { ...fresh(), blockId: id });
    return [rows.block, rows.meeting, rows.minutes, rows.version];
  }) satisfies Maker,
  minutedMeeting: ((at, id, n) => {
    const rows = minuted(at, n, { ...fresh(), meetingId: id }, CHECKED);
    return [rows.meeting, rows.minutes, rows.block, rows.version];
  }) satisfies Maker,
};
