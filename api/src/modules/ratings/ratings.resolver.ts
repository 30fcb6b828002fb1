import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { CurrentActor } from '../../platform/auth/signed-in-of.js';
import { uuidOf } from '../../platform/graphql/uuid-of.js';
import { DeliveryConfidencesType, DeliveryConfidenceType } from './confidence.types.js';
import { DeliveryConfidenceService } from './delivery-confidence.service.js';
import { RagDifferenceType, RagExplanationType } from './explanation.types.js';
import { RagExplanationQueries } from './rag-explanation.queries.js';
import {
  CorrectRecommendationInput,
  JudgeWorkstreamInput,
  RateDimensionInput,
  RecommendationStepInput,
  RecordDeliveryConfidenceInput,
  SetRollupPolicyInput,
  WithdrawJudgementInput,
} from './rating.inputs.js';
import { RatingsService } from './ratings.service.js';
import { RecommendationsService } from './recommendations.service.js';
import {
  RatedDimensionType,
  RollupPolicyChangeType,
  WorkstreamJudgementType,
  WorkstreamRatingType,
  WorkstreamStatusesType,
} from './status.types.js';
import { WorkstreamStatusQueries } from './workstream-status.queries.js';

@Resolver()
export class RatingsResolver {
  constructor(
    private readonly statuses: WorkstreamStatusQueries,
    private readonly explanations: RagExplanationQueries,
    private readonly ratings: RatingsService,
    private readonly confidence: DeliveryConfidenceService,
    private readonly recommendations: RecommendationsService,
  ) {}

  @Query(() => [RagExplanationType], {
    description:
      'Why an item has its colour: the rule, what it read, and the smallest change for a better one.',
  })
  @Requires('programme:read')
  ragExplanation(
    @CurrentActor() actor: SignedIn,
    @Args('itemId', { type: () => ID, description: 'The plan item.' }) itemId: string,
  ): Promise<RagExplanationType[]> {
    return this.explanations.explanation(actor, uuidOf(itemId));
  }

  @Query(() => [RagDifferenceType], {
    description: 'Items whose owners report another colour than the rules give, worst by rule first.',
  })
  @Requires('programme:read')
  ragDifferences(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', { type: () => ID, description: 'The programme.' }) programmeId: string,
  ): Promise<RagDifferenceType[]> {
    return this.explanations.differences(actor, uuidOf(programmeId));
  }

  @Query(() => WorkstreamStatusesType, {
    description: 'Where every workstream stands by the policy of its programme, with ratings and trend.',
  })
  @Requires('programme:read')
  workstreamStatuses(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', { type: () => ID, description: 'The programme.' }) programmeId: string,
  ): Promise<WorkstreamStatusesType> {
    return this.statuses.statuses(actor, uuidOf(programmeId));
  }

  @Query(() => [WorkstreamRatingType], { description: 'What a workstream was rated as, the newest first.' })
  @Requires('programme:read')
  workstreamRatings(
    @CurrentActor() actor: SignedIn,
    @Args('workstreamId', { type: () => ID, description: 'The workstream.' }) workstreamId: string,
  ): Promise<WorkstreamRatingType[]> {
    return this.statuses.ratings(actor, workstreamId);
  }

  @Query(() => DeliveryConfidencesType, {
    description: 'How confident reviews were of delivery, the newest first; scales as they were.',
  })
  @Requires('programme:read')
  deliveryConfidences(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', { type: () => ID, description: 'The programme.' }) programmeId: string,
  ): Promise<DeliveryConfidencesType> {
    return this.statuses.confidences(actor, uuidOf(programmeId));
  }

  @Mutation(() => RollupPolicyChangeType, {
    description: 'Set how one colour of a workstream is made of many.',
  })
  @Requires('programme:configure')
  setRollupPolicy(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The policy.' }) input: SetRollupPolicyInput,
  ): Promise<RollupPolicyChangeType> {
    return this.ratings.setPolicy(actor, input);
  }

  @Mutation(() => RatedDimensionType, {
    description: 'Rate one dimension of a workstream today; what was rated before stays on record.',
  })
  @Requires('rating:edit')
  rateDimension(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The rating.' }) input: RateDimensionInput,
  ): Promise<RatedDimensionType> {
    return this.ratings.rate(actor, input);
  }

  @Mutation(() => WorkstreamJudgementType, {
    description: "Give a workstream the SRO's colour until a day; it takes the place of the one before.",
  })
  @Requires('rating:judge')
  judgeWorkstream(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The judgement.' }) input: JudgeWorkstreamInput,
  ): Promise<WorkstreamJudgementType> {
    return this.ratings.judge(actor, input);
  }

  @Mutation(() => WorkstreamJudgementType, { description: 'Withdraw a judgement before its last day.' })
  @Requires('rating:judge')
  withdrawJudgement(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The judgement, and why.' }) input: WithdrawJudgementInput,
  ): Promise<WorkstreamJudgementType> {
    return this.ratings.withdraw(actor, input);
  }

  @Mutation(() => DeliveryConfidenceType, {
    description: 'Record how confident a review was of delivery, with what it recommended.',
  })
  @Requires('rating:edit')
  recordDeliveryConfidence(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The assessment.' }) input: RecordDeliveryConfidenceInput,
  ): Promise<DeliveryConfidenceType> {
    return this.confidence.record(actor, input);
  }

  @Mutation(() => DeliveryConfidenceType, {
    description: 'Close a recommendation of a review with what became of it.',
  })
  @Requires('rating:edit')
  closeDeliveryRecommendation(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The recommendation, and what became of it.' })
    input: RecommendationStepInput,
  ): Promise<DeliveryConfidenceType> {
    return this.recommendations.close(actor, input);
  }

  @Mutation(() => DeliveryConfidenceType, { description: 'Open a closed recommendation again.' })
  @Requires('rating:edit')
  reopenDeliveryRecommendation(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The recommendation, and why.' }) input: RecommendationStepInput,
  ): Promise<DeliveryConfidenceType> {
    return this.recommendations.reopen(actor, input);
  }

  @Mutation(() => DeliveryConfidenceType, {
    description: 'Put right how an open recommendation was written down; what it said stays in its history.',
  })
  @Requires('rating:edit')
  correctDeliveryRecommendation(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The recommendation as it should read.' })
    input: CorrectRecommendationInput,
  ): Promise<DeliveryConfidenceType> {
    return this.recommendations.correct(actor, input);
  }
}
