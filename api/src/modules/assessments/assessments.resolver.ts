import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { CurrentActor } from '../../platform/auth/signed-in-of.js';
import {
  AddImpactAssessmentInput,
  AddSenateRecommendationInput,
  AmendImpactAssessmentInput,
  AmendSenateReviewInput,
  AnswerSenateRecommendationInput,
  OpenSenateReviewInput,
} from './assessment.inputs.js';
import { AssessmentsType, ImpactAssessmentType, SenateReviewType } from './assessment.types.js';
import { AssessmentsQueries } from './assessments.queries.js';
import { AssessmentsService } from './assessments.service.js';
import { SenateReviewsService } from './senate-reviews.service.js';

@Resolver()
export class AssessmentsResolver {
  constructor(
    private readonly queries: AssessmentsQueries,
    private readonly register: AssessmentsService,
    private readonly reviews: SenateReviewsService,
  ) {}

  @Query(() => AssessmentsType, { description: 'Impact assessments and senate reviews of a programme.' })
  @Requires('programme:read')
  assessments(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', { type: () => ID, description: 'The programme.' }) programmeId: string,
  ): Promise<AssessmentsType> {
    return this.queries.list(actor, programmeId);
  }

  @Mutation(() => ImpactAssessmentType, { description: 'Put an impact assessment into the register.' })
  @Requires('assessment:edit')
  addImpactAssessment(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The assessment.' }) input: AddImpactAssessmentInput,
  ): Promise<ImpactAssessmentType> {
    return this.register.add(actor, input);
  }

  @Mutation(() => ImpactAssessmentType, { description: 'Change an impact assessment.' })
  @Requires('assessment:edit')
  amendImpactAssessment(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'What changes.' }) input: AmendImpactAssessmentInput,
  ): Promise<ImpactAssessmentType> {
    return this.register.amend(actor, input);
  }

  @Mutation(() => SenateReviewType, { description: 'Record a review by a clinical senate.' })
  @Requires('assessment:edit')
  openSenateReview(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The review.' }) input: OpenSenateReviewInput,
  ): Promise<SenateReviewType> {
    return this.reviews.open(actor, input);
  }

  @Mutation(() => SenateReviewType, { description: 'Change the days of a senate review.' })
  @Requires('assessment:edit')
  amendSenateReview(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'What changes.' }) input: AmendSenateReviewInput,
  ): Promise<SenateReviewType> {
    return this.reviews.amend(actor, input);
  }

  @Mutation(() => SenateReviewType, { description: 'Record what a senate recommended.' })
  @Requires('assessment:edit')
  addSenateRecommendation(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The recommendation.' }) input: AddSenateRecommendationInput,
  ): Promise<SenateReviewType> {
    return this.reviews.recommend(actor, input);
  }

  @Mutation(() => SenateReviewType, { description: 'Answer a recommendation of a senate.' })
  @Requires('assessment:edit')
  answerSenateRecommendation(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The answer.' }) input: AnswerSenateRecommendationInput,
  ): Promise<SenateReviewType> {
    return this.reviews.answer(actor, input);
  }
}
