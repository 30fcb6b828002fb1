import { day } from '@gantry/shared/dates/day';
import { type ConditionState, conditionAfter, decisionEffect } from '@gantry/shared/governance/conditions';
import type { DecisionRoute } from '@gantry/shared/governance/decision-routes';
import type { Outcome } from '@gantry/shared/governance/outcomes';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { Decision } from './decision.entity.js';
import { DecisionCondition } from './decision-condition.entity.js';
import { conditionFacts } from './decision-view.js';
import { latestOf } from './latest-of.js';
import { runEffects } from './run-effects.js';

export type Settlement = Pick<DecisionCondition, 'state' | 'evidence' | 'settledOn' | 'settledByDecisionId'>;

/**
 * Settles one condition and lets its decision follow: in effect when it was the last, and then it does to the plan what it
 * was to do; lapsed when it failed. Answers the ids of what was carried out.
 */
export async function settleCondition(
  tx: EntityManager,
  actor: SignedIn,
  condition: DecisionCondition,
  expectedVersion: number,
  settlement: Settlement,
  today: string,
): Promise<string[]> {
  await changeRow(tx, DecisionCondition, condition, expectedVersion, settlement);
  const key = { officeId: condition.officeId, id: condition.decisionId };
  const decision = await tx.findOneByOrFail(Decision, key);
  const state = await stateNow(tx, decision, today);
  if (state === decision.state) return [];
  const changed = await changeRow(tx, Decision, key, decision.version, { state });
  return state === 'IN_EFFECT'
    ? runEffects(tx, actor, changed, { on: await inEffectSince(tx, changed, today), today, isStrict: false })
    : [];
}

/** The day on which a decision came into effect: taken, its day come and its last condition settled. */
export async function inEffectSince(tx: EntityManager, decision: Decision, today: string): Promise<string> {
  const { officeId, id: decisionId, takenOn, effectiveOn } = decision;
  const conditions = await tx.findBy(DecisionCondition, { officeId, decisionId });
  const on = latestOf(takenOn ?? today, effectiveOn, ...conditions.map(({ settledOn }) => settledOn));
  return on > today ? today : on;
}

async function stateNow(tx: EntityManager, decision: Decision, today: string): Promise<string> {
  const { effect } = await effectOf(tx, decision, today);
  if (effect === 'LAPSED') return 'LAPSED';
  return effect === 'IN_EFFECT' ? 'IN_EFFECT' : 'TAKEN';
}

/** What a stored decision releases today. */
export async function effectOf(tx: EntityManager, decision: Decision, today: string) {
  const conditions = await tx.findBy(DecisionCondition, {
    officeId: decision.officeId,
    decisionId: decision.id,
  });
  const facts = conditions.map((one) => conditionFacts({ ...one, state: one.state as ConditionState }));
  return decisionEffect(decision.outcome as Outcome, facts, day(today), {
    route: decision.type as DecisionRoute,
    effectiveOn: decision.effectiveOn === null ? null : day(decision.effectiveOn),
  });
}

/** What a later decision does to a condition: an assurer's ASSURED meets one that waits for approval. */
export async function answerOf(
  tx: EntityManager,
  condition: DecisionCondition,
  later: Decision,
  today: string,
): Promise<ConditionState> {
  if (later.type === 'IN_PRINCIPLE') return condition.state as ConditionState;
  const { effect } = await effectOf(tx, later, today);
  const { bodyId } = later;
  const satisfiedByBodyId = condition.satisfiedByBodyId ?? bodyId;
  return conditionAfter(
    { state: condition.state as ConditionState, satisfiedByBodyId },
    { bodyId, outcome: later.outcome as Outcome, effect },
  );
}
