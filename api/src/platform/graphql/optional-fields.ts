import { applyDecorators } from '@nestjs/common';
import { Field, ID } from '@nestjs/graphql';
import { IsBoolean, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { DayScalar } from './scalars.js';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const CLOCK_TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

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

/** A time of day in London, or null for none. */
export function OptionalClockTime(description: string): PropertyDecorator {
  return applyDecorators(
    Field(() => String, { nullable: true, description }),
    IsOptional(),
    Matches(CLOCK_TIME, { message: 'Write the time as 09:30.' }),
  );
}

/** The address of a web page, or null for none: nothing that a browser would run. */
export function OptionalWebAddress(description: string): PropertyDecorator {
  return applyDecorators(
    Field(() => String, { nullable: true, description }),
    IsOptional(),
    MaxLength(500),
    Matches(/^https?:\/\/[^\s]+$/, { message: 'Write an address that begins with https:// or http://.' }),
  );
}
