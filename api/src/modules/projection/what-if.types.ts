import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ProblemType } from '../../platform/graphql/problem.type.js';
import { DayScalar } from '../../platform/graphql/scalars.js';

@ObjectType('MovedItem', { description: 'An item whose computed day would be another.' })
export class MovedItemType {
  @Field(() => ID, { description: 'The item.' }) itemId: string;
  @Field({ description: 'What it is called.' }) title: string;
  @Field(() => DayScalar, { nullable: true, description: 'Computed now; null where it cannot be.' }) from:
    | string
    | null;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'Computed with the changes; null where it cannot be.',
  })
  to: string | null;
  @Field(() => Int, { nullable: true, description: 'Working days later; earlier is negative.' }) workingDays:
    | number
    | null;
}

@ObjectType('MissedMeeting', { description: 'A decision that would no longer make its meeting.' })
export class MissedMeetingType {
  @Field(() => ID, { description: 'What is decided.' }) itemId: string;
  @Field({ description: 'What it is called.' }) title: string;
  @Field({ description: 'The body and day that it misses.' }) meeting: string;
  @Field(() => String, { nullable: true, description: 'Where it goes instead; null where none is known.' })
  nextMeeting: string | null;
}

@ObjectType('StoppedItems', { description: 'What could be computed and could no longer, by its cause.' })
export class StoppedItemsType {
  @Field({ description: 'Why, in a sentence.' }) because: string;
  @Field(() => [String], { description: 'What waits behind that.' }) titles: string[];
}

@ObjectType('WhatIfScenario', { description: 'What the changes would do under one scenario.' })
export class WhatIfScenarioType {
  @Field(() => Int, { nullable: true, description: 'Number of the scenario.' }) scenarioNumber: number | null;
  @Field({ description: 'The programme works to this one.' }) isWorking: boolean;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'The target now; null where it cannot be computed.',
  })
  targetFrom: string | null;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'The target with the changes; null where it cannot be computed.',
  })
  targetTo: string | null;
  @Field({ description: 'The target is in this scenario.' }) hasTarget: boolean;
  @Field(() => [MissedMeetingType], { description: 'Meetings that would be missed.' })
  missed: MissedMeetingType[];
  @Field(() => [StoppedItemsType], { description: 'What could no longer be computed.' })
  stopped: StoppedItemsType[];
  @Field(() => MovedItemType, { nullable: true, description: 'The target, where it moves.' })
  target: MovedItemType | null;
  @Field(() => [MovedItemType], { description: 'Every other item that moves, the first to come first.' })
  moved: MovedItemType[];
  @Field(() => [String], {
    description: 'The consequences in sentences, the most important first; empty where there are none.',
  })
  sentences: string[];
}

@ObjectType('DraftReading', { description: 'How a typed date was read.' })
export class DraftReadingType {
  @Field(() => ID, { description: 'The item or meeting.' }) id: string;
  @Field({ description: 'The reading in a sentence.' }) reading: string;
}

@ObjectType('WhatIf', { description: 'What would follow from changes that are not made yet.' })
export class WhatIfType {
  @Field(() => ID, { nullable: true, description: 'The item that the plan is about.' }) targetId:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'What it is called.' }) targetTitle: string | null;
  @Field(() => [DraftReadingType], { description: 'How the typed dates were read.' })
  readings: DraftReadingType[];
  @Field(() => [String], { description: 'What is worth knowing of a change before it is made.' })
  notes: string[];
  @Field(() => [WhatIfScenarioType], { description: 'One for each open scenario, the working one first.' })
  scenarios: WhatIfScenarioType[];
  @Field(() => [ProblemType], { description: 'Why the plan could not be computed with the changes.' })
  problems: ProblemType[];
}
