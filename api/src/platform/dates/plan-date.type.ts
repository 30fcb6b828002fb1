import {
  PLAN_DATE_CALENDARS,
  PLAN_DATE_CONFIDENCES,
  PLAN_DATE_SHAPES,
  type PlanDateCalendar,
  type PlanDateConfidence,
  type PlanDateShape,
} from '@gantry/shared/dates/plan-date';
import { Field, ObjectType } from '@nestjs/graphql';
import { DayScalar } from '../graphql/scalars.js';
import { stringEnum } from '../graphql/string-enum.js';

const Shape = stringEnum('PlanDateShape', PLAN_DATE_SHAPES, 'What kind of statement a date is.', {
  DAY: 'One day.',
  PERIOD: 'An activity that occupies all of it.',
  WINDOW: 'One day, somewhere inside.',
  BY: 'A deadline: only the latest day is known.',
  FROM: 'Only the earliest day is known.',
  RELATIVE: 'Counted from another item.',
  UNKNOWN: 'Words that name no day.',
});
const Confidence = stringEnum('PlanDateConfidence', PLAN_DATE_CONFIDENCES, 'How sure the writer was.');
const Calendar = stringEnum(
  'PlanDateCalendar',
  PLAN_DATE_CALENDARS,
  'Civil years from January or financial years from April.',
);

@ObjectType('PlanDate', {
  description: 'A date as programmes write it, with the days that can be computed from it.',
})
export class PlanDateType {
  @Field({ description: 'The words as written or printed.' }) text: string;
  @Field({ description: 'The same, written so that it can be read in one way only.' }) written: string;
  @Field(() => Shape, { description: 'What kind of statement it is.' }) shape: PlanDateShape;
  @Field(() => Confidence, { description: 'How sure the writer was.' }) confidence: PlanDateConfidence;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'First possible day; null where that side is open or unknown.',
  })
  earliest: string | null;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'Last possible day; null where that side is open or unknown.',
  })
  latest: string | null;
  @Field({
    description:
      'How finely the words name the time: day, week, month, quarter, season, year, financial-year, none.',
  })
  precision: string;
  @Field(() => Calendar, { description: 'Whether years run from January or April.' })
  calendar: PlanDateCalendar;
  @Field(() => String, { nullable: true, description: 'ISO 8601-2 form for interchange, where one exists.' })
  edtf: string | null;
  @Field({ description: 'The year was not written and was taken from the context.' }) isYearInferred: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'What a reader should know about how the words were read.',
  })
  note: string | null;
}
