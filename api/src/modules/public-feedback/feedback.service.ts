import { removalProblems, rewordProblems } from '@gantry/shared/consultation/feedback-rules';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow, takeRow } from '../../platform/database/change-row.js';
import { code, nextNumber } from '../../platform/database/codes.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { badInput, notFound, refused } from '../../platform/errors/domain-error.js';
import { weigh } from '../governing-bodies/index.js';
import type { ReadableProgramme } from '../programmes/index.js';
import { ConsultationFeedback } from './consultation-feedback.entity.js';
import {
  allow,
  consultationInProgramme,
  feedbackToChange,
  notLater,
  programmeAtHand,
  workstreamTakesIt,
  written,
} from './feedback-access.js';
import type {
  AmendFeedbackInput,
  RecordFeedbackInput,
  RemoveFeedbackInput,
} from './public-feedback.inputs.js';
import { youSaidWeDid } from './public-feedback.queries.js';
import { ANSWERED_BY } from './public-feedback.sql.js';
import type { PublicFeedbackType, TakenOutType } from './public-feedback.types.js';

const WANTED = {
  theme: 'Name the theme.',
  origin: 'Name the event or survey it came from.',
  summary: 'Say what people said.',
  receivedFrom: 'Give the first day on which it came in.',
  receivedTo: 'Give the last day on which it came in.',
} as const;
type Wanted = keyof typeof WANTED;

/** What people said. */
@Injectable()
export class FeedbackService {
  constructor(private readonly uow: UnitOfWork) {}

  record(actor: SignedIn, input: RecordFeedbackInput): Promise<PublicFeedbackType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'feedback.record', idempotencyKey, request }, async (tx) => {
      const { officeId } = actor;
      const workstreamId = input.workstreamId ?? null;
      const programme = await programmeAtHand(tx, actor, input.programmeId);
      allow(actor, 'feedback:edit', programme, workstreamId);
      const consultationId = await consultationInProgramme(tx, officeId, programme.id, input.consultationId);
      await workstreamTakesIt(tx, officeId, programme.id, workstreamId);
      const said = (field: Wanted) => written(field, input[field], WANTED[field]);
      const days = { receivedFrom: input.receivedFrom, receivedTo: input.receivedTo };
      daysMustFit(days, programme.today);
      const id = uuid();
      await tx.insert(ConsultationFeedback, {
        ...{ officeId, id, programmeId: programme.id, consultationId, workstreamId },
        code: code('FB', await nextNumber(tx, officeId, programme.id, 'FB')),
        ...{ theme: said('theme'), origin: said('origin'), summary: said('summary') },
        people: input.people ?? null,
        ...days,
      });
      return feedbackOf(tx, actor, programme, id);
    });
  }

  amend(actor: SignedIn, input: AmendFeedbackInput): Promise<PublicFeedbackType> {
    const { idempotencyKey, ...request } = input;
    const { reason } = input;
    const intention = { actor, action: 'feedback.amend', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const { found, programme } = await feedbackToChange(tx, actor, input.id);
      const { officeId, programmeId } = found;
      const change: Partial<ConsultationFeedback> = {};
      for (const field of Object.keys(WANTED) as Wanted[])
        if (input[field] !== undefined) change[field] = written(field, input[field], WANTED[field]);
      if (input.people !== undefined) change.people = input.people;
      if (input.workstreamId !== undefined && input.workstreamId !== found.workstreamId) {
        allow(actor, 'feedback:edit', programme, input.workstreamId);
        await workstreamTakesIt(tx, officeId, programmeId, input.workstreamId);
        change.workstreamId = input.workstreamId;
      }
      if (Object.keys(change).length === 0) throw badInput(null, 'Say what is to change.');
      daysMustFit({ ...found, ...change }, programme.today);
      await takeRow(tx, ConsultationFeedback, found, input.expectedVersion);
      const answers = await answeredBy(tx, officeId, found.id);
      const published = answers.filter(({ isPublished }) => isPublished).map((one) => one.code);
      weigh(rewordProblems(published), reason);
      await changeRow(tx, ConsultationFeedback, found, input.expectedVersion, change);
      return feedbackOf(tx, actor, programme, found.id);
    });
  }

  remove(actor: SignedIn, input: RemoveFeedbackInput): Promise<TakenOutType> {
    const { idempotencyKey, ...request } = input;
    const { reason } = input;
    const intention = { actor, action: 'feedback.remove', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const { found } = await feedbackToChange(tx, actor, input.id);
      const archiveReason = written('reason', reason, 'Say why it is taken out.');
      // Taken first: a response that is being linked to it is waited for, and then stands in the way.
      await takeRow(tx, ConsultationFeedback, found, input.expectedVersion);
      const answers = await answeredBy(tx, found.officeId, found.id);
      const problems = removalProblems(answers.map((one) => one.code));
      if (problems.length > 0) throw refused(problems);
      const change = { archivedAt: new Date(), archiveReason };
      await changeRow(tx, ConsultationFeedback, found, input.expectedVersion, change);
      return { id: found.id };
    });
  }
}

function daysMustFit(
  { receivedFrom, receivedTo }: Pick<ConsultationFeedback, 'receivedFrom' | 'receivedTo'>,
  today: string,
): void {
  if (receivedFrom > receivedTo)
    throw badInput('receivedTo', 'The last day is before the first. Give the days in their order.');
  notLater('receivedTo', receivedTo, today);
}

function answeredBy(
  tx: EntityManager,
  officeId: string,
  id: string,
): Promise<{ code: string; isPublished: boolean }[]> {
  return tx.query(ANSWERED_BY, [officeId, id]);
}

async function feedbackOf(
  tx: EntityManager,
  actor: SignedIn,
  programme: ReadableProgramme,
  id: string,
): Promise<PublicFeedbackType> {
  const found = (await youSaidWeDid(tx, actor, programme)).feedback.find((each) => each.id === id);
  if (!found) throw notFound('feedback');
  return found;
}
