import type { Problem } from '@gantry/shared/errors/error-codes';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import type { DecisionChangeType } from './decision.types.js';
import { effectsOf } from './decision-detail.js';
import { decisionView } from './decision-view.js';

/** What every change of a decision answers: how it stands now, and what it released on the way. */
export async function changedDecision(
  tx: EntityManager,
  actor: SignedIn,
  id: string,
  tried: readonly string[] = [],
  accepted: Problem[] = [],
): Promise<DecisionChangeType> {
  const decision = await decisionView(tx, actor, id);
  const effects = tried.length === 0 ? [] : await effectsOf(tx, actor, decision.programmeId, { ids: tried });
  return { decision, accepted, released: effects };
}
