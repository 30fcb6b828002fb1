import { type Action, can } from '@gantry/shared/policy/policy';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { DomainError, notFound } from '../../platform/errors/domain-error.js';
import { mustBeLive, readableProgramme } from '../programmes/index.js';
import { Decision } from './decision.entity.js';
import { decisionView } from './decision-view.js';

/**
 * A stored decision that the actor may read and act on, locked: two conditions settled at once must see each other, or
 * the decision would stay waiting for ever.
 */
export async function decisionToChange(
  tx: EntityManager,
  actor: SignedIn,
  action: Action,
  id: string,
): Promise<Decision> {
  await decisionView(tx, actor, id);
  const decision = await tx.findOne(Decision, {
    where: { officeId: actor.officeId, id },
    lock: { mode: 'pessimistic_write' },
  });
  if (!decision) throw notFound('decision');
  const { officeId, programmeId, bodyId } = decision;
  if (!can(actor, action, { officeId, programmeId, bodyId })) throw new DomainError('FORBIDDEN', { action });
  mustBeLive(await readableProgramme(tx, actor, programmeId));
  return decision;
}

/** A decision named as evidence: readable, and of the programme in question. */
export async function decisionNamed(
  tx: EntityManager,
  actor: SignedIn,
  programmeId: string,
  id: string,
): Promise<Decision> {
  await decisionView(tx, actor, id);
  const decision = await tx.findOneBy(Decision, { officeId: actor.officeId, programmeId, id });
  if (!decision) throw notFound('decision');
  return decision;
}
