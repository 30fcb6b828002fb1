import { day } from '@gantry/shared/dates/day';
import { type ConditionState, conditionAfter, decisionEffect } from '@gantry/shared/governance/conditions';
import type { Outcome } from '@gantry/shared/governance/outcomes';
import type { EntityManager } from 'typeorm';
import { changeRow } from '../../platform/database/change-row.js';
import { Decision } from './decision.entity.js';
import { DecisionCondition } from './decision-condition.entity.js';
import { conditionFacts } from './decision-view.js';

export type Settlement = Pick<DecisionCondition, 'state' | 'evidence' | 'settledOn' | 'settledByDecisionId'>;

/** Settles one condition and lets its decision follow: in effect when it was the last, lapsed when it failed. */
export async function settleCondition(
  tx: EntityManager,
  condition: DecisionCondition,
  expectedVersion: number,
  settlement: Settlement,
  today: string,
): Promise<void> {
  await changeRow(tx, DecisionCondition, condition, expectedVersion, settlement);
  const key = { officeId: condition.officeId, id: condition.decisionId };
  const decision = await tx.findOneByOrFail(Decision, key);
  const state = await stateNow(tx, decision, today);
  if (state !== decision.state) await changeRow(tx, Decision, key, decision.version, { state });
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
  return decisionEffect(decision.outcome as Outcome, facts, day(today));
}

/** What a later decision does to a condition: an assurer's ASSURED meets one that waits for approval. */
export async function answerOf(
  tx: EntityManager,
  condition: DecisionCondition,
  later: Decision,
  today: string,
): Promise<ConditionState> {
  const { effect } = await effectOf(tx, later, today);
  const { bodyId } = later;
  const satisfiedByBodyId = condition.satisfiedByBodyId ?? bodyId;
  return conditionAfter(
    { state: condition.state as ConditionState, satisfiedByBodyId },
    { bodyId, outcome: later.outcome as Outcome, effect },
  );
}
