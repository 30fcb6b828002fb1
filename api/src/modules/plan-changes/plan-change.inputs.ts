import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { IntentionInput } from '../../platform/graphql/inputs.js';
import { OptionalId } from '../../platform/graphql/optional-fields.js';
import { ItemChange, LagChange, MeetingChange, MOST_CHANGES } from '../projection/index.js';

const SEEN = 'The version that you saw; a stale one refuses all changes.';

@InputType({ description: 'A new expected date of an item, or an earlier one that counts again.' })
export class ItemDateChangeInput extends ItemChange {
  @Field(() => Int, { description: SEEN }) @IsInt() @Min(1) expectedVersion: number;

  @Field(() => String, { nullable: true, description: 'The date as people write it.' })
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(250)
  date?: string | null;

  @OptionalId('In place of a date: the earlier forecast of this item that counts again.')
  restatesId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'In place of a date: none is stated any more.' })
  @IsOptional()
  @IsBoolean()
  isWithdrawn?: boolean | null;
}

@InputType({ description: 'A planned meeting on another day, or a meeting called off.' })
export class MeetingDateChangeInput extends MeetingChange {
  @Field(() => Int, { description: SEEN }) @IsInt() @Min(1) expectedVersion: number;
}

@InputType({ description: 'A link with another lag.' })
export class LinkLagChangeInput extends LagChange {
  @Field(() => Int, { description: SEEN }) @IsInt() @Min(1) expectedVersion: number;
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
  @ArrayMaxSize(MOST_CHANGES)
  @ValidateNested({ each: true })
  @Type(() => ItemDateChangeInput)
  dates?: ItemDateChangeInput[] | null;

  @IsOptional()
  @Field(() => [MeetingDateChangeInput], { nullable: true, description: 'Meetings moved or called off.' })
  @ArrayMaxSize(MOST_CHANGES)
  @ValidateNested({ each: true })
  @Type(() => MeetingDateChangeInput)
  meetings?: MeetingDateChangeInput[] | null;

  @IsOptional()
  @Field(() => [LinkLagChangeInput], { nullable: true, description: 'Links with other lags.' })
  @ArrayMaxSize(MOST_CHANGES)
  @ValidateNested({ each: true })
  @Type(() => LinkLagChangeInput)
  lags?: LinkLagChangeInput[] | null;
}
