import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsIn, IsInt, IsOptional, IsUUID, Matches } from 'class-validator';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { stringEnum } from '../../platform/graphql/string-enum.js';

export const CLOCK_MODES = ['REAL', 'SET'] as const;
export type ClockMode = (typeof CLOCK_MODES)[number];
const ClockModeEnum = Object.fromEntries(CLOCK_MODES.map((mode) => [mode, mode]));
registerEnumType(ClockModeEnum, {
  name: 'ClockMode',
  description:
    'REAL follows the calendar in London; SET stands on a day until the programme office advances it.',
});

const HOLIDAY_DIVISIONS = ['ENGLAND_AND_WALES', 'SCOTLAND', 'NORTHERN_IRELAND'] as const;
export type HolidayDivision = (typeof HOLIDAY_DIVISIONS)[number];
const HolidayDivisionEnum = stringEnum(
  'HolidayDivision',
  HOLIDAY_DIVISIONS,
  'The part of the country whose bank holidays are no working days.',
);

@ObjectType('OfficeClock', {
  description: 'The day on which an office lives: every "today" of rules and screens comes from it.',
})
export class OfficeClockType {
  @Field(() => ClockModeEnum, { description: 'Whether the clock is real or set.' }) mode: ClockMode;
  @Field(() => DayScalar, { description: 'Today, as the office sees it.' }) on: string;
  @Field(() => Int, { description: 'Version to send with the next change.' }) version: number;
  @Field(() => HolidayDivisionEnum, {
    description: 'Whose bank holidays the office keeps, in all its programmes.',
  })
  holidayDivision: HolidayDivision;
}

@InputType({ description: 'Move the office clock.' })
export class SetOfficeClockInput {
  @Field(() => ClockModeEnum, { description: 'SET stands on `on`; REAL lets the clock run again.' })
  @IsIn(CLOCK_MODES)
  mode: ClockMode;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day to stand on; needed for SET, never before the present one.',
  })
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  on?: string | null;

  @Field(() => Int, { description: 'The version of the clock that you saw.' })
  @IsInt()
  expectedVersion: number;

  @Field(() => ID, {
    nullable: true,
    description: 'Your key for this change; a repeated call with it changes nothing more.',
  })
  @IsOptional()
  @IsUUID()
  idempotencyKey?: string | null;
}
