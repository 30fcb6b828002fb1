import { type Action, can } from '@gantry/shared/policy/policy';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { badInput, DomainError, notFound, orNotFound } from '../../platform/errors/domain-error.js';
import { mustBeLive, type ReadableProgramme, readableProgramme } from '../programmes/index.js';
import { Workstream } from '../workstreams/index.js';

/** A stored workstream with its programme, for somebody inside who may read it. */
export interface WorkstreamAtHand {
  found: Workstream;
  programme: ReadableProgramme;
}

/** The stored workstream; for whoever may not read what is official of its programme it is not there. */
export async function readableWorkstream(
  tx: EntityManager,
  actor: SignedIn,
  id: string,
): Promise<WorkstreamAtHand> {
  const found = await tx.findOneBy(Workstream, { officeId: actor.officeId, id });
  if (!found) throw notFound('workstream');
  const programme = await orNotFound('workstream', readableProgramme(tx, actor, found.programmeId));
  if (!programme.filter.classes.includes('OFFICIAL')) throw notFound('workstream');
  return { found, programme };
}

/** The same for somebody who may do this to it, while both are worked on. */
export async function workstreamFor(
  tx: EntityManager,
  actor: SignedIn,
  id: string,
  action: Action,
): Promise<WorkstreamAtHand> {
  const reached = await readableWorkstream(tx, actor, id);
  const { officeId, programmeId } = reached.found;
  allow(actor, action, { officeId, programmeId, workstreamId: id });
  mustBeLive(reached.programme);
  if (reached.found.archivedAt)
    throw badInput(null, `${reached.found.name} is archived. Restore it first.`, 'WS-2');
  return reached;
}

export function allow(
  actor: SignedIn,
  action: Action,
  subject: { officeId: string; programmeId: string; workstreamId?: string | null },
): void {
  if (!can(actor, action, subject)) throw new DomainError('FORBIDDEN', { action });
}
