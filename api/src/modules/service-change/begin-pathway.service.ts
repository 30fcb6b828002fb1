import { TEMPLATE_STAGES } from '@gantry/shared/pathway/stage-templates';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { code, nextNumber } from '../../platform/database/codes.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { badInput } from '../../platform/errors/domain-error.js';
import { addStages } from '../milestones/index.js';
import { Pathway, readableProgramme } from '../programmes/index.js';
import { AssuranceTest } from './assurance-test.entity.js';
import { pathwayInFull } from './pathway-rows.js';
import { PathwayStage } from './pathway-stage.entity.js';
import type { BeginPathwayInput } from './service-change.inputs.js';
import type { ServicePathwayType } from './service-change.types.js';
import { allowOn, workstreamMustBeLive } from './service-change-access.js';

const TESTS = [1, 2, 3, 4, 5];

/** Begins the pathway of a service change: its stages come into the plan, and nothing is said of them yet. */
@Injectable()
export class BeginPathwayService {
  constructor(private readonly uow: UnitOfWork) {}

  begin(actor: SignedIn, input: BeginPathwayInput): Promise<ServicePathwayType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'pathway.begin', idempotencyKey, request }, async (tx) => {
      const { officeId } = actor;
      const { workstreamId } = input;
      const programme = await readableProgramme(tx, actor, input.programmeId);
      // Stages are items of the plan: whoever begins a pathway may add both.
      for (const action of ['service-change:decide', 'milestone:add'] as const)
        allowOn(actor, action, programme, workstreamId);
      await workstreamMustBeLive(tx, officeId, programme.id, workstreamId);
      const name = input.name.trim();
      if (name === '') throw badInput('name', 'Give the pathway a name.');
      const id = uuid();
      const place = { officeId, programmeId: programme.id, workstreamId };
      const number = await nextNumber(tx, officeId, programme.id, 'PW');
      // Behind the number, which is given to one at a time.
      await nameMustBeFree(tx, officeId, programme.id, name);
      await tx.insert(Pathway, { ...place, id, code: code('PW', number), name });
      const of = { officeId, programmeId: programme.id, pathwayId: id };
      const items = await addStages(tx, { ...place, pathwayId: id }, TEMPLATE_STAGES[input.template]);
      await tx.insert(
        PathwayStage,
        items.map((planItemId) => ({ ...of, id: uuid(), planItemId })),
      );
      await tx.insert(
        AssuranceTest,
        TESTS.map((test) => ({ ...of, id: uuid(), number: test })),
      );
      return pathwayInFull(tx, actor, programme, id);
    });
  }
}

/** Pathways are chosen by their names: two of one name could not be told apart. */
async function nameMustBeFree(
  tx: EntityManager,
  officeId: string,
  programmeId: string,
  name: string,
): Promise<void> {
  const [taken] = await tx.query(
    'select code from pathway where office_id = $1 and programme_id = $2 and lower(name) = lower($3)',
    [officeId, programmeId, name],
  );
  if (taken) throw badInput('name', `${taken.code} has this name already. Give another one.`);
}
