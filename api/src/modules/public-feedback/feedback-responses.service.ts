import {
  type FeedbackDecision,
  linkProblems,
  publicationProblems,
  type ResponseVerb,
  responseProblems,
  verbProblems,
} from '@gantry/shared/consultation/feedback-rules';
import { day } from '@gantry/shared/dates/day';
import type { Problem } from '@gantry/shared/errors/error-codes';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow, takeRow } from '../../platform/database/change-row.js';
import { code, nextNumber } from '../../platform/database/codes.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { badInput, notFound, refused } from '../../platform/errors/domain-error.js';
import { fittingOwner } from '../people/index.js';
import type { ReadableProgramme } from '../programmes/index.js';
import {
  type AtHand,
  allow,
  consultationInProgramme,
  notLater,
  programmeAtHand,
  responseToChange,
  workstreamTakesIt,
  written,
} from './feedback-access.js';
import { linkExactly, linkedFeedback } from './feedback-links.js';
import { FeedbackResponse } from './feedback-response.entity.js';
import { FeedbackResponseCorrection } from './feedback-response-correction.entity.js';
import type {
  AmendFeedbackResponseInput,
  CorrectFeedbackResponseInput,
  DraftFeedbackResponseInput,
  PublishFeedbackResponseInput,
  RemoveFeedbackResponseInput,
} from './public-feedback.inputs.js';
import { youSaidWeDid } from './public-feedback.queries.js';
import type { FeedbackResponseType, TakenOutType } from './public-feedback.types.js';

const SAY_IT = 'Write what is said to the public.';

/** What was done about what people said: drafted, published with what it answers, then only corrected. */
@Injectable()
export class FeedbackResponsesService {
  constructor(private readonly uow: UnitOfWork) {}

  draft(actor: SignedIn, input: DraftFeedbackResponseInput): Promise<FeedbackResponseType> {
    const { idempotencyKey, ...request } = input;
    const intention = { actor, action: 'feedback.draft-response', idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const { officeId } = actor;
      const workstreamId = input.workstreamId ?? null;
      const programme = await programmeAtHand(tx, actor, input.programmeId);
      allow(actor, 'feedback:edit', programme, workstreamId);
      const consultationId = await consultationInProgramme(tx, officeId, programme.id, input.consultationId);
      await workstreamTakesIt(tx, officeId, programme.id, workstreamId);
      const owner = await fittingOwner(tx, actor, input);
      const { decision } = input;
      const cannotReason = input.cannotReason?.trim() || null;
      refuse(responseProblems({ decision, cannotReason }));
      const answer = written('answer', input.answer, SAY_IT);
      const response = { officeId, id: uuid(), consultationId };
      await tx.insert(FeedbackResponse, {
        ...response,
        ...{ programmeId: programme.id, workstreamId, decision, answer, cannotReason },
        code: code('WD', await nextNumber(tx, officeId, programme.id, 'WD')),
        evidence: input.evidence?.trim() || null,
        ...owner,
      });
      await linkExactly(tx, actor, programme, response, input.feedbackIds ?? []);
      return responseOf(tx, actor, programme, response.id);
    });
  }

  amend(actor: SignedIn, input: AmendFeedbackResponseInput): Promise<FeedbackResponseType> {
    const { idempotencyKey, ...request } = input;
    const intention = { actor, action: 'feedback.amend-response', idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const { at, change } = await taken(tx, actor, input, 'AMEND');
      const hasLinks = await relinked(tx, actor, at, input);
      if (!hasLinks && Object.keys(change).length === 0) throw badInput(null, 'Say what is to change.');
      await rewrite(tx, at.found, input.expectedVersion, change);
      return responseOf(tx, actor, at.programme, at.found.id);
    });
  }

  publish(actor: SignedIn, input: PublishFeedbackResponseInput): Promise<FeedbackResponseType> {
    const { idempotencyKey, ...request } = input;
    const intention = { actor, action: 'feedback.publish-response', idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const { at } = await taken(tx, actor, input, 'PUBLISH');
      const { found, programme } = at;
      notLater('publishedOn', input.publishedOn, programme.today);
      const answered = await linkedFeedback(tx, found);
      refuse(linkProblems(answered.length));
      const { publishedOn } = input;
      const received = answered.map((one) => ({ ...one, receivedFrom: day(one.receivedFrom) }));
      refuse(publicationProblems(day(publishedOn), received));
      await changeRow(tx, FeedbackResponse, found, input.expectedVersion, { publishedOn });
      return responseOf(tx, actor, programme, found.id);
    });
  }

  correct(actor: SignedIn, input: CorrectFeedbackResponseInput): Promise<FeedbackResponseType> {
    const { idempotencyKey, ...request } = input;
    const { reason } = input;
    const intention = { actor, action: 'feedback.correct-response', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const { at, change } = await taken(tx, actor, input, 'CORRECT');
      const why = written('reason', reason, 'Say why it is corrected, so that the public can read it.');
      const { found, programme } = at;
      const { officeId, programmeId, id: responseId, decision, answer, cannotReason, evidence } = found;
      const before = await linkedFeedback(tx, found);
      const hasLinks = await relinked(tx, actor, at, input);
      if (!hasLinks && Object.keys(change).length === 0) throw badInput(null, 'Say what is to change.');
      refuse(linkProblems((await linkedFeedback(tx, found)).length));
      const earlier = await tx.countBy(FeedbackResponseCorrection, { officeId, responseId });
      await tx.insert(FeedbackResponseCorrection, {
        ...{ officeId, id: uuid(), programmeId, responseId, position: earlier + 1 },
        ...{ decision, answer, cannotReason, evidence, reason: why, correctedOn: programme.today },
        feedbackCodes: before.map((each) => each.code),
      });
      await rewrite(tx, found, input.expectedVersion, change);
      return responseOf(tx, actor, programme, found.id);
    });
  }

  remove(actor: SignedIn, input: RemoveFeedbackResponseInput): Promise<TakenOutType> {
    const { idempotencyKey, ...request } = input;
    const { reason } = input;
    const intention = { actor, action: 'feedback.remove-response', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const { at } = await taken(tx, actor, input, 'REMOVE');
      const archiveReason = written('reason', reason, 'Say why the draft is taken out.');
      const change = { archivedAt: new Date(), archiveReason };
      await changeRow(tx, FeedbackResponse, at.found, input.expectedVersion, change);
      return { id: at.found.id };
    });
  }
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw refused(problems);
}

type Change = Partial<Omit<AmendFeedbackResponseInput, 'idempotencyKey' | 'feedbackIds'>> & {
  id: string;
  expectedVersion: number;
};

/** The response on the version that was seen, for this verb, with what of it would change. */
async function taken(
  tx: EntityManager,
  actor: SignedIn,
  input: Change,
  verb: ResponseVerb,
): Promise<{ at: AtHand<FeedbackResponse>; change: Partial<FeedbackResponse> }> {
  const { programme, found: seen } = await responseToChange(tx, actor, input.id);
  const found = await takeRow(tx, FeedbackResponse, seen, input.expectedVersion);
  refuse(verbProblems(verb, found.publishedOn === null ? null : day(found.publishedOn)));
  const { officeId, programmeId } = found;
  if (input.workstreamId !== undefined && input.workstreamId !== found.workstreamId) {
    allow(actor, 'feedback:edit', programme, input.workstreamId);
    await workstreamTakesIt(tx, officeId, programmeId, input.workstreamId);
  }
  const next = nextOf(input, found);
  refuse(responseProblems(next));
  const owner = await fittingOwner(tx, actor, input, found);
  const all: Partial<FeedbackResponse> = { ...next, ...owner };
  const differs = ([field, value]: [string, unknown]) => found[field as keyof FeedbackResponse] !== value;
  return { at: { programme, found }, change: Object.fromEntries(Object.entries(all).filter(differs)) };
}

/** What is left out stays; a reason why not goes with the decision that it belongs to. */
function nextOf(input: Change, found: FeedbackResponse) {
  if (input.decision === null) throw badInput('decision', 'Say what was decided.');
  const decision = input.decision ?? (found.decision as FeedbackDecision);
  const kept = decision === 'CANNOT' ? found.cannotReason : null;
  return {
    decision,
    workstreamId: input.workstreamId === undefined ? found.workstreamId : input.workstreamId,
    answer: input.answer === undefined ? found.answer : written('answer', input.answer, SAY_IT),
    cannotReason: input.cannotReason === undefined ? kept : input.cannotReason?.trim() || null,
    evidence: input.evidence === undefined ? found.evidence : input.evidence?.trim() || null,
  };
}

async function relinked(
  tx: EntityManager,
  actor: SignedIn,
  { found, programme }: AtHand<FeedbackResponse>,
  { feedbackIds }: Pick<AmendFeedbackResponseInput, 'feedbackIds'>,
): Promise<boolean> {
  return feedbackIds === undefined ? false : linkExactly(tx, actor, programme, found, feedbackIds ?? []);
}

/** Where only what it answers has changed, the response has a new version all the same. */
function rewrite(
  tx: EntityManager,
  found: FeedbackResponse,
  expectedVersion: number,
  change: Partial<FeedbackResponse>,
): Promise<FeedbackResponse> {
  return changeRow(tx, FeedbackResponse, found, expectedVersion, { answer: found.answer, ...change });
}

async function responseOf(
  tx: EntityManager,
  actor: SignedIn,
  programme: ReadableProgramme,
  id: string,
): Promise<FeedbackResponseType> {
  const found = (await youSaidWeDid(tx, actor, programme)).responses.find((each) => each.id === id);
  if (!found) throw notFound('response');
  return found;
}
