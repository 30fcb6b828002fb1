import { addDays, day } from '@gantry/shared/dates/day';
import { writeDay } from '@gantry/shared/dates/write-day';
import type { Rating } from '@gantry/shared/risk/risk-matrix';
import { closeProblems, ratingProblems, rescoreProblems } from '@gantry/shared/risk/risk-rules';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { accept } from '../../platform/errors/accept.js';
import { badInput, notFound } from '../../platform/errors/domain-error.js';
import { issueOf } from './issue-of-risk.js';
import { Risk } from './risk.entity.js';
import type { CloseRiskInput, RescoreRiskInput, ReviewRiskInput } from './risk.inputs.js';
import type { RiskType } from './risk.types.js';
import { marksOf, riskFacts } from './risk-facts.js';
import { inFull } from './risks.service.js';
import { changeableRisk, readableRisk } from './stored-risk.js';

/** How bad a risk is, whether it was looked at, and how it ends. */
@Injectable()
export class RiskScoringService {
  constructor(private readonly uow: UnitOfWork) {}

  rescore(actor: SignedIn, input: RescoreRiskInput): Promise<RiskType> {
    const { idempotencyKey, ...request } = input;
    const reason = input.rationale;
    return this.uow.run({ actor, action: 'risk.rescore', reason, idempotencyKey, request }, async (tx) => {
      const { risk, programme } = await changeableRisk(tx, actor, 'risk:rescore', input.id);
      const marks = marksOf(input);
      if (Object.keys(marks).length === 0) throw badInput('current', 'Give at least one new rating.');
      const before = riskFacts(risk);
      const after = riskFacts({ ...risk, ...marks });
      const wrong = ratingProblems(after);
      const hasMarks = !wrong.some((problem) => problem.severity === 'E');
      const unexplained = hasMarks
        ? (['inherent', 'current', 'target'] as const).flatMap((which) =>
            after[which] === null
              ? []
              : rescoreProblems(before[which] as Rating | null, after[which] as Rating, reason ?? null),
          )
        : [];
      accept([...wrong, ...unexplained.slice(0, 1)], reason);
      await changeRow<Risk>(tx, Risk, key(actor, input.id), input.expectedVersion, marks);
      return inFull(tx, actor, programme, input.id);
    });
  }

  review(actor: SignedIn, input: ReviewRiskInput): Promise<RiskType> {
    const { idempotencyKey, ...request } = input;
    const reason = input.note;
    return this.uow.run({ actor, action: 'risk.review', reason, idempotencyKey, request }, async (tx) => {
      const { programme } = await changeableRisk(tx, actor, 'risk:edit', input.id);
      const { today } = programme;
      if (input.nextReviewOn && input.nextReviewOn <= today)
        throw badInput(
          'nextReviewOn',
          `The next review comes after today, ${writeDay(day(today))}: ${writeDay(addDays(day(today), 1))} at the earliest.`,
        );
      await changeRow(tx, Risk, key(actor, input.id), input.expectedVersion, {
        reviewedOn: today,
        reviewOn: input.nextReviewOn ?? null,
      });
      return inFull(tx, actor, programme, input.id);
    });
  }

  close(actor: SignedIn, input: CloseRiskInput): Promise<RiskType> {
    const { idempotencyKey, ...request } = input;
    const reason = input.note ?? input.reason;
    return this.uow.run({ actor, action: 'risk.close', reason, idempotencyKey, request }, async (tx) => {
      const { risk, programme } = await changeableRisk(tx, actor, 'risk:close', input.id);
      const problems = closeProblems(input.reason ?? null, {
        issueId: input.issueId ?? (input.newIssue ? input.newIssue.title : null),
        mergedIntoId: input.mergedIntoId ?? null,
      });
      accept(problems, null);
      const issueId = await issueOf(tx, actor, { risk, programme }, input);
      const mergedIntoId =
        input.reason === 'MERGED' ? await riskToMergeInto(tx, actor, risk, String(input.mergedIntoId)) : null;
      await changeRow(tx, Risk, key(actor, input.id), input.expectedVersion, {
        state: 'CLOSED',
        closeReason: input.reason ?? null,
        closeNote: input.note?.trim() || null,
        closedOn: programme.today,
        mergedIntoId,
        issueId,
      });
      return inFull(tx, actor, programme, input.id);
    });
  }
}

const key = (actor: SignedIn, id: string) => ({ officeId: actor.officeId, id });

/**
 * The risk that covers a merged one: another of its programme that is open. A closed risk is never opened again, so a
 * chain of merged risks ends in one that is watched and cannot run in a circle. Two risks merged into each other at
 * once would: merges of a programme are done one after the other.
 */
async function riskToMergeInto(tx: EntityManager, actor: SignedIn, risk: Risk, id: string): Promise<string> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 10))', [risk.programmeId]);
  const { risk: other } = await readableRisk(tx, actor, id);
  if (other.programmeId !== risk.programmeId) throw notFound('risk');
  if (other.id === risk.id)
    throw badInput(
      'mergedIntoId',
      `${risk.code} cannot be merged into itself. Choose another risk.`,
      'RSK-7',
    );
  if (other.state === 'CLOSED')
    throw badInput(
      'mergedIntoId',
      `${other.code} is closed. Choose a risk of this programme that is still open.`,
      'RSK-7',
    );
  return other.id;
}
