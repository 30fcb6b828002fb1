import { type Action, can, mayRead } from '@gantry/shared/policy/policy';
import type { Classification } from '@gantry/shared/policy/roles';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { DomainError, notFound, orNotFound } from '../../platform/errors/domain-error.js';
import {
  allowOnBody,
  mayReadOfBody,
  type ReachedBody,
  reachBody,
  refuseArchived,
} from '../governing-bodies/index.js';
import { lockMeeting, type ReachedMeeting, reachMeeting } from '../meetings/index.js';
import { mustBeLive, readableProgramme } from '../programmes/index.js';
import { AgendaItem } from './agenda-item.entity.js';

export interface ReachedItem {
  item: AgendaItem;
  reached: ReachedBody;
}

type Placed = Pick<AgendaItem, 'officeId' | 'programmeId' | 'bodyId' | 'classification'>;

/** The stored item in full, for somebody who may read it today; a withheld one is not there. */
export async function reachItem(db: EntityManager, actor: SignedIn, id: string): Promise<ReachedItem> {
  const item = await db.findOneBy(AgendaItem, { officeId: actor.officeId, id });
  if (!item || item.archivedAt !== null) throw notFound('item');
  const reached = await orNotFound('item', reachBody(db, actor, item.bodyId));
  if (item.meetingId !== null) await orNotFound('item', reachMeeting(db, actor, item.meetingId));
  const isKnown = item.knownFrom === null || item.knownFrom <= reached.today;
  if (!isKnown || !mayReadItem(actor, item, reached)) throw notFound('item');
  return { item, reached };
}

/** May this person read an item of this class, in its programme or in any that its body serves? */
export function mayReadItem(actor: SignedIn, item: Placed, reached: ReachedBody): boolean {
  const { officeId, programmeId, bodyId } = item;
  const classification = item.classification as Classification;
  if (programmeId === null) return mayReadOfBody(actor, classification, reached);
  return (
    reached.programmeIds.includes(programmeId) &&
    mayRead(actor, { officeId, programmeId, bodyId, classification })
  );
}

/** Permission on the item as it is stored or would be: for its programme, where it has one, or for its body. */
export function allowOnItem(
  actor: SignedIn,
  action: Action,
  { officeId, programmeId, bodyId }: Omit<Placed, 'classification'>,
  reached: ReachedBody,
): void {
  if (programmeId === null) allowOnBody(actor, action, reached);
  else if (!can(actor, action, { officeId, programmeId, bodyId }))
    throw new DomainError('FORBIDDEN', { action });
}

/**
 * An item to be changed: permission on the stored row first, then its meeting is held so that the order cannot change
 * meanwhile, then the version that the caller saw.
 */
export async function itemToChange(
  tx: EntityManager,
  actor: SignedIn,
  action: Action,
  { id, expectedVersion }: { id: string; expectedVersion: number },
): Promise<ReachedItem & { meeting: ReachedMeeting['meeting'] | null }> {
  const before = await reachItem(tx, actor, id);
  allowOnItem(actor, action, before.item, before.reached);
  refuseArchived(before.reached);
  if (before.item.programmeId !== null)
    mustBeLive(await readableProgramme(tx, actor, before.item.programmeId));
  const { meetingId } = before.item;
  const held = meetingId === null ? null : await lockMeeting(tx, actor, meetingId);
  const item = await tx.findOneByOrFail(AgendaItem, { officeId: actor.officeId, id });
  if (item.version !== expectedVersion)
    throw new DomainError('STALE_VERSION', { expectedVersion, current: item });
  return { item, reached: before.reached, meeting: held?.meeting ?? null };
}

/** A meeting whose agenda is to be arranged: permission on its body, then held until the change is done. */
export async function meetingToArrange(
  tx: EntityManager,
  actor: SignedIn,
  meetingId: string,
): Promise<ReachedMeeting> {
  const before = await reachMeeting(tx, actor, meetingId);
  allowOnBody(actor, 'agenda:edit', before.reached);
  refuseArchived(before.reached);
  return lockMeeting(tx, actor, meetingId);
}
