import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { OptionalId } from '../../platform/graphql/optional-fields.js';
import { ItemChange, LagChange, MeetingChange, MOST_CHANGES } from './draft.inputs.js';

@InputType({ description: 'An item on another date.' })
export class DraftDateInput extends ItemChange {
  @Field({ description: 'The date as people write it.' })
  @IsString()
  @MinLength(1)
  @MaxLength(250)
  date: string;
}

@InputType({ description: 'A meeting on another day, or called off.' })
export class DraftMeetingInput extends MeetingChange {}

@InputType({ description: 'A link with another lag.' })
export class DraftLagInput extends LagChange {}

@InputType({ description: 'What if: changes to try on together. Nothing is stored.' })
export class WhatIfInput {
  @Field(() => ID, { description: 'The programme.' }) @IsUUID() programmeId: string;

  @OptionalId('The item that the plan is about; left out, the protected date.')
  targetId?: string | null;

  @IsOptional()
  @Field(() => [DraftDateInput], { nullable: true, description: 'Items on other dates.' })
  @ArrayMaxSize(MOST_CHANGES)
  @ValidateNested({ each: true })
  @Type(() => DraftDateInput)
  dates?: DraftDateInput[] | null;

  @IsOptional()
  @Field(() => [DraftMeetingInput], {
    nullable: true,
    description: 'Meetings on other days, or called off.',
  })
  @ArrayMaxSize(MOST_CHANGES)
  @ValidateNested({ each: true })
  @Type(() => DraftMeetingInput)
  meetings?: DraftMeetingInput[] | null;

  @IsOptional()
  @Field(() => [DraftLagInput], { nullable: true, description: 'Links with other lags.' })
  @ArrayMaxSize(MOST_CHANGES)
  @ValidateNested({ each: true })
  @Type(() => DraftLagInput)
  lags?: DraftLagInput[] | null;
}
