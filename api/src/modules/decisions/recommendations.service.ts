import type { Problem } from '@gantry/shared/errors/error-codes';
import { optionProblems } from '@gantry/shared/governance/decision-rules';
import { type DecisionState, decisionStepProblems } from '@gantry/shared/governance/decision-states';
import { exemptionProblems } from '@gantry/shared/policy/exemption';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { nextNumber } from '../../platform/database/codes.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound, refused } from '../../platform/errors/domain-error.js';
import { weigh } from '../governing-bodies/index.js';
import { changedDecision } from './changed-decision.js';
import { Decision } from './decision.entity.js';
import type { DecisionChangeType } from './decision.types.js';
import { decisionOnVersion } from './decision-access.js';
import type { DecisionContentInput } from './decision-content.inputs.js';
import { gateProblems } from './decision-facts.js';
import { placeOfBody } from './decision-place.js';
import type {
  AmendRecommendationInput,
  DraftRecommendationInput,
  PutForwardInput,
  TakeRecommendationInput,
} from './decision-step.inputs.js';
import { contentColumns, recordDecision } from './record-decision.js';

/** A decision before it is taken: drafted, put forward to the body, and then what the body made of it. */
@Injectable()
export class RecommendationsService {
  constructor(private readonly uow: UnitOfWork) {}

  draft(actor: SignedIn, input: DraftRecommendationInput): Promise<DecisionChangeType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'decision.draft', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const { reached, meeting } = await placeOfBody(tx, actor, input);
      const accepted = weigh(await contentProblems(tx, actor, input, input, reached), reason);
      const { officeId } = actor;
      const { programmeId, bodyId } = input;
      const number = await nextNumber(tx, officeId, bodyId, 'R');
      const id = uuid();
      await tx.insert(Decision, {
        officeId,
        id,
        programmeId,
        bodyId,
        ...contentColumns(input),
        meetingId: meeting?.id ?? null,
        code: [reached.body.prefix, 'R', String(number).padStart(2, '0')].join('-'),
        state: 'DRAFT_RECOMMENDATION',
      });
      return changedDecision(tx, actor, id, [], accepted);
    });
  }

  amend(actor: SignedIn, input: AmendRecommendationInput): Promise<DecisionChangeType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'decision.amend-draft', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const decision = await decisionOnVersion(tx, actor, input);
      mustBe(decision, 'RECOMMENDED');
      const { programmeId, bodyId } = decision;
      const place = { ...input, programmeId, bodyId };
      const { reached, meeting } = await placeOfBody(tx, actor, place);
      const accepted = weigh(await contentProblems(tx, actor, input, place, reached), reason);
      const change = { ...contentColumns(input), meetingId: meeting?.id ?? null };
      await changeRow(tx, Decision, decision, input.expectedVersion, change);
      return changedDecision(tx, actor, decision.id, [], accepted);
    });
  }

  putForward(actor: SignedIn, input: PutForwardInput): Promise<DecisionChangeType> {
    const { idempotencyKey, ...request } = input;
    const intention = { actor, action: 'decision.put-forward', idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const decision = await decisionOnVersion(tx, actor, input);
      mustBe(decision, 'RECOMMENDED');
      await changeRow(tx, Decision, decision, input.expectedVersion, { state: 'RECOMMENDED' });
      return changedDecision(tx, actor, decision.id);
    });
  }

  take(actor: SignedIn, input: TakeRecommendationInput): Promise<DecisionChangeType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'decision.take', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const decision = await decisionOnVersion(tx, actor, input);
      mustBe(decision, 'TAKEN');
      if (decision.programmeId !== input.programmeId) throw notFound('programme');
      if (decision.bodyId !== input.bodyId) throw notFound('body');
      return recordDecision(tx, actor, input, decision);
    });
  }
}

function mustBe({ code, state }: Decision, to: DecisionState): void {
  const problems = decisionStepProblems(code, state as DecisionState, to);
  if (problems.length > 0) throw refused(problems);
}

async function contentProblems(
  tx: EntityManager,
  actor: SignedIn,
  input: DecisionContentInput,
  { programmeId, planItemId }: { programmeId: string; planItemId?: string | null },
  reached: Parameters<typeof gateProblems>[3],
): Promise<Problem[]> {
  const problems: Problem[] = [];
  const refuse = (field: string, message: string) =>
    problems.push({ rule: 'DEC-9', severity: 'E', field, message });
  if (input.title.trim() === '') refuse('title', 'Give the recommendation a short title.');
  if (input.wording.trim() === '') refuse('wording', 'Give the wording that is recommended.');
  return [
    ...problems,
    ...optionProblems((input.options ?? []).map((one) => ({ ...one, reason: one.reason ?? null }))),
    ...exemptionProblems(input, 'decision'),
    ...(await gateProblems(tx, actor, { programmeId, planItemId }, reached)),
  ];
}
