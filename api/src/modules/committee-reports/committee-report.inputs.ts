import { CLASSIFICATIONS, type Classification } from '@gantry/shared/policy/roles';
import {
  RECOMMENDATION_STATES,
  RECOMMENDATION_VERBS,
  type RecommendationState,
  type RecommendationVerb,
} from '@gantry/shared/reports/committee-report';
import { applyDecorators } from '@nestjs/common';
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
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { ChangeInput, ExemptableInput, ReasonedChangeInput } from '../../platform/graphql/inputs.js';
import { OptionalId, OptionalText } from '../../platform/graphql/optional-fields.js';
import { RecommendationStateEnum, RecommendationVerbEnum, ReportClassificationEnum } from './report-words.js';

/** Some forty pages; more is an appendix. */
const LONGEST_PART = 60_000;

@InputType({ description: 'A recommendation as it is proposed.' })
export class ReportRecommendationInput {
  @Field(() => RecommendationVerbEnum, { description: 'What the committee is asked to do.' })
  @IsIn(RECOMMENDATION_VERBS)
  verb: RecommendationVerb;
  @Field({ description: 'What follows the verb.' }) @IsString() @MaxLength(4_000) text: string;
}

@InputType({ description: 'How the report relates to a corporate priority.' })
export class ReportPriorityInput {
  @Field({ description: 'The priority.' }) @IsString() @MaxLength(300) title: string;
  @Field({ description: 'How the report relates to it.' }) @IsString() @MaxLength(4_000) text: string;
}

@InputType({ description: 'A meeting on the way.' })
export class ReportTimetableRowInput {
  @Field({ description: 'The meeting.' }) @IsString() @MaxLength(300) meeting: string;
  @Field({ description: 'When it is, as people write it; empty for none.' })
  @IsString()
  @MaxLength(200)
  date: string;
}

@InputType({ description: 'Something that the committee could choose.' })
export class ReportOptionInput {
  @Field({ description: 'What it is.' }) @IsString() @MaxLength(8_000) text: string;
  @Field({ description: 'What speaks for it, a line each.' })
  @IsString()
  @MaxLength(8_000)
  advantages: string;
  @Field({ description: 'What speaks against it, a line each.' })
  @IsString()
  @MaxLength(8_000)
  disadvantages: string;
  @Field({ description: 'Whether it is the preferred one.' }) @IsBoolean() isPreferred: boolean;
}

@InputType({ description: 'What follows for an issue.' })
export class ReportImplicationInput {
  @Field({ description: 'The issue.' }) @IsString() @MaxLength(200) issue: string;
  @Field({ description: 'What follows; "None" where nothing does.' })
  @IsString()
  @MaxLength(8_000)
  implication: string;
  @Field({ description: 'The post that has signed off; empty for none.' })
  @IsString()
  @MaxLength(200)
  signOff: string;
}

@InputType({ description: 'Something that the report comes with.' })
export class ReportAppendixInput {
  @Field({ description: 'Its title.' }) @IsString() @MaxLength(300) title: string;
  @OptionalText(2_000, 'Its address on the web.') link?: string | null;
}

/** A list of the report; left out it stays, null empties it. */
function OptionalRows(type: new () => object, most: number, description: string): PropertyDecorator {
  return applyDecorators(
    Field(() => [type], { nullable: true, description }),
    IsOptional(),
    IsArray(),
    ArrayMaxSize(most),
    ValidateNested({ each: true }),
    Type(() => type),
  );
}

@InputType({ description: 'Begin a report to a committee.' })
export class StartCommitteeReportInput extends ExemptableInput {
  @Field(() => ID, { description: 'The programme that it is about.' }) @IsUUID() programmeId: string;
  @Field(() => ID, { description: 'The committee that it goes to.' }) @IsUUID() bodyId: string;
  @OptionalId('The meeting that it goes to.') meetingId?: string | null;
  @Field({ description: 'Its title.' }) @IsString() @MaxLength(300) title: string;
  @Field(() => ReportClassificationEnum, { nullable: true, description: 'OFFICIAL unless said otherwise.' })
  @IsOptional()
  @IsIn(CLASSIFICATIONS)
  classification?: Classification | null;
}

@InputType({
  description:
    'Save what a draft says. What is left out stays; null empties it. Numbers follow from the order.',
})
export class SaveCommitteeReportInput extends ChangeInput {
  @OptionalText(300, 'Its title.') title?: string | null;
  @OptionalId('The meeting that it goes to.') meetingId?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the final decision is to be made at this meeting.',
  })
  @IsOptional()
  @IsBoolean()
  isFinalDecision?: boolean | null;
  @OptionalText(300, 'Who takes the final decision.') finalDecisionMaker?: string | null;
  @OptionalText(300, 'The lead head of service, by post.') leadHeadOfService?: string | null;
  @OptionalText(300, 'The lead officer and author, by post.') leadOfficer?: string | null;
  @OptionalText(300, 'The wards that it affects.') wardsAffected?: string | null;
  @OptionalText(LONGEST_PART, 'Part 1.') purpose?: string | null;
  @OptionalText(LONGEST_PART, 'Part 2.') background?: string | null;
  @OptionalText(LONGEST_PART, 'Part 4.') reasons?: string | null;
  @OptionalText(LONGEST_PART, 'Part 5.') consultation?: string | null;
  @OptionalText(LONGEST_PART, 'Part 6.') nextSteps?: string | null;
  @OptionalRows(ReportRecommendationInput, 50, 'What the committee is asked to decide.')
  recommendations?: ReportRecommendationInput[] | null;
  @OptionalRows(ReportPriorityInput, 30, 'The corporate priorities that it touches.')
  priorities?: ReportPriorityInput[] | null;
  @OptionalRows(ReportTimetableRowInput, 60, 'The meetings on the way.')
  timetable?: ReportTimetableRowInput[] | null;
  @OptionalRows(ReportOptionInput, 30, 'Part 3.') options?: ReportOptionInput[] | null;
  @OptionalRows(ReportImplicationInput, 60, 'Part 7.') implications?: ReportImplicationInput[] | null;
  @OptionalRows(ReportAppendixInput, 60, 'Part 8.') appendices?: ReportAppendixInput[] | null;
  @Field(() => ReportClassificationEnum, { nullable: true, description: 'Who may see it.' })
  @IsOptional()
  @IsIn(CLASSIFICATIONS)
  classification?: Classification | null;
  @Field(() => Int, { nullable: true, description: 'Paragraph of the exemption, 1 to 7; needed for EXEMPT.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(7)
  exemptParagraph?: number | null;
  @OptionalText(500, 'Why it is exempt; needed for EXEMPT.') exemptReason?: string | null;
}

@InputType({ description: 'Lock a draft as final (REP-1, REP-2).' })
export class FinaliseCommitteeReportInput extends ChangeInput {
  @OptionalText(1_000, 'Why it becomes final although a rule warns.') reason?: string | null;
}

@InputType({ description: 'Record that a final report was put before its committee.' })
export class PresentCommitteeReportInput extends ChangeInput {}

@InputType({ description: 'Begin a new edition of a final report.' })
export class ReviseCommitteeReportInput extends ChangeInput {}

@InputType({ description: 'Record what became of a recommendation (REP-3).' })
export class SettleRecommendationInput extends ChangeInput {
  @Field(() => Int, { description: 'Its number in the report.' }) @IsInt() @Min(1) @Max(50) number: number;
  @Field(() => RecommendationStateEnum, { description: 'What became of it.' })
  @IsIn(RECOMMENDATION_STATES)
  state: RecommendationState;
  @OptionalText(4_000, 'What was agreed instead, or why it came out so.') note?: string | null;
}

@InputType({ description: 'Copy the numbered recommendations to an item of the committee’s agenda.' })
export class CopyRecommendationsInput extends ChangeInput {
  @Field(() => ID, { description: 'The agenda item.' }) @IsUUID() agendaItemId: string;
}

@InputType({ description: 'Put a draft away, on record.' })
export class ArchiveCommitteeReportInput extends ReasonedChangeInput {}

@InputType({ description: 'Take a draft up again.' })
export class RestoreCommitteeReportInput extends ChangeInput {}
