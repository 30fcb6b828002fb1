import { DECISION_ROUTES, type DecisionRoute } from '@gantry/shared/governance/decision-routes';
import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
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
  ValidateNested,
} from 'class-validator';
import { ChangeInput, ReasonedChangeInput } from '../../platform/graphql/inputs.js';
import { OptionalDay, OptionalId, OptionalText } from '../../platform/graphql/optional-fields.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { ConditionInput, DecisionEffectInput, PlacedDecisionInput } from './decision-content.inputs.js';
import { CARRIED_BY, type CarriedBy, CarriedByEnum, DecisionRouteEnum } from './decision-words.js';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOST_PENCE = 10_000_000_000_000;

@InputType({ description: 'Record what was decided: by a body at a meeting, or for it between meetings.' })
export class RecordDecisionInput extends PlacedDecisionInput {
  @Field(() => DecisionRouteEnum, { nullable: true, description: 'COMMITTEE unless said otherwise.' })
  @IsOptional()
  @IsIn(DECISION_ROUTES)
  route?: DecisionRoute | null;
  @OptionalDay('The day, for what is decided between meetings; today unless said otherwise.')
  takenOn?: string | null;
  @Field(() => [ConditionInput], { description: 'Its conditions; none for an unconditional outcome.' })
  @ValidateNested({ each: true })
  @ArrayMaxSize(30)
  @Type(() => ConditionInput)
  conditions: ConditionInput[];
  @Field(() => [ID], {
    nullable: true,
    description: 'Open conditions of other decisions that waited for this body and that this answers.',
  })
  @IsOptional()
  @IsUUID('all', { each: true })
  @ArrayMaxSize(30)
  settlesConditionIds?: string[] | null;
  @Field(() => [DecisionEffectInput], {
    nullable: true,
    description: 'What it does to the plan once it is in effect.',
  })
  @IsOptional()
  @ValidateNested({ each: true })
  @ArrayMaxSize(20)
  @Type(() => DecisionEffectInput)
  effects?: DecisionEffectInput[] | null;

  @Field(() => Int, { nullable: true, description: 'Votes for.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1_000)
  votesFor?: number | null;
  @Field(() => Int, { nullable: true, description: 'Votes against.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1_000)
  votesAgainst?: number | null;
  @Field(() => Int, { nullable: true, description: 'Abstentions.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1_000)
  abstentions?: number | null;
  @Field(() => CarriedByEnum, { nullable: true, description: 'How it was carried.' })
  @IsOptional()
  @IsIn(CARRIED_BY)
  carriedBy?: CarriedBy | null;
  @OptionalText(200, 'Who proposed it.')
  proposedBy?: string | null;
  @OptionalText(200, 'Who seconded it.')
  secondedBy?: string | null;
  @OptionalDay('The day from which it has effect, where that is later.')
  effectiveOn?: string | null;
  @OptionalDay('The last day on which it may be called in; worked out from the body unless said otherwise.')
  callInUntil?: string | null;

  @OptionalText(200, 'The officer or post to whom it is delegated.')
  delegate?: string | null;
  @OptionalText(300, 'The clause of the scheme of delegation.')
  delegationClause?: string | null;
  @OptionalText(500, 'The limit of the delegation in words.')
  delegationLimit?: string | null;
  @Field(() => Float, { nullable: true, description: 'The limit in pence.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_PENCE)
  delegationLimitPence?: number | null;
  @OptionalDay('First day of the delegation.')
  delegationFrom?: string | null;
  @OptionalDay('Last day of the delegation.')
  delegationTo?: string | null;
  @Field(() => Float, { nullable: true, description: 'What this decision comes to, in pence.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_PENCE)
  amountPence?: number | null;

  @OptionalText(2_000, 'Why it could not wait for the next meeting (DEC-3).')
  urgencyReason?: string | null;
  @Field(() => [String], { nullable: true, description: 'Who was consulted (DEC-3).' })
  @IsOptional()
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  @ArrayMaxSize(30)
  consultees?: string[] | null;
  @OptionalId('The meeting of the body to which it is reported (DEC-3).')
  reportBackMeetingId?: string | null;
  @OptionalId('The steer or decision that it ratifies (DEC-15).')
  ratifiesDecisionId?: string | null;
  @OptionalId('For what an informal meeting said: the formal meeting that is to ratify it (MTG-13).')
  ratifyAtMeetingId?: string | null;
}

@InputType({ description: 'Record that a condition is met (STG-2: never by silence).' })
export class MeetConditionInput extends ChangeInput {
  @Field({ description: 'What shows it.' }) @IsString() @MaxLength(2_000) evidence: string;
  @Field(() => DayScalar, { description: 'The day on which it was met, not after today.' })
  @Matches(ISO_DAY)
  metOn: string;
  @OptionalId('The decision of the body that it waited for.')
  byDecisionId?: string | null;
}

@InputType({ description: 'Record that the body waived a condition.' })
export class WaiveConditionInput extends ReasonedChangeInput {
  @Field(() => ID, { description: 'The decision by which it was waived.' }) @IsUUID() byDecisionId: string;
}

@InputType({ description: 'Record that a condition failed: the decision lapses.' })
export class FailConditionInput extends ReasonedChangeInput {
  @Field(() => DayScalar, { description: 'The day on which it failed, not after today.' })
  @Matches(ISO_DAY)
  failedOn: string;
  @OptionalId('The decision of the body that it waited for.')
  byDecisionId?: string | null;
}

@InputType({ description: 'Record that a later decision replaces this one.' })
export class SupersedeDecisionInput extends ReasonedChangeInput {
  @Field(() => ID, { description: 'The later decision.' }) @IsUUID() byDecisionId: string;
}
