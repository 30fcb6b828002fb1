import { SERIES_RHYTHMS, type SeriesRhythm } from '@gantry/shared/governance/meeting-series';
import { MEETING_KINDS, type MeetingKind } from '@gantry/shared/governance/outcomes';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IntentionInput, ReasonedChangeInput } from '../../platform/graphql/inputs.js';
import {
  OptionalClockTime,
  OptionalDay,
  OptionalText,
  OptionalWebAddress,
} from '../../platform/graphql/optional-fields.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { MeetingKindEnum } from '../meetings/index.js';
import {
  SERIES_CONFIDENCES,
  type SeriesConfidence,
  SeriesConfidenceEnum,
  SeriesRhythmEnum,
} from './meeting-series.types.js';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

@InputType({ description: 'A pattern of days, with what its meetings have in common.' })
export class SeriesPatternInput {
  @Field({ description: 'The title of its meetings.' }) @IsString() @MaxLength(200) title: string;
  @Field(() => MeetingKindEnum, { description: 'What kind of meetings.' })
  @IsIn(MEETING_KINDS)
  kind: MeetingKind;
  @Field(() => SeriesRhythmEnum, { description: 'By the month or by the week.' })
  @IsIn(SERIES_RHYTHMS)
  rhythm: SeriesRhythm;
  @Field(() => Int, { description: 'Every so many months or weeks.' }) @IsInt() @Min(0) every: number;
  @Field(() => Int, { description: 'Monday 1 to Sunday 7.' }) @IsInt() weekday: number;
  @Field(() => Int, {
    nullable: true,
    description: 'Which of its weekdays in the month: 1 to 4, or -1 for the last.',
  })
  @IsOptional()
  @IsInt()
  weekOfMonth?: number | null;
  @Field(() => [Int], { nullable: true, description: 'Months in which nobody meets: 8 is August.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(12)
  @IsInt({ each: true })
  exceptMonths?: number[] | null;
  @Field(() => DayScalar, { description: 'The first day on which it may begin.' })
  @Matches(ISO_DAY)
  from: string;
  @OptionalDay('The last day on which a meeting may be.')
  until?: string | null;
  @Field(() => Int, { nullable: true, description: 'Or how many meetings.' }) @IsOptional() @IsInt() count?:
    | number
    | null;
  @Field(() => SeriesConfidenceEnum, { description: 'Whether the days are confirmed or still to be.' })
  @IsIn(SERIES_CONFIDENCES)
  confidence: SeriesConfidence;
  @OptionalClockTime('When its meetings begin, Europe/London, as HH:MM.')
  startsAt?: string | null;
  @OptionalClockTime('When they end, on the same day.')
  endsAt?: string | null;
  @OptionalText(200, 'Where they are.')
  venue?: string | null;
  @OptionalWebAddress('Where people join from elsewhere.')
  link?: string | null;
}

@InputType({ description: 'A day of the pattern that is given to another day, or left out.' })
export class SeriesExceptionInput {
  @Field(() => DayScalar, { description: 'The day of the pattern.' }) @Matches(ISO_DAY) on: string;
  @OptionalDay('The day in its place; null: no meeting.')
  insteadOn?: string | null;
}

@InputType({ description: 'Try a series of meetings of a body.' })
export class SeriesPreviewInput {
  @Field(() => ID, { description: 'The body that meets.' }) @IsUUID() bodyId: string;
  @Field(() => SeriesPatternInput, { description: 'The pattern.' })
  @ValidateNested()
  @Type(() => SeriesPatternInput)
  pattern: SeriesPatternInput;
}

@InputType({ description: 'Plan a series of meetings of a body, all of them or none.' })
export class StartMeetingSeriesInput extends IntentionInput {
  @Field(() => ID, { description: 'The body that meets.' }) @IsUUID() bodyId: string;
  @Field(() => SeriesPatternInput, { description: 'The pattern.' })
  @ValidateNested()
  @Type(() => SeriesPatternInput)
  pattern: SeriesPatternInput;
  @Field(() => [SeriesExceptionInput], {
    nullable: true,
    description: 'Days that are given to another, or left out.',
  })
  @IsOptional()
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => SeriesExceptionInput)
  exceptions?: SeriesExceptionInput[] | null;
  @OptionalText(1_000, 'Why it is saved although a rule warns.')
  reason?: string | null;
}

@InputType({ description: 'Try a change of a series.' })
export class SeriesChangePreviewInput {
  @Field(() => ID, { description: 'The series.' }) @IsUUID() id: string;
  @Field(() => SeriesPatternInput, { description: 'The new pattern.' })
  @ValidateNested()
  @Type(() => SeriesPatternInput)
  pattern: SeriesPatternInput;
}

@InputType({
  description: 'Change a series: what is planned, still to come and was not moved by hand follows.',
})
export class AmendMeetingSeriesInput extends ReasonedChangeInput {
  @Field(() => SeriesPatternInput, { description: 'The new pattern.' })
  @ValidateNested()
  @Type(() => SeriesPatternInput)
  pattern: SeriesPatternInput;
  @Field({ description: 'The print of the preview that was seen.' })
  @IsString()
  @MaxLength(100)
  print: string;
}

@InputType({ description: 'End a series: its planned meetings that are still to come are called off.' })
export class EndMeetingSeriesInput extends ReasonedChangeInput {}
