import { day } from '@gantry/shared/dates/day';
import type { Problem } from '@gantry/shared/errors/error-codes';
import { assuranceTestProblems, BED_TEST, bedTestProblems } from '@gantry/shared/pathway/assurance-tests';
import { passProblems, type StageState, stageStepProblems } from '@gantry/shared/pathway/stage-rules';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { badInput, notFound, orNotFound } from '../../platform/errors/domain-error.js';
import { readableItem } from '../consultations/index.js';
import { weigh } from '../governing-bodies/index.js';
import { Pathway } from '../programmes/index.js';
import { AssuranceTest } from './assurance-test.entity.js';
import { pathwayInFull, stageRows, testFacts, testRows } from './pathway-rows.js';
import { PathwayStage } from './pathway-stage.entity.js';
import type {
  AssessAssuranceTestInput,
  StatePathwayBedsInput,
  StatePathwayStageInput,
} from './service-change.inputs.js';
import type { ServicePathwayType } from './service-change.types.js';
import { pathwayAtHand, standingDecision } from './service-change-access.js';

/** What is said of a pathway: its stages, its beds and its five tests. */
@Injectable()
export class PathwaysService {
  constructor(private readonly uow: UnitOfWork) {}

  stateStage(actor: SignedIn, input: StatePathwayStageInput): Promise<ServicePathwayType> {
    const { idempotencyKey, ...request } = input;
    const reason = input.reason?.trim() || null;
    return this.uow.run({ actor, action: 'pathway.stage', reason, idempotencyKey, request }, async (tx) => {
      const { officeId } = actor;
      const stage = await tx.findOneBy(PathwayStage, { officeId, id: input.id });
      if (!stage) throw notFound('stage');
      await orNotFound('stage', readableItem(tx, actor, stage.planItemId));
      const { found, programme } = await pathwayAtHand(
        tx,
        actor,
        'service-change:decide',
        stage.pathwayId,
        'stage',
      );
      const decisionId = await standingDecision(tx, officeId, programme, input.decisionId, 'STG-5');
      const stages = await stageRows(tx, officeId, programme, found.id);
      const own = stages.find(({ planItemId }) => planItemId === stage.planItemId);
      if (!own) throw notFound('stage');
      const { state } = input;
      const step = { from: own.state, to: state, reason, hasDecision: decisionId !== null };
      weigh([...stageStepProblems(step), ...passProblems(stages, own.number, state)], null);
      await changeRow(tx, PathwayStage, stage, input.expectedVersion, {
        state,
        stateReason: reason,
        decisionId,
        ...(input.isMandatory == null ? {} : { isMandatory: input.isMandatory }),
        ...(isReopened(own.state, state) ? { reopenedAt: await now(tx) } : {}),
      });
      return pathwayInFull(tx, actor, programme, found.id);
    });
  }

  stateBeds(actor: SignedIn, input: StatePathwayBedsInput): Promise<ServicePathwayType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'pathway.beds', idempotencyKey, request }, async (tx) => {
      const { found, programme } = await pathwayAtHand(tx, actor, 'service-change:decide', input.id);
      const bedChange = input.bedChange ?? null;
      const bedChangeSource = input.source?.trim() || null;
      if (bedChange !== null && bedChangeSource === null)
        throw badInput('source', 'Say where the number of beds comes from.');
      const tests = await testRows(tx, actor.officeId, programme.id, found.id);
      const bedTest = tests.find(({ number }) => number === BED_TEST);
      weigh(bedTestProblems(bedChange, bedTest ?? { isApplicable: true }).map(atBeds), null);
      await changeRow(tx, Pathway, found, input.expectedVersion, { bedChange, bedChangeSource });
      return pathwayInFull(tx, actor, programme, found.id);
    });
  }

  assessTest(actor: SignedIn, input: AssessAssuranceTestInput): Promise<ServicePathwayType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'pathway.assess', idempotencyKey, request }, async (tx) => {
      const test = await tx.findOneBy(AssuranceTest, { officeId: actor.officeId, id: input.id });
      if (!test) throw notFound('assurance test');
      const { found, programme } = await pathwayAtHand(
        tx,
        actor,
        'service-change:record',
        test.pathwayId,
        'assurance test',
      );
      const change = assessed(input);
      const facts = testFacts({ ...change, number: test.number });
      weigh(
        [
          ...assuranceTestProblems(facts, day(programme.today)),
          ...(test.number === BED_TEST ? bedTestProblems(found.bedChange, facts) : []),
        ],
        null,
      );
      await changeRow(tx, AssuranceTest, test, input.expectedVersion, change);
      return pathwayInFull(tx, actor, programme, found.id);
    });
  }
}

const isReopened = (from: StageState | null, to: StageState) => to === 'REOPENED' && from !== 'REOPENED';

/** The instant by the clock that stamps rows, a little later than any that was stamped before. */
async function now(tx: EntityManager): Promise<Date> {
  const [row] = await tx.query(
    `select date_trunc('milliseconds', clock_timestamp()) + interval '1 millisecond' as instant`,
  );
  return row.instant;
}

/** The same objection where it is the number of beds that is stated. */
const atBeds = (problem: Problem): Problem => ({ ...problem, field: 'bedChange' });

/** What a test says from now on: one that does not apply is not assessed either. */
function assessed(input: AssessAssuranceTestInput) {
  const { isApplicable } = input;
  const words = (text: string | null | undefined) => text?.trim() || null;
  return {
    isApplicable,
    notApplicableReason: isApplicable ? null : words(input.notApplicableReason),
    rating: isApplicable ? input.rating : ('NOT_ASSESSED' as const),
    evidence: words(input.evidence),
    assessor: words(input.assessor),
    assessedOn: input.assessedOn ?? null,
    conditionA: isApplicable && (input.conditionA ?? false),
    conditionB: isApplicable && (input.conditionB ?? false),
    conditionC: isApplicable && (input.conditionC ?? false),
  };
}
