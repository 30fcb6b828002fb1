import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { CurrentActor } from '../../platform/auth/signed-in-of.js';
import { DecisionChangeType } from './decision.types.js';
import {
  AmendRecommendationInput,
  DraftRecommendationInput,
  PutForwardInput,
  TakeRecommendationInput,
} from './decision-step.inputs.js';
import { RecommendationsService } from './recommendations.service.js';

@Resolver(() => DecisionChangeType)
export class RecommendationsResolver {
  constructor(private readonly service: RecommendationsService) {}

  @Mutation(() => DecisionChangeType, { description: 'Draft what a body is to be recommended to decide.' })
  @Requires('decision:record')
  draftRecommendation(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The recommendation.' }) input: DraftRecommendationInput,
  ): Promise<DecisionChangeType> {
    return this.service.draft(actor, input);
  }

  @Mutation(() => DecisionChangeType, { description: 'Write a draft recommendation anew.' })
  @Requires('decision:record')
  amendRecommendation(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The recommendation as it should be.' }) input: AmendRecommendationInput,
  ): Promise<DecisionChangeType> {
    return this.service.amend(actor, input);
  }

  @Mutation(() => DecisionChangeType, { description: 'Put a draft recommendation forward to the body.' })
  @Requires('decision:record')
  putRecommendationForward(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'Which one.' }) input: PutForwardInput,
  ): Promise<DecisionChangeType> {
    return this.service.putForward(actor, input);
  }

  @Mutation(() => DecisionChangeType, { description: 'Record what the body made of a recommendation.' })
  @Requires('decision:record')
  takeRecommendation(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'Which one, and the decision.' }) input: TakeRecommendationInput,
  ): Promise<DecisionChangeType> {
    return this.service.take(actor, input);
  }
}
