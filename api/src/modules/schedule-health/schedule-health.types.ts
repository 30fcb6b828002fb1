import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ProblemType } from '../../platform/graphql/problem.type.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { stringEnum } from '../../platform/graphql/string-enum.js';

const VERDICTS = ['CLEAN', 'WITHIN', 'BEYOND', 'NOT_CHECKED'] as const;
const HealthVerdictEnum = stringEnum('HealthVerdict', VERDICTS, 'What a check of the schedule came to.', {
  CLEAN: 'Nothing was found.',
  WITHIN: 'Something was found, and no more than the threshold allows.',
  BEYOND: 'More was found than the threshold allows.',
  NOT_CHECKED: 'It could not be checked; the sentence says why.',
});

@ObjectType('HealthFinding', { description: 'One thing that a check found.' })
export class HealthFindingType {
  @Field(() => ID, { nullable: true, description: 'The item it is about.' }) itemId: string | null;
  @Field(() => ID, { nullable: true, description: 'The meeting it is about.' }) meetingId: string | null;
  @Field({ description: 'What that is called.' }) title: string;
  @Field({ description: 'What was found.' }) sentence: string;
}

@ObjectType('HealthCheck', { description: 'One check of the schedule.' })
export class HealthCheckType {
  @Field({ description: "The rule's id, such as HLT-1 or MTG-3." }) rule: string;
  @Field({ description: 'What it looks for.' }) title: string;
  @Field({ description: 'Why that matters.' }) reason: string;
  @Field({ description: 'How much of it is allowed.' }) threshold: string;
  @Field(() => HealthVerdictEnum, { description: 'What it came to.' }) verdict: (typeof VERDICTS)[number];
  @Field(() => Int, { description: 'How many were found.' }) count: number;
  @Field(() => Int, { description: 'How many were looked at.' }) checked: number;
  @Field({ description: 'The verdict in a sentence.' }) sentence: string;
  @Field(() => [HealthFindingType], { description: 'Everything found.' }) findings: HealthFindingType[];
}

@ObjectType('ScheduleHealth', {
  description: 'How well the plan is made, under the scenario that the programme works to.',
})
export class ScheduleHealthType {
  @Field(() => ID, { description: 'The programme.' }) programmeId: string;
  @Field(() => DayScalar, { description: "The office's day, as at which it was checked." }) today: string;
  @Field(() => Int, { nullable: true, description: 'Number of the scenario.' }) scenarioNumber: number | null;
  @Field(() => String, { nullable: true, description: 'What float is measured against.' })
  targetTitle: string | null;
  @Field(() => [HealthCheckType], { description: 'Every check.' }) checks: HealthCheckType[];
}

@ObjectType('HeldUp', { description: 'An item that hangs on something that is to be confirmed.' })
export class HeldUpType {
  @Field(() => ID, { description: 'The item.' }) itemId: string;
  @Field({ description: 'What it is called.' }) title: string;
}

@ObjectType('UnconfirmedEntry', { description: 'A date or meeting that is to be confirmed or not known.' })
export class UnconfirmedEntryType {
  @Field(() => ID, { nullable: true, description: 'The item, where it is one.' }) itemId: string | null;
  @Field(() => ID, { nullable: true, description: 'The meeting, where it is one.' })
  meetingId: string | null;
  @Field({ description: 'Its code.' }) code: string;
  @Field({ description: 'What it is called.' }) title: string;
  @Field({ description: 'The date as it is stated.' }) date: string;
  @Field({ description: 'No day is stated at all.' }) isUnknown: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'Who owes the answer: named with the date, or the owner.',
  })
  owes: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'By when it is to be confirmed.' })
  confirmBy: string | null;
  @Field({ description: 'That day has passed.' }) isOverdue: boolean;
  @Field({ description: 'It is on the route to the target.' }) isOnRoute: boolean;
  @Field(() => [HeldUpType], { description: 'What hangs on it.' }) holdsUp: HeldUpType[];
  @Field(() => [ProblemType], { description: 'What the rules say of it, such as DATE-9.' })
  warnings: ProblemType[];
}

@ObjectType('CertaintyPoint', { description: 'How many dates on the route were unconfirmed on a day.' })
export class CertaintyPointType {
  @Field(() => DayScalar, { description: 'The day.' }) on: string;
  @Field(() => Int, { description: 'Dates to be confirmed or unknown.' }) count: number;
  @Field(() => Int, { description: 'Dates that had been stated at all.' }) known: number;
}

@ObjectType('UnconfirmedRegister', {
  description: 'Everything in a plan that is to be confirmed, by what it holds up.',
})
export class UnconfirmedRegisterType {
  @Field(() => ID, { description: 'The programme.' }) programmeId: string;
  @Field(() => DayScalar, { description: "The office's day." }) today: string;
  @Field(() => Int, { nullable: true, description: 'Number of the scenario.' }) scenarioNumber: number | null;
  @Field(() => String, { nullable: true, description: 'What the route leads to.' })
  targetTitle: string | null;
  @Field(() => [UnconfirmedEntryType], { description: 'What holds up most comes first.' })
  entries: UnconfirmedEntryType[];
  @Field(() => [CertaintyPointType], { description: 'Unconfirmed dates on the route over time.' })
  burnDown: CertaintyPointType[];
  @Field(() => [ProblemType], { description: 'Why the plan could not be computed; empty where it could.' })
  problems: ProblemType[];
}
