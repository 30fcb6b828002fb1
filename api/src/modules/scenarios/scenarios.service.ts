import { probabilityProblems } from '@gantry/shared/governance/scenario-probability';
import { type ScenarioState, scenarioChangeProblems } from '@gantry/shared/governance/scenario-states';
import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { officeToday } from '../../platform/database/office-day.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { badInput, DomainError, refused } from '../../platform/errors/domain-error.js';
import { Scenario } from './scenario.entity.js';
import type {
  AmendScenarioInput,
  CloseScenarioInput,
  PromoteScenarioInput,
  ReopenScenarioInput,
} from './scenario.inputs.js';
import type { ScenarioPromotionType, ScenarioType } from './scenario.types.js';
import { scenarioToChange, scenarioViews } from './scenario-access.js';

/** Which scenario the plan works to, which are still open, and what decides between them. */
@Injectable()
export class ScenariosService {
  constructor(private readonly uow: UnitOfWork) {}

  promote(actor: SignedIn, input: PromoteScenarioInput): Promise<ScenarioPromotionType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'scenario.promote', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const scenario = await scenarioToChange(tx, actor, input.id);
      await oneAfterTheOther(tx, scenario.programmeId);
      refuseStep(await scenarioToChange(tx, actor, input.id), 'WORKING', reason);
      const former = await workingBeside(tx, scenario);
      if ((former?.id ?? null) !== (input.inPlaceOfId ?? null))
        throw new DomainError('CONFLICT', { problems: [ANOTHER_WORKING] });
      const gaveWay =
        former && (await this.change(tx, actor, former, former.version, { state: 'ALTERNATIVE' }));
      const change = { state: 'WORKING' };
      const promoted = await this.change(tx, actor, scenario, input.expectedVersion, change);
      return { scenario: promoted, former: gaveWay };
    });
  }

  close(actor: SignedIn, input: CloseScenarioInput): Promise<ScenarioType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'scenario.close', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const scenario = await scenarioToChange(tx, actor, input.id);
      refuseStep(scenario, 'CLOSED', reason);
      const change = { state: 'CLOSED', closedReason: reason.trim() };
      return this.change(tx, actor, scenario, input.expectedVersion, change);
    });
  }

  reopen(actor: SignedIn, input: ReopenScenarioInput): Promise<ScenarioType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'scenario.reopen', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const scenario = await scenarioToChange(tx, actor, input.id);
      if (scenario.state !== 'CLOSED') throw refused([NOT_CLOSED]);
      refuseStep(scenario, 'ALTERNATIVE', reason);
      const change = { state: 'ALTERNATIVE', closedReason: null };
      return this.change(tx, actor, scenario, input.expectedVersion, change);
    });
  }

  amend(actor: SignedIn, input: AmendScenarioInput): Promise<ScenarioType> {
    const { idempotencyKey, ...request } = input;
    const intention = { actor, action: 'scenario.amend', idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const scenario = await scenarioToChange(tx, actor, input.id);
      const { name, branchCondition, decideBy } = input;
      const problems = probabilityProblems(input.probability ?? null);
      if (problems.length > 0) throw refused(problems);
      if (name != null && name.trim() === '') throw badInput('name', 'Give the scenario a name.');
      return this.change(tx, actor, scenario, input.expectedVersion, {
        name: name?.trim() ?? scenario.name,
        branchCondition: branchCondition === undefined ? scenario.branchCondition : words(branchCondition),
        decideBy: decideBy === undefined ? scenario.decideBy : decideBy,
        ...(await estimateOf(tx, actor, scenario, input.probability)),
      });
    });
  }

  private async change(
    tx: EntityManager,
    actor: SignedIn,
    scenario: Scenario,
    expectedVersion: number,
    change: Partial<Scenario>,
  ): Promise<ScenarioType> {
    const changed = await changeRow(tx, Scenario, scenario, expectedVersion, change);
    const [view] = await scenarioViews(tx, actor, [changed]);
    return view!;
  }
}

/** A new figure is signed with who states it and the office's day; one left as it is keeps its signature. */
async function estimateOf(
  tx: EntityManager,
  actor: SignedIn,
  scenario: Scenario,
  probability: number | null | undefined,
): Promise<Partial<Scenario>> {
  if (probability === undefined || probability === scenario.probability) return {};
  if (probability === null) return { probability, probabilityBy: null, probabilityOn: null };
  return {
    probability,
    probabilityBy: actor.personId,
    probabilityOn: await officeToday(tx, actor.officeId),
  };
}

const ANOTHER_WORKING = {
  rule: 'SCN-3',
  severity: 'E' as const,
  field: null,
  message: 'Somebody else has let the plan work to another scenario meanwhile. Look at both again.',
};

const NOT_CLOSED = {
  rule: 'SCN-1',
  severity: 'E' as const,
  field: null,
  message: 'This scenario is not closed.',
};

function refuseStep(scenario: Scenario, to: ScenarioState, reason: string): void {
  const problems = scenarioChangeProblems(scenario.state as ScenarioState, to, reason);
  if (problems.length > 0) throw refused(problems);
}

/** Two people may not promote two scenarios together: those of a programme are promoted one after the other. */
async function oneAfterTheOther(tx: EntityManager, programmeId: string): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 11))', [programmeId]);
}

/** The one that the plan works to now: of the same workstream, or of the whole programme. */
function workingBeside(tx: EntityManager, scenario: Scenario): Promise<Scenario | null> {
  const { officeId, programmeId, workstreamId } = scenario;
  const where = { officeId, programmeId, workstreamId: workstreamId ?? IsNull(), state: 'WORKING' };
  return tx.findOneBy(Scenario, where);
}

const words = (text: string | null) => text?.trim() || null;
