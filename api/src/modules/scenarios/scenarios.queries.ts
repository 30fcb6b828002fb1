import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { readableProgramme } from '../programmes/index.js';
import { Scenario } from './scenario.entity.js';
import type { ScenarioType } from './scenario.types.js';
import { scenarioViews } from './scenario-access.js';

@Injectable()
export class ScenariosQueries {
  constructor(private readonly db: DataSource) {}

  /** Every scenario of a programme by its number, closed ones too. */
  async ofProgramme(actor: SignedIn, programmeId: string): Promise<ScenarioType[]> {
    const { id } = await readableProgramme(this.db.manager, actor, programmeId);
    const where = { officeId: actor.officeId, programmeId: id };
    const scenarios = await this.db.manager.find(Scenario, { where, order: { number: 'ASC' } });
    return scenarioViews(this.db.manager, actor, scenarios);
  }
}
