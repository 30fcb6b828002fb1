import { day } from '@gantry/shared/dates/day';
import { writeDay } from '@gantry/shared/dates/write-day';
import type { Problem } from '@gantry/shared/errors/error-codes';
import { outcomeDateProblems } from '@gantry/shared/scrutiny/scrutiny-rules';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow, takeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { badInput, notFound, orNotFound, refused } from '../../platform/errors/domain-error.js';
import { reachBody } from '../governing-bodies/index.js';
import { decisionPointedAt } from './named-decision.js';
import type {
  ConsultScrutinyBodyInput,
  NotifyScrutinyInput,
  RecordScrutinyOutcomeInput,
  ReplyToScrutinyInput,
} from './scrutiny.inputs.js';
import { caseInFull } from './scrutiny.queries.js';
import type { ScrutinyChangeType } from './scrutiny.types.js';
import { type CaseAtHand, caseToChange } from './scrutiny-access.js';
import { ScrutinyCase } from './scrutiny-case.entity.js';
import { ScrutinyConsulted } from './scrutiny-consulted.entity.js';
import { ScrutinyNotification } from './scrutiny-notification.entity.js';
import { ScrutinyOutcome } from './scrutiny-outcome.entity.js';

/** Who was consulted, what they were told, what came back and what was replied. */
@Injectable()
export class ScrutinyAnswersService {
  constructor(private readonly uow: UnitOfWork) {}

  consult(actor: SignedIn, input: ConsultScrutinyBodyInput): Promise<ScrutinyChangeType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'scrutiny.consult', idempotencyKey, request }, async (tx) => {
      const at = await caseToChange(tx, actor, input.id);
      await scrutinyBody(tx, actor, at, input.bodyId);
      notLater('consultedOn', input.consultedOn, at.programme.today);
      await takeRow(tx, ScrutinyCase, at.found, input.expectedVersion);
      const { officeId, programmeId, id: caseId } = at.found;
      const said = { consultedOn: input.consultedOn ?? null, note: input.note?.trim() || null };
      const line = await tx.findOneBy(ScrutinyConsulted, { officeId, caseId, bodyId: input.bodyId });
      if (line) await changeRow(tx, ScrutinyConsulted, line, line.version, said);
      else
        await tx.insert(ScrutinyConsulted, {
          officeId,
          id: uuid(),
          programmeId,
          caseId,
          bodyId: input.bodyId,
          ...said,
        });
      return answer(tx, at);
    });
  }

  notify(actor: SignedIn, input: NotifyScrutinyInput): Promise<ScrutinyChangeType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'scrutiny.notify', idempotencyKey, request }, async (tx) => {
      const at = await caseToChange(tx, actor, input.id);
      const { officeId, programmeId, id: caseId, decisionDateId, commentsDateId } = at.found;
      notLater('toldOn', input.toldOn, at.programme.today);
      for (const field of ['toldWhom', 'toldBy'] as const)
        if (!input[field].trim())
          throw badInput(field, field === 'toldWhom' ? 'Say who was told.' : 'Say by what they were told.');
      if (decisionDateId === null && commentsDateId === null)
        throw badInput(
          null,
          'There is nothing to tell yet: state the day of the decision or for comments.',
          'SCR-3',
        );
      await takeRow(tx, ScrutinyCase, at.found, input.expectedVersion);
      await tx.insert(ScrutinyNotification, {
        officeId,
        id: uuid(),
        programmeId,
        caseId,
        toldOn: input.toldOn,
        toldWhom: input.toldWhom.trim(),
        toldBy: input.toldBy.trim(),
        publishedAt: input.publishedAt?.trim() || null,
        decisionDateId,
        commentsDateId,
      });
      return answer(tx, at);
    });
  }

  record(actor: SignedIn, input: RecordScrutinyOutcomeInput): Promise<ScrutinyChangeType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'scrutiny.record', idempotencyKey, request }, async (tx) => {
      const at = await caseToChange(tx, actor, input.id);
      const { officeId, programmeId, id: caseId } = at.found;
      if (input.bodyId) await scrutinyBody(tx, actor, at, input.bodyId);
      const decision = input.decisionId
        ? await decisionPointedAt(tx, officeId, at.programme, input.decisionId)
        : null;
      notLater('givenOn', input.givenOn, at.programme.today);
      notLater('directionOn', input.directionOn, at.programme.today);
      const directionOn = input.directionOn ?? null;
      const problems: Problem[] = outcomeDateProblems(
        input.outcome,
        day(input.givenOn),
        directionOn === null ? null : day(directionOn),
      );
      const bodyId = input.bodyId ?? decision?.bodyId ?? null;
      if (decision && (decision.bodyKind !== 'SCRUTINY' || decision.bodyId !== bodyId))
        problems.push(
          notScrutiny('decisionId', `${decision.shown.code} is not a decision of this committee.`),
        );
      if (problems.length > 0) throw refused(problems);
      await takeRow(tx, ScrutinyCase, at.found, input.expectedVersion);
      await tx.insert(ScrutinyOutcome, {
        officeId,
        id: uuid(),
        programmeId,
        caseId,
        bodyId,
        decisionId: input.decisionId ?? null,
        outcome: input.outcome,
        givenOn: input.givenOn,
        summary: input.summary?.trim() || null,
        directionOn,
      });
      return answer(tx, at);
    });
  }

  reply(actor: SignedIn, input: ReplyToScrutinyInput): Promise<ScrutinyChangeType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'scrutiny.reply', idempotencyKey, request }, async (tx) => {
      const outcome = await tx.findOneBy(ScrutinyOutcome, { officeId: actor.officeId, id: input.id });
      if (!outcome) throw notFound('answer');
      const at = await orNotFound('answer', caseToChange(tx, actor, outcome.caseId));
      if (!input.reply.trim()) throw badInput('reply', 'Say what was replied.');
      notLater('repliedOn', input.repliedOn, at.programme.today);
      if (input.repliedOn < outcome.givenOn)
        throw badInput(
          'repliedOn',
          `Nothing was replied before ${writeDay(day(outcome.givenOn))}, when it was given.`,
          'SCR-8',
        );
      await changeRow(tx, ScrutinyOutcome, outcome, input.expectedVersion, {
        repliedOn: input.repliedOn,
        reply: input.reply.trim(),
      });
      return answer(tx, at);
    });
  }
}

async function answer(tx: EntityManager, { found, programme }: CaseAtHand): Promise<ScrutinyChangeType> {
  return {
    case: await caseInFull(tx, found.officeId, programme, found.id),
    reading: null,
    accepted: [],
  };
}

/** A body that scrutinises, and that serves this programme. */
async function scrutinyBody(
  tx: EntityManager,
  actor: SignedIn,
  { programme }: CaseAtHand,
  bodyId: string,
): Promise<void> {
  const { body, programmeIds } = await reachBody(tx, actor, bodyId);
  if (!programmeIds.includes(programme.id)) throw notFound('body');
  if (body.kind !== 'SCRUTINY')
    throw refused([notScrutiny('bodyId', `${body.name} is not a scrutiny committee.`)]);
}

const notScrutiny = (field: string, message: string): Problem => ({
  rule: 'SCR-11',
  severity: 'E',
  field,
  message,
});

function notLater(field: string, on: string | null | undefined, today: string): void {
  if (on && on > today)
    throw badInput(field, `This is after today, ${writeDay(day(today))}. Record it once it has happened.`);
}
