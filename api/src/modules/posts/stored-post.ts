import { day } from '@gantry/shared/dates/day';
import { can } from '@gantry/shared/policy/policy';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { badInput, DomainError, notFound, orNotFound } from '../../platform/errors/domain-error.js';
import { Post } from '../people/index.js';
import { mustBeLive, readableProgramme } from '../programmes/index.js';
import type { PostType } from './post.types.js';
import { postRows } from './posts.queries.js';

/** Who may configure a programme keeps its posts; who may configure the office, those of the office. */
export function mayKeepPosts(actor: SignedIn, programmeId: string | null): void {
  if (!can(actor, 'programme:configure', { officeId: actor.officeId, programmeId }))
    throw new DomainError('FORBIDDEN', { action: 'programme:configure' });
}

/** The stored post, for somebody who may keep it while its programme is worked on. */
export async function postToKeep(tx: EntityManager, actor: SignedIn, id: string): Promise<Post> {
  const stored = await tx.findOneBy(Post, { officeId: actor.officeId, id });
  if (!stored || !(await isKnown(tx, stored))) throw notFound('post');
  const programme = stored.programmeId
    ? await orNotFound('post', readableProgramme(tx, actor, stored.programmeId))
    : null;
  mayKeepPosts(actor, stored.programmeId);
  if (programme) mustBeLive(programme);
  return stored;
}

/** A post of a body is there once the body is known. */
async function isKnown(tx: EntityManager, { officeId, bodyId }: Post): Promise<boolean> {
  if (bodyId === null) return true;
  const [{ known }] = await tx.query(
    `select exists (select from body where office_id = $1 and id = $2
                       and (known_from is null or known_from <= office_today($1))) as known`,
    [officeId, bodyId],
  );
  return known;
}

/** `POST-2`: what is archived is restored before it is changed. */
export function mustNotBeArchived(post: Post): void {
  if (post.archivedAt)
    throw badInput(null, `${post.title} is archived. Restore it before you change it.`, 'POST-2');
}

/** The workstream and the organisation that a post names are of its programme and of its office. */
export async function placeMustFit(
  tx: EntityManager,
  { officeId }: SignedIn,
  place: { programmeId: string | null; workstreamId?: string | null; organisationId?: string | null },
): Promise<void> {
  const { programmeId, workstreamId, organisationId } = place;
  if (workstreamId) {
    const [workstream] = await tx.query(
      'select id from workstream where office_id = $1 and programme_id = $2 and id = $3 and archived_at is null',
      [officeId, programmeId, workstreamId],
    );
    if (!workstream) throw notFound('workstream');
  }
  if (organisationId) {
    const [organisation] = await tx.query('select id from organisation where office_id = $1 and id = $2', [
      officeId,
      organisationId,
    ]);
    if (!organisation) throw notFound('organisation');
  }
}

export async function postAsRead(tx: EntityManager, actor: SignedIn, postId: string): Promise<PostType> {
  const [{ today }] = await tx.query('select office_today($1)::text as today', [actor.officeId]);
  const [post] = await postRows(tx, actor, { programmeId: null, postId, today: day(today) });
  if (!post) throw notFound('post');
  return post;
}
