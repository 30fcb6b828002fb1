import { day } from '@gantry/shared/dates/day';
import type { Rag } from '@gantry/shared/rag/rag';
import {
  queryAnswerProblems,
  submissionProblems,
  workstreamAnswerProblems,
} from '@gantry/shared/reporting/return-answers';
import { isLate, type ReturnState, stateAfterQueries } from '@gantry/shared/reporting/return-standing';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { changeRow, takeRow } from '../../platform/database/change-row.js';
import { officeToday } from '../../platform/database/office-day.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError, notFound, orNotFound, refused } from '../../platform/errors/domain-error.js';
import { weigh } from '../governing-bodies/index.js';
import { nameFor } from '../milestones/index.js';
import { PeriodReturn, ReturnQuery, workedTo, workstreamRollup } from '../reporting/index.js';
import { type PlanFacts, TimelineQueries } from '../timeline/index.js';
import type { Answerer } from './answerer.js';
import type { ReturnAnswerType } from './my-return.types.js';
import { type FoundReturn, lineToAnswer, mustTake, returnToAnswer } from './return-access.js';
import type {
  AnswerQueryInput,
  AnswerReturnInput,
  SubmitReturnInput,
  TakeReturnBackInput,
} from './return-answer.inputs.js';
import { UNANSWERED } from './returns.sql.js';

/** What is said of a workstream as a whole, handing it in and taking it back, and answers to the programme office. */
@Injectable()
export class WorkstreamReturnsService {
  constructor(
    private readonly db: DataSource,
    private readonly uow: UnitOfWork,
    private readonly timelines: TimelineQueries,
  ) {}

  async answer(who: Answerer, input: AnswerReturnInput): Promise<ReturnAnswerType> {
    const { idempotencyKey, ...request } = input;
    const { actor } = who;
    const facts = await this.factsOf(who, input.id);
    return this.uow.run({ actor, action: 'return.answer', idempotencyKey, request }, async (tx) => {
      const found = await returnToAnswer(tx, who, input.id);
      mustTake('ANSWER', found);
      await takeRow(tx, PeriodReturn, found.ret, input.expectedVersion);
      const computedRag = computedFor(facts, found);
      const said = saidOf(input, computedRag);
      const warnings = workstreamAnswerProblems({ ...said, computedRag });
      const errors = warnings.filter(({ severity }) => severity === 'E');
      if (errors.length > 0) throw refused(errors);
      const state = found.ret.state === 'NOT_STARTED' ? 'STARTED' : found.ret.state;
      const change = { ...said, computedRag, state };
      const { id, version } = await changeRow(tx, PeriodReturn, found.ret, input.expectedVersion, change);
      return { id, version, warnings };
    });
  }

  async submit(who: Answerer, input: SubmitReturnInput): Promise<ReturnAnswerType> {
    const { idempotencyKey, reason, ...request } = input;
    const { actor } = who;
    const facts = await this.factsOf(who, input.id);
    return this.uow.run({ actor, action: 'return.submit', reason, idempotencyKey, request }, async (tx) => {
      const found = await returnToAnswer(tx, who, input.id);
      mustTake('SUBMIT', found);
      const { ret, period } = found;
      await takeRow(tx, PeriodReturn, ret, input.expectedVersion);
      const computedRag = computedFor(facts, found);
      const warnings = weigh(await missing(tx, who, found, computedRag), reason);
      const today = await officeToday(tx, actor.officeId);
      // What was queried was handed in on its day: answering a question does not make it late.
      const handedIn =
        ret.submittedOn === null
          ? {
              submittedOn: today,
              submittedById: actor.personId,
              isLate: isLate(day(today), { cutOff: day(period.cutOffOn) }),
            }
          : {};
      const { id, version } = await changeRow(tx, PeriodReturn, ret, input.expectedVersion, {
        ...handedIn,
        computedRag,
        state: 'SUBMITTED',
        sentBackComment: null,
      });
      return { id, version, warnings: [...warnings, ...pathWarnings(ret, computedRag)] };
    });
  }

  takeBack(who: Answerer, input: TakeReturnBackInput): Promise<ReturnAnswerType> {
    const { idempotencyKey, ...request } = input;
    const { actor } = who;
    return this.uow.run({ actor, action: 'return.take-back', idempotencyKey, request }, async (tx) => {
      const found = await returnToAnswer(tx, who, input.id);
      mustTake('TAKE_BACK', found);
      const { id, version } = await changeRow(tx, PeriodReturn, found.ret, input.expectedVersion, {
        state: 'STARTED',
        submittedOn: null,
        submittedById: null,
        isLate: false,
      });
      return { id, version, warnings: [] };
    });
  }

  /** Once the last open question is answered, the return is with the programme office again. */
  answerQuery(who: Answerer, input: AnswerQueryInput): Promise<ReturnAnswerType> {
    const { idempotencyKey, ...request } = input;
    const { actor } = who;
    return this.uow.run({ actor, action: 'return.answer-query', idempotencyKey, request }, async (tx) => {
      const query = await tx.findOneBy(ReturnQuery, { officeId: actor.officeId, id: input.id });
      if (!query) throw notFound('question');
      const { ret } = await orNotFound('question', queried(tx, who, query));
      const { officeId } = actor;
      await takeRow(tx, ReturnQuery, query, input.expectedVersion);
      const problems = queryAnswerProblems(query.state as 'OPEN' | 'ANSWERED' | 'CLOSED', input.answer);
      if (problems.length > 0) throw refused(problems);
      const { id, version } = await changeRow(tx, ReturnQuery, query, input.expectedVersion, {
        answer: input.answer.trim(),
        answeredById: actor.personId,
        answeredOn: await officeToday(tx, officeId),
        state: 'ANSWERED',
      });
      const where = { officeId, id: ret.id };
      const held = await tx.findOneOrFail(PeriodReturn, { where, lock: { mode: 'pessimistic_write' } });
      const left = await tx.countBy(ReturnQuery, { officeId, returnId: ret.id, state: 'OPEN' });
      const state = stateAfterQueries(held.state as ReturnState, left);
      if (state !== held.state) await tx.update(PeriodReturn, where, { state });
      return { id, version, warnings: [] };
    });
  }

  private async factsOf(who: Answerer, returnId: string): Promise<PlanFacts> {
    const { ret } = await returnToAnswer(this.db.manager, who, returnId);
    return this.timelines.plan(who.actor, ret.programmeId);
  }
}

/** A question about a line is answered by whoever answers the line, one about the whole by whoever hands it in. */
async function queried(tx: EntityManager, who: Answerer, query: ReturnQuery): Promise<FoundReturn> {
  const found =
    query.lineId === null
      ? await returnToAnswer(tx, who, query.returnId)
      : await lineOrReturn(tx, who, query.lineId, query.returnId);
  mustTake('ANSWER_QUERY', found);
  return found;
}

async function lineOrReturn(
  tx: EntityManager,
  who: Answerer,
  lineId: string,
  returnId: string,
): Promise<FoundReturn> {
  try {
    return await lineToAnswer(tx, who, lineId);
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'FORBIDDEN') throw error;
    return returnToAnswer(tx, who, returnId);
  }
}

/** What its items come to by the policy of the programme. */
function computedFor(facts: PlanFacts, { ret }: FoundReturn): Rag {
  return workstreamRollup(facts.programme, workedTo(facts), ret.workstreamId).computed;
}

/** What was typed, without what does not belong to this colour. */
function saidOf(input: AnswerReturnInput, computedRag: Rag) {
  const { rag = null } = input;
  const hasPath = rag === 'red' || rag === 'amber';
  return {
    rag,
    differenceReason: rag === computedRag ? null : (input.differenceReason ?? null),
    thisPeriod: input.thisPeriod ?? null,
    nextPeriod: input.nextPeriod ?? null,
    helpNeeded: input.helpNeeded ?? null,
    pathToGreen: hasPath ? (input.pathToGreen ?? null) : null,
    pathOwner: hasPath ? (input.pathOwner ?? null) : null,
    pathDueOn: hasPath ? (input.pathDueOn ?? null) : null,
  };
}

async function missing(tx: EntityManager, { actor }: Answerer, { ret }: FoundReturn, computedRag: Rag) {
  const { officeId, id } = ret;
  const unanswered: Parameters<typeof nameFor>[1][] = await tx.query(UNANSWERED, [officeId, id]);
  const openQueries = await tx.countBy(ReturnQuery, { officeId, returnId: id, state: 'OPEN' });
  const rag = ret.rag as Rag | null;
  return [
    ...submissionProblems({
      rag,
      thisPeriod: ret.thisPeriod,
      unanswered: unanswered.map((item) => nameFor(actor, item)),
      openQueries,
    }),
    ...workstreamAnswerProblems({ ...ret, rag, computedRag }).filter(({ severity }) => severity === 'E'),
  ];
}

function pathWarnings(ret: PeriodReturn, computedRag: Rag) {
  const answer = { ...ret, rag: ret.rag as Rag | null, computedRag };
  return workstreamAnswerProblems(answer).filter(({ severity }) => severity === 'W');
}
