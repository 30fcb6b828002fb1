import { can } from '@gantry/shared/policy/policy';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { badInput, notFound } from '../../platform/errors/domain-error.js';

/** Who owns something, as an input says it: left out is "not asked", null is "nobody". */
export interface OwnerInput {
  ownerPersonId?: string | null;
  ownerPostId?: string | null;
}

interface StoredOwner {
  ownerPersonId: string | null;
  ownerPostId: string | null;
}

const NOBODY: StoredOwner = { ownerPersonId: null, ownerPostId: null };

/**
 * The owner to store, or nothing where none was asked for. One person or one post: naming either takes the other away.
 * Somebody of another office answers like nobody at all; whoever can no longer sign in cannot be chosen anew.
 */
export async function fittingOwner(
  tx: EntityManager,
  actor: SignedIn,
  input: OwnerInput,
  before: StoredOwner = NOBODY,
): Promise<StoredOwner | undefined> {
  const { ownerPersonId, ownerPostId } = input;
  if (ownerPersonId === undefined && ownerPostId === undefined) return undefined;
  if (ownerPersonId && ownerPostId) throw badInput('ownerPostId', 'Name a person or a post, not both.');
  const asked = { ownerPersonId: ownerPersonId ?? null, ownerPostId: ownerPostId ?? null };
  if (asked.ownerPersonId && asked.ownerPersonId !== before.ownerPersonId)
    await personMustFit(tx, actor, asked.ownerPersonId);
  if (asked.ownerPostId && asked.ownerPostId !== before.ownerPostId)
    await postMustFit(tx, actor, asked.ownerPostId);
  if (asked.ownerPersonId || asked.ownerPostId) return asked;
  // "No person" says nothing of a post, and the other way round.
  return {
    ownerPersonId: ownerPersonId === undefined ? before.ownerPersonId : null,
    ownerPostId: ownerPostId === undefined ? before.ownerPostId : null,
  };
}

async function personMustFit(tx: EntityManager, { officeId }: SignedIn, personId: string): Promise<void> {
  const [person] = await tx.query(
    'select id from person where office_id = $1 and id = $2 and deactivated_at is null',
    [officeId, personId],
  );
  if (!person) throw notFound('person');
}

async function postMustFit(tx: EntityManager, actor: SignedIn, postId: string): Promise<void> {
  const { officeId } = actor;
  const [post] = await tx.query(
    'select programme_id as "programmeId" from post where office_id = $1 and id = $2 and archived_at is null',
    [officeId, postId],
  );
  if (!post) throw notFound('post');
  const { programmeId } = post;
  if (programmeId !== null && !can(actor, 'programme:read', { officeId, programmeId }))
    throw notFound('post');
}
