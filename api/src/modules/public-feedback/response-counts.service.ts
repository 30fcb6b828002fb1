import {
  countProblems,
  EVERYBODY,
  isEverybody,
  type ResponseChannel,
} from '@gantry/shared/consultation/response-counts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { badInput, notFound, orNotFound, refused } from '../../platform/errors/domain-error.js';
import type { ReadableProgramme } from '../programmes/index.js';
import { allow, countToChange, notLater, programmeAtHand, written } from './feedback-access.js';
import type {
  AddResponseCountInput,
  AmendResponseCountInput,
  RemoveResponseCountInput,
} from './public-feedback.inputs.js';
import { youSaidWeDid } from './public-feedback.queries.js';
import type { ResponseCountType, TakenOutType } from './public-feedback.types.js';
import { ConsultationResponseCount } from './response-count.entity.js';

/** How many answered a consultation, by channel and segment: one count of each, its earlier ones in the history. */
@Injectable()
export class ResponseCountsService {
  constructor(private readonly uow: UnitOfWork) {}

  add(actor: SignedIn, input: AddResponseCountInput): Promise<ResponseCountType> {
    const { idempotencyKey, ...request } = input;
    const intention = { actor, action: 'consultation.add-count', idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const { officeId } = actor;
      const consultation = await lockedConsultation(tx, officeId, input.consultationId);
      const reached = programmeAtHand(tx, actor, consultation.programmeId);
      const programme = await orNotFound('consultation', reached);
      allow(actor, 'consultation:edit', programme, null);
      const { channel } = input;
      const named = input.segment?.trim() || EVERYBODY;
      const segment = isEverybody(named) ? EVERYBODY : named.replace(/\s+/g, ' ');
      const sourceNote = written('sourceNote', input.sourceNote, 'Say who counted, and where it stands.');
      notLater('asOf', input.asOf, programme.today);
      const { id: consultationId, programmeId } = consultation;
      const others = await tx.findBy(ConsultationResponseCount, { officeId, consultationId });
      const problems = countProblems(
        { channel, segment },
        others
          .filter(({ archivedAt }) => archivedAt === null)
          .map((other) => ({ channel: other.channel as ResponseChannel, segment: other.segment })),
      );
      if (problems.length > 0) throw refused(problems);
      const id = uuid();
      await tx.insert(ConsultationResponseCount, {
        ...{ officeId, id, programmeId, consultationId, channel, segment },
        responses: input.responses ?? null,
        asOf: input.asOf,
        sourceNote,
      });
      return countOf(tx, actor, programme, id);
    });
  }

  amend(actor: SignedIn, input: AmendResponseCountInput): Promise<ResponseCountType> {
    const { idempotencyKey, ...request } = input;
    const intention = { actor, action: 'consultation.amend-count', idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const { found, programme } = await countToChange(tx, actor, input.id);
      const change: Partial<ConsultationResponseCount> = {};
      if (input.responses !== undefined) change.responses = input.responses;
      if (input.asOf !== undefined) {
        change.asOf = written('asOf', input.asOf, 'Say up to which day it is counted.');
        notLater('asOf', change.asOf, programme.today);
      }
      if (input.sourceNote !== undefined)
        change.sourceNote = written('sourceNote', input.sourceNote, 'Say who counted, and where it stands.');
      if (Object.keys(change).length === 0) throw badInput(null, 'Say what is to change.');
      await changeRow(tx, ConsultationResponseCount, found, input.expectedVersion, change);
      return countOf(tx, actor, programme, found.id);
    });
  }

  remove(actor: SignedIn, input: RemoveResponseCountInput): Promise<TakenOutType> {
    const { idempotencyKey, ...request } = input;
    const { reason } = input;
    const intention = { actor, action: 'consultation.remove-count', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const { found } = await countToChange(tx, actor, input.id);
      const archiveReason = written('reason', reason, 'Say why the count is taken out.');
      const change = { archivedAt: new Date(), archiveReason };
      await changeRow(tx, ConsultationResponseCount, found, input.expectedVersion, change);
      return { id: found.id };
    });
  }
}

/** Held, so that two people who count the same at once get one count. */
async function lockedConsultation(
  tx: EntityManager,
  officeId: string,
  id: string,
): Promise<{ id: string; programmeId: string }> {
  const [found] = await tx.query(
    'select id, programme_id as "programmeId" from consultation where office_id = $1 and id = $2 for update',
    [officeId, id],
  );
  if (!found) throw notFound('consultation');
  return found;
}

async function countOf(
  tx: EntityManager,
  actor: SignedIn,
  programme: ReadableProgramme,
  id: string,
): Promise<ResponseCountType> {
  const found = (await youSaidWeDid(tx, actor, programme)).counts.find((each) => each.id === id);
  if (!found) throw notFound('count');
  return found;
}
