import type { Problem } from '@gantry/shared/errors/error-codes';
import { type DecisionState, nextDecisionStates } from '@gantry/shared/governance/decision-states';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { badInput, refused } from '../../platform/errors/domain-error.js';
import { changedDecision } from './changed-decision.js';
import { Decision } from './decision.entity.js';
import type { RecordDecisionInput, SupersedeDecisionInput } from './decision.inputs.js';
import type { DecisionChangeType } from './decision.types.js';
import { decisionNamed, decisionOnVersion } from './decision-access.js';
import { recordDecision } from './record-decision.js';

/** Recording what a body decided, and that a later decision replaced it. */
@Injectable()
export class DecisionsService {
  constructor(private readonly uow: UnitOfWork) {}

  record(actor: SignedIn, input: RecordDecisionInput): Promise<DecisionChangeType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'decision.record', reason, idempotencyKey, request };
    return this.uow.run(intention, (tx) => recordDecision(tx, actor, input, null));
  }

  supersede(actor: SignedIn, input: SupersedeDecisionInput): Promise<DecisionChangeType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'decision.supersede', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const old = await decisionOnVersion(tx, actor, input);
      if (reason.trim() === '') throw badInput('reason', 'Say why it is replaced.');
      const later = await decisionNamed(tx, actor, old.programmeId, input.byDecisionId);
      const problems = supersedeProblems(old, later);
      if (problems.length > 0) throw refused(problems);
      const key = { officeId: old.officeId, id: old.id };
      await changeRow(tx, Decision, key, input.expectedVersion, { state: 'SUPERSEDED' });
      const laterKey = { officeId: later.officeId, id: later.id };
      await changeRow(tx, Decision, laterKey, later.version, { supersedesId: old.id });
      return changedDecision(tx, actor, old.id);
    });
  }
}

function supersedeProblems(old: Decision, later: Decision): Problem[] {
  const refuse = (field: string | null, message: string): Problem => ({
    rule: 'DEC-13',
    severity: 'E',
    field,
    message,
  });
  const words = old.state.toLowerCase();
  if (!nextDecisionStates(old.state as DecisionState).includes('SUPERSEDED'))
    return [refuse(null, `${old.code} is ${words} already.`)];
  if (later.id === old.id) return [refuse('byDecisionId', 'A decision does not replace itself.')];
  if (later.bodyId !== old.bodyId)
    return [refuse('byDecisionId', 'Only a decision of the same body replaces it.')];
  if (later.supersedesId !== null)
    return [refuse('byDecisionId', `${later.code} replaces another decision already.`)];
  if (old.takenOn !== null && later.takenOn !== null && later.takenOn < old.takenOn)
    return [refuse('byDecisionId', `${later.code} was taken before ${old.code}.`)];
  return [];
}
