import { can } from '@gantry/shared/policy/policy';
import type { PeriodState } from '@gantry/shared/reporting/period-states';
import { type AnsweringStep, answeringProblems } from '@gantry/shared/reporting/return-answers';
import type { ReturnState } from '@gantry/shared/reporting/return-standing';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { DomainError, notFound, orNotFound, refused } from '../../platform/errors/domain-error.js';
import { loadItem } from '../milestones/index.js';
import { mustBeLive, readableProgramme } from '../programmes/index.js';
import { PeriodReturn, ReportingPeriod, ReturnLine } from '../reporting/index.js';
import type { Answerer } from './answerer.js';
import { HOLDS_POST, POST_IS_VACANT } from './returns.sql.js';

type PlanItem = Awaited<ReturnType<typeof loadItem>>;

export interface FoundReturn {
  ret: PeriodReturn;
  period: ReportingPeriod;
}

export interface FoundLine extends FoundReturn {
  line: ReturnLine;
  item: PlanItem;
}

interface Owned {
  ownerPersonId: string | null;
  ownerPostId: string | null;
}

/** The stored return, for somebody who may read it and, where it is to be changed, may answer it. */
export async function returnToAnswer(tx: EntityManager, who: Answerer, id: string): Promise<FoundReturn> {
  const found = await readableReturn(tx, who, id);
  if (!(await mayAnswerReturn(tx, who.actor, found.ret)))
    throw new DomainError('FORBIDDEN', { action: 'return:answer' });
  return found;
}

/** The stored line with its item, for whoever owns it, leads its workstream or keeps the plan. */
export async function lineToAnswer(tx: EntityManager, who: Answerer, id: string): Promise<FoundLine> {
  const { actor } = who;
  const line = await tx.findOneBy(ReturnLine, { officeId: actor.officeId, id });
  if (!line) throw notFound('line');
  const found = await orNotFound('line', readableReturn(tx, who, line.returnId));
  const item = await orNotFound('line', loadItem(tx, actor, line.planItemId, 'return:answer'));
  const mayAnswer =
    (await owns(tx, actor, line)) ||
    can(actor, 'milestone:report', item) ||
    ((await isVacant(tx, line)) && (await mayAnswerReturn(tx, actor, found.ret)));
  if (!mayAnswer) throw new DomainError('FORBIDDEN', { action: 'return:answer' });
  return { line, item, ...found };
}

/** Refuses a step that the return or its period does not take any more. */
export function mustTake(step: AnsweringStep, { ret, period }: FoundReturn): void {
  const problems = answeringProblems(step, {
    periodName: period.name,
    periodState: period.state as PeriodState,
    returnState: ret.state as ReturnState,
  });
  if (problems.length > 0) throw refused(problems);
}

async function readableReturn(
  tx: EntityManager,
  { actor, onlyPeriodId }: Answerer,
  id: string,
): Promise<FoundReturn> {
  const { officeId } = actor;
  const ret = await tx.findOneBy(PeriodReturn, { officeId, id });
  if (!ret || (onlyPeriodId !== null && ret.periodId !== onlyPeriodId)) throw notFound('return');
  mustBeLive(await orNotFound('return', readableProgramme(tx, actor, ret.programmeId)));
  if (!can(actor, 'return:answer', { officeId, programmeId: ret.programmeId }))
    throw new DomainError('FORBIDDEN', { action: 'return:answer' });
  // Whoever reviews the period holds its row: no answer slips in behind the review.
  const period = await tx.findOneOrFail(ReportingPeriod, {
    where: { officeId, id: ret.periodId },
    ...(tx.queryRunner?.isTransactionActive ? { lock: { mode: 'pessimistic_read' as const } } : {}),
  });
  return { ret, period };
}

async function mayAnswerReturn(tx: EntityManager, actor: SignedIn, ret: PeriodReturn): Promise<boolean> {
  const { officeId, programmeId, workstreamId } = ret;
  return (
    (await owns(tx, actor, ret)) || can(actor, 'milestone:report', { officeId, programmeId, workstreamId })
  );
}

/** By name, or by a post that is held today. */
async function owns(tx: EntityManager, actor: SignedIn, owned: Owned): Promise<boolean> {
  if (owned.ownerPersonId === actor.personId) return true;
  if (owned.ownerPostId === null) return false;
  const [row] = await tx.query(HOLDS_POST, [actor.officeId, owned.ownerPostId, actor.personId]);
  return row.holds;
}

async function isVacant(tx: EntityManager, line: ReturnLine): Promise<boolean> {
  if (line.ownerPersonId !== null) return false;
  if (line.ownerPostId === null) return true;
  const [row] = await tx.query(POST_IS_VACANT, [line.officeId, line.ownerPostId]);
  return row.vacant;
}
