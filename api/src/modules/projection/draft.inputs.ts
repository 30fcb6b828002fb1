import { OFFSET_UNITS, type OffsetUnit } from '@gantry/shared/dates/plan-date';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import {
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
} from 'class-validator';
import { OptionalId } from '../../platform/graphql/optional-fields.js';

/** As many changes of each kind as one draft may hold. */
export const MOST_CHANGES = 100;

/** An item on another date, tried on or made; how the date is given is for whoever extends it to say. */
@InputType({ isAbstract: true })
export abstract class ItemChange {
  @Field(() => ID, { description: 'The item.' }) @IsUUID() itemId: string;

  @OptionalId('The item that a relative date is counted from.')
  anchorItemId?: string | null;

  @OptionalId('In this scenario alone; left out, in all.')
  scenarioId?: string | null;
}

/** A meeting on another day or called off, tried on or made. */
@InputType({ isAbstract: true })
export abstract class MeetingChange {
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

  @Field(() => Boolean, { nullable: true, description: 'It is called off, which nobody can take back.' })
  @IsOptional()
  @IsBoolean()
  isCancelled?: boolean | null;
}

/** A link with another lag, tried on or made. */
@InputType({ isAbstract: true })
export abstract class LagChange {
  @Field(() => ID, { description: 'The link.' }) @IsUUID() linkId: string;
  @Field(() => Int, { description: 'The least.' }) @IsInt() @Min(-3_650) @Max(3_650) lagMin: number;
  @Field(() => Int, { description: 'The most.' }) @IsInt() @Min(-3_650) @Max(3_650) lagMax: number;
  @Field(() => String, { description: 'DAYS, WORKING_DAYS, WEEKS, MONTHS or YEARS.' })
  @IsIn(OFFSET_UNITS)
  lagUnit: OffsetUnit;
}
