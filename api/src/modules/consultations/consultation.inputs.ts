import { CONSULTATION_STEPS, type ConsultationStep } from '@gantry/shared/consultation/consultation-states';
import { GUNNING_PRINCIPLES, type GunningPrinciple } from '@gantry/shared/consultation/gunning';
import { ASSURANCE_OUTCOMES, type AssuranceOutcome } from '@gantry/shared/consultation/launch-checks';
import { WEEK_COUNTINGS, type WeekCounting } from '@gantry/shared/consultation/week-counting';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  ArrayMaxSize,
  IsBoolean,
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
import {
  AssuranceOutcomeEnum,
  type ConsultationDocumentKind,
  ConsultationDocumentKindEnum,
  ConsultationStepEnum,
  DOCUMENT_KINDS,
  GunningPrincipleEnum,
  WeekCountingEnum,
} from './consultation-words.js';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

@InputType({ description: 'Plan a consultation.' })
export class PlanConsultationInput extends IntentionInput {
  @Field(() => ID, { description: 'The programme.' }) @IsUUID() programmeId: string;
  @Field({ description: 'What it is about, in a few words.' }) @IsString() @MaxLength(200) title: string;
  @OptionalId('Its scrutiny case.')
  scrutinyCaseId?: string | null;
  @OptionalId('The milestone of its launch.')
  launchItemId?: string | null;
  @OptionalId('The gate or item at which the final choice is made.')
  finalItemId?: string | null;
}

@InputType({ description: 'Change what a consultation says. What is left out stays; null takes away.' })
export class AmendConsultationInput extends ChangeInput {
  @OptionalText(200, 'What it is about.')
  title?: string | null;
  @Field(() => [String], { nullable: true, description: 'The options that the public is asked about.' })
  @IsOptional()
  @IsString({ each: true })
  @MaxLength(300, { each: true })
  @ArrayMaxSize(30)
  options?: string[] | null;
  @OptionalDay('The day of that list.')
  optionsOn?: string | null;
  @OptionalText(4_000, 'Who is to be heard, and how they are reached.')
  audience?: string | null;
  @OptionalText(200, 'Who analyses the responses independently.')
  analyst?: string | null;
  @OptionalId('Its scrutiny case.')
  scrutinyCaseId?: string | null;
  @OptionalId('The milestone of its launch.')
  launchItemId?: string | null;
  @OptionalId('The gate or item at which the final choice is made.')
  finalItemId?: string | null;
}

@InputType({ description: 'State when a consultation opens and closes. What is left out stays.' })
export class StateConsultationDatesInput extends ReasonedChangeInput {
  @OptionalText(200, 'When it opens, as you would write it.')
  opens?: string | null;
  @OptionalText(200, 'When it closes; leave it out where weeks are given.')
  closes?: string | null;
  @Field(() => Int, { nullable: true, description: 'How many weeks; the closing day follows from them.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(52)
  weeks?: number | null;
  @Field(() => WeekCountingEnum, { nullable: true, description: 'How weeks are counted.' })
  @IsOptional()
  @IsIn(WEEK_COUNTINGS)
  counting?: WeekCounting | null;
  @Field(() => Int, { nullable: true, description: 'How many weeks are usual here.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(52)
  normWeeks?: number | null;
  @OptionalText(1_000, 'Why a shorter time is enough.')
  lengthReason?: string | null;
  @Field(() => String, { nullable: true, description: 'At what time it closes, in London: 23:59.' })
  @IsOptional()
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/, { message: 'Write a time as 23:59.' })
  closesAt?: string | null;
}

@InputType({ description: 'Record the decision to launch.' })
export class ApproveConsultationInput extends ChangeInput {
  @Field(() => ID, { description: 'The decision.' }) @IsUUID() decisionId: string;
}

@InputType({
  description: 'Record what the assurer said: by its recorded decision, or by hand with evidence.',
})
export class RecordAssuranceInput extends ChangeInput {
  @OptionalId('The decision of the assurer.')
  decisionId?: string | null;
  @Field(() => AssuranceOutcomeEnum, { nullable: true, description: 'The outcome, where it is by hand.' })
  @IsOptional()
  @IsIn(ASSURANCE_OUTCOMES)
  outcome?: AssuranceOutcome | null;
  @OptionalDay('When it was given.')
  givenOn?: string | null;
  @OptionalText(1_000, 'What shows it: the letter and its date.')
  evidence?: string | null;
}

@InputType({ description: 'Launch a consultation. The milestone of the launch is done on the same day.' })
export class LaunchConsultationInput extends ChangeInput {
  @Field(() => DayScalar, { description: 'The day on which it opened, not after today.' })
  @Matches(ISO_DAY)
  launchedOn: string;
  @Field({ description: 'What shows it.' }) @IsString() @MaxLength(1_000) evidence: string;
  @OptionalText(1_000, 'Why it is launched although a rule warns.')
  reason?: string | null;
  @OptionalText(1_000, 'Why the milestone is done before what it waits for, where it is.')
  overrideReason?: string | null;
}

@InputType({ description: 'Give a live consultation a later close. The original close stays on record.' })
export class ExtendConsultationInput extends ReasonedChangeInput {
  @Field({ description: 'The new closing day, as you would write it.' })
  @IsString()
  @MaxLength(200)
  closes: string;
}

@InputType({ description: 'Take a consultation to its next state.' })
export class StepConsultationInput extends ChangeInput {
  @Field(() => ConsultationStepEnum, { description: 'What happens.' })
  @IsIn(CONSULTATION_STEPS)
  step: ConsultationStep;
  @Field(() => DayScalar, { description: 'On which day, not after today.' }) @Matches(ISO_DAY) on: string;
  @OptionalText(1_000, 'Why: for a pause or a withdrawal, or although a rule warns.')
  reason?: string | null;
  @OptionalId('The final choice, for DECIDED.')
  decisionId?: string | null;
}

@InputType({ description: 'Record what shows that one of the four principles is kept.' })
export class RecordGunningInput extends ChangeInput {
  @Field(() => GunningPrincipleEnum, { description: 'Which.' })
  @IsIn(GUNNING_PRINCIPLES)
  principle: GunningPrinciple;
  @Field({ description: 'What shows it.' }) @IsString() @MaxLength(4_000) evidence: string;
  @Field({ description: 'It is judged to be kept.' }) @IsBoolean() isMet: boolean;
}

@InputType({ description: 'Link a paper of a consultation.' })
export class AddConsultationDocumentInput extends ChangeInput {
  @Field(() => ConsultationDocumentKindEnum, { description: 'What it is.' })
  @IsIn(DOCUMENT_KINDS)
  kind: ConsultationDocumentKind;
  @Field({ description: 'Its title.' }) @IsString() @MaxLength(200) title: string;
  @Field({ description: 'Where it can be read: an address on the web.' })
  @IsString()
  @MaxLength(500)
  address: string;
  @OptionalDay('When it was published.')
  publishedOn?: string | null;
}

@InputType({ description: 'Take a paper out, on record. The id is that of the paper.' })
export class RemoveConsultationDocumentInput extends ReasonedChangeInput {}
