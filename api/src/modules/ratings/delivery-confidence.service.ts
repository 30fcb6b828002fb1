import { day } from '@gantry/shared/dates/day';
import { confidenceProblems } from '@gantry/shared/rag/delivery-confidence';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound, refused } from '../../platform/errors/domain-error.js';
import { mustBeLive, readableProgramme } from '../programmes/index.js';
import type { DeliveryConfidenceType } from './confidence.types.js';
import { confidenceViews, type RecommendationRow } from './confidence-rows.js';
import { DeliveryConfidence } from './delivery-confidence.entity.js';
import { DeliveryRecommendation } from './delivery-recommendation.entity.js';
import type { RecordDeliveryConfidenceInput } from './rating.inputs.js';
import { CONFIDENCES, RECOMMENDATIONS } from './ratings.sql.js';
import { allow, readableWorkstream } from './ratings-access.js';
import type { ConfidenceRow } from './status-rows.js';

/** How confident reviews were of delivery. Recorded by the office: the opinion is the reviewer's, not the lead's. */
@Injectable()
export class DeliveryConfidenceService {
  constructor(private readonly uow: UnitOfWork) {}

  record(actor: SignedIn, input: RecordDeliveryConfidenceInput): Promise<DeliveryConfidenceType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run(
      { actor, action: 'programme.record-confidence', idempotencyKey, request },
      async (tx) => {
        const { officeId } = actor;
        const programme = await readableProgramme(tx, actor, input.programmeId);
        allow(actor, 'rating:edit', { officeId, programmeId: programme.id });
        mustBeLive(programme);
        if (input.workstreamId) {
          const { found } = await readableWorkstream(tx, actor, input.workstreamId);
          if (found.programmeId !== programme.id) throw notFound('workstream');
        }
        const problems = confidenceProblems(
          {
            ...{ scale: input.scale, rating: input.rating, reviewer: input.reviewer },
            ...{ reviewType: input.reviewType, reviewedOn: day(input.reviewedOn) },
            recommendations: input.recommendations.map(({ wording, owner, dueOn }) => ({
              text: wording,
              owner,
              dueOn: day(dueOn),
            })),
          },
          day(programme.today),
        );
        if (problems.length > 0) throw refused(problems);
        const id = uuid();
        const own = { officeId, programmeId: programme.id };
        await tx.insert(DeliveryConfidence, {
          ...own,
          id,
          workstreamId: input.workstreamId ?? null,
          scale: input.scale,
          rating: input.rating,
          reviewer: input.reviewer.trim(),
          reviewType: input.reviewType.trim(),
          reviewedOn: input.reviewedOn,
          summary: input.summary?.trim() || null,
        });
        for (const [at, { kind, wording, owner, dueOn }] of input.recommendations.entries())
          await tx.insert(DeliveryRecommendation, {
            ...own,
            id: uuid(),
            confidenceId: id,
            number: at + 1,
            kind,
            wording: wording.trim(),
            owner: owner.trim(),
            dueOn,
          });
        const of = [officeId, programme.id, id];
        const rows: ConfidenceRow[] = await tx.query(CONFIDENCES, of);
        const recommendations: RecommendationRow[] = await tx.query(RECOMMENDATIONS, of);
        return confidenceViews(rows, recommendations, programme.today)[0] as DeliveryConfidenceType;
      },
    );
  }
}
