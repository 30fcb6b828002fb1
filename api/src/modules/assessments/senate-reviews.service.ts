import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow, takeRow } from '../../platform/database/change-row.js';
import { code, nextNumber } from '../../platform/database/codes.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound, orNotFound, refused } from '../../platform/errors/domain-error.js';
import { weigh } from '../governing-bodies/index.js';
import { readableProgramme } from '../programmes/index.js';
import type {
  AddSenateRecommendationInput,
  AmendSenateReviewInput,
  AnswerSenateRecommendationInput,
  OpenSenateReviewInput,
} from './assessment.inputs.js';
import type { SenateReviewType } from './assessment.types.js';
import {
  allowAssessing,
  consultationMustExist,
  givenFields,
  reviewToChange,
  written,
} from './assessment-access.js';
import { reviewInFull, reviewProblems } from './assessments.queries.js';
import { SenateRecommendation } from './senate-recommendation.entity.js';
import { SenateReview } from './senate-review.entity.js';

const OWN_FIELDS: ReadonlySet<string> = new Set(['id', 'expectedVersion', 'idempotencyKey', 'reason']);

/** Reviews by a clinical senate, from the request to what was answered. */
@Injectable()
export class SenateReviewsService {
  constructor(private readonly uow: UnitOfWork) {}

  open(actor: SignedIn, input: OpenSenateReviewInput): Promise<SenateReviewType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'senate.open', idempotencyKey, request }, async (tx) => {
      const programme = await readableProgramme(tx, actor, input.programmeId);
      allowAssessing(actor, programme);
      await consultationMustExist(tx, actor.officeId, programme.id, input.consultationId);
      const title = written('title', input.title, 'Say what is reviewed.');
      const id = uuid();
      await tx.insert(SenateReview, {
        officeId: actor.officeId,
        id,
        programmeId: programme.id,
        code: code('CS', await nextNumber(tx, actor.officeId, programme.id, 'CS')),
        title,
        requestedOn: input.requestedOn ?? null,
        consultationId: input.consultationId ?? null,
      });
      return reviewInFull(tx, actor.officeId, programme, id);
    });
  }

  amend(actor: SignedIn, input: AmendSenateReviewInput): Promise<SenateReviewType> {
    const { idempotencyKey, ...request } = input;
    const { reason } = input;
    return this.uow.run({ actor, action: 'senate.amend', reason, idempotencyKey, request }, async (tx) => {
      const { found, programme } = await reviewToChange(tx, actor, input.id);
      if (input.title !== undefined) written('title', input.title, 'Say what is reviewed.');
      const change = givenFields(input, OWN_FIELDS) as Partial<SenateReview>;
      const standing = new Set(reviewProblems(found).map(({ message }) => message));
      const after = reviewProblems({ ...found, ...change });
      weigh(
        after.filter(({ message }) => !standing.has(message)),
        reason,
      );
      await changeRow(tx, SenateReview, found, input.expectedVersion, change);
      return reviewInFull(tx, actor.officeId, programme, found.id);
    });
  }

  recommend(actor: SignedIn, input: AddSenateRecommendationInput): Promise<SenateReviewType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'senate.recommend', idempotencyKey, request }, async (tx) => {
      const { found, programme } = await reviewToChange(tx, actor, input.id);
      const wording = written('wording', input.wording, 'Write what is recommended.');
      await takeRow(tx, SenateReview, found, input.expectedVersion);
      const { officeId, programmeId, id: reviewId } = found;
      const [{ number }] = await tx.query(
        `select coalesce(max(number), 0) + 1 as number from senate_recommendation where office_id = $1 and review_id = $2`,
        [officeId, reviewId],
      );
      await tx.insert(SenateRecommendation, { officeId, id: uuid(), programmeId, reviewId, number, wording });
      return reviewInFull(tx, officeId, programme, reviewId);
    });
  }

  answer(actor: SignedIn, input: AnswerSenateRecommendationInput): Promise<SenateReviewType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'senate.answer', idempotencyKey, request }, async (tx) => {
      const { officeId } = actor;
      const recommendation = await tx.findOneBy(SenateRecommendation, { officeId, id: input.id });
      if (!recommendation) throw notFound('recommendation');
      const reached = reviewToChange(tx, actor, recommendation.reviewId);
      const { found, programme } = await orNotFound('recommendation', reached);
      const { answer } = input;
      const [answerReason, owner] = [input.answerReason?.trim() || null, input.owner?.trim() || null];
      const refuse = (field: string, message: string) =>
        refused([{ rule: 'CS-3', severity: 'E', field, message }]);
      if (answer !== 'ACCEPTED' && answerReason === null)
        throw refuse('answerReason', 'Say why it is not accepted in full.');
      if (answer !== 'REJECTED' && owner === null) throw refuse('owner', 'Say who owns what follows.');
      const change = { answer, answerReason, owner };
      await changeRow(tx, SenateRecommendation, recommendation, input.expectedVersion, change);
      return reviewInFull(tx, officeId, programme, found.id);
    });
  }
}
