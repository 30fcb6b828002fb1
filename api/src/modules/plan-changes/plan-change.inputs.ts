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
import { IntentionInput } from '../../platform/graphql/inputs.js';
import { OptionalId } from '../../platform/graphql/optional-fields.js';

const MOST = 100;
const SEEN = 'The version that you saw; a stale one refuses all changes.';

@InputType({ description: 'A new expected date of an item, or an earlier one that counts again.' })
export class ItemDateChangeInput {
  @Field(() => ID, { description: 'The item.' }) @IsUUID() itemId: string;

  @Field(() => Int, { description: SEEN }) @IsInt() @Min(1) expectedVersion: number;

  @Field(() => String, { nullable: true, description: 'The date as people write it.' })
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(250)
  date?: string | null;

  @OptionalId('The item that a relative date is counted from.')
  anchorItemId?: string | null;

  @OptionalId('The scenario in which it is expected then; leave out for all.')
  scenarioId?: string | null;

  @OptionalId('In place of a date: the earlier forecast of this item that counts again.')
  restatesId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'In place of a date: none is stated any more.' })
  @IsOptional()
  @IsBoolean()
  isWithdrawn?: boolean | null;
}

@InputType({ description: 'A planned meeting on another day, or a meeting called off.' })
export class MeetingDateChangeInput {
  @Field(() => ID, { description: 'The meeting.' }) @IsUUID() meetingId: string;

  @Field(() => Int, { description: SEEN }) @IsInt() @Min(1) expectedVersion: number;

  @Field(() => String, {
    nullable: true,
    description: 'The day as people write it; left out when called off.',
  })
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(250)
  date?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'It is called off, which nobody can take back.' })
  @IsOptional()
  @IsBoolean()
  isCancelled?: boolean | null;
}

@InputType({ description: 'A link with another lag.' })
export class LinkLagChangeInput {
  @Field(() => ID, { description: 'The link.' }) @IsUUID() linkId: string;
  @Field(() => Int, { description: SEEN }) @IsInt() @Min(1) expectedVersion: number;
  @Field(() => Int, { description: 'The least.' }) @IsInt() @Min(-3_650) @Max(3_650) lagMin: number;
  @Field(() => Int, { description: 'The most.' }) @IsInt() @Min(-3_650) @Max(3_650) lagMax: number;
  @Field(() => String, { description: 'DAYS, WORKING_DAYS, WEEKS, MONTHS or YEARS.' })
  @IsIn(OFFSET_UNITS)
  lagUnit: OffsetUnit;
}

@InputType({ description: 'Changes of a plan that are made together, or not at all.' })
export class ApplyPlanChangesInput extends IntentionInput {
  @Field(() => ID, { description: 'The programme.' }) @IsUUID() programmeId: string;

  @Field({ description: 'Why, in a sentence that a board can read; it stands with every change.' })
  @IsString()
  @MaxLength(1_000)
  reason: string;

  @IsOptional()
  @Field(() => [ItemDateChangeInput], { nullable: true, description: 'Items on other dates.' })
  @ArrayMaxSize(MOST)
  @ValidateNested({ each: true })
  @Type(() => ItemDateChangeInput)
  dates?: ItemDateChangeInput[] | null;

  @IsOptional()
  @Field(() => [MeetingDateChangeInput], { nullable: true, description: 'Meetings moved or called off.' })
  @ArrayMaxSize(MOST)
  @ValidateNested({ each: true })
  @Type(() => MeetingDateChangeInput)
  meetings?: MeetingDateChangeInput[] | null;

  @IsOptional()
  @Field(() => [LinkLagChangeInput], { nullable: true, description: 'Links with other lags.' })
  @ArrayMaxSize(MOST)
  @ValidateNested({ each: true })
  @Type(() => LinkLagChangeInput)
  lags?: LinkLagChangeInput[] | null;
}
