import { randomUUID } from 'node:crypto';
import type { Kind, Maker, NewRow, Place } from './world-kinds.js';

const seat = (id: string, bodyId: unknown, more: Record<string, unknown> = {}) => ({
  id,
  body_id: bodyId,
  seat: 'Member of the board',
  ...more,
});

/** What hangs on a body: seats, deputies, its mandate, the bodies that went into it. */
export const bodyParts = {
  otherMember: ({ ids }, id) => [
    ['body_member', seat(id, ids.body, { organisation_id: ids.organisation, held_from: '2017-01-01' })],
  ],
  /** An organisation with a seat that votes, so that a quorum may ask for it. */
  quorate: ({ ids, mark }, id, n) => [
    ['organisation', { id, code: `seated-${mark}-${n}`, name: 'Organisation with a seat', kind: 'CCG' }],
    ['body_member', seat(randomUUID(), ids.body, { organisation_id: id })],
  ],
  deputy: ({ ids }, id) => [
    ['member_deputy', { id, body_id: ids.body, member_id: ids.otherMember, name: 'Deputy of the member' }],
  ],
  delegation: ({ ids, mark }, id, n) => {
    const giver = randomUUID();
    const about = { code: `giver-${mark}-${n}`, name: 'Organisation that delegates', kind: 'CCG' };
    return [
      ['body_delegation', { id, body_id: ids.body, organisation_id: giver, instrument: 'Clause 3' }],
      ['organisation', { id: giver, ...about }],
    ];
  },
  scope: ({ ids }, id) => [
    [
      'body_scope',
      {
        id,
        body_id: ids.body,
        programme_id: ids.programme,
        delegated_function: 'Where the units are',
        held_from: '2017-01-01',
      },
    ],
  ],
  predecessor: ({ ids, mark }, id, n) => {
    const before = randomUUID();
    const about = { kind: 'DELIVERY', role: 'DELIVERS', name: 'Board before' };
    return [
      ['body_predecessor', { id, body_id: ids.body, predecessor_id: before, note: 'They merged' }],
      ['body', { id: before, code: `before-${mark}-${n}`, prefix: `F${mark.toUpperCase()}${n}`, ...about }],
      ['body_programme', { id: randomUUID(), body_id: before, programme_id: ids.programme }],
    ];
  },
} satisfies Partial<Record<Kind, Maker>>;

/** What is on record about the meeting at which those who came are. */
export const conductParts = {
  seat: ({ ids }, id) => [['body_member', seat(id, ids.body)]],
  interest: ({ ids }, id) => [
    [
      'interest',
      {
        id,
        body_id: ids.body,
        member_id: ids.otherMember,
        kind: 'FINANCIAL',
        description: 'Shares in a company',
        held_from: '2017-01-01',
      },
    ],
  ],
  attendedItem: ({ ids }, id, n) => [
    [
      'agenda_item',
      {
        id,
        body_id: ids.body,
        meeting_id: ids.attendedMeeting,
        programme_id: ids.programme,
        position: n,
        title: `Item ${n}`,
        purpose: 'FOR_DECISION',
        state: 'ON_AGENDA',
      },
    ],
  ],
  attendance: ({ ids }, id) => attended(ids, id),
  declaration: ({ ids }, id) => {
    const attendanceId = randomUUID();
    const at = { body_id: ids.body, meeting_id: ids.attendedMeeting, agenda_item_id: ids.attendedItem };
    const said = { description: 'Owns the building', action: 'NOTED' };
    return [
      ['declaration', { id, ...at, attendance_id: attendanceId, ...said }],
      ...attended(ids, attendanceId),
    ];
  },
} satisfies Partial<Record<Kind, Maker>>;

function attended(ids: Place['ids'], id: string): NewRow[] {
  const memberId = randomUUID();
  const at = { body_id: ids.body, meeting_id: ids.attendedMeeting };
  return [
    ['attendance', { id, ...at, member_id: memberId, state: 'PRESENT' }],
    ['body_member', seat(memberId, ids.body)],
  ];
}
