import { day } from '@gantry/shared/dates/day';
import { writeDay } from '@gantry/shared/dates/write-day';
import type { Problem } from '@gantry/shared/errors/error-codes';
import { type DecisionState, decisionStands } from '@gantry/shared/governance/decision-states';
import { type Outcome, outcomeWords } from '@gantry/shared/governance/outcomes';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { officeToday } from '../../platform/database/office-day.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError, notFound, orNotFound, refused } from '../../platform/errors/domain-error.js';
import { changedDecision } from './changed-decision.js';
import type { Decision } from './decision.entity.js';
import type { FailConditionInput, MeetConditionInput, WaiveConditionInput } from './decision.inputs.js';
import type { DecisionChangeType } from './decision.types.js';
import { decisionNamed, decisionToChange } from './decision-access.js';
import { DecisionCondition } from './decision-condition.entity.js';
import { answerOf, effectOf, type Settlement, settleCondition } from './settle-condition.js';

interface SettleInput {
  id: string;
  expectedVersion: number;
  idempotencyKey?: string | null;
  reason?: string | null;
}
interface Found {
  condition: DecisionCondition;
  decision: Decision;
  today: string;
}

/** Meeting, waiving and failing what a decision waits for; never by silence. */
@Injectable()
export class DecisionConditionsService {
  constructor(private readonly uow: UnitOfWork) {}

  meet(actor: SignedIn, input: MeetConditionInput): Promise<DecisionChangeType> {
    return this.settle(actor, 'decision.meet-condition', input, async (tx, found) => {
      const problems = [
        ...settledOnProblems('metOn', input.metOn, found),
        ...longStopProblems(input.metOn, found),
        ...evidenceProblems('evidence', input.evidence, 'Say what shows that it is met.'),
      ];
      const later = await this.laterDecision(tx, actor, found, input.byDecisionId ?? null, 'MET', problems);
      if (problems.length > 0) throw refused(problems);
      const { evidence, metOn } = input;
      return { state: 'MET', evidence, settledOn: metOn, settledByDecisionId: later?.id ?? null };
    });
  }

  fail(actor: SignedIn, input: FailConditionInput): Promise<DecisionChangeType> {
    return this.settle(actor, 'decision.fail-condition', input, async (tx, found) => {
      const problems = [
        ...settledOnProblems('failedOn', input.failedOn, found),
        ...evidenceProblems('reason', input.reason, 'Say why it failed.'),
      ];
      const later = await this.laterDecision(
        tx,
        actor,
        found,
        input.byDecisionId ?? null,
        'FAILED',
        problems,
      );
      if (problems.length > 0) throw refused(problems);
      const { reason, failedOn } = input;
      return {
        state: 'FAILED',
        evidence: reason,
        settledOn: failedOn,
        settledByDecisionId: later?.id ?? null,
      };
    });
  }

  /** Only the body that set a condition lets go of it, by a decision that is itself in effect. */
  waive(actor: SignedIn, input: WaiveConditionInput): Promise<DecisionChangeType> {
    return this.settle(actor, 'decision.waive-condition', input, async (tx, { decision, today }) => {
      const waiver = await decisionNamed(tx, actor, decision.programmeId, input.byDecisionId);
      const problems = evidenceProblems('reason', input.reason, 'Say why it was waived.');
      const { effect, sentence } = await effectOf(tx, waiver, today);
      if (waiver.bodyId !== decision.bodyId || waiver.id === decision.id)
        problems.push(
          refuse(
            'DEC-11',
            'byDecisionId',
            `A condition of ${decision.code} is waived by another decision of the same body.`,
          ),
        );
      else if (effect !== 'IN_EFFECT' || !decisionStands(waiver.state as DecisionState))
        problems.push(refuse('DEC-11', 'byDecisionId', `${waiver.code} is not in effect. ${sentence}`));
      if (problems.length > 0) throw refused(problems);
      return {
        state: 'WAIVED',
        evidence: input.reason,
        settledOn: waiver.takenOn ?? today,
        settledByDecisionId: waiver.id,
      };
    });
  }

  private settle(
    actor: SignedIn,
    action: string,
    input: SettleInput,
    decide: (tx: EntityManager, found: Found) => Promise<Settlement>,
  ): Promise<DecisionChangeType> {
    const { idempotencyKey, reason, ...request } = input;
    return this.uow.run({ actor, action, reason, idempotencyKey, request }, async (tx) => {
      const key = { officeId: actor.officeId, id: input.id };
      const place = await tx.findOneBy(DecisionCondition, key);
      if (!place) throw notFound('condition');
      const decision = await orNotFound(
        'condition',
        decisionToChange(tx, actor, 'decision:settle-condition', place.decisionId),
      );
      const condition = await tx.findOneByOrFail(DecisionCondition, key);
      if (condition.version !== input.expectedVersion)
        throw new DomainError('STALE_VERSION', {
          expectedVersion: input.expectedVersion,
          current: condition,
        });
      const today = await officeToday(tx, actor.officeId);
      refuseSettled(condition, decision);
      const settlement = await decide(tx, { condition, decision, today });
      const { expectedVersion } = input;
      const tried = await settleCondition(tx, actor, condition, expectedVersion, settlement, today);
      return changedDecision(tx, actor, decision.id, tried);
    });
  }

  /** The decision that is named as the answer must give that answer. */
  private async laterDecision(
    tx: EntityManager,
    actor: SignedIn,
    { condition, decision, today }: Found,
    id: string | null,
    wanted: 'MET' | 'FAILED',
    problems: Problem[],
  ): Promise<Decision | null> {
    if (id === null) return null;
    const later = await decisionNamed(tx, actor, decision.programmeId, id);
    if ((await answerOf(tx, condition, later, today)) === wanted) return later;
    const does = wanted === 'MET' ? 'meet' : 'fail';
    problems.push(
      refuse(
        'DEC-11',
        'byDecisionId',
        `${later.code}, “${outcomeWords(later.outcome as Outcome)}”, does not ${does} this condition: it is of another body, gives another answer or is not in effect.`,
      ),
    );
    return null;
  }
}

function refuseSettled(condition: DecisionCondition, decision: Decision): void {
  if (condition.state !== 'OPEN')
    throw refused([refuse('DEC-12', null, `The condition is ${condition.state.toLowerCase()} already.`)]);
  if (decision.state !== 'TAKEN')
    throw refused([
      refuse(
        'DEC-12',
        null,
        `${decision.code} is ${decision.state.toLowerCase().replaceAll('_', ' ')}; nothing waits for its conditions.`,
      ),
    ]);
}

/** Settled on a day that has come, and not before the decision itself. */
function settledOnProblems(field: string, on: string, { decision, today }: Found): Problem[] {
  if (on > today) return [refuse('DEC-12', field, `${writeDay(day(on))} is still to come.`)];
  if (decision.takenOn !== null && on < decision.takenOn)
    return [
      refuse('DEC-12', field, `${decision.code} was taken later, on ${writeDay(day(decision.takenOn))}.`),
    ];
  return [];
}

/** After its long stop a condition is no longer met: the decision has fallen and goes back to the body. */
function longStopProblems(metOn: string, { condition: { longStopOn } }: Found): Problem[] {
  if (longStopOn === null || metOn <= longStopOn) return [];
  return [
    refuse('DEC-12', 'metOn', `Its long stop was ${writeDay(day(longStopOn))}: the decision has lapsed.`),
  ];
}

function evidenceProblems(field: string, text: string, message: string): Problem[] {
  return text.trim() === '' ? [refuse('STG-2', field, message)] : [];
}

function refuse(rule: string, field: string | null, message: string): Problem {
  return { rule, severity: 'E', field, message };
}
