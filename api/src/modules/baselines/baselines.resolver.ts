import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { CurrentActor } from '../../platform/auth/signed-in-of.js';
import { uuidOf } from '../../platform/graphql/uuid-of.js';
import { TakeBaselineInput } from './baseline.inputs.js';
import { BaselineComparisonType, BaselinesType, BaselineType } from './baseline.types.js';
import { BaselinesQueries } from './baselines.queries.js';
import { BaselinesService } from './baselines.service.js';

@Resolver()
export class BaselinesResolver {
  constructor(
    private readonly queries: BaselinesQueries,
    private readonly service: BaselinesService,
  ) {}

  @Query(() => BaselinesType, { description: 'The baselines of a programme, newest first.' })
  @Requires('programme:read')
  baselines(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', { type: () => ID, description: 'The programme.' }) programmeId: string,
  ): Promise<BaselinesType> {
    return this.queries.list(actor, uuidOf(programmeId));
  }

  @Query(() => BaselineComparisonType, {
    description: 'The plan now, or another baseline of the same programme, against one baseline.',
  })
  @Requires('programme:read')
  baselineComparison(
    @CurrentActor() actor: SignedIn,
    @Args('id', { type: () => ID, description: 'The baseline.' }) id: string,
    @Args('againstId', {
      type: () => ID,
      nullable: true,
      description: 'The baseline that is set against it; left out, the plan now.',
    })
    againstId: string | null,
  ): Promise<BaselineComparisonType> {
    return this.queries.compare(actor, uuidOf(id), againstId ? uuidOf(againstId) : null);
  }

  @Mutation(() => BaselineType, {
    description: 'Set the reference of the plan anew, by a decision. The one before stays on record.',
  })
  @Requires('baseline:take')
  takeBaseline(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: TakeBaselineInput,
  ): Promise<BaselineType> {
    return this.service.take(actor, input);
  }
}
