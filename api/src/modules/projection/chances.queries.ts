import { readFilter } from '@gantry/shared/policy/policy';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { ReadPool } from '../../platform/database/read-pool.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { ChancesService } from './chances.service.js';
import type { ChancesType, ScenarioChancesType } from './chances.types.js';
import { type RiskDelayRow, scenarioChances, withRisks } from './chances-view.js';
import { ProjectionQueries } from './projection.queries.js';
import { RISK_DELAYS } from './projection.sql.js';
import { projectionFacts } from './projection-facts.js';
import { namesOf, scenariosOf, targetOf } from './projection-view.js';

export interface ChancesQuestion {
  programmeId: string;
  targetId: string | null;
  seed: number;
  runs: number;
}

/** How likely the target comes when, under each open scenario. */
@Injectable()
export class ChancesQueries {
  constructor(
    private readonly plans: ProjectionQueries,
    private readonly pool: ReadPool,
    private readonly computed: ChancesService,
  ) {}

  async chances(actor: SignedIn, question: ChancesQuestion, signal: AbortSignal): Promise<ChancesType> {
    const { programmeId, seed, runs } = question;
    const read = await this.plans.plan(actor, programmeId);
    const target = targetOf(read.plan, question.targetId);
    const names = namesOf(read);
    const scenarios: ScenarioChancesType[] = [];
    const delays = target ? await this.riskDelays(actor, programmeId, read.plan.programme.today) : [];
    for (const scenario of target ? scenariosOf(read.plan) : []) {
      const facts = withRisks(
        projectionFacts(read.plan, read.bodies, scenario?.id ?? null, read.decided),
        delays,
      );
      const answer = await this.computed.chances(
        { facts, targetId: target!.id, seed, runs },
        actor.personId,
        signal,
      );
      // Nobody is there any more to read the answer.
      if (answer.kind === 'cancelled') throw new DomainError('UNAVAILABLE', {});
      const told = scenarioChances(scenario, answer, facts, names);
      if (told) scenarios.push(told);
    }
    return {
      targetId: target?.id ?? null,
      targetTitle: target?.title ?? null,
      runs,
      seed,
      largestError: Math.sqrt(0.25 / runs),
      scenarios,
    };
  }

  private async riskDelays(actor: SignedIn, programmeId: string, today: string): Promise<RiskDelayRow[]> {
    const filter = readFilter(actor, programmeId);
    return this.pool.rows<RiskDelayRow>('projection risk delays', RISK_DELAYS, [
      actor.officeId,
      programmeId,
      filter?.classes ?? [],
      filter?.exemptWorkstreamIds ?? [],
      today,
    ]);
  }
}
