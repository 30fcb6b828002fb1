import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PlanDateType } from '../../platform/dates/plan-date.type.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { stringEnum } from '../../platform/graphql/string-enum.js';

export const BASELINE_CHANGES = ['ADDED', 'GONE', 'MOVED', 'SAME'] as const;
export type BaselineChange = (typeof BASELINE_CHANGES)[number];
const BaselineChangeEnum = stringEnum(
  'BaselineChange',
  BASELINE_CHANGES,
  'What became of an item since a baseline.',
  {
    ADDED: 'It has a date that the baseline does not hold.',
    GONE: 'It is in the baseline alone.',
    MOVED: 'Its date is another one.',
    SAME: 'Its date is the same; also what has none in either, and what was done before the baseline was taken.',
  },
);

@ObjectType('Baseline', { description: 'A numbered set of dates to compare with. It is never changed.' })
export class BaselineType {
  @Field(() => ID, { description: 'The baseline.' }) id: string;
  @Field(() => Int, { description: 'Its number; 0 is the plan as printed.' }) number: number;
  @Field({ description: 'What it is called.' }) name: string;
  @Field(() => DayScalar, { description: 'The day of the office on which it was taken.' }) takenOn: string;
  @Field({ description: 'Who took it.' }) by: string;
  @Field({ description: 'Why.' }) reason: string;
  @Field(() => ID, { nullable: true, description: 'The decision by which it was taken.' }) decisionId:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'Its code; null also where you may not see it.' })
  decisionCode: string | null;
  @Field(() => Int, { description: 'How many dates it holds that you may see.' }) dates: number;
}

@ObjectType('BaselineRow', {
  description: 'An item against a baseline, under one scenario: now, or in another baseline.',
})
export class BaselineRowType {
  @Field({ description: 'Item and scenario.' }) rowId: string;
  @Field(() => ID, { description: 'The item.' }) itemId: string;
  @Field({ description: 'Its code.' }) code: string;
  @Field({ description: 'Its title.' }) title: string;
  @Field(() => Int, { nullable: true, description: 'Number of the scenario where scenarios differ.' })
  scenarioNumber: number | null;
  @Field(() => PlanDateType, {
    nullable: true,
    description: 'Its date in the baseline; null where it has none.',
  })
  baseline: PlanDateType | null;
  @Field(() => PlanDateType, {
    nullable: true,
    description: 'What is expected or happened; its date in the other baseline where two are compared.',
  })
  current: PlanDateType | null;
  @Field({ description: 'It happened.' }) isDone: boolean;
  @Field(() => BaselineChangeEnum, { description: 'What became of it.' }) change: BaselineChange;
  @Field({ description: 'ACTIVITY, MILESTONE or GATE.' }) kind: string;
  @Field(() => ID, { nullable: true, description: 'Its workstream.' }) workstreamId: string | null;
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
  @Field(() => Int, { description: 'How often its forecast was stated anew.' }) moves: number;
}

@ObjectType('BaselineComparison', { description: 'The plan now, or another baseline, against one baseline.' })
export class BaselineComparisonType {
  @Field(() => ID, { description: 'The baseline.' }) id: string;
  @Field({ description: 'In a sentence: how many are later, earlier, the same, not known.' }) summary: string;
  @Field(() => [BaselineRowType], { description: 'Every item of the plan or the baseline.' })
  rows: BaselineRowType[];
}

@ObjectType('Baselines', { description: 'The baselines of a programme.' })
export class BaselinesType {
  @Field(() => Int, { description: "The programme's version, on which the next is taken." })
  programmeVersion: number;
  @Field(() => String, {
    nullable: true,
    description: 'Said where the reference was set anew too often (BL-2).',
  })
  warning: string | null;
  @Field({ description: 'You may take the next one.' }) mayTake: boolean;
  @Field(() => DayScalar, { description: "The office's today." }) today: string;
  @Field(() => [BaselineType], { description: 'Newest first.' }) sets: BaselineType[];
}
