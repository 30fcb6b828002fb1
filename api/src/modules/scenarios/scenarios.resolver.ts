import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { CurrentActor } from '../../platform/auth/signed-in-of.js';
import {
  AmendScenarioInput,
  CloseScenarioInput,
  PromoteScenarioInput,
  ReopenScenarioInput,
} from './scenario.inputs.js';
import { ScenarioPromotionType, ScenarioType } from './scenario.types.js';
import { ScenariosQueries } from './scenarios.queries.js';
import { ScenariosService } from './scenarios.service.js';

@Resolver()
export class ScenariosResolver {
  constructor(
    private readonly queries: ScenariosQueries,
    private readonly service: ScenariosService,
  ) {}

  @Query(() => [ScenarioType], {
    description: 'Every scenario of a programme by its number, closed ones too.',
  })
  @Requires('programme:read')
  scenarios(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', { type: () => ID, description: 'The programme.' }) programmeId: string,
  ): Promise<ScenarioType[]> {
    return this.queries.ofProgramme(actor, programmeId);
  }

  @Mutation(() => ScenarioPromotionType, {
    description: 'Let the plan work to this scenario; the one that it worked to becomes an alternative.',
  })
  @Requires('scenario:edit')
  promoteScenario(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: PromoteScenarioInput,
  ): Promise<ScenarioPromotionType> {
    return this.service.promote(actor, input);
  }

  @Mutation(() => ScenarioType, { description: 'Close a scenario that will not come true.' })
  @Requires('scenario:edit')
  closeScenario(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: CloseScenarioInput,
  ): Promise<ScenarioType> {
    return this.service.close(actor, input);
  }

  @Mutation(() => ScenarioType, { description: 'Take a closed scenario up again, as an alternative.' })
  @Requires('scenario:edit')
  reopenScenario(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: ReopenScenarioInput,
  ): Promise<ScenarioType> {
    return this.service.reopen(actor, input);
  }

  @Mutation(() => ScenarioType, {
    description: 'Say what decides whether a scenario comes true, and by when that is known.',
  })
  @Requires('scenario:edit')
  amendScenario(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: AmendScenarioInput,
  ): Promise<ScenarioType> {
    return this.service.amend(actor, input);
  }
}
