import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { CurrentActor } from '../../platform/auth/signed-in-of.js';
import { uuidOf } from '../../platform/graphql/uuid-of.js';
import { ConditionSuggestionType, conditionSuggestions } from './condition-suggestions.js';
import { itemProjections } from './item-projection.js';
import { ProjectionQueries } from './projection.queries.js';
import { ItemProjectionType, ProjectionType } from './projection.types.js';
import { projectionView } from './projection-view.js';
import { WhatIfInput } from './what-if.inputs.js';
import { WhatIfService } from './what-if.service.js';
import { WhatIfType } from './what-if.types.js';

@Resolver()
export class ProjectionResolver {
  constructor(
    private readonly queries: ProjectionQueries,
    private readonly service: WhatIfService,
  ) {}

  @Query(() => ProjectionType, {
    description: 'What the plan says will happen under each scenario, and what decides it.',
  })
  @Requires('programme:read')
  async projection(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', { type: () => ID, description: 'The programme.' }) programmeId: string,
    @Args('targetId', {
      type: () => ID,
      nullable: true,
      description: 'The item that float is counted to; left out, the date that the board protects.',
    })
    targetId: string | null,
  ): Promise<ProjectionType> {
    const read = await this.queries.plan(actor, uuidOf(programmeId));
    return projectionView(read, targetId == null ? null : uuidOf(targetId));
  }

  @Query(() => [ItemProjectionType], {
    description: 'One item as the plan computes it under each scenario that has it, with the reasoning.',
  })
  @Requires('programme:read')
  async itemProjection(
    @CurrentActor() actor: SignedIn,
    @Args('id', { type: () => ID, description: 'The item.' }) id: string,
  ): Promise<ItemProjectionType[]> {
    const itemId = uuidOf(id);
    return itemProjections(await this.queries.planOf(actor, itemId), itemId);
  }

  @Query(() => [ConditionSuggestionType], {
    description: 'Conditions for a decision that was settled as subject to an outcome, for one meeting.',
  })
  @Requires('programme:read')
  async conditionSuggestions(
    @CurrentActor() actor: SignedIn,
    @Args('planItemId', { type: () => ID, description: 'What is decided.' }) planItemId: string,
    @Args('meetingId', { type: () => ID, description: 'The meeting at which it is.' }) meetingId: string,
  ): Promise<ConditionSuggestionType[]> {
    const itemId = uuidOf(planItemId);
    return conditionSuggestions(await this.queries.planOf(actor, itemId), itemId, uuidOf(meetingId));
  }

  @Query(() => WhatIfType, {
    description: 'What would follow from changes that are not made yet. Nothing is stored.',
  })
  @Requires('programme:read')
  whatIf(@CurrentActor() actor: SignedIn, @Args('input') input: WhatIfInput): Promise<WhatIfType> {
    return this.service.whatIf(actor, input);
  }
}
