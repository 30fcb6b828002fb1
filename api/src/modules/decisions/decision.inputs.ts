import { OUTCOMES, type Outcome } from '@gantry/shared/governance/outcomes';
import { CLASSIFICATIONS, type Classification } from '@gantry/shared/policy/roles';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
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
import { ChangeInput, ExemptableInput, ReasonedChangeInput } from '../../platform/graphql/inputs.js';
import { OptionalDay, OptionalId, OptionalText } from '../../platform/graphql/optional-fields.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import {
  DecisionClassificationEnum,
  MEETING_ROUTES,
  type MeetingRoute,
  MeetingRouteEnum,
  OutcomeEnum,
} from './decision-words.js';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

@InputType({ description: 'Something that must happen before the decision has effect.' })
export class ConditionInput {
  @Field({ description: 'What must happen.' }) @IsString() @MaxLength(1_000) text: string;
  @OptionalId('The body that it waits for.')
  satisfiedByBodyId?: string | null;
  @OptionalDay('By when.')
  dueOn?: string | null;
  @OptionalDay('The day after which the decision falls without it.')
  longStopOn?: string | null;
}

@InputType({ description: 'Record what a body decided at a meeting.' })
export class RecordDecisionInput extends ExemptableInput {
  @Field(() => ID, { description: 'The programme that it is about.' }) @IsUUID() programmeId: string;
  @Field(() => ID, { description: 'The body that took it.' }) @IsUUID() bodyId: string;
  @Field(() => ID, { description: 'The meeting that took it.' }) @IsUUID() meetingId: string;
  @Field(() => MeetingRouteEnum, { nullable: true, description: 'COMMITTEE unless said otherwise.' })
  @IsOptional()
  @IsIn(MEETING_ROUTES)
  route?: MeetingRoute | null;
  @Field({ description: 'Short title.' }) @IsString() @MaxLength(200) title: string;
  @Field({ description: 'The wording as minuted.' }) @IsString() @MaxLength(8_000) wording: string;
  @Field(() => OutcomeEnum, { description: 'What the body said.' }) @IsIn(OUTCOMES) outcome: Outcome;
  @OptionalText(4_000, 'Why it was decided so.')
  rationale?: string | null;
  @Field(() => [ConditionInput], { description: 'Its conditions; none for an unconditional outcome.' })
  @ValidateNested({ each: true })
  @ArrayMaxSize(30)
  @Type(() => ConditionInput)
  conditions: ConditionInput[];
  @OptionalId('The item of the agenda that it answers; its quorum then counts.')
  agendaItemId?: string | null;
  @OptionalId('The gate or item of the programme that it opens.')
  planItemId?: string | null;
  @Field(() => [ID], {
    nullable: true,
    description: 'Open conditions of other decisions that waited for this body and that this answers.',
  })
  @IsOptional()
  @IsUUID('all', { each: true })
  @ArrayMaxSize(30)
  settlesConditionIds?: string[] | null;
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
  @Field(() => DecisionClassificationEnum, { nullable: true, description: 'OFFICIAL unless said otherwise.' })
  @IsOptional()
  @IsIn(CLASSIFICATIONS)
  classification?: Classification | null;
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
