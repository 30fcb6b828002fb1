import { type MinutesState, writingProblems } from '@gantry/shared/minutes/minutes-rules';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { takeRow } from '../../platform/database/change-row.js';
import { notFound, orNotFound, refused } from '../../platform/errors/domain-error.js';
import { allowOnBody, refuseArchived } from '../governing-bodies/index.js';
import { type ReachedMeeting, reachMeeting } from '../meetings/index.js';
import { Minutes } from './minutes.entity.js';
import { MinutesBlock } from './minutes-block.entity.js';
import { mayReadMinutesOf, minutesView } from './minutes-view.js';

/** Minutes that the actor may read and take on. */
export function allowMinutes(actor: SignedIn, { meeting, reached }: ReachedMeeting): void {
  if (!mayReadMinutesOf(actor, meeting, reached)) throw notFound('minutes');
  allowOnBody(actor, 'meeting:minute', reached);
  refuseArchived(reached);
}

/** A block that the actor may read: one of an item that is withheld from them is not there. */
export async function readableBlock(db: EntityManager, actor: SignedIn, id: string): Promise<MinutesBlock> {
  const block = await db.findOneBy(MinutesBlock, { officeId: actor.officeId, id });
  if (!block) throw notFound('block');
  const minutes = await orNotFound('block', minutesView(db, actor, block.meetingId));
  const shown = minutes?.blocks.find((one) => one.id === id);
  if (!shown || shown.isWithheld) throw notFound('block');
  return block;
}

/** The same to be written: minutes that are being checked or approved at this moment are waited for. */
export async function blockToWrite(
  tx: EntityManager,
  actor: SignedIn,
  { id, expectedVersion }: { id: string; expectedVersion: number },
): Promise<MinutesBlock> {
  const { officeId, meetingId, minutesId } = await readableBlock(tx, actor, id);
  allowMinutes(actor, await reachMeeting(tx, actor, meetingId));
  const minutes = await tx.findOne(Minutes, {
    where: { officeId, id: minutesId },
    lock: { mode: 'pessimistic_read' },
  });
  const problems = writingProblems(minutes?.state as MinutesState);
  if (problems.length > 0) throw refused(problems);
  return takeRow(tx, MinutesBlock, { officeId, id }, expectedVersion);
}
