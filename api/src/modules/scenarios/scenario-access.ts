import type { Problem } from '@gantry/shared/errors/error-codes';
import { probabilitySumProblems } from '@gantry/shared/governance/scenario-probability';
import type { ScenarioState } from '@gantry/shared/governance/scenario-states';
import { can } from '@gantry/shared/policy/policy';
import { type EntityManager, In, Not } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { DomainError, notFound, orNotFound } from '../../platform/errors/domain-error.js';
import { mustBeLive, readableProgramme } from '../programmes/index.js';
import { Scenario } from './scenario.entity.js';
import type { ScenarioType } from './scenario.types.js';

/** The stored scenario, if this person may change it; asked before anything is set. */
export async function scenarioToChange(tx: EntityManager, actor: SignedIn, id: string): Promise<Scenario> {
  const scenario = await tx.findOneBy(Scenario, { officeId: actor.officeId, id });
  if (!scenario) throw notFound('scenario');
  const programme = await orNotFound('scenario', readableProgramme(tx, actor, scenario.programmeId));
  if (!mayEdit(actor, scenario)) throw new DomainError('FORBIDDEN', { action: 'scenario:edit' });
  mustBeLive(programme);
  return scenario;
}

/** Scenarios as the API answers them: with who estimated them, and whether the open ones come to 100 together. */
export async function scenarioViews(
  db: EntityManager,
  actor: SignedIn,
  scenarios: readonly Scenario[],
): Promise<ScenarioType[]> {
  const { officeId } = actor;
  const programmeIds = [...new Set(scenarios.map(({ programmeId }) => programmeId))];
  const open = await db.findBy(Scenario, { officeId, programmeId: In(programmeIds), state: Not('CLOSED') });
  const people: { id: string; name: string }[] = await db.query(
    'select id, name from person where office_id = $1 and id = any($2)',
    [officeId, scenarios.flatMap(({ probabilityBy }) => probabilityBy ?? [])],
  );
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return scenarios.map((scenario) => {
    const beside = open.filter((one) => isBeside(one, scenario));
    const warnings = scenario.state === 'CLOSED' ? [] : probabilitySumProblems(beside);
    return scenarioView(actor, scenario, names.get(scenario.probabilityBy ?? '') ?? null, warnings);
  });
}

const isBeside = (one: Scenario, other: Scenario) =>
  one.programmeId === other.programmeId && one.workstreamId === other.workstreamId;

function scenarioView(
  actor: SignedIn,
  scenario: Scenario,
  probabilityBy: string | null,
  warnings: Problem[],
): ScenarioType {
  const { id, version, programmeId, workstreamId, number, name } = scenario;
  const { branchCondition, decideBy, closedReason, probability, probabilityOn } = scenario;
  return {
    ...{ id, version, programmeId, workstreamId, number, name, branchCondition, decideBy, closedReason },
    ...{ probability, probabilityBy, probabilityOn, warnings },
    state: scenario.state as ScenarioState,
    mayEdit: mayEdit(actor, scenario),
  };
}

function mayEdit(actor: SignedIn, { officeId, programmeId, workstreamId }: Scenario): boolean {
  return can(actor, 'scenario:edit', { officeId, programmeId, workstreamId });
}
