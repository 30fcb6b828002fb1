import { randomBytes } from 'node:crypto';
import type { Maker } from './world-kinds.js';

/** A series whose meetings are still to be planned. */
export const series: Maker = ({ ids }, id) => [
  [
    'meeting_series',
    {
      id,
      body_id: ids.body,
      title: 'Meeting in public',
      kind: 'FORMAL_PUBLIC',
      rhythm: 'MONTHLY',
      every: 1,
      weekday: 2,
      week_of_month: 1,
      except_months: [],
      starts_on: '2018-01-01',
      meeting_count: 3,
      confidence: 'CONFIRMED',
      venue: 'Town hall',
    },
  ],
];

export const feed: Maker = ({ ids }, id) => [
  [
    'calendar_feed',
    { id, person_id: ids.owner, subject: 'BODY', body_id: ids.body, name: 'Calendar of a body' },
  ],
  ['calendar_feed_key', { feed_id: id, token_hash: `\\x${randomBytes(32).toString('hex')}` }],
];

export const letter: Maker = ({ ids }, id) => [
  [
    'outbox_mail',
    {
      id,
      person_id: ids.owner,
      kind: 'TEST',
      to_name: 'Owner',
      to_address: 'owner@example.test',
      subject: 'Subject of a letter',
      body: 'Letter',
      state: 'FAILED',
    },
  ],
];
