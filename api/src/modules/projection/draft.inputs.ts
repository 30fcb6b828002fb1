import { OFFSET_UNITS, type OffsetUnit } from '@gantry/shared/dates/plan-date';
import { LINK_TYPES, type LinkType } from '@gantry/shared/governance/dependency-rules';
import { applyDecorators } from '@nestjs/common';
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
import { OptionalId, OptionalText } from '../../platform/graphql/optional-fields.js';
import { ThreePointInput } from '../../platform/graphql/three-point.js';

/** As many changes of each kind as one draft may hold. */
export const MOST_CHANGES = 100;

/** Changes of one kind: each checked by itself, none of them needed. */
export function Changes(of: new () => object, description: string): PropertyDecorator {
  return applyDecorators(
    IsOptional(),
    Field(() => [of], { nullable: true, description }),
    ArrayMaxSize(MOST_CHANGES),
    ValidateNested({ each: true }),
    Type(() => of),
  );
}

/** An item on another date, tried on or made; how the date is given is for whoever extends it to say. */
@InputType({ isAbstract: true })
export abstract class ItemChange {
  @Field(() => ID, { description: 'The item.' }) @IsUUID() itemId: string;

  @OptionalId('The item that a relative date is counted from.')
  anchorItemId?: string | null;

  @OptionalId('In this scenario alone; left out, in all.')
  scenarioId?: string | null;

  @OptionalText(200, 'Who must confirm a date that is to be confirmed.')
  mustConfirm?: string | null;
}

/** An activity that takes another time, tried on or made. */
@InputType({ isAbstract: true })
export abstract class DurationChange {
  @Field(() => ID, { description: 'The activity.' }) @IsUUID() itemId: string;

  @IsOptional()
  @Field(() => ThreePointInput, {
    nullable: true,
    description: 'Working days; left out, the length of its stated days.',
  })
  @ValidateNested()
  @Type(() => ThreePointInput)
  duration?: ThreePointInput | null;
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

  @Field(() => Boolean, { nullable: true, description: 'It is called off.' })
  @IsOptional()
  @IsBoolean()
  isCancelled?: boolean | null;
}

/** Kinds of meetings that a body adds to those it has planned. */
export const EXTRA_KINDS = ['EXTRAORDINARY', 'CORRESPONDENCE', 'INFORMAL'] as const;
export type ExtraKind = (typeof EXTRA_KINDS)[number];

/** A meeting that nobody has planned yet, tried on or made. */
@InputType({ isAbstract: true })
export abstract class ExtraMeetingChange {
  @Field(() => ID, { description: 'The body that meets.' }) @IsUUID() bodyId: string;

  @Field(() => String, {
    description: 'EXTRAORDINARY, CORRESPONDENCE for a written resolution, or INFORMAL.',
  })
  @IsIn(EXTRA_KINDS)
  kind: ExtraKind;

  @Field({ description: 'The day as people write it.' })
  @IsString()
  @MinLength(1)
  @MaxLength(250)
  date: string;

  @OptionalId('What is taken there, of the same body; left out, whatever misses another meeting.')
  itemId?: string | null;

  @OptionalId(
    'It is taken there in this scenario alone; left out, wherever a scenario has no meeting of its own for it.',
  )
  scenarioId?: string | null;
}

/** A link with another lag, of another type or for another need, tried on or made. */
@InputType({ isAbstract: true })
export abstract class LagChange {
  @Field(() => ID, { description: 'The link.' }) @IsUUID() linkId: string;

  @Field(() => String, { nullable: true, description: 'FS, SS, FF or SF; left out, as it is.' })
  @IsOptional()
  @IsIn(LINK_TYPES)
  kind?: LinkType | null;

  @Field(() => String, { nullable: true, description: 'PAPER or DECISION; left out, as it is.' })
  @IsOptional()
  @IsIn(['PAPER', 'DECISION'])
  neededFor?: 'PAPER' | 'DECISION' | null;

  @Field(() => Int, { description: 'The least.' }) @IsInt() @Min(-3_650) @Max(3_650) lagMin: number;
  @Field(() => Int, { description: 'The most.' }) @IsInt() @Min(-3_650) @Max(3_650) lagMax: number;
  @Field(() => String, { description: 'DAYS, WORKING_DAYS, WEEKS, MONTHS or YEARS.' })
  @IsIn(OFFSET_UNITS)
  lagUnit: OffsetUnit;
}

/** One item that waits for another, tried on or made. */
@InputType({ isAbstract: true })
export abstract class NewLinkChange {
  @Field(() => ID, { description: 'The item that comes first.' }) @IsUUID() predecessorId: string;
  @Field(() => ID, { description: 'The item that waits.' }) @IsUUID() successorId: string;

  @Field(() => String, { description: 'FS, SS, FF or SF.' })
  @IsIn(LINK_TYPES)
  kind: LinkType;

  @Field(() => Int, { description: 'Least lag.' }) @IsInt() @Min(-3_650) @Max(3_650) lagMin: number;
  @Field(() => Int, { description: 'Most lag.' }) @IsInt() @Min(-3_650) @Max(3_650) lagMax: number;

  @Field(() => String, { description: 'DAYS, WORKING_DAYS, WEEKS, MONTHS or YEARS.' })
  @IsIn(OFFSET_UNITS)
  lagUnit: OffsetUnit;

  @Field(() => String, { nullable: true, description: 'What a gate needs it for: PAPER or DECISION.' })
  @IsOptional()
  @IsIn(['PAPER', 'DECISION'])
  neededFor?: 'PAPER' | 'DECISION' | null;
}
