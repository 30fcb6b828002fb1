import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { ProblemType } from '../../platform/graphql/problem.type.js';
import { DayScalar } from '../../platform/graphql/scalars.js';

const SHARE = 'Share of the runs, from 0 to 1.';
const ERROR = 'How far the share may be off: one standard error.';

@ObjectType('MeetingChance', { description: 'How likely a decision is taken at one meeting.' })
export class MeetingChanceType {
  @Field(() => ID, { description: 'The meeting.' }) meetingId: string;
  @Field({ description: 'Body and day of the meeting.' }) meeting: string;
  @Field(() => Float, { description: SHARE }) probability: number;
  @Field(() => Float, { description: ERROR }) standardError: number;
}

@ObjectType('GateChances', {
  description: 'To which meeting a decision goes; the shares of its meetings and the two others add up to 1.',
})
export class GateChancesType {
  @Field(() => ID, { description: 'The item.' }) itemId: string;
  @Field({ description: 'What it is called.' }) title: string;
  @Field({ description: 'The body that decides.' }) body: string;
  @Field(() => [MeetingChanceType], { description: 'Meetings with a chance at all, the first first.' })
  meetings: MeetingChanceType[];
  @Field(() => Float, { description: 'It misses the last meeting that is known.' }) noneKnown: number;
  @Field(() => Float, { description: 'Something before it cannot be computed.' }) heldUp: number;
  @Field(() => Float, {
    nullable: true,
    description: 'That it makes the meeting it is committed to; null where there is none.',
  })
  committed: number | null;
}

@ObjectType('ItemChance', { description: 'By when an item is done in so many runs of a hundred.' })
export class ItemChanceType {
  @Field(() => ID, { description: 'The item.' }) itemId: string;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'Done by then in 50 of 100 runs; null where fewer come to a day.',
  })
  p50: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'The same, in 80 of 100 runs.' }) p80: string | null;
}

@ObjectType('ChanceSwing', { description: 'How much the chance of being in time hangs on one input.' })
export class ChanceSwingType {
  @Field({ description: 'What the input does, in words.' }) sentence: string;
  @Field(() => Float, { description: 'Share of runs in time with the input at its best.' }) atBest: number;
  @Field(() => Float, { description: 'Share of runs in time with the input at its worst.' }) atWorst: number;
  @Field(() => Float, { description: ERROR }) standardError: number;
}

@ObjectType('ScenarioChances', {
  description: 'How likely the target comes when, under one scenario: the plan computed many times over.',
})
export class ScenarioChancesType {
  @Field(() => ID, { nullable: true, description: 'The scenario; null where the plan has none.' })
  scenarioId: string | null;
  @Field(() => Int, { nullable: true, description: 'Its number.' }) scenarioNumber: number | null;
  @Field({ description: 'The programme works to this one.' }) isWorking: boolean;
  @Field({
    description: 'Nothing on the way to the target is stated to be uncertain: every run is the same.',
  })
  isCertain: boolean;
  @Field(() => DayScalar, { nullable: true, description: 'The target comes by then in 10 of 100 runs.' })
  p10: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'The same, in 50 of 100 runs.' }) p50: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'The same, in 80 of 100 runs.' }) p80: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'The same, in 90 of 100 runs.' }) p90: string | null;
  @Field(() => Float, { description: 'Share of runs in which no day can be given for the target.' })
  notComputed: number;
  @Field(() => String, { nullable: true, description: 'Why no day can be given in those.' })
  because: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'The day that the plan projects for the target.' })
  by: string | null;
  @Field(() => Float, { nullable: true, description: 'Share of runs in which the target comes by that day.' })
  inTime: number | null;
  @Field(() => [GateChancesType], { description: 'Decisions on the way to the target, the first first.' })
  gates: GateChancesType[];
  @Field(() => [ItemChanceType], { description: 'Every item whose day is not the same in all runs.' })
  items: ItemChanceType[];
  @Field(() => [ChanceSwingType], { description: 'On what being in time hangs, the strongest first.' })
  tornado: ChanceSwingType[];
  @Field(() => [ProblemType], { description: 'Why the plan cannot be computed at all; empty where it can.' })
  problems: ProblemType[];
}

@ObjectType('Chances', { description: 'How likely an item comes when, as far as you may read the plan.' })
export class ChancesType {
  @Field(() => ID, { nullable: true, description: 'The item asked about.' }) targetId: string | null;
  @Field(() => String, { nullable: true, description: 'What it is called.' }) targetTitle: string | null;
  @Field(() => Int, { description: 'How often the plan was computed.' }) runs: number;
  @Field(() => Int, { description: 'Where the random numbers begin; the same seed gives the same answer.' })
  seed: number;
  @Field(() => Float, { description: 'How far any share may be off at most: one standard error.' })
  largestError: number;
  @Field(() => [ScenarioChancesType], {
    description: 'One for each open scenario that has the target, the working one first.',
  })
  scenarios: ScenarioChancesType[];
}
