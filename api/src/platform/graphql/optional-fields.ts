import { applyDecorators } from '@nestjs/common';
import { Field, ID } from '@nestjs/graphql';
import { IsBoolean, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { DayScalar } from './scalars.js';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Words that may be left out, and null where something is taken away. */
export function OptionalText(longest: number, description: string): PropertyDecorator {
  return applyDecorators(
    Field(() => String, { nullable: true, description }),
    IsOptional(),
    IsString(),
    MaxLength(longest),
  );
}

/** The id of another row, or null for none. */
export function OptionalId(description: string): PropertyDecorator {
  return applyDecorators(
    Field(() => ID, { nullable: true, description }),
    IsOptional(),
    IsUUID(),
  );
}

/** A day as `2018-03-08`, or null for none. */
export function OptionalDay(description: string): PropertyDecorator {
  return applyDecorators(
    Field(() => DayScalar, { nullable: true, description }),
    IsOptional(),
    Matches(ISO_DAY),
  );
}

/** The chair's agreement to what comes after papers are out (`MTG-6`). */
export function OptionalChairAgrees(): PropertyDecorator {
  return applyDecorators(
    Field(() => Boolean, { nullable: true, description: 'The chair agrees that it is urgent (MTG-6).' }),
    IsOptional(),
    IsBoolean(),
  );
}
