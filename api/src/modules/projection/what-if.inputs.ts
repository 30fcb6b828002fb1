import { OFFSET_UNITS, type OffsetUnit } from '@gantry/shared/dates/plan-date';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';

const MOST = 100;

@InputType({ description: 'An item on another date.' })
export class DraftDateInput {
  @Field(() => ID, { description: 'The item.' }) @IsUUID() itemId: string;

  @Field({ description: 'The date as people write it.' })
  @IsString()
  @MinLength(1)
  @MaxLength(250)
  date: string;

  @Field(() => ID, { nullable: true, description: 'The item that a relative date is counted from.' })
  @IsOptional()
  @IsUUID()
  anchorItemId?: string | null;

  @Field(() => ID, { nullable: true, description: 'In this scenario alone; left out, in all.' })
  @IsOptional()
  @IsUUID()
  scenarioId?: string | null;
}

@InputType({ description: 'A meeting on another day, or called off.' })
export class DraftMeetingInput {
  @Field(() => ID, { description: 'The meeting.' }) @IsUUID() meetingId: string;

  @Field(() => String, {
    nullable: true,
    description: 'The day as people write it; left out when called off.',
  })
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(250)
  date?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'It is called off.' })
  @IsOptional()
  @IsBoolean()
  isCancelled?: boolean | null;
}

@InputType({ description: 'A link with another lag.' })
export class DraftLagInput {
  @Field(() => ID, { description: 'The link.' }) @IsUUID() linkId: string;
  @Field(() => Int, { description: 'The least.' }) @IsInt() @Min(-3_650) @Max(3_650) lagMin: number;
  @Field(() => Int, { description: 'The most.' }) @IsInt() @Min(-3_650) @Max(3_650) lagMax: number;
  @Field(() => String, { description: 'DAYS, WORKING_DAYS, WEEKS, MONTHS or YEARS.' })
  @IsIn(OFFSET_UNITS)
  lagUnit: OffsetUnit;
}

@InputType({ description: 'What if: changes to try on together. Nothing is stored.' })
export class WhatIfInput {
  @Field(() => ID, { description: 'The programme.' }) @IsUUID() programmeId: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The item that the plan is about; left out, the protected date.',
  })
  @IsOptional()
  @IsUUID()
  targetId?: string | null;

  @IsOptional()
  @Field(() => [DraftDateInput], { nullable: true, description: 'Items on other dates.' })
  @ArrayMaxSize(MOST)
  @ValidateNested({ each: true })
  @Type(() => DraftDateInput)
  dates?: DraftDateInput[] | null;

  @IsOptional()
  @Field(() => [DraftMeetingInput], {
    nullable: true,
    description: 'Meetings on other days, or called off.',
  })
  @ArrayMaxSize(MOST)
  @ValidateNested({ each: true })
  @Type(() => DraftMeetingInput)
  meetings?: DraftMeetingInput[] | null;

  @IsOptional()
  @Field(() => [DraftLagInput], { nullable: true, description: 'Links with other lags.' })
  @ArrayMaxSize(MOST)
  @ValidateNested({ each: true })
  @Type(() => DraftLagInput)
  lags?: DraftLagInput[] | null;
}
