import { day, isoDay } from '@gantry/shared/dates/day';
import { type Holding, handedOver, holdingProblems } from '@gantry/shared/governance/posts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { badInput, notFound, orNotFound, refused } from '../../platform/errors/domain-error.js';
import { Post, PostHolder } from '../people/index.js';
import type { AmendHoldingInput, AppointHolderInput } from './post.inputs.js';
import type { PostType } from './post.types.js';
import { holdingOf } from './posts.queries.js';
import { mustNotBeArchived, postAsRead, postToKeep } from './stored-post.js';

/** Who holds a post, from when to when. A holding ends; it is never taken out. */
@Injectable()
export class PostHoldersService {
  constructor(private readonly uow: UnitOfWork) {}

  appoint(actor: SignedIn, input: AppointHolderInput): Promise<PostType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'post.appoint', idempotencyKey, request }, async (tx) => {
      const post = await postToKeep(tx, actor, input.id);
      mustNotBeArchived(post);
      const who = await named(tx, actor, input);
      if (!who) throw badInput('name', 'Say who holds it: a person or a name.');
      // A new version of the post with each holder: of two who appoint at once, the second is told.
      await changeRow(tx, Post, post, input.expectedVersion, { title: post.title });
      const { officeId } = actor;
      const heldFrom = input.heldFrom ?? null;
      await endBefore(tx, post, heldFrom);
      const row = { id: uuid(), ...who, heldFrom, heldTo: null };
      await mustFit(tx, post, holdingOf(row));
      await tx.insert(PostHolder, { officeId, postId: post.id, ...row });
      return postAsRead(tx, actor, post.id);
    });
  }

  amend(actor: SignedIn, input: AmendHoldingInput): Promise<PostType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'post.amend-holding', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const { officeId } = actor;
      const stored = await tx.findOneBy(PostHolder, { officeId, id: input.id });
      if (!stored) throw notFound('holding');
      const seen = await orNotFound('holding', postToKeep(tx, actor, stored.postId));
      if (!reason.trim()) throw badInput('reason', 'Say why this changes.');
      const change: Partial<PostHolder> = {
        ...(await named(tx, actor, input)),
        ...(input.heldFrom !== undefined && { heldFrom: input.heldFrom }),
        ...(input.heldTo !== undefined && { heldTo: input.heldTo }),
      };
      if (Object.keys(change).length === 0) throw badInput(null, 'Say what is to change.');
      const post = await oneAtATime(tx, seen);
      mustNotBeArchived(post);
      await mustFit(tx, post, holdingOf({ ...stored, ...change }));
      await changeRow(tx, PostHolder, stored, input.expectedVersion, change);
      return postAsRead(tx, actor, post.id);
    });
  }
}

/** Person or name, not both; nothing where neither was given. A person's name is kept as it was at the time. */
async function named(
  tx: EntityManager,
  { officeId }: SignedIn,
  { personId, name }: { personId?: string | null; name?: string | null },
): Promise<{ personId: string | null; name: string } | null> {
  const typed = name?.trim() ?? '';
  if (personId && typed) throw badInput('name', 'Give a person or a name, not both.');
  if (!personId) return typed ? { personId: null, name: typed } : null;
  const [person] = await tx.query(
    'select name from person where office_id = $1 and id = $2 and deactivated_at is null',
    [officeId, personId],
  );
  if (!person) throw notFound('person');
  return { personId, name: person.name };
}

/** Ends the time of whoever hands the post over to somebody who begins on this day. */
async function endBefore(tx: EntityManager, { officeId, id }: Post, heldFrom: string | null): Promise<void> {
  const stored = await tx.findBy(PostHolder, { officeId, postId: id });
  const over = handedOver(stored.map(holdingOf), heldFrom === null ? null : day(heldFrom));
  const row = stored.find((one) => one.id === over?.holding.id);
  if (over && row) await changeRow(tx, PostHolder, row, row.version, { heldTo: isoDay(over.lastDay) });
}

/** The post as it stands, held: two people who change holdings of one post do so one after the other. */
function oneAtATime(tx: EntityManager, { officeId, id }: Post): Promise<Post> {
  return tx.findOneOrFail(Post, { where: { officeId, id }, lock: { mode: 'pessimistic_write' } });
}

async function mustFit(tx: EntityManager, post: Post, next: Holding): Promise<void> {
  const others = await tx.findBy(PostHolder, { officeId: post.officeId, postId: post.id });
  const problems = holdingProblems(next, others.map(holdingOf));
  if (problems.length > 0) throw refused(problems);
}
