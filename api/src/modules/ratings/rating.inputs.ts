import type { Dimension, DimensionRag } from '@gantry/shared/rag/dimensions';
import type {
  ConfidenceRating,
  ConfidenceScale,
  RecommendationKind,
} from '@gantry/shared/rag/delivery-confidence';
import type { Rag } from '@gantry/shared/rag/rag';
import type { RollupPolicy } from '@gantry/shared/rag/rollup-policy';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { ChangeInput, IntentionInput, ReasonedChangeInput } from '../../platform/graphql/inputs.js';
import { OptionalId, OptionalText } from '../../platform/graphql/optional-fields.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import {
  ConfidenceEnum,
  DimensionEnum,
  DimensionRagEnum,
  JudgedRagEnum,
  RecommendationKindEnum,
  RollupPolicyEnum,
  ScaleEnum,
} from './rating-enums.js';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

@InputType({ description: 'Points from 0 to 100, and from which average a workstream is worse.' })
export class RollupWeightsInput {
  @Field(() => Int, { description: 'Points of on track and of complete.' }) @IsInt() green: number;
  @Field(() => Int, { description: 'Points of at risk.' }) @IsInt() amber: number;
  @Field(() => Int, { description: 'Points of off track.' }) @IsInt() red: number;
  @Field(() => Int, { description: 'At risk from this average.' }) @IsInt() amberFrom: number;
  @Field(() => Int, { description: 'Off track from this average.' }) @IsInt() redFrom: number;
}

@InputType({ description: 'Set how one colour of a workstream is made of many. What is left out stays.' })
export class SetRollupPolicyInput extends ReasonedChangeInput {
  @Field(() => RollupPolicyEnum, { description: 'The policy.' })
  @IsIn(Object.keys(RollupPolicyEnum))
  policy: RollupPolicy;
  @Field(() => RollupWeightsInput, { nullable: true, description: 'What the weighted policy counts by.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => RollupWeightsInput)
  weights?: RollupWeightsInput | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'A dimension that is off track makes the workstream off track.',
  })
  @IsOptional()
  @IsBoolean()
  isRedIfAnyDimension?: boolean | null;
}

@InputType({ description: 'Rate one dimension of a workstream; the row to change is the workstream.' })
export class RateDimensionInput extends ChangeInput {
  @Field(() => DimensionEnum, { description: 'What is rated.' })
  @IsIn(Object.keys(DimensionEnum))
  dimension: Dimension;
  @Field(() => DimensionRagEnum, { description: 'The colour; grey for not rated.' })
  @IsIn(Object.keys(DimensionRagEnum))
  rag: DimensionRag;
  @Field({ description: 'Why, in a sentence that a board can read.' })
  @IsString()
  @MaxLength(1_000)
  reason: string;
}

@InputType({ description: 'Give a workstream your colour; the row to change is the workstream.' })
export class JudgeWorkstreamInput extends ReasonedChangeInput {
  @Field(() => JudgedRagEnum, { description: 'The colour.' })
  @IsIn(Object.keys(JudgedRagEnum))
  rag: Rag;
  @Field(() => DayScalar, { description: 'The last day on which it stands.' })
  @Matches(ISO_DAY)
  until: string;
}

@InputType({ description: 'Withdraw a judgement; the policy gives the colour again.' })
export class WithdrawJudgementInput extends ReasonedChangeInput {}

@InputType({ description: 'What a review recommends.' })
export class DeliveryRecommendationInput {
  @Field(() => RecommendationKindEnum, { description: 'How urgent it is.' })
  @IsIn(Object.keys(RecommendationKindEnum))
  kind: RecommendationKind;
  @Field({ description: 'What is recommended.' }) @IsString() @MaxLength(1_000) wording: string;
  @Field({ description: 'Who owns it.' }) @IsString() @MaxLength(200) owner: string;
  @Field(() => DayScalar, { description: 'By when.' }) @Matches(ISO_DAY) dueOn: string;
}

@InputType({ description: 'Record what a review thought of delivery, on its own scale.' })
export class RecordDeliveryConfidenceInput extends IntentionInput {
  @Field(() => ID, { description: 'The programme.' }) @IsUUID() programmeId: string;
  @OptionalId('The workstream; left out for the whole programme.')
  workstreamId?: string | null;
  @Field(() => ScaleEnum, { description: 'The scale of the review.' })
  @IsIn(Object.keys(ScaleEnum))
  scale: ConfidenceScale;
  @Field(() => ConfidenceEnum, { description: 'The rating on that scale.' })
  @IsIn(Object.keys(ConfidenceEnum))
  rating: ConfidenceRating;
  @Field({ description: 'Who reviewed.' }) @IsString() @MaxLength(200) reviewer: string;
  @Field({ description: 'In which review, such as "Gate 2".' })
  @IsString()
  @MaxLength(200)
  reviewType: string;
  @Field(() => DayScalar, { description: 'When.' }) @Matches(ISO_DAY) reviewedOn: string;
  @OptionalText(4_000, 'What the review found.')
  summary?: string | null;
  @Field(() => [DeliveryRecommendationInput], { description: 'What it recommends.' })
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => DeliveryRecommendationInput)
  recommendations: DeliveryRecommendationInput[];
}

@InputType({ description: 'Close a recommendation, or open it again, with what became of it or why.' })
export class RecommendationStepInput extends ReasonedChangeInput {}

@InputType({ description: 'Put right how a recommendation was written down, and say what was wrong.' })
export class CorrectRecommendationInput extends ReasonedChangeInput {
  @Field(() => RecommendationKindEnum, { description: 'How urgent it is.' })
  @IsIn(Object.keys(RecommendationKindEnum))
  kind: RecommendationKind;
  @Field({ description: 'What is recommended.' }) @IsString() @MaxLength(1_000) wording: string;
  @Field({ description: 'Who owns it.' }) @IsString() @MaxLength(200) owner: string;
  @Field(() => DayScalar, { description: 'By when.' }) @Matches(ISO_DAY) dueOn: string;
}
