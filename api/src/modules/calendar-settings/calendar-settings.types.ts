import type { PapersReady } from '@gantry/shared/calendar/calendar-book';
import type { PollDayRule, RestrictedPeriodKind } from '@gantry/shared/calendar/restricted-periods';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ProblemType } from '../../platform/graphql/problem.type.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { stringEnum } from '../../platform/graphql/string-enum.js';
import { PollDayRuleEnum, RestrictedPeriodKindEnum } from '../calendars/index.js';
import { PapersReadyEnum } from '../governing-bodies/index.js';

@ObjectType('CalendarDay', { description: 'A day that is closed, or worked besides, in one calendar.' })
export class CalendarDayType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'Version to send with the next change.' }) version: number;
  @Field(() => DayScalar, { description: 'The day.' }) on: string;
  @Field({ description: 'Worked although others do not; else closed.' }) isWorked: boolean;
  @Field({ description: 'Why, such as "Office closed at Christmas".' }) name: string;
  @Field(() => ID, { nullable: true, description: 'The programme whose calendar it is in.' })
  programmeId: string | null;
  @Field(() => ID, { nullable: true, description: 'The body whose calendar it is in.' })
  bodyId: string | null;
  @Field({ description: 'You may take it out.' }) mayEdit: boolean;
  @Field(() => [ProblemType], { description: 'What the rules pointed out when it was put in.' })
  warnings: ProblemType[];
}

@ObjectType('CalendarBody', { description: 'What a body does otherwise than its office.' })
export class CalendarBodyType {
  @Field(() => ID, { description: 'The body.' }) id: string;
  @Field(() => Int, { description: 'Version to send with the next change.' }) version: number;
  @Field({ description: 'Its name.' }) name: string;
  @Field({ description: 'It counts Saturdays as working days.' }) worksSaturdays: boolean;
  @Field(() => PapersReadyEnum, { description: 'When its papers are to be ready.' })
  papersReady: PapersReady;
  @Field({ description: 'You may change its calendar.' }) mayEdit: boolean;
}

@ObjectType('RestrictedPeriod', {
  description: 'A period such as that before an election, as the programme office entered it.',
})
export class RestrictedPeriodType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'Version to send with the next change.' }) version: number;
  @Field({ description: 'Its name.' }) name: string;
  @Field(() => RestrictedPeriodKindEnum, { description: 'What it comes before.' })
  kind: RestrictedPeriodKind;
  @Field(() => [String], { description: 'Areas it holds in; empty for everywhere.' }) areas: string[];
  @Field(() => DayScalar, { description: 'First day.' }) startsOn: string;
  @Field(() => DayScalar, { description: 'Last day.' }) endsOn: string;
  @Field(() => DayScalar, { nullable: true, description: 'Day of the poll, where there is one.' })
  pollOn: string | null;
  @Field(() => PollDayRuleEnum, { nullable: true, description: 'Where it ends, counted from the poll.' })
  pollDayRule: PollDayRule | null;
  @Field({ description: 'Where that is published.' }) source: string;
  @Field(() => ID, { nullable: true, description: 'The programme it is for; null for the whole office.' })
  programmeId: string | null;
  @Field({ description: 'You may change it.' }) mayEdit: boolean;
}

@ObjectType('CalendarSettings', { description: 'By which days an office, its programmes and bodies count.' })
export class CalendarSettingsType {
  @Field(() => ID, { description: 'The programme.' }) programmeId: string;
  @Field({ description: 'Whose bank holidays: england-and-wales, scotland or northern-ireland.' })
  division: string;
  @Field(() => Int, { description: 'Version of the office, to change the division with.' })
  officeVersion: number;
  @Field(() => Int, { description: 'First year of the table of bank holidays.' }) firstYear: number;
  @Field(() => Int, { description: 'Last year of it; past it only weekends are known (CAL-1).' })
  lastYear: number;
  @Field(() => Int, { description: 'Years up to this one were published; later ones follow the rules.' })
  lastPublishedYear: number;
  @Field({ description: 'Where the table comes from.' }) source: string;
  @Field(() => [CalendarDayType], { description: 'Days of the office, of the programme, of its bodies.' })
  days: CalendarDayType[];
  @Field(() => [CalendarBodyType], { description: 'The bodies that serve the programme.' })
  bodies: CalendarBodyType[];
  @Field(() => [RestrictedPeriodType], { description: 'Restricted periods of the office and programme.' })
  periods: RestrictedPeriodType[];
  @Field({ description: 'You may change the calendar of the whole office.' }) mayEditOffice: boolean;
  @Field({ description: 'You may change the calendar of the programme.' }) mayEditProgramme: boolean;
  @Field({ description: 'You may change whose bank holidays the office keeps.' }) maySetDivision: boolean;
}

export const EFFECT_KINDS = ['COMPUTED', 'STATED', 'PAPERS', 'SLIP', 'WARNING'] as const;
const EffectKindEnum = stringEnum('CalendarEffectKind', EFFECT_KINDS, 'What would be otherwise.', {
  COMPUTED: 'The day that the plan computes for an item.',
  STATED: 'The day of a date that is counted from another item.',
  PAPERS: 'The day on which papers are due.',
  SLIP: 'How many working days an item has slipped.',
  WARNING: 'What is warned of because of a restricted period.',
});

@ObjectType('CalendarEffect', { description: 'One date or deadline that a change of calendars would move.' })
export class CalendarEffectType {
  @Field(() => EffectKindEnum, { description: 'What would be otherwise.' })
  kind: (typeof EFFECT_KINDS)[number];
  @Field(() => ID, { description: 'The item or meeting.' }) id: string;
  @Field({ description: 'What it is called.' }) title: string;
  @Field({ description: 'Code of the programme in which it was found.' }) programmeCode: string;
  @Field(() => Int, { nullable: true, description: 'The scenario; null for all or none.' })
  scenarioNumber: number | null;
  @Field({ description: 'As it stands.' }) before: string;
  @Field({ description: 'As it would be.' }) after: string;
}

@ObjectType('CalendarPreview', { description: 'What a change of calendars would do. Nothing is stored.' })
export class CalendarPreviewType {
  @Field(() => [CalendarEffectType], {
    description: 'Every date, deadline and warning that would be another.',
  })
  effects: CalendarEffectType[];
  @Field(() => [String], { description: 'Programmes that were computed, by name.' }) programmes: string[];
  @Field(() => [ProblemType], { description: 'What the rules say of the change.' }) problems: ProblemType[];
}

@ObjectType('OfficeDivision', { description: 'Whose bank holidays an office keeps.' })
export class OfficeDivisionType {
  @Field({ description: 'england-and-wales, scotland or northern-ireland.' }) division: string;
  @Field(() => Int, { description: 'Version to send with the next change.' }) version: number;
}
