import { randomUUID } from 'node:crypto';
import type { Kind, Maker } from './world-kinds.js';

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
