import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PlanDateType } from '../../platform/dates/plan-date.type.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { stringEnum } from '../../platform/graphql/string-enum.js';

const CHANGES = ['MOVED', 'SAME', 'ADDED', 'GONE'] as const;
const MARKS = ['POINT', 'BAND', 'GAP'] as const;
const ItemChangeEnum = stringEnum('ItemChange', CHANGES, 'What became of an item between two days.');
const TrendMarkEnum = stringEnum('TrendMark', MARKS, 'How an expected date is drawn.', {
  POINT: 'One day.',
  BAND: 'From an earliest to a latest day, or one of them alone.',
  GAP: 'No day: to be confirmed, paused, not stated.',
});

@ObjectType('ComparedItem', { description: 'An item on one day against another, under one scenario.' })
export class ComparedItemType {
  @Field({ description: 'Item and scenario.' }) rowId: string;
  @Field(() => ID, { description: 'The item.' }) itemId: string;
  @Field({ description: 'Its code.' }) code: string;
  @Field({ description: 'Its title.' }) title: string;
  @Field(() => Int, { nullable: true, description: 'Number of the scenario where scenarios differ.' })
  scenarioNumber: number | null;
  @Field(() => ItemChangeEnum, { description: 'Moved, the same, added or gone.' })
  change: (typeof CHANGES)[number];
  @Field(() => PlanDateType, { nullable: true, description: 'What was expected or had happened then.' })
  before: PlanDateType | null;
  @Field(() => PlanDateType, { nullable: true, description: 'The same on the other day.' })
  after: PlanDateType | null;
  @Field({ description: 'It had happened by the first of the two days.' }) wasDone: boolean;
  @Field({ description: 'It had happened by the other.' }) isDone: boolean;
  @Field(() => Int, { nullable: true, description: 'Working days later; null where it is not known.' })
  slipWorkingDays: number | null;
  @Field(() => Int, { nullable: true, description: 'Calendar days later; null where it is not known.' })
  slipCalendarDays: number | null;
  @Field(() => String, {
    nullable: true,
    description: 'Working days later as a figure: "12", "5 to 12", "at most 12"; null where it is not known.',
  })
  slipFigure: string | null;
  @Field(() => String, { nullable: true, description: 'The same in calendar days.' })
  calendarFigure: string | null;
  @Field({ description: 'The slip in words, or why it is not known.' }) slipWords: string;
}

@ObjectType('DayComparison', { description: 'The plan as it was known on one day against that of another.' })
export class DayComparisonType {
  @Field(() => DayScalar, { description: 'The day that is compared.' }) from: string;
  @Field(() => DayScalar, { description: 'The day that it is compared with.' }) to: string;
  @Field(() => DayScalar, { description: 'The first day of which anything is on record.' }) firstDay: string;
  @Field(() => DayScalar, { description: "The office's today." }) today: string;
  @Field(() => String, { nullable: true, description: 'Why these days cannot be compared; then no rows.' })
  problem: string | null;
  @Field({ description: 'How many moved, came, went and stayed, in a sentence.' }) summary: string;
  @Field(() => [ComparedItemType], { description: 'Every item of either day.' }) rows: ComparedItemType[];
}

@ObjectType('TrendStep', { description: 'What was expected of an item over a run of days.' })
export class TrendStepType {
  @Field(() => DayScalar, { description: 'From which day of the office.' }) from: string;
  @Field(() => DayScalar, { description: 'Until the next statement, the end, or today.' }) to: string;
  @Field(() => TrendMarkEnum, { description: 'A day, a band or a gap.' }) mark: (typeof MARKS)[number];
  @Field(() => DayScalar, { nullable: true, description: 'Earliest expected day.' }) earliest: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'Latest expected day.' }) latest: string | null;
  @Field({ description: 'The date was to be confirmed.' }) isUnconfirmed: boolean;
  @Field({ description: 'The expected date in words.' }) words: string;
  @Field({ description: 'It differs from the date before.' }) isMove: boolean;
  @Field(() => Int, { nullable: true, description: 'Working days after the baseline; null if not known.' })
  slipWorkingDays: number | null;
  @Field(() => Int, { nullable: true, description: 'Calendar days after the baseline; null if not known.' })
  slipCalendarDays: number | null;
  @Field({ description: 'The slip in words.' }) slipWords: string;
  @Field(() => String, { nullable: true, description: 'Why, as stated.' }) why: string | null;
  @Field({ description: 'Read into a source that does not print it.' }) isInterpretation: boolean;
}

@ObjectType('TrendEnd', { description: 'When an item happened, as far as known.' })
export class TrendEndType {
  @Field(() => DayScalar, { nullable: true, description: 'Earliest day.' }) earliest: string | null;
  @Field(() => DayScalar, { description: 'Latest day.' }) latest: string;
  @Field({ description: 'In words.' }) words: string;
  @Field({ description: 'Its slip in words.' }) slipWords: string;
}

@ObjectType('MilestoneTrend', { description: 'How the expected date of an item moved as time went on.' })
export class MilestoneTrendType {
  @Field(() => ID, { description: 'The item.' }) itemId: string;
  @Field({ description: 'Its code.' }) code: string;
  @Field({ description: 'Its title.' }) title: string;
  @Field({ description: 'A launch, go-live or legal deadline.' }) isProtected: boolean;
  @Field(() => PlanDateType, { nullable: true, description: 'Its baseline now.' })
  baseline: PlanDateType | null;
  @Field(() => Int, { description: 'How often its expected date moved.' }) moves: number;
  @Field({ description: 'The whole in a sentence.' }) sentence: string;
  @Field(() => [TrendStepType], { description: 'In the order of the days on which they were stated.' })
  steps: TrendStepType[];
  @Field(() => TrendEndType, { nullable: true, description: 'What happened; null while it is open.' })
  end: TrendEndType | null;
}

@ObjectType('MilestoneTrends', { description: 'Milestone trend analysis of a programme.' })
export class MilestoneTrendsType {
  @Field(() => DayScalar, { description: "The office's today." }) today: string;
  @Field(() => [MilestoneTrendType], { description: 'In the order of the plan.' })
  trends: MilestoneTrendType[];
}
