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

/** On a post of its own, which one person holds at a time. */
const holding: Maker = (place, id, n) => {
  const postId = randomUUID();
  return [
    post(place, postId, `held-${n}`),
    ['post_holder', { id, post_id: postId, name: 'First holder', held_from: '2017-01-01' }],
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
