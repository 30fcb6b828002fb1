import { day } from '@gantry/shared/dates/day';
import {
  type RecommendationStep,
  recommendationProblems,
  recommendationStepProblems,
} from '@gantry/shared/rag/delivery-confidence';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow, takeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { badInput, notFound, orNotFound, refused } from '../../platform/errors/domain-error.js';
import { mustBeLive, type ReadableProgramme, readableProgramme } from '../programmes/index.js';
import type { DeliveryConfidenceType } from './confidence.types.js';
import { confidenceViews, type RecommendationRow } from './confidence-rows.js';
import { DeliveryConfidence } from './delivery-confidence.entity.js';
import { DeliveryRecommendation } from './delivery-recommendation.entity.js';
import type { CorrectRecommendationInput, RecommendationStepInput } from './rating.inputs.js';
import { CONFIDENCES, RECOMMENDATIONS } from './ratings.sql.js';
import { allow } from './ratings-access.js';
import type { ConfidenceRow } from './status-rows.js';

type Change = Partial<DeliveryRecommendation>;
interface AtHand {
  found: DeliveryRecommendation;
  programme: ReadableProgramme;
}

/** What becomes of the recommendations of a review: closed, opened again, put right. */
@Injectable()
export class RecommendationsService {
  constructor(private readonly uow: UnitOfWork) {}

  close(actor: SignedIn, input: RecommendationStepInput): Promise<DeliveryConfidenceType> {
    return this.step(actor, 'close', input, ({ programme }) => ({
      closedOn: programme.today,
      closedReason: input.reason.trim(),
      closedById: actor.personId,
    }));
  }

  reopen(actor: SignedIn, input: RecommendationStepInput): Promise<DeliveryConfidenceType> {
    return this.step(actor, 'reopen', input, () => ({
      closedOn: null,
      closedReason: null,
      closedById: null,
    }));
  }

  correct(actor: SignedIn, input: CorrectRecommendationInput): Promise<DeliveryConfidenceType> {
    return this.step(actor, 'correct', input, async ({ found, programme }, tx) => {
      const { officeId, confidenceId } = found;
      const { reviewedOn } = await tx.findOneByOrFail(DeliveryConfidence, { officeId, id: confidenceId });
      const { kind, wording, owner, dueOn } = input;
      const facts = { text: wording, owner, dueOn: day(dueOn) };
      const problems = recommendationProblems(facts, day(reviewedOn));
      if (problems.length > 0) throw refused(problems);
      const said = { kind, wording: wording.trim(), owner: owner.trim(), dueOn };
      if (Object.entries(said).every(([field, text]) => found[field as keyof typeof said] === text))
        throw badInput(null, 'Say what is to change.');
      return {
        ...said,
        correctedOn: programme.today,
        correctedReason: input.reason.trim(),
      };
    });
  }

  private step(
    actor: SignedIn,
    step: RecommendationStep,
    input: RecommendationStepInput,
    work: (at: AtHand, tx: EntityManager) => Change | Promise<Change>,
  ): Promise<DeliveryConfidenceType> {
    const { idempotencyKey, ...request } = input;
    const { reason } = input;
    const action = `recommendation.${step}`;
    return this.uow.run({ actor, action, reason, idempotencyKey, request }, async (tx) => {
      const at = await recommendationFor(tx, actor, input.id);
      const { found, programme } = at;
      await takeRow(tx, DeliveryRecommendation, found, input.expectedVersion);
      const problems = recommendationStepProblems(step, found.closedOn !== null, reason);
      if (problems.length > 0) throw refused(problems);
      const change = await work(at, tx);
      await changeRow(tx, DeliveryRecommendation, found, input.expectedVersion, change);
      const of = [found.officeId, found.programmeId, found.confidenceId];
      const rows: ConfidenceRow[] = await tx.query(CONFIDENCES, of);
      const recommendations: RecommendationRow[] = await tx.query(RECOMMENDATIONS, of);
      return confidenceViews(rows, recommendations, programme.today)[0] as DeliveryConfidenceType;
    });
  }
}

/** The stored recommendation for whoever records reviews; for those who read nothing official it is not there. */
async function recommendationFor(tx: EntityManager, actor: SignedIn, id: string): Promise<AtHand> {
  const found = await tx.findOneBy(DeliveryRecommendation, { officeId: actor.officeId, id });
  if (!found) throw notFound('recommendation');
  const { officeId, programmeId } = found;
  const programme = await orNotFound('recommendation', readableProgramme(tx, actor, programmeId));
  if (!programme.filter.classes.includes('OFFICIAL')) throw notFound('recommendation');
  allow(actor, 'rating:edit', { officeId, programmeId });
  mustBeLive(programme);
  return { found, programme };
}
