import { randomUUID } from 'node:crypto';
import type { Maker, NewRow, Place } from './world-kinds.js';
import { ARCHIVED } from './world-plan-rows.js';

const post = ({ ids, mark }: Place, id: string, code: string, more: Record<string, unknown> = {}): NewRow => [
  'post',
  { id, code: `${code}-${mark}`, title: 'Director', kind: 'OTHER', programme_id: ids.programme, ...more },
];

const vacant =
  (name: string, more: Record<string, unknown> = {}): Maker =>
  (place, id, n) => [post(place, id, `${name}-${n}`, more)];

/** One day each, long ago: all on one post, which one person holds at a time. */
const holding: Maker = ({ ids }, id, n) => {
  const heldOn = new Date(Date.UTC(1950, 0, 1 + n)).toISOString().slice(0, 10);
  return [
    [
      'post_holder',
      { id, post_id: ids.vacantPost, name: 'First holder', held_from: heldOn, held_to: heldOn },
    ],
  ];
};

export const POST_MAKERS = {
  post: ((place, id, n) => [
    post(place, id, `post-${n}`),
    ['post_holder', { id: randomUUID(), post_id: id, name: 'Holder of the post' }],
  ]) satisfies Maker,
  vacantPost: vacant('vacant'),
  archivedPost: vacant('archived', ARCHIVED),
  holding,
};
