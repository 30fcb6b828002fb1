import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PlanDateType } from '../../platform/dates/plan-date.type.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { ThreePointType } from '../../platform/graphql/three-point.js';

@ObjectType('TimelineRow', {
  description:
    'A plan item as one scenario sees it: once where scenarios agree, once each where they differ.',
})
export class TimelineRowType {
  @Field(() => ID, {
    description: 'Unique in the answer: the item, and the scenario where it has rows of its own.',
  })
  rowId: string;
  @Field(() => ID, { description: 'The plan item.' }) itemId: string;
  @Field(() => Int, { description: 'Version of the item, to send with a change.' }) version: number;
  @Field({ description: 'Short code for people, such as MS-014.' }) code: string;
  @Field({ description: 'What it is.' }) title: string;
  @Field({ description: 'ACTIVITY, MILESTONE or GATE.' }) kind: string;
  @Field({
    description:
      'What sort of item: DELIVERABLE, DECISION, MEETING, SUBMISSION, EXTERNAL, GO_LIVE, DOCUMENT, ENGAGEMENT, OUTCOME, STAGE, PHASE, GATE.',
  })
  category: string;
  @Field({
    description:
      'Where it stands; MISSED is derived: the last possible day has passed and nothing is recorded as done.',
  })
  state: string;
  @Field(() => ID, { nullable: true, description: 'Its workstream.' }) workstreamId: string | null;
  @Field(() => ID, { nullable: true, description: 'Its lane on the timeline.' }) laneId: string | null;
  @Field(() => ID, { nullable: true, description: 'The body that decides, reviews or meets.' }) bodyId:
    | string
    | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The meeting at which it happens; it then has no date of its own.',
  })
  meetingId: string | null;
  @Field(() => ID, { nullable: true, description: 'The pathway of which it is a stage.' }) pathwayId:
    | string
    | null;
  @Field(() => Int, { nullable: true, description: 'Its place on the pathway, from 1.' }) stageNumber:
    | number
    | null;
  @Field(() => ID, { nullable: true, description: 'The scenario of this row; null where scenarios agree.' })
  scenarioId: string | null;
  @Field(() => String, { nullable: true, description: 'Who owns it: a person or a post.' }) owner:
    | string
    | null;
  @Field(() => ID, { nullable: true, description: 'The person or post that owns it.' }) ownerId:
    | string
    | null;
  @Field({ description: 'A post owns it that nobody holds today.' }) isOwnerVacant: boolean;
  @Field({ description: 'It is mine to update, by name or by the post that I hold.' }) isMine: boolean;
  @Field({ description: 'You may state another date for it, as far as your roles go.' })
  mayReforecast: boolean;
  @Field({ description: 'A launch, go-live or legal deadline: one working day late is off track.' })
  isProtected: boolean;
  @Field({ description: 'OPEN, OFFICIAL or EXEMPT.' }) classification: string;
  @Field({ description: 'Somebody read it so; the source does not say it outright.' })
  isInterpretation: boolean;
  @Field(() => ThreePointType, {
    nullable: true,
    description: 'How long the work takes, as its owner states it.',
  })
  duration: ThreePointType | null;
  @Field(() => PlanDateType, { nullable: true, description: 'The agreed date for comparison.' })
  baseline: PlanDateType | null;
  @Field(() => PlanDateType, {
    nullable: true,
    description: "When it is expected: the meeting's date, else as stated.",
  })
  forecast: PlanDateType | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The item that the forecast is counted from, where it is stated so.',
  })
  forecastAnchorId: string | null;
  @Field(() => PlanDateType, { nullable: true, description: 'When it happened.' })
  actual: PlanDateType | null;
  @Field({ description: 'The status to show: blue, green, amber, red, grey or stale.' }) rag: string;
  @Field({ description: 'The status by rule.' }) computedRag: string;
  @Field({ description: 'Which case of the rule.' }) computedReason: string;
  @Field({ description: "The rule's reason in words." }) computedSentence: string;
  @Field(() => String, { nullable: true, description: 'What the owner last reported.' }) reportedRag:
    | string
    | null;
  @Field(() => DayScalar, { nullable: true, description: 'When it was last reported.' }) reportedOn:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'What the owner last wrote.' }) narrative:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'How it gets back on track, as last reported.' })
  pathToGreen: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Working days later than the baseline; null where unknown, never zero for it.',
  })
  slipWorkingDays: number | null;
  @Field({ description: 'The slip in words, with its unit.' }) slipWords: string;
  @Field(() => DayScalar, { description: 'The day of the office on which it was last changed.' })
  changedOn: string;
}

@ObjectType('TimelineGroup', { description: 'A branch of the tree: a workstream, lane, body or pathway.' })
export class TimelineGroupType {
  @Field({ description: 'WORKSTREAM, LANE, BODY or PATHWAY.' }) kind: string;
  @Field(() => ID, { description: 'The workstream, lane, body or pathway.' }) id: string;
  @Field(() => ID, { nullable: true, description: 'The branch above it.' }) parentId: string | null;
  @Field({ description: 'Its name.' }) title: string;
  @Field(() => Boolean, { nullable: true, description: 'For lanes: printed in the source, or inferred.' })
  isPrinted: boolean | null;
}

@ObjectType('TimelineScenario', { description: 'A named overlay on the plan.' })
export class TimelineScenarioType {
  @Field(() => ID, { description: 'The scenario.' }) id: string;
  @Field(() => Int, { description: 'Its number.' }) number: number;
  @Field({ description: 'Its name.' }) name: string;
  @Field({ description: 'It is the one that the programme works to.' }) isWorking: boolean;
  @Field(() => String, { nullable: true, description: 'What decides which scenario comes true.' })
  branchCondition: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'By when that is decided.' }) decideBy:
    | string
    | null;
}

@ObjectType('TimelineMeeting', { description: 'A meeting of a body that serves the programme.' })
export class TimelineMeetingType {
  @Field(() => ID, { description: 'The meeting.' }) id: string;
  @Field(() => Int, { description: 'Version to send with a change.' }) version: number;
  @Field(() => ID, { description: 'Its body.' }) bodyId: string;
  @Field({ description: 'What it is.' }) title: string;
  @Field({ description: 'Formal, informal and so on.' }) kind: string;
  @Field({ description: 'Where it stands.' }) state: string;
  @Field(() => PlanDateType, { description: 'When it is.' }) date: PlanDateType;
  @Field(() => DayScalar, {
    nullable: true,
    description: "Last day on which its papers can go out under the body's notice rule.",
  })
  papersDue: string | null;
}

@ObjectType('TimelineLink', { description: 'A dependency between two items.' })
export class TimelineLinkType {
  @Field(() => ID, { description: 'The dependency.' }) id: string;
  @Field(() => ID, { description: 'The item that comes first.' }) predecessorId: string;
  @Field(() => ID, { description: 'The item that waits.' }) successorId: string;
  @Field({ description: 'FS, SS, FF or SF.' }) kind: string;
  @Field(() => Int, { description: 'Version to send with a change.' }) version: number;
  @Field(() => Int, { description: 'Least lag.' }) lagMin: number;
  @Field(() => Int, { description: 'Most lag.' }) lagMax: number;
  @Field({ description: 'DAYS, WORKING_DAYS, WEEKS, MONTHS or YEARS.' }) lagUnit: string;
  @Field({ description: 'The lag in words; empty for none.' }) lagWords: string;
  @Field(() => String, { nullable: true, description: 'PAPER or DECISION: what a gate needs it for.' })
  neededFor: string | null;
  @Field(() => ID, { nullable: true, description: 'The scenario in which it holds; null for all.' })
  scenarioId: string | null;
}

@ObjectType('TimelineRestriction', {
  description: 'A restricted period, such as that before an election, that holds in the programme.',
})
export class TimelineRestrictionType {
  @Field(() => ID, { description: 'The period.' }) id: string;
  @Field({ description: 'Its name.' }) name: string;
  @Field(() => DayScalar, { description: 'First day.' }) from: string;
  @Field(() => DayScalar, { description: 'Last day.' }) to: string;
}

@ObjectType('PlanCalendar', {
  description: 'By which days the programme counts: bank holidays, and what is closed or worked besides.',
})
export class PlanCalendarType {
  @Field({ description: 'Whose bank holidays: england-and-wales, scotland or northern-ireland.' })
  division: string;
  @Field(() => [DayScalar], { description: 'Closed besides bank holidays and weekends.' })
  closedDays: string[];
  @Field(() => [DayScalar], { description: 'Worked although they fall on a weekend or bank holiday.' })
  workedDays: string[];
}

@ObjectType('Timeline', { description: "One programme's whole plan, as the Gantt and the grids draw it." })
export class TimelineType {
  @Field(() => ID, { description: 'The programme.' }) programmeId: string;
  @Field({ description: 'Its name.' }) programmeName: string;
  @Field(() => DayScalar, { description: 'Today, by the office clock.' }) today: string;
  @Field(() => [TimelineRowType], { description: 'Items in their order.' }) rows: TimelineRowType[];
  @Field(() => [TimelineGroupType], { description: 'Branches for every way of grouping.' })
  groups: TimelineGroupType[];
  @Field(() => [TimelineScenarioType], { description: 'Scenarios that are open.' })
  scenarios: TimelineScenarioType[];
  @Field(() => [TimelineMeetingType], { description: 'Meetings of the bodies that serve the programme.' })
  meetings: TimelineMeetingType[];
  @Field(() => [TimelineLinkType], { description: 'Dependencies.' }) links: TimelineLinkType[];
  @Field(() => [TimelineRestrictionType], { description: 'Restricted periods.' })
  restrictions: TimelineRestrictionType[];
  @Field(() => PlanCalendarType, { description: 'By which days it counts.' }) calendar: PlanCalendarType;
}
