import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { CurrentActor } from '../../platform/auth/signed-in-of.js';
import { FeedbackService } from './feedback.service.js';
import { FeedbackResponsesService } from './feedback-responses.service.js';
import {
  AddResponseCountInput,
  AmendFeedbackInput,
  AmendFeedbackResponseInput,
  AmendResponseCountInput,
  CorrectFeedbackResponseInput,
  DraftFeedbackResponseInput,
  PublishFeedbackResponseInput,
  RecordFeedbackInput,
  RemoveFeedbackInput,
  RemoveFeedbackResponseInput,
  RemoveResponseCountInput,
} from './public-feedback.inputs.js';
import { PublicFeedbackQueries } from './public-feedback.queries.js';
import {
  FeedbackResponseType,
  PublicFeedbackType,
  ResponseCountType,
  TakenOutType,
  YouSaidWeDidType,
} from './public-feedback.types.js';
import { ResponseCountsService } from './response-counts.service.js';

@Resolver()
export class PublicFeedbackResolver {
  constructor(
    private readonly queries: PublicFeedbackQueries,
    private readonly counts: ResponseCountsService,
    private readonly feedback: FeedbackService,
    private readonly responses: FeedbackResponsesService,
  ) {}

  @Query(() => YouSaidWeDidType, {
    description:
      'How many answered the consultations of a programme, what they said, and what was done about it.',
  })
  @Requires('programme:read')
  youSaidWeDid(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', { type: () => ID, description: 'The programme.' }) programmeId: string,
  ): Promise<YouSaidWeDidType> {
    return this.queries.youSaidWeDid(actor, programmeId);
  }

  @Mutation(() => ResponseCountType, { description: 'Record how many answered by a channel.' })
  @Requires('consultation:edit')
  addResponseCount(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The count.' }) input: AddResponseCountInput,
  ): Promise<ResponseCountType> {
    return this.counts.add(actor, input);
  }

  @Mutation(() => ResponseCountType, { description: 'Change a count; what it was stays in the history.' })
  @Requires('consultation:edit')
  amendResponseCount(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'What changes.' }) input: AmendResponseCountInput,
  ): Promise<ResponseCountType> {
    return this.counts.amend(actor, input);
  }

  @Mutation(() => TakenOutType, { description: 'Take a count out, on record.' })
  @Requires('consultation:edit')
  removeResponseCount(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The count, and why.' }) input: RemoveResponseCountInput,
  ): Promise<TakenOutType> {
    return this.counts.remove(actor, input);
  }

  @Mutation(() => PublicFeedbackType, { description: 'Record what people said.' })
  @Requires('feedback:edit')
  recordFeedback(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The theme.' }) input: RecordFeedbackInput,
  ): Promise<PublicFeedbackType> {
    return this.feedback.record(actor, input);
  }

  @Mutation(() => PublicFeedbackType, { description: 'Change what is recorded of what people said.' })
  @Requires('feedback:edit')
  amendFeedback(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'What changes.' }) input: AmendFeedbackInput,
  ): Promise<PublicFeedbackType> {
    return this.feedback.amend(actor, input);
  }

  @Mutation(() => TakenOutType, { description: 'Take out what people said, on record.' })
  @Requires('feedback:edit')
  removeFeedback(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The theme, and why.' }) input: RemoveFeedbackInput,
  ): Promise<TakenOutType> {
    return this.feedback.remove(actor, input);
  }

  @Mutation(() => FeedbackResponseType, { description: 'Draft what was done about what people said.' })
  @Requires('feedback:edit')
  draftFeedbackResponse(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The response.' }) input: DraftFeedbackResponseInput,
  ): Promise<FeedbackResponseType> {
    return this.responses.draft(actor, input);
  }

  @Mutation(() => FeedbackResponseType, { description: 'Change a draft.' })
  @Requires('feedback:edit')
  amendFeedbackResponse(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'What changes.' }) input: AmendFeedbackResponseInput,
  ): Promise<FeedbackResponseType> {
    return this.responses.amend(actor, input);
  }

  @Mutation(() => FeedbackResponseType, { description: 'Publish a response to what people said.' })
  @Requires('feedback:edit')
  publishFeedbackResponse(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The response, and the day.' }) input: PublishFeedbackResponseInput,
  ): Promise<FeedbackResponseType> {
    return this.responses.publish(actor, input);
  }

  @Mutation(() => FeedbackResponseType, {
    description: 'Correct a published response; what it said stays to be read.',
  })
  @Requires('feedback:edit')
  correctFeedbackResponse(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'What changes, and why.' }) input: CorrectFeedbackResponseInput,
  ): Promise<FeedbackResponseType> {
    return this.responses.correct(actor, input);
  }

  @Mutation(() => TakenOutType, { description: 'Take a draft out, on record.' })
  @Requires('feedback:edit')
  removeFeedbackResponse(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The draft, and why.' }) input: RemoveFeedbackResponseInput,
  ): Promise<TakenOutType> {
    return this.responses.remove(actor, input);
  }
}
