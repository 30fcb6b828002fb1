import { type DecisionState, isRecommendation } from '@gantry/shared/governance/decision-states';
import { type Action, can } from '@gantry/shared/policy/policy';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { DomainError, notFound, refused } from '../../platform/errors/domain-error.js';
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

/** A decision named as evidence: readable, of the programme in question, and no mere recommendation. */
export async function decisionNamed(
  tx: EntityManager,
  actor: SignedIn,
  programmeId: string,
  id: string,
): Promise<Decision> {
  await decisionView(tx, actor, id);
  const decision = await tx.findOneBy(Decision, { officeId: actor.officeId, programmeId, id });
  if (!decision) throw notFound('decision');
  if (isRecommendation(decision.state as DecisionState))
    throw refused([
      {
        rule: 'DEC-14',
        severity: 'E',
        field: 'byDecisionId',
        message: `${decision.code} is still a recommendation. Name a decision that was taken.`,
      },
    ]);
  return decision;
}

/** A decision to be changed by whoever records decisions, on the version that the caller saw. */
export async function decisionOnVersion(
  tx: EntityManager,
  actor: SignedIn,
  { id, expectedVersion }: { id: string; expectedVersion: number },
): Promise<Decision> {
  const decision = await decisionToChange(tx, actor, 'decision:record', id);
  if (decision.version !== expectedVersion)
    throw new DomainError('STALE_VERSION', { expectedVersion, current: decision });
  return decision;
}
