import type { SensitiveEvent } from '@gantry/shared/calendar/restricted-periods';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PlanDateType } from '../../platform/dates/plan-date.type.js';
import { ProblemType } from '../../platform/graphql/problem.type.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { ThreePointType } from '../../platform/graphql/three-point.js';
import { SensitiveEventEnum } from '../calendars/index.js';
import { TimelineRowType } from '../timeline/index.js';

@ObjectType('PlanItemChange', { description: 'What a change of a plan item came to.' })
export class PlanItemChangeType {
  @Field(() => ID, { description: 'The item.' }) id: string;
  @Field(() => Int, { description: 'Its version now.' }) version: number;
  @Field({ description: 'Its short code.' }) code: string;
  @Field(() => String, { nullable: true, description: 'How the date was understood.' }) reading:
    | string
    | null;
  @Field(() => [ProblemType], { description: 'What was accepted and is worth knowing.' })
  warnings: ProblemType[];
  @Field(() => ID, {
    nullable: true,
    description: 'Of a new forecast: the statement that it took the place of; null where there was none.',
  })
  replacedId?: string | null;
}

@ObjectType('DependencyChange', { description: 'What a change of a dependency came to.' })
export class DependencyChangeType {
  @Field(() => ID, { description: 'The dependency.' }) id: string;
  @Field(() => Int, { description: 'Its version now.' }) version: number;
}

@ObjectType('DateStatement', {
  description: "One statement in the history of an item's dates. Nothing is ever overwritten.",
})
export class DateStatementType {
  @Field(() => ID, { description: 'The statement.' }) id: string;
  @Field({ description: 'BASELINE, FORECAST, ACTUAL or EXTERNAL.' }) role: string;
  @Field(() => PlanDateType, { description: 'What was stated.' }) date: PlanDateType;
  @Field(() => Int, { nullable: true, description: "The scenario's number; null for all." }) scenarioNumber:
    | number
    | null;
  @Field(() => DayScalar, { description: 'On which day of the office it was stated.' }) statedOn: string;
  @Field(() => Date, { description: 'When it was recorded.' }) recordedAt: Date;
  @Field({ description: 'Who stated it.' }) by: string;
  @Field({ description: 'Why.' }) reason: string;
  @Field({ description: 'It is the one that counts now.' }) isCurrent: boolean;
  @Field({ description: 'Its day is read into a source that does not print it; the reason says how.' })
  isInterpretation: boolean;
}

@ObjectType('StatusReport', { description: 'What an owner reported.' })
export class StatusReportType {
  @Field(() => ID, { description: 'The report.' }) id: string;
  @Field({ description: 'The colour reported.' }) rag: string;
  @Field({ description: 'The colour by rule at that time.' }) computedRag: string;
  @Field({ description: 'Which case of the rule.' }) computedReason: string;
  @Field(() => DayScalar, { description: 'On which day of the office.' }) reportedOn: string;
  @Field({ description: 'By whom.' }) by: string;
  @Field(() => String, { nullable: true, description: 'What happened.' }) narrative: string | null;
  @Field(() => String, { nullable: true, description: 'What brings it back on track.' }) pathToGreen:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'Who does that.' }) pathOwner: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'By when.' }) pathDueOn: string | null;
  @Field(() => String, { nullable: true, description: 'Why the reported colour differs.' }) overrideReason:
    | string
    | null;
  @Field(() => DayScalar, { nullable: true, description: 'Until when it may.' }) overrideUntil: string | null;
}

@ObjectType('ItemLink', { description: 'A dependency seen from one of its items.' })
export class ItemLinkType {
  @Field(() => ID, { description: 'The dependency.' }) id: string;
  @Field(() => Int, { description: 'Its version.' }) version: number;
  @Field({ description: 'true: this item waits for the other; false: the other waits for this one.' })
  isPredecessor: boolean;
  @Field(() => ID, { description: 'The other item.' }) otherId: string;
  @Field({ description: 'Its code.' }) otherCode: string;
  @Field({ description: 'Its title.' }) otherTitle: string;
  @Field({ description: 'FS, SS, FF or SF.' }) kind: string;
  @Field({ description: 'The lag in words; empty for none.' }) lagWords: string;
  @Field(() => Int, { description: 'The least lag.' }) lagMin: number;
  @Field(() => Int, { description: 'The most lag.' }) lagMax: number;
  @Field({ description: 'DAYS, WORKING_DAYS, WEEKS, MONTHS or YEARS.' }) lagUnit: string;
  @Field(() => String, { nullable: true, description: 'PAPER or DECISION.' }) neededFor: string | null;
  @Field({ description: 'What waits is a gate, which says what it needs the other for.' }) isToGate: boolean;
  @Field(() => Int, { nullable: true, description: 'The scenario in which it holds.' }) scenarioNumber:
    | number
    | null;
  @Field(() => String, { nullable: true, description: 'Why one waits for the other.' }) basis: string | null;
}

@ObjectType('ItemSource', { description: 'What a paper prints of an item.' })
export class ItemSourceType {
  @Field({ description: 'Its code in the source list.' }) code: string;
  @Field({ description: 'What it says, in short.' }) title: string;
  @Field(() => String, { nullable: true, description: 'The date as printed.' }) printedDate: string | null;
  @Field(() => String, { nullable: true, description: 'The paper.' }) document: string | null;
  @Field(() => String, { nullable: true, description: 'The place in it.' }) place: string | null;
  @Field(() => String, { nullable: true, description: 'How what is not printed was inferred.' }) inference:
    | string
    | null;
}

@ObjectType('RelatedRecord', { description: 'A risk, an issue or a decision that belongs to an item.' })
export class RelatedRecordType {
  @Field(() => ID, { description: 'The record.' }) id: string;
  @Field({ description: 'Its code.' }) code: string;
  @Field({ description: 'What it is.' }) title: string;
  @Field({ description: 'Where it stands.' }) state: string;
}

@ObjectType('ItemRisk', { description: 'A risk that threatens an item.' })
export class ItemRiskType extends RelatedRecordType {
  @Field(() => ID, { description: 'Id of the link, to take it away.' }) linkId: string;
  @Field(() => Int, { description: 'Version of the link.' }) linkVersion: number;
  @Field(() => ThreePointType, {
    nullable: true,
    description: 'By how many working days it would delay the item, where that is stated.',
  })
  delay: ThreePointType | null;
  @Field({ description: 'You may take the link away.' }) mayUnlink: boolean;
}

@ObjectType('ItemIssue', { description: 'An issue that touches an item.' })
export class ItemIssueType extends RelatedRecordType {
  @Field(() => Int, { description: '1 critical to 4 minor.' }) severity: number;
}

@ObjectType('SignedOff', { description: 'What an item signs off.' })
export class SignedOffType {
  @Field(() => ID, { description: 'The item that is signed off.' }) id: string;
  @Field({ description: 'Its code.' }) code: string;
  @Field({ description: 'What it is called.' }) title: string;
  @Field(() => [ProblemType], { description: 'That the sign-off may come too late (SEQ-1).' })
  warnings: ProblemType[];
}

@ObjectType('PlanItem', { description: 'Everything about one item of the plan.' })
export class PlanItemType {
  @Field(() => ID, { description: 'The item.' }) id: string;
  @Field(() => ID, { description: 'Its programme.' }) programmeId: string;
  @Field({ description: "Its programme's code, for links." }) programmeCode: string;
  @Field(() => Int, { description: 'Version to send with a change.' }) version: number;
  @Field({ description: 'Its short code.' }) code: string;
  @Field({ description: 'What it is.' }) title: string;
  @Field(() => String, { nullable: true, description: 'More about it.' }) description: string | null;
  @Field(() => ID, { nullable: true, description: 'The person who owns it.' }) ownerPersonId: string | null;
  @Field(() => ID, { nullable: true, description: 'The post that owns it.' }) ownerPostId: string | null;
  @Field(() => String, { nullable: true, description: 'Its workstream.' }) workstream: string | null;
  @Field(() => String, { nullable: true, description: 'Its body.' }) body: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Where the item comes from: the paper and the place in it.',
  })
  source: string | null;
  @Field(() => SensitiveEventEnum, {
    nullable: true,
    description: 'What of it is held back inside restricted periods; null for nothing.',
  })
  sensitiveEvent: SensitiveEvent | null;
  @Field({ description: 'It may not run inside restricted periods.' }) avoidsRestricted: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'Why it runs inside one all the same, or which extension a consultation has for it.',
  })
  restrictedNote: string | null;
  @Field({ description: 'Somebody read it so.' }) isInterpretation: boolean;
  @Field({ description: 'It was taken out of the plan.' }) isArchived: boolean;
  @Field(() => ThreePointType, {
    nullable: true,
    description: 'How long an activity takes as its owner states it; null where nothing is stated.',
  })
  duration: ThreePointType | null;
  @Field(() => [TimelineRowType], { description: 'As each scenario sees it.' }) rows: TimelineRowType[];
  @Field(() => [DateStatementType], { description: 'Every statement about its dates, newest first.' })
  dates: DateStatementType[];
  @Field(() => [StatusReportType], { description: 'Every report, newest first.' })
  reports: StatusReportType[];
  @Field(() => SignedOffType, { nullable: true, description: 'What it signs off.' })
  signsOff: SignedOffType | null;
  @Field(() => [ItemLinkType], { description: 'What it waits for and what waits for it.' })
  links: ItemLinkType[];
  @Field(() => [ItemSourceType], { description: 'What the papers print of it.' }) sources: ItemSourceType[];
  @Field(() => [ItemRiskType], { description: 'Risks that threaten it.' }) risks: ItemRiskType[];
  @Field(() => [ItemIssueType], { description: 'Issues that touch it.' }) issues: ItemIssueType[];
  @Field(() => [RelatedRecordType], { description: 'Decisions about it.' }) decisions: RelatedRecordType[];
  @Field(() => [String], { description: 'What you may do with it, as names of actions.' })
  abilities: string[];
}
