import type { Problem } from '@gantry/shared/errors/error-codes';
import {
  acceptanceProblems,
  queryProblems,
  type ReturnState,
  sendBackProblems,
  stateAfterQueries,
} from '@gantry/shared/reporting/return-standing';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow, takeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound, orNotFound, refused } from '../../platform/errors/domain-error.js';
import { PeriodReturn } from './period-return.entity.js';
import type {
  AcceptReturnInput,
  CloseQueryInput,
  QueryReturnInput,
  SendReturnBackInput,
  UndoReturnStepInput,
} from './reporting.inputs.js';
import type { ReturnChangeType } from './reporting.types.js';
import { returnToReview } from './reporting-access.js';
import { ReturnLine } from './return-line.entity.js';
import { ReturnQuery } from './return-query.entity.js';

/** What the programme office does with a return: asks, accepts, sends back, and takes either back. */
@Injectable()
export class ReturnsService {
  constructor(private readonly uow: UnitOfWork) {}

  query(actor: SignedIn, input: QueryReturnInput): Promise<ReturnChangeType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'return.query', idempotencyKey, request }, async (tx) => {
      const { stored, today } = await returnToReview(tx, actor, input.id);
      const { officeId, programmeId, periodId, id: returnId } = stored;
      const lineId = input.lineId ?? null;
      if (lineId !== null && !(await tx.existsBy(ReturnLine, { officeId, returnId, id: lineId })))
        throw notFound('line');
      refuseAny(queryProblems(stored.state as ReturnState, input.question));
      await takeRow(tx, PeriodReturn, stored, input.expectedVersion);
      await tx.insert(ReturnQuery, {
        officeId,
        id: uuid(),
        programmeId,
        periodId,
        returnId,
        lineId,
        question: input.question.trim(),
        askedById: actor.personId,
        askedOn: today,
      });
      return settled(tx, stored, input.expectedVersion);
    });
  }

  closeQuery(actor: SignedIn, input: CloseQueryInput): Promise<ReturnChangeType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'return.close-query', idempotencyKey, request }, async (tx) => {
      const query = await tx.findOneBy(ReturnQuery, { officeId: actor.officeId, id: input.id });
      if (!query) throw notFound('query');
      const { stored } = await orNotFound('query', returnToReview(tx, actor, query.returnId));
      // Whoever answers, asks or closes at the same time waits here for the return.
      await takeRow(tx, PeriodReturn, stored, stored.version);
      await changeRow(tx, ReturnQuery, query, input.expectedVersion, { state: 'CLOSED' });
      return settled(tx, stored, stored.version);
    });
  }

  accept(actor: SignedIn, input: AcceptReturnInput): Promise<ReturnChangeType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'return.accept', idempotencyKey, request }, async (tx) => {
      const { stored, today } = await returnToReview(tx, actor, input.id);
      await takeRow(tx, PeriodReturn, stored, input.expectedVersion);
      refuseAny(acceptanceProblems(stored.state as ReturnState, await openQueries(tx, stored)));
      const { officeId, id: returnId } = stored;
      await tx.update(ReturnQuery, { officeId, returnId, state: 'ANSWERED' }, { state: 'CLOSED' });
      const change = {
        state: 'ACCEPTED',
        acceptedOn: today,
        acceptedById: actor.personId,
        sentBackComment: null,
      };
      return changed(await changeRow(tx, PeriodReturn, stored, input.expectedVersion, change));
    });
  }

  sendBack(actor: SignedIn, input: SendReturnBackInput): Promise<ReturnChangeType> {
    const { idempotencyKey, ...request } = input;
    const { comment } = input;
    const intention = { actor, action: 'return.send-back', reason: comment, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const { stored } = await returnToReview(tx, actor, input.id);
      refuseAny(sendBackProblems(stored.state as ReturnState, comment));
      const change = {
        state: 'STARTED',
        sentBackComment: comment.trim(),
        acceptedOn: null,
        acceptedById: null,
      };
      return changed(await changeRow(tx, PeriodReturn, stored, input.expectedVersion, change));
    });
  }

  /** What was accepted waits again; what was sent back and not handed in since is in again. */
  undo(actor: SignedIn, input: UndoReturnStepInput): Promise<ReturnChangeType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'return.undo', idempotencyKey, request }, async (tx) => {
      const { stored } = await returnToReview(tx, actor, input.id);
      if (!isUndoable(stored)) refuseAny([nothingToUndo]);
      const change = { state: 'SUBMITTED', acceptedOn: null, acceptedById: null, sentBackComment: null };
      await changeRow(tx, PeriodReturn, stored, input.expectedVersion, change);
      return settled(tx, { ...stored, ...change }, input.expectedVersion + 1);
    });
  }
}

/** Whether the last thing that happened to a return was that it was accepted, or sent back. */
export function isUndoable({
  state,
  sentBackComment,
  submittedOn,
}: Pick<PeriodReturn, 'state' | 'sentBackComment' | 'submittedOn'>): boolean {
  return state === 'ACCEPTED' || (state === 'STARTED' && sentBackComment !== null && submittedOn !== null);
}

const nothingToUndo: Problem = {
  rule: 'RET-8',
  severity: 'E',
  field: null,
  message: 'This return was neither accepted nor sent back, so there is nothing to take back.',
};

function openQueries(tx: EntityManager, { officeId, id }: PeriodReturn): Promise<number> {
  return tx.countBy(ReturnQuery, { officeId, returnId: id, state: 'OPEN' });
}

/** The return with the state that its queries leave it in; its version moves on in any case, so that others see it. */
async function settled(
  tx: EntityManager,
  stored: PeriodReturn,
  expectedVersion: number,
): Promise<ReturnChangeType> {
  const state = stateAfterQueries(stored.state as ReturnState, await openQueries(tx, stored));
  return changed(await changeRow(tx, PeriodReturn, stored, expectedVersion, { state }));
}

function refuseAny(problems: Problem[]): void {
  if (problems.length > 0) throw refused(problems);
}

function changed({ id, version, state }: PeriodReturn): ReturnChangeType {
  return { id, version, state: state as ReturnState };
}
