import { TEST_RATINGS, type TestRating } from '@gantry/shared/pathway/assurance-tests';
import {
  CASE_KINDS,
  CASE_STATUSES,
  type CaseKind,
  type CaseStatus,
  SECTION_STATES,
  type SectionState,
} from '@gantry/shared/pathway/business-cases';
import { STAGE_STATES, type StageState } from '@gantry/shared/pathway/stage-rules';
import { STAGE_TEMPLATES, type StageTemplate } from '@gantry/shared/pathway/stage-templates';
import { applyDecorators } from '@nestjs/common';
import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { ChangeInput, IntentionInput } from '../../platform/graphql/inputs.js';
import { OptionalDay, OptionalId, OptionalText } from '../../platform/graphql/optional-fields.js';
import {
  CaseKindEnum,
  CaseStatusEnum,
  SectionStateEnum,
  StageStateEnum,
  StageTemplateEnum,
  TestRatingEnum,
} from './service-change-words.js';

const MOST_POUNDS = 1_000_000_000_000;
const MOST_BEDS = 100_000;

const OptionalSection = (description: string): PropertyDecorator =>
  applyDecorators(
    Field(() => SectionStateEnum, { nullable: true, description }),
    IsOptional(),
    IsIn(SECTION_STATES),
  );

const OptionalPounds = (description: string): PropertyDecorator =>
  applyDecorators(
    Field(() => Float, { nullable: true, description }),
    IsOptional(),
    IsInt({ message: 'Give whole pounds.' }),
    Min(0, { message: 'Give an amount of nothing or more.' }),
    Max(MOST_POUNDS),
  );

const OptionalCheck = (description: string): PropertyDecorator =>
  applyDecorators(
    Field(() => Boolean, { nullable: true, description }),
    IsOptional(),
    IsBoolean(),
  );

@InputType({
  description: 'Begin the pathway of a service change: its stages come into the plan, without dates.',
})
export class BeginPathwayInput extends IntentionInput {
  @Field(() => ID, { description: 'The programme.' }) @IsUUID() programmeId: string;
  @Field(() => ID, { description: 'The workstream that it is of.' }) @IsUUID() workstreamId: string;
  @Field({ description: 'Its name.' }) @IsString() @MaxLength(200) name: string;
  @Field(() => StageTemplateEnum, { description: 'The stages that it begins with.' })
  @IsIn(STAGE_TEMPLATES)
  template: StageTemplate;
}

@InputType({ description: 'State where a stage of a pathway stands.' })
export class StatePathwayStageInput extends ChangeInput {
  @Field(() => StageStateEnum, { description: 'Where it stands; the state that it has, to change the rest.' })
  @IsIn(STAGE_STATES)
  state: StageState;
  @OptionalText(1_000, 'Why: wanted where it fails, is set aside, reopened or passed on conditions.')
  reason?: string | null;
  @OptionalId('The decision that it stands so by; wanted where it is reopened.')
  decisionId?: string | null;
  @OptionalCheck('Later stages wait for it; left out, that stays.')
  isMandatory?: boolean | null;
}

@InputType({ description: 'State how many beds a pathway adds or takes away.' })
export class StatePathwayBedsInput extends ChangeInput {
  @Field(() => Int, {
    nullable: true,
    description: 'Beds added, or below zero taken away; null where that is not stated.',
  })
  @IsOptional()
  @IsInt()
  @Min(-MOST_BEDS)
  @Max(MOST_BEDS)
  bedChange?: number | null;
  @OptionalText(500, 'Where the number comes from: a paper and its page.')
  source?: string | null;
}

@InputType({
  description: 'Record what an assurance test was rated. It stands as a whole: what is left out is none.',
})
export class AssessAssuranceTestInput extends ChangeInput {
  @Field({ description: 'It applies; only the test for beds may not.' }) @IsBoolean() isApplicable: boolean;
  @OptionalText(1_000, 'Why it does not apply.')
  notApplicableReason?: string | null;
  @Field(() => TestRatingEnum, { description: 'What it was rated.' })
  @IsIn(TEST_RATINGS)
  rating: TestRating;
  @OptionalText(4_000, 'What shows it.')
  evidence?: string | null;
  @OptionalText(200, 'Who assessed it: a post or a body.')
  assessor?: string | null;
  @OptionalDay('When it was assessed.')
  assessedOn?: string | null;
  @OptionalCheck('Test 5: sufficient alternative provision, alongside or ahead.')
  conditionA?: boolean | null;
  @OptionalCheck('Test 5: new treatments reduce specific admissions.')
  conditionB?: boolean | null;
  @OptionalCheck('Test 5: a credible plan where beds are used less efficiently.')
  conditionC?: boolean | null;
}

@InputType({ description: 'Begin a business case; its first version is a draft.' })
export class AddBusinessCaseInput extends IntentionInput {
  @Field(() => ID, { description: 'The programme.' }) @IsUUID() programmeId: string;
  @OptionalId('The pathway that it is for. Give this or a workstream.')
  pathwayId?: string | null;
  @OptionalId('The workstream that it is for.')
  workstreamId?: string | null;
  @Field(() => CaseKindEnum, { description: 'Its kind.' }) @IsIn(CASE_KINDS) kind: CaseKind;
  @Field({ description: 'Its title.' }) @IsString() @MaxLength(200) title: string;
}

@InputType({
  description: 'Begin the next version of a business case: a draft that says what the last one said.',
})
export class AddBusinessCaseVersionInput extends ChangeInput {}

@InputType({
  description:
    'Write in a version while it is a draft or for review. What is left out stays; null takes away.',
})
export class AmendBusinessCaseVersionInput extends ChangeInput {
  @OptionalSection('The strategic case.') strategic?: SectionState | null;
  @OptionalSection('The economic case.') economic?: SectionState | null;
  @OptionalSection('The commercial case.') commercial?: SectionState | null;
  @OptionalSection('The financial case.') financial?: SectionState | null;
  @OptionalSection('The management case.') management?: SectionState | null;
  @OptionalPounds('Capital in whole pounds, as far as it is a number.') capitalPounds?: number | null;
  @OptionalText(200, 'What of the capital is no number: TBC, + 1 TBC.')
  capitalNote?: string | null;
  @OptionalPounds('Revenue in whole pounds, as far as it is a number.') revenuePounds?: number | null;
  @OptionalText(200, 'What of the revenue is no number: TBC, + 1 TBC.')
  revenueNote?: string | null;
  @OptionalText(40, 'The year whose prices it counts in, such as 2017/18.')
  priceBase?: string | null;
  @OptionalId('The item of the plan that it is for.')
  planItemId?: string | null;
}

@InputType({ description: 'State what a version of a business case has become.' })
export class StateBusinessCaseVersionInput extends ChangeInput {
  @Field(() => CaseStatusEnum, { description: 'What it has become.' })
  @IsIn(CASE_STATUSES)
  status: CaseStatus;
  @OptionalDay('Since when; today unless told.')
  statusOn?: string | null;
  @OptionalId('The decision that approves it.')
  decisionId?: string | null;
  @OptionalText(1_000, 'Why, or who approved it; wanted where a rule warns.')
  reason?: string | null;
}
