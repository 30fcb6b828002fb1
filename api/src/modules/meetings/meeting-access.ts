import type { Action } from '@gantry/shared/policy/policy';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { DomainError, notFound, orNotFound } from '../../platform/errors/domain-error.js';
import { allowOnBody, type ReachedBody, reachBody, refuseArchived } from '../governing-bodies/index.js';
import { Meeting } from './meeting.entity.js';

export interface ReachedMeeting {
  meeting: Meeting;
  reached: ReachedBody;
}

/** The stored meeting, for somebody who may read its body today. */
export async function reachMeeting(db: EntityManager, actor: SignedIn, id: string): Promise<ReachedMeeting> {
  const meeting = await db.findOneBy(Meeting, { officeId: actor.officeId, id });
  if (!meeting) throw notFound('meeting');
  const reached = await orNotFound('meeting', reachBody(db, actor, meeting.bodyId));
  if (meeting.knownFrom !== null && meeting.knownFrom > reached.today) throw notFound('meeting');
  return { meeting, reached };
}

/** The same, to be changed: permission on the stored row first, then the version that the caller saw. */
export async function meetingToChange(
  tx: EntityManager,
  actor: SignedIn,
  action: Action,
  { id, expectedVersion }: { id: string; expectedVersion: number },
): Promise<ReachedMeeting> {
  const found = await reachMeeting(tx, actor, id);
  allowOnBody(actor, action, found.reached);
  refuseArchived(found.reached);
  if (found.meeting.version !== expectedVersion)
    throw new DomainError('STALE_VERSION', { expectedVersion, current: found.meeting });
  return found;
}

/**
 * The same, held until the end of the transaction: whoever else changes its agenda waits, so that ten who arrange it at
 * once end with one order. What only points at the meeting need not wait.
 */
export async function lockMeeting(tx: EntityManager, actor: SignedIn, id: string): Promise<ReachedMeeting> {
  await tx.query('select from meeting where office_id = $1 and id = $2 for no key update', [
    actor.officeId,
    id,
  ]);
  return reachMeeting(tx, actor, id);
}
