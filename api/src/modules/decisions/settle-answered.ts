import { type Outcome, outcomeWords } from '@gantry/shared/governance/outcomes';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { notFound, orNotFound, refused } from '../../platform/errors/domain-error.js';
import type { Decision } from './decision.entity.js';
import { decisionToChange } from './decision-access.js';
import { DecisionCondition } from './decision-condition.entity.js';
import { answerOf, settleCondition } from './settle-condition.js';

/**
 * Settles the conditions that a new decision answers, in the same transaction: the Investment Committee's ASSURED puts
 * the Joint Committee's conditional launch into effect. Answers the ids of what that released.
 */
export async function settleAnswered(
  tx: EntityManager,
  actor: SignedIn,
  answer: Decision,
  conditionIds: readonly string[],
  today: string,
): Promise<string[]> {
  const released: string[] = [];
  for (const id of new Set(conditionIds)) {
    const place = await tx.findOneBy(DecisionCondition, {
      officeId: actor.officeId,
      programmeId: answer.programmeId,
      id,
    });
    if (!place) throw notFound('condition');
    const waiting = await orNotFound(
      'condition',
      decisionToChange(tx, actor, 'decision:settle-condition', place.decisionId),
    );
    const condition = await tx.findOneByOrFail(DecisionCondition, { officeId: actor.officeId, id });
    const state = waiting.state === 'TAKEN' ? await answerOf(tx, condition, answer, today) : 'OPEN';
    if (condition.state !== 'OPEN' || (state !== 'MET' && state !== 'FAILED'))
      throw refused([
        {
          rule: 'DEC-11',
          severity: 'E',
          field: 'settlesConditionIds',
          message: `“${outcomeWords(answer.outcome as Outcome)}” does not answer “${condition.text}” of ${waiting.code}.`,
        },
      ]);
    const evidence = [answer.code, outcomeWords(answer.outcome as Outcome)].join(': ');
    const settlement = { state, evidence, settledOn: answer.takenOn, settledByDecisionId: answer.id };
    released.push(...(await settleCondition(tx, actor, condition, condition.version, settlement, today)));
  }
  return released;
}
