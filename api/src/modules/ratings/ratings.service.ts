import { day } from '@gantry/shared/dates/day';
import { computedTime, dimensionProblems } from '@gantry/shared/rag/dimensions';
import {
  judgementProblems,
  policySentence,
  type RollupPolicy,
  type RollupWeights,
  weightProblems,
} from '@gantry/shared/rag/rollup-policy';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow, takeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { badInput, notFound, orNotFound, refused } from '../../platform/errors/domain-error.js';
import { mustBeLive, Programme, readableProgramme } from '../programmes/index.js';
import { planRows, TimelineQueries, workingRows } from '../timeline/index.js';
import { Workstream } from '../workstreams/index.js';
import type {
  JudgeWorkstreamInput,
  RateDimensionInput,
  SetRollupPolicyInput,
  WithdrawJudgementInput,
} from './rating.inputs.js';
import { JUDGEMENTS, RATINGS } from './ratings.sql.js';
import { allow, readableWorkstream, workstreamFor } from './ratings-access.js';
import type {
  RatedDimensionType,
  RollupPolicyChangeType,
  WorkstreamJudgementType,
  WorkstreamRatingType,
} from './status.types.js';
import { computedRollup, ruleOf } from './status-rows.js';
import { WorkstreamJudgement } from './workstream-judgement.entity.js';
import { WorkstreamRating } from './workstream-rating.entity.js';

/** What people say of workstreams: ratings of their dimensions, judgements of the SRO, and the policy that rolls up. */
@Injectable()
export class RatingsService {
  constructor(
    private readonly db: DataSource,
    private readonly uow: UnitOfWork,
    private readonly timelines: TimelineQueries,
  ) {}

  setPolicy(actor: SignedIn, input: SetRollupPolicyInput): Promise<RollupPolicyChangeType> {
    const { idempotencyKey, ...request } = input;
    const { reason, policy } = input;
    return this.uow.run(
      { actor, action: 'programme.set-rollup-policy', reason, idempotencyKey, request },
      async (tx) => {
        const found = await readableProgramme(tx, actor, input.id);
        const key = { officeId: actor.officeId, id: found.id };
        allow(actor, 'programme:configure', { officeId: actor.officeId, programmeId: found.id });
        if (!reason.trim())
          throw badInput('reason', 'Say why: a board reads how its workstreams are judged.');
        mustBeLive(found);
        const problems = input.weights ? weightProblems(input.weights) : [];
        if (problems.length > 0) throw refused(problems);
        const changed = await changeRow(tx, Programme, key, input.expectedVersion, {
          rollupPolicy: policy,
          ...(input.weights ? { rollupWeights: { ...input.weights } } : {}),
          ...(input.isRedIfAnyDimension == null ? {} : { isRedIfAnyDimension: input.isRedIfAnyDimension }),
        });
        const { isRedIfAnyDimension, version } = changed;
        const weights = changed.rollupWeights as RollupWeights | null;
        const sentence = policySentence(ruleOf({ policy, weights, isRedIfAnyDimension }));
        return { programmeId: found.id, version, policySentence: sentence };
      },
    );
  }

  async rate(actor: SignedIn, input: RateDimensionInput): Promise<RatedDimensionType> {
    const { idempotencyKey, ...request } = input;
    const { reason, dimension, rag } = input;
    const seen = await workstreamFor(this.db.manager, actor, input.id, 'rating:edit');
    const time = await this.timeOf(actor, seen.found);
    return this.uow.run({ actor, action: 'workstream.rate', reason, idempotencyKey, request }, async (tx) => {
      const { found, programme } = await workstreamFor(tx, actor, input.id, 'rating:edit');
      const problems = dimensionProblems(dimension, rag, reason, time);
      const errors = problems.filter(({ severity }) => severity === 'E');
      if (errors.length > 0) throw refused(errors);
      await takeRow(tx, Workstream, found, input.expectedVersion);
      const id = uuid();
      await tx.insert(WorkstreamRating, {
        ...{ officeId: found.officeId, id, programmeId: found.programmeId, workstreamId: found.id },
        ...{ dimension, rag, reason: reason.trim(), ratedOn: programme.today },
      });
      const rows = await rowsIn<WorkstreamRatingType>(tx, RATINGS, found);
      return { ...rowOf(rows, id), warnings: problems };
    });
  }

  judge(actor: SignedIn, input: JudgeWorkstreamInput): Promise<WorkstreamJudgementType> {
    const { idempotencyKey, ...request } = input;
    const { reason, rag } = input;
    return this.uow.run(
      { actor, action: 'workstream.judge', reason, idempotencyKey, request },
      async (tx) => {
        const { found, programme } = await workstreamFor(tx, actor, input.id, 'rating:judge');
        const { officeId, programmeId } = found;
        const { rollupPolicy } = await tx.findOneByOrFail(Programme, { officeId, id: programmeId });
        const today = day(programme.today);
        const judgement = { rag, reason, until: day(input.until) };
        const problems = judgementProblems(rollupPolicy as RollupPolicy, judgement, today);
        if (problems.length > 0) throw refused(problems);
        await takeRow(tx, Workstream, found, input.expectedVersion);
        const standing = await tx.findBy(WorkstreamJudgement, {
          ...{ officeId, workstreamId: found.id, withdrawnOn: IsNull() },
        });
        for (const each of standing)
          await changeRow(tx, WorkstreamJudgement, each, each.version, {
            withdrawnOn: programme.today,
            withdrawReason: 'A newer judgement took its place.',
          });
        const id = uuid();
        await tx.insert(WorkstreamJudgement, {
          ...{ officeId, id, programmeId, workstreamId: found.id },
          ...{ rag, reason: reason.trim(), judgedOn: programme.today, untilOn: input.until },
        });
        return rowOf(await rowsIn<WorkstreamJudgementType>(tx, JUDGEMENTS, found), id);
      },
    );
  }

  withdraw(actor: SignedIn, input: WithdrawJudgementInput): Promise<WorkstreamJudgementType> {
    const { idempotencyKey, ...request } = input;
    const { reason } = input;
    return this.uow.run(
      { actor, action: 'workstream.withdraw-judgement', reason, idempotencyKey, request },
      async (tx) => {
        const key = { officeId: actor.officeId, id: input.id };
        const judgement = await tx.findOneBy(WorkstreamJudgement, key);
        if (!judgement) throw notFound('judgement');
        const { officeId, programmeId, workstreamId } = judgement;
        const { programme } = await orNotFound('judgement', readableWorkstream(tx, actor, workstreamId));
        allow(actor, 'rating:judge', { officeId, programmeId, workstreamId });
        mustBeLive(programme);
        if (!reason.trim()) throw badInput('reason', 'Say why it no longer stands.');
        if (judgement.withdrawnOn !== null) throw badInput(null, 'It no longer stands.');
        await changeRow(tx, WorkstreamJudgement, key, input.expectedVersion, {
          withdrawnOn: programme.today,
          withdrawReason: reason.trim(),
        });
        return rowOf(await rowsIn<WorkstreamJudgementType>(tx, JUDGEMENTS, judgement), input.id);
      },
    );
  }

  /** What the plan says of time for this workstream and all below it. */
  private async timeOf(actor: SignedIn, { id, programmeId }: Workstream) {
    const plan = await this.timelines.plan(actor, programmeId);
    const inside = new Set([id]);
    const streams = plan.groups.filter(({ kind }) => kind === 'WORKSTREAM');
    for (let size = 0; size !== inside.size; ) {
      size = inside.size;
      for (const group of streams) if (inside.has(group.parent_id ?? '')) inside.add(group.id);
    }
    const rows = workingRows(plan, planRows(plan)).filter(({ item }) => inside.has(item.workstream_id ?? ''));
    return computedTime(computedRollup(rows));
  }
}

function rowsIn<T>(
  tx: EntityManager,
  statement: string,
  { officeId, programmeId }: { officeId: string; programmeId: string },
): Promise<T[]> {
  return tx.query(statement, [officeId, programmeId]);
}

function rowOf<T extends { id: string }>(rows: readonly T[], id: string): T {
  return rows.find((row) => row.id === id) as T;
}
