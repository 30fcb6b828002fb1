import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow, takeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { badInput } from '../../platform/errors/domain-error.js';
import { Post } from '../people/index.js';
import { mustBeLive, readableProgramme } from '../programmes/index.js';
import type { AddPostInput, AmendPostInput, ArchivePostInput, RestorePostInput } from './post.inputs.js';
import type { PostType } from './post.types.js';
import { RESTING } from './posts.sql.js';
import { mayKeepPosts, mustNotBeArchived, placeMustFit, postAsRead, postToKeep } from './stored-post.js';

/** Posts: what owns items, risks and actions, and sits on bodies, whoever holds it. */
@Injectable()
export class PostsService {
  constructor(private readonly uow: UnitOfWork) {}

  add(actor: SignedIn, input: AddPostInput): Promise<PostType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'post.add', idempotencyKey, request }, async (tx) => {
      const { officeId } = actor;
      const programme = input.programmeId ? await readableProgramme(tx, actor, input.programmeId) : null;
      const programmeId = programme?.id ?? null;
      mayKeepPosts(actor, programmeId);
      if (programme) mustBeLive(programme);
      const { workstreamId = null, organisationId = null, code, kind } = input;
      const title = written(input.title);
      await placeMustFit(tx, actor, { programmeId, workstreamId, organisationId });
      if (await tx.existsBy(Post, { officeId, code }))
        throw badInput('code', `There is a post “${code}” already. Choose another code.`);
      const id = uuid();
      await tx.insert(Post, { officeId, id, code, title, kind, programmeId, workstreamId, organisationId });
      return postAsRead(tx, actor, id);
    });
  }

  amend(actor: SignedIn, input: AmendPostInput): Promise<PostType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'post.amend', idempotencyKey, request }, async (tx) => {
      const stored = await postToKeep(tx, actor, input.id);
      mustNotBeArchived(stored);
      const { workstreamId, organisationId } = input;
      await placeMustFit(tx, actor, {
        programmeId: stored.programmeId,
        // Where it belongs already it may stay, although that was archived since.
        workstreamId: workstreamId === stored.workstreamId ? null : workstreamId,
        organisationId,
      });
      const change: Partial<Post> = {
        ...(input.title != null && { title: written(input.title) }),
        ...(input.kind != null && { kind: input.kind }),
        ...(workstreamId !== undefined && { workstreamId }),
        ...(organisationId !== undefined && { organisationId }),
      };
      if (Object.keys(change).length === 0) throw badInput(null, 'Say what is to change.');
      await changeRow(tx, Post, stored, input.expectedVersion, change);
      return postAsRead(tx, actor, stored.id);
    });
  }

  archive(actor: SignedIn, input: ArchivePostInput): Promise<PostType> {
    const { idempotencyKey, reason, ...request } = input;
    return this.uow.run({ actor, action: 'post.archive', reason, idempotencyKey, request }, async (tx) => {
      const stored = await postToKeep(tx, actor, input.id);
      const archiveReason = why(reason, 'Say why the post is archived.');
      // Held from here on: nobody is put into it, and no holding goes on again, while it is looked at.
      await takeRow(tx, Post, stored, input.expectedVersion);
      await takenUp(tx, stored);
      const archivedAt = new Date();
      await changeRow(tx, Post, stored, input.expectedVersion, { archivedAt, archiveReason });
      return postAsRead(tx, actor, stored.id);
    });
  }

  restore(actor: SignedIn, input: RestorePostInput): Promise<PostType> {
    const { idempotencyKey, reason, ...request } = input;
    return this.uow.run({ actor, action: 'post.restore', reason, idempotencyKey, request }, async (tx) => {
      const stored = await postToKeep(tx, actor, input.id);
      why(reason, 'Say why the post is restored.');
      if (!stored.archivedAt) throw badInput(null, `${stored.title} is not archived.`, 'POST-2');
      const change = { archivedAt: null, archiveReason: null };
      await changeRow(tx, Post, stored, input.expectedVersion, change);
      return postAsRead(tx, actor, stored.id);
    });
  }
}

function written(title: string): string {
  if (!title.trim()) throw badInput('title', 'Write the title of the post.');
  return title.trim();
}

function why(reason: string, sentence: string): string {
  if (!reason.trim()) throw badInput('reason', sentence);
  return reason.trim();
}

/** `POST-4`: a post is archived once nobody holds it and nothing rests on it. */
async function takenUp(tx: EntityManager, post: Post): Promise<void> {
  if (post.archivedAt) throw badInput(null, `${post.title} is archived already.`, 'POST-2');
  const [holder] = await tx.query(
    `select name from post_holder where office_id = $1 and post_id = $2 and (held_to is null or held_to >= office_today($1))
      order by held_from nulls first limit 1`,
    [post.officeId, post.id],
  );
  if (holder) throw badInput(null, `${holder.name} holds ${post.title}. End that first.`, 'POST-4');
  const resting: { what: string; count: number }[] = await tx.query(RESTING, [post.officeId, post.id]);
  if (resting.length === 0) return;
  const words = resting.map(({ what, count }) => `${what} (${count})`).join(', ');
  throw badInput(null, `Still with ${post.title}: ${words}. Hand them to somebody else first.`, 'POST-4');
}
