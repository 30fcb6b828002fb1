import type { ScenarioState } from '@gantry/shared/governance/scenario-states';
import { can } from '@gantry/shared/policy/policy';
import type { EntityManager } from 'typeorm';
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

export function scenarioView(actor: SignedIn, scenario: Scenario): ScenarioType {
  const { id, version, programmeId, workstreamId, number, name } = scenario;
  const { branchCondition, decideBy, closedReason } = scenario;
  return {
    ...{ id, version, programmeId, workstreamId, number, name, branchCondition, decideBy, closedReason },
    state: scenario.state as ScenarioState,
    mayEdit: mayEdit(actor, scenario),
  };
}

function mayEdit(actor: SignedIn, { officeId, programmeId, workstreamId }: Scenario): boolean {
  return can(actor, 'scenario:edit', { officeId, programmeId, workstreamId });
}
