import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ProblemType } from '../../platform/graphql/problem.type.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { stringEnum } from '../../platform/graphql/string-enum.js';

const Criticality = stringEnum(
  'Criticality',
  ['critical', 'near-critical', 'other'].map((word) => word.toUpperCase().replace('-', '_')) as [
    'CRITICAL',
    'NEAR_CRITICAL',
    'OTHER',
  ],
  'Whether an item decides when the target comes.',
  {
    CRITICAL: 'On the driving chain of the target.',
    NEAR_CRITICAL: 'Within a few working days of it.',
    OTHER: 'Neither.',
  },
);

@ObjectType('ProjectedGate', {
  description: 'The meeting that a decision goes to, and how close its paper is.',
})
export class ProjectedGateType {
  @Field(() => ID, { description: 'The body.' }) bodyId: string;
  @Field(() => ID, { description: 'The meeting.' }) meetingId: string;
  @Field({ description: 'Body and day of the meeting.' }) meeting: string;
  @Field(() => DayScalar, { description: 'The last day on which papers are in time.' }) papersDue: string;
  @Field(() => DayScalar, { description: 'When all that it needs is there.' }) readyOn: string;
  @Field(() => Int, { description: "Working days between ready and due, in the body's calendar." })
  marginDays: number;
  @Field(() => String, { nullable: true, description: 'The meeting it falls to when this one is missed.' })
  nextMeeting: string | null;
}

@ObjectType('ProjectedItem', {
  description: 'What the plan computes for an item, beside what its owner states.',
})
export class ProjectedItemType {
  @Field(() => ID, { description: 'The item.' }) itemId: string;
  @Field({ description: 'What it is called.' }) title: string;
  @Field(() => DayScalar, { nullable: true, description: 'At the earliest of all ranges.' }) earliest:
    | string
    | null;
  @Field(() => DayScalar, { nullable: true, description: 'To plan with; null where it cannot be computed.' })
  likely: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'At the latest of all ranges.' }) latest:
    | string
    | null;
  @Field({ description: 'The same in words.' }) words: string;
  @Field({ description: 'It rests on a date or meeting that is to be confirmed.' }) isUnconfirmed: boolean;
  @Field({
    description:
      'Its days have come with nothing recorded, and it counts as done today or as begun (PROJ-2).',
  })
  isPresumed: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'What the plan makes of it where its days have come with nothing recorded (PROJ-2).',
  })
  overdue: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Working days that it can slip before the target moves; null where it does not lead there.',
  })
  floatDays: number | null;
  @Field(() => Criticality, { description: 'Whether it decides when the target comes.' }) criticality: string;
  @Field(() => Int, {
    nullable: true,
    description:
      'Working days from the last day that the owner states to the computed one; null where either is not known.',
  })
  differenceDays: number | null;
  @Field(() => String, { nullable: true, description: 'Why it cannot be computed.' }) because: string | null;
  @Field(() => ProjectedGateType, { nullable: true, description: 'For what goes to a meeting.' })
  gate: ProjectedGateType | null;
}

@ObjectType('RouteStep', { description: 'One step of the way to the target.' })
export class RouteStepType {
  @Field(() => ID, { description: 'The item.' }) itemId: string;
  @Field({ description: 'What it is called.' }) title: string;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'When it ends or meets; null where that cannot be computed.',
  })
  on: string | null;
  @Field({ description: 'It rests on a date or meeting that is to be confirmed.' }) isUnconfirmed: boolean;
  @Field({ description: 'It alone puts what follows where it is.' }) isDriving: boolean;
  @Field(() => Int, {
    nullable: true,
    description:
      'Working days to spare: at a gate before its meeting is missed, elsewhere before the target moves.',
  })
  margin: number | null;
  @Field(() => Int, { nullable: true, description: 'Days from ready to the meeting.' }) waitDays:
    | number
    | null;
  @Field({ description: 'Its day has come and nothing is recorded: it counts as done today (PROJ-2).' })
  isOverdue: boolean;
  @Field({ description: 'It is work that takes time and is not done: its length can be stated.' })
  takesTime: boolean;
  @Field({ description: 'The step in a sentence.' }) sentence: string;
}

@ObjectType('LateWayOut', { description: 'One way to live with an outcome that lands after papers are due.' })
export class LateWayOutType {
  @Field(() => String, {
    nullable: true,
    description: 'Under which it is settled; null for moving the decision, which is a change of the plan.',
  })
  route: string | null;
  @Field({ description: 'What there is to do.' }) words: string;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'The meeting to move to; null where none is known.',
  })
  to: string | null;
}

@ObjectType('LatePaper', { description: 'What an outcome that lands after papers are due is about (MTG-3).' })
export class LatePaperType {
  @Field(() => ID, { description: 'The dependency.' }) linkId: string;
  @Field(() => Int, { description: 'Its version.' }) linkVersion: number;
  @Field(() => ID, { description: 'The meeting whose papers are due before.' }) meetingId: string;
  @Field(() => [LateWayOutType], { description: 'Every way out.' }) waysOut: LateWayOutType[];
  @Field(() => String, { nullable: true, description: 'What was settled on and why; null while it is open.' })
  settled: string | null;
}

@ObjectType('ChainWait', { description: 'Time that passes between ready and the meeting.' })
export class ChainWaitType {
  @Field(() => DayScalar, { description: 'When all that it needs is there.' }) from: string;
  @Field(() => DayScalar, { description: 'When the body meets.' }) to: string;
  @Field({ description: 'The same in words.' }) words: string;
}

@ObjectType('ChainStep', { description: 'One item that drives the target, or lies on the way to it.' })
export class ChainStepType {
  @Field(() => ID, { description: 'The item.' }) itemId: string;
  @Field({ description: 'What it is called.' }) title: string;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'When it begins, or is ready for its meeting; null where that cannot be computed.',
  })
  from: string | null;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'When it ends or meets; null where that cannot be computed.',
  })
  to: string | null;
  @Field({ description: 'It rests on a date or meeting that is to be confirmed.' }) isUnconfirmed: boolean;
  @Field({
    description: 'On the driving chain; others lie behind what is held by a meeting or date of its own.',
  })
  isDriving: boolean;
  @Field(() => ChainWaitType, { nullable: true, description: 'For what waits for its meeting.' })
  wait: ChainWaitType | null;
  @Field(() => [String], { description: 'Why it is where it is, and what it has to spare.' })
  sentences: string[];
}

@ObjectType('ChainLink', { description: 'A dependency between two items of the chain.' })
export class ChainLinkType {
  @Field(() => ID, { description: 'The item that comes first.' }) fromId: string;
  @Field(() => ID, { description: 'The item that waits.' }) toId: string;
  @Field({ description: 'FS, SS, FF or SF.' }) kind: string;
  @Field({ description: 'It puts what follows where it is.' }) isDriving: boolean;
}

@ObjectType('ProjectionChain', { description: 'What drives the target, and from there the way back.' })
export class ProjectionChainType {
  @Field(() => [ChainStepType], { description: 'In the order of time.' }) steps: ChainStepType[];
  @Field(() => [ChainLinkType], { description: 'What joins them.' }) links: ChainLinkType[];
}

@ObjectType('ProjectionWarning', { description: 'Something on the way that somebody should look at.' })
export class ProjectionWarningType {
  @Field({ description: "The rule's id, such as MTG-3." }) rule: string;
  @Field({ description: 'What is wrong, with the ways out.' }) message: string;
  @Field(() => ID, { description: 'The item that it is about.' }) itemId: string;
  @Field(() => LatePaperType, {
    nullable: true,
    description: 'For MTG-3: the ways out, and which was taken.',
  })
  latePaper: LatePaperType | null;
}

@ObjectType('ProjectionWait', { description: 'Something that is not known, and what waits behind it.' })
export class ProjectionWaitType {
  @Field({ description: 'What is not known.' }) sentence: string;
  @Field(() => [ID], { description: 'What waits, the item where it stands first.' }) itemIds: string[];
}

@ObjectType('ScenarioProjection', { description: 'The plan computed under one scenario.' })
export class ScenarioProjectionType {
  @Field(() => ID, { nullable: true, description: 'The scenario; null where the plan has none.' })
  scenarioId: string | null;
  @Field(() => Int, { nullable: true, description: 'Its number.' }) scenarioNumber: number | null;
  @Field({ description: 'The programme works to this one.' }) isWorking: boolean;
  @Field(() => ID, { nullable: true, description: 'The item that float is counted to.' }) targetId:
    | string
    | null;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'When the target comes; null where that cannot be computed.',
  })
  targetOn: string | null;
  @Field({ description: 'When the target comes, or why that cannot be said, in words.' }) headline: string;
  @Field(() => String, {
    nullable: true,
    description: 'How much may slip before the target moves, and how far it then goes.',
  })
  cliff: string | null;
  @Field(() => [RouteStepType], { description: 'What decides when the target comes, first step first.' })
  route: RouteStepType[];
  @Field(() => ProjectionChainType, {
    nullable: true,
    description: 'What drives the target; null where the target is not in this scenario.',
  })
  chain: ProjectionChainType | null;
  @Field(() => [ProjectionWarningType], { description: 'What somebody should look at.' })
  warnings: ProjectionWarningType[];
  @Field(() => [ProjectionWaitType], { description: 'What cannot be computed, by what it waits for.' })
  waits: ProjectionWaitType[];
  @Field(() => [ProjectedItemType], { description: 'Every item of this scenario.' })
  items: ProjectedItemType[];
  @Field(() => [ProblemType], { description: 'Why the plan cannot be computed at all; empty where it can.' })
  problems: ProblemType[];
}

@ObjectType('Projection', { description: 'What the plan says will happen, as far as you may read it.' })
export class ProjectionType {
  @Field(() => ID, { description: 'The programme.' }) programmeId: string;
  @Field(() => DayScalar, { description: "The office's day, as at which it is computed." }) today: string;
  @Field(() => ID, { nullable: true, description: 'The item that float is counted to.' }) targetId:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'What it is called.' }) targetTitle: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Days from the earliest scenario to the latest; null where one is not known.',
  })
  daysApart: number | null;
  @Field(() => [ScenarioProjectionType], {
    description: 'One for each open scenario, the working one first.',
  })
  scenarios: ScenarioProjectionType[];
}

@ObjectType('ItemProjection', {
  description: 'One item as the plan computes it under one scenario, and why.',
})
export class ItemProjectionType {
  @Field(() => Int, { nullable: true, description: 'Number of the scenario.' }) scenarioNumber: number | null;
  @Field({ description: 'The programme works to this one.' }) isWorking: boolean;
  @Field(() => ProjectedItemType, { description: 'The computed days.' }) item: ProjectedItemType;
  @Field(() => [String], { description: 'Why it is computed so, step by step.' }) steps: string[];
  @Field(() => String, { nullable: true, description: 'What one more day costs the protected date.' }) cliff:
    | string
    | null;
  @Field(() => [ProjectionWarningType], { description: 'What somebody should look at.' })
  warnings: ProjectionWarningType[];
}
