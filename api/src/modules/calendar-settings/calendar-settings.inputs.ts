import { UK_DIVISIONS, type UkDivision } from '@gantry/shared/calendar/bank-holidays';
import { PAPERS_READY, type PapersReady } from '@gantry/shared/calendar/calendar-book';
import {
  POLL_DAY_RULES,
  type PollDayRule,
  RESTRICTED_PERIOD_KINDS,
  type RestrictedPeriodKind,
} from '@gantry/shared/calendar/restricted-periods';
import { Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { ChangeInput, IntentionInput, ReasonedChangeInput } from '../../platform/graphql/inputs.js';
import { OptionalDay, OptionalId } from '../../platform/graphql/optional-fields.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { PollDayRuleEnum, RestrictedPeriodKindEnum } from '../calendars/index.js';
import { PapersReadyEnum } from '../governing-bodies/index.js';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

@InputType({
  description: 'Close a day, or work one besides: of the office, of one programme or of one body.',
})
export class AddCalendarDayInput extends IntentionInput {
  @OptionalId('The programme whose calendar it is; leave out for the office or a body.')
  programmeId?: string | null;
  @OptionalId('The body whose calendar it is; leave out for the office or a programme.')
  bodyId?: string | null;
  @Field(() => DayScalar, { description: 'The day.' }) @Matches(ISO_DAY) on: string;
  @Field({ description: 'Worked although others do not; else closed.' }) @IsBoolean() isWorked: boolean;
  @Field({ description: 'Why, such as "Office closed at Christmas".' })
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  name: string;
}

@InputType({ description: 'Take a day out of a calendar; it stays on record.' })
export class RemoveCalendarDayInput extends ReasonedChangeInput {}

@InputType({ description: 'Put a day back into its calendar.' })
export class RestoreCalendarDayInput extends ReasonedChangeInput {}

@InputType({ description: 'Change whose bank holidays the office keeps.' })
export class SetHolidayDivisionInput extends IntentionInput {
  @Field(() => String, { description: 'england-and-wales, scotland or northern-ireland.' })
  @IsIn(UK_DIVISIONS)
  division: UkDivision;
  @Field({ description: 'Why, in a sentence that a board can read.' })
  @IsString()
  @MaxLength(1_000)
  reason: string;
  @Field(() => Int, { description: 'The version of the office that you saw.' })
  @IsInt()
  @Min(1)
  expectedVersion: number;
}

@InputType({ description: 'Enter a restricted period, as it is published.' })
export class AddRestrictedPeriodInput extends IntentionInput {
  @OptionalId('The programme it is for; leave out for the whole office.')
  programmeId?: string | null;
  @Field({ description: 'Its name.' }) @IsString() @MinLength(1) @MaxLength(200) name: string;
  @Field(() => RestrictedPeriodKindEnum, { description: 'What it comes before.' })
  @IsIn(RESTRICTED_PERIOD_KINDS)
  kind: RestrictedPeriodKind;
  @Field(() => [String], { description: 'Areas it holds in; empty for everywhere.' })
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  @ArrayMaxSize(100)
  areas: string[];
  @Field(() => DayScalar, { description: 'First day.' }) @Matches(ISO_DAY) startsOn: string;
  @Field(() => DayScalar, { description: 'Last day.' }) @Matches(ISO_DAY) endsOn: string;
  @OptionalDay('Day of the poll, where there is one.')
  pollOn?: string | null;
  @Field(() => PollDayRuleEnum, { nullable: true, description: 'Where it ends, counted from the poll.' })
  @IsOptional()
  @IsIn(POLL_DAY_RULES)
  pollDayRule?: PollDayRule | null;
  @Field({ description: 'Where that is published.' })
  @IsString()
  @MinLength(1)
  @MaxLength(1_000)
  source: string;
}

@InputType({ description: 'Change a restricted period. All of it is given again, as it now reads.' })
export class AmendRestrictedPeriodInput extends ChangeInput {
  @Field({ description: 'Its name.' }) @IsString() @MinLength(1) @MaxLength(200) name: string;
  @Field(() => RestrictedPeriodKindEnum, { description: 'What it comes before.' })
  @IsIn(RESTRICTED_PERIOD_KINDS)
  kind: RestrictedPeriodKind;
  @Field(() => [String], { description: 'Areas it holds in; empty for everywhere.' })
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  @ArrayMaxSize(100)
  areas: string[];
  @Field(() => DayScalar, { description: 'First day.' }) @Matches(ISO_DAY) startsOn: string;
  @Field(() => DayScalar, { description: 'Last day.' }) @Matches(ISO_DAY) endsOn: string;
  @OptionalDay('Day of the poll, where there is one.')
  pollOn?: string | null;
  @Field(() => PollDayRuleEnum, { nullable: true, description: 'Where it ends, counted from the poll.' })
  @IsOptional()
  @IsIn(POLL_DAY_RULES)
  pollDayRule?: PollDayRule | null;
  @Field({ description: 'Where that is published.' })
  @IsString()
  @MinLength(1)
  @MaxLength(1_000)
  source: string;
}

@InputType({ description: 'Take a restricted period out; it stays on record.' })
export class RemoveRestrictedPeriodInput extends ReasonedChangeInput {}

@InputType({ description: 'Put a restricted period back.' })
export class RestoreRestrictedPeriodInput extends ReasonedChangeInput {}

@InputType({
  description: 'A change of calendars that is tried on before it is made. Give one of its parts.',
})
export class CalendarPreviewInput {
  @Field(() => AddCalendarDayInput, { nullable: true, description: 'A day that would be put in.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => AddCalendarDayInput)
  add?: AddCalendarDayInput | null;
  @OptionalId('A day that would be taken out.')
  removeDayId?: string | null;
  @Field(() => String, { nullable: true, description: 'Whose bank holidays would be kept.' })
  @IsOptional()
  @IsIn(UK_DIVISIONS)
  division?: UkDivision | null;
  @OptionalId('A body that would count otherwise.')
  bodyId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether that body would count Saturdays.' })
  @IsOptional()
  @IsBoolean()
  worksSaturdays?: boolean | null;
  @Field(() => PapersReadyEnum, { nullable: true, description: 'When its papers would be ready.' })
  @IsOptional()
  @IsIn(PAPERS_READY)
  papersReady?: PapersReady | null;
  @Field(() => AddRestrictedPeriodInput, {
    nullable: true,
    description: 'A restricted period that would be entered.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => AddRestrictedPeriodInput)
  addPeriod?: AddRestrictedPeriodInput | null;
  @Field(() => AmendRestrictedPeriodInput, {
    nullable: true,
    description: 'A restricted period as it would then read.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => AmendRestrictedPeriodInput)
  amendPeriod?: AmendRestrictedPeriodInput | null;
  @OptionalId('A restricted period that would be taken out.')
  removePeriodId?: string | null;
}
