import { FEEDBACK_DECISIONS, type FeedbackDecision } from '@gantry/shared/consultation/feedback-rules';
import { RESPONSE_CHANNELS, type ResponseChannel } from '@gantry/shared/consultation/response-counts';
import { applyDecorators } from '@nestjs/common';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  ArrayMaxSize,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { ChangeInput, IntentionInput, ReasonedChangeInput } from '../../platform/graphql/inputs.js';
import { OptionalDay, OptionalId, OptionalText } from '../../platform/graphql/optional-fields.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { FeedbackDecisionEnum, ResponseChannelEnum } from './feedback-words.js';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOST_PEOPLE = 100_000_000;

function OptionalCount(description: string): PropertyDecorator {
  return applyDecorators(
    Field(() => Int, { nullable: true, description }),
    IsOptional(),
    IsInt(),
    Min(0),
    Max(MOST_PEOPLE),
  );
}

function OptionalFeedbackIds(description: string): PropertyDecorator {
  return applyDecorators(
    Field(() => [ID], { nullable: true, description }),
    IsOptional(),
    IsUUID(undefined, { each: true }),
    ArrayMaxSize(100),
  );
}

@InputType({ description: 'Record how many answered by a channel.' })
export class AddResponseCountInput extends IntentionInput {
  @Field(() => ID, { description: 'The consultation.' }) @IsUUID() consultationId: string;
  @Field(() => ResponseChannelEnum, { description: 'By which way.' })
  @IsIn(RESPONSE_CHANNELS)
  channel: ResponseChannel;
  @OptionalText(200, 'Of whom; everybody where it is left out.')
  segment?: string | null;
  @OptionalCount('How many; left out where it is not known.')
  responses?: number | null;
  @Field(() => DayScalar, { description: 'Counted up to this day.' }) @Matches(ISO_DAY) asOf: string;
  @Field({ description: 'Who counted, and where it stands.' })
  @IsString()
  @MaxLength(500)
  sourceNote: string;
}

@InputType({ description: 'Change a count. What is left out stays; null responses are not known.' })
export class AmendResponseCountInput extends ChangeInput {
  @OptionalCount('How many; null where it is not known.')
  responses?: number | null;
  @OptionalDay('Counted up to this day.')
  asOf?: string | null;
  @OptionalText(500, 'Who counted, and where it stands.')
  sourceNote?: string | null;
}

@InputType({ description: 'Take a count out, on record.' })
export class RemoveResponseCountInput extends ReasonedChangeInput {}

@InputType({ description: 'Record what people said.' })
export class RecordFeedbackInput extends IntentionInput {
  @Field(() => ID, { description: 'The programme.' }) @IsUUID() programmeId: string;
  @OptionalId('The consultation; none where it comes from an event outside every consultation.')
  consultationId?: string | null;
  @OptionalId('The workstream that it is about.')
  workstreamId?: string | null;
  @Field({ description: 'The theme in a few words.' }) @IsString() @MaxLength(200) theme: string;
  @Field({ description: 'The event or survey it came from.' }) @IsString() @MaxLength(300) origin: string;
  @Field({ description: 'What people said.' }) @IsString() @MaxLength(4_000) summary: string;
  @OptionalCount('How many said so; left out where nobody counted.')
  people?: number | null;
  @Field(() => DayScalar, { description: 'The first day on which it came in.' })
  @Matches(ISO_DAY)
  receivedFrom: string;
  @Field(() => DayScalar, { description: 'The last day on which it came in, not after today.' })
  @Matches(ISO_DAY)
  receivedTo: string;
}

@InputType({ description: 'Change what is recorded of what people said. What is left out stays.' })
export class AmendFeedbackInput extends ChangeInput {
  @OptionalId('The workstream that it is about; null for none.')
  workstreamId?: string | null;
  @OptionalText(200, 'The theme in a few words.')
  theme?: string | null;
  @OptionalText(300, 'The event or survey it came from.')
  origin?: string | null;
  @OptionalText(4_000, 'What people said.')
  summary?: string | null;
  @OptionalCount('How many said so; null where nobody counted.')
  people?: number | null;
  @OptionalDay('The first day on which it came in.')
  receivedFrom?: string | null;
  @OptionalDay('The last day on which it came in, not after today.')
  receivedTo?: string | null;
  @OptionalText(1_000, 'Why, where a published response answers it.')
  reason?: string | null;
}

@InputType({ description: 'Take out what people said, on record.' })
export class RemoveFeedbackInput extends ReasonedChangeInput {}

@InputType({ description: 'Draft what was done about what people said.' })
export class DraftFeedbackResponseInput extends IntentionInput {
  @Field(() => ID, { description: 'The programme.' }) @IsUUID() programmeId: string;
  @OptionalId('The consultation; none where it answers an event.')
  consultationId?: string | null;
  @OptionalId('The workstream that answers.')
  workstreamId?: string | null;
  @OptionalFeedbackIds('The feedback that it answers; wanted before it is published.')
  feedbackIds?: string[] | null;
  @Field(() => FeedbackDecisionEnum, { description: 'What was decided.' })
  @IsIn(FEEDBACK_DECISIONS)
  decision: FeedbackDecision;
  @Field({ description: 'What is said to the public.' }) @IsString() @MaxLength(4_000) answer: string;
  @OptionalText(2_000, 'Why it cannot be done; for CANNOT alone.')
  cannotReason?: string | null;
  @OptionalId('The person who answers for it.')
  ownerPersonId?: string | null;
  @OptionalId('The post that answers for it.')
  ownerPostId?: string | null;
  @OptionalText(2_000, 'What shows it.')
  evidence?: string | null;
}

@InputType({ description: 'Change a draft. What is left out stays.' })
export class AmendFeedbackResponseInput extends ChangeInput {
  @OptionalId('The workstream that answers; null for none.')
  workstreamId?: string | null;
  @OptionalFeedbackIds('All the feedback that it answers.')
  feedbackIds?: string[] | null;
  @Field(() => FeedbackDecisionEnum, { nullable: true, description: 'What was decided.' })
  @IsOptional()
  @IsIn(FEEDBACK_DECISIONS)
  decision?: FeedbackDecision | null;
  @OptionalText(4_000, 'What is said to the public.')
  answer?: string | null;
  @OptionalText(2_000, 'Why it cannot be done; for CANNOT alone.')
  cannotReason?: string | null;
  @OptionalId('The person who answers for it.')
  ownerPersonId?: string | null;
  @OptionalId('The post that answers for it.')
  ownerPostId?: string | null;
  @OptionalText(2_000, 'What shows it.')
  evidence?: string | null;
}

@InputType({ description: 'Correct what is published. What it said stays to be read, with the reason.' })
export class CorrectFeedbackResponseInput extends AmendFeedbackResponseInput {
  @Field({ description: 'Why, in a sentence that the public can read.' })
  @IsString()
  @MaxLength(1_000)
  reason: string;
}

@InputType({ description: 'Publish a response.' })
export class PublishFeedbackResponseInput extends ChangeInput {
  @Field(() => DayScalar, { description: 'The day on which it was published, not after today.' })
  @Matches(ISO_DAY)
  publishedOn: string;
}

@InputType({ description: 'Take a draft out, on record.' })
export class RemoveFeedbackResponseInput extends ReasonedChangeInput {}
