import type { Classification } from '@gantry/shared/policy/roles';
import type {
  RecommendationState,
  RecommendationVerb,
  ReportState,
} from '@gantry/shared/reports/committee-report';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PlanDateType } from '../../platform/dates/plan-date.type.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { RuleWarningType } from '../governing-bodies/index.js';
import {
  RecommendationStateEnum,
  RecommendationVerbEnum,
  ReportClassificationEnum,
  ReportStateEnum,
} from './report-words.js';

@ObjectType('CommitteeReportRow', { description: 'A report to a committee, as the list has it.' })
export class CommitteeReportRowType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'Version to send with the next change.' }) version: number;
  @Field({ description: 'Its title.' }) title: string;
  @Field(() => ID, { description: 'The programme that it is about.' }) programmeId: string;
  @Field(() => Int, { description: 'Which edition it is, from 1.' }) edition: number;
  @Field({ description: 'Whether a later edition was begun.' }) isReplaced: boolean;
  @Field(() => ReportStateEnum, { description: 'How far it is.' }) state: ReportState;
  @Field(() => ID, { description: 'The committee that it goes to.' }) bodyId: string;
  @Field({ description: 'The name of that committee.' }) bodyName: string;
  @Field(() => ID, { nullable: true, description: 'The meeting that it goes to.' }) meetingId: string | null;
  @Field(() => String, { nullable: true, description: 'The title of that meeting.' })
  meetingTitle: string | null;
  @Field(() => PlanDateType, { nullable: true, description: 'When that meeting is.' })
  meetingDate: PlanDateType | null;
  @Field(() => Int, { description: 'How many recommendations it makes.' }) recommendationCount: number;
  @Field(() => Int, { description: 'How many implications wait for a sign-off (REP-1).' })
  unsignedCount: number;
  @Field(() => ReportClassificationEnum, { description: 'Who may see it.' }) classification: Classification;
  @Field({ description: 'True when the papers do not say it outright.' }) isInterpretation: boolean;
  @Field(() => DayScalar, { description: 'The day of the office on which it was last changed.' })
  changedOn: string;
}

@ObjectType('ReportRecommendation', { description: 'What a committee is asked to decide.' })
export class ReportRecommendationType {
  @Field(() => Int, { description: 'Its number in the report, from 1.' }) number: number;
  @Field(() => RecommendationVerbEnum, { description: 'What the committee is asked to do.' })
  verb: RecommendationVerb;
  @Field({ description: 'What follows the verb.' }) text: string;
  @Field({ description: 'Both as one sentence.' }) sentence: string;
  @Field(() => RecommendationStateEnum, { description: 'What became of it.' }) state: RecommendationState;
  @Field(() => String, { nullable: true, description: 'What was agreed instead, or why it came out so.' })
  note: string | null;
}

@ObjectType('ReportPriority', { description: 'How a report relates to a corporate priority.' })
export class ReportPriorityType {
  @Field({ description: 'The priority.' }) title: string;
  @Field({ description: 'How the report relates to it.' }) text: string;
}

@ObjectType('ReportTimetableRow', { description: 'A meeting on the way, and when it is.' })
export class ReportTimetableRowType {
  @Field({ description: 'The meeting.' }) meeting: string;
  @Field(() => PlanDateType, { nullable: true, description: 'When it is; null where nothing is stated.' })
  date: PlanDateType | null;
}

@ObjectType('ReportOption', { description: 'Something that a committee could choose.' })
export class ReportOptionType {
  @Field({ description: 'What it is.' }) text: string;
  @Field({ description: 'What speaks for it, a line each.' }) advantages: string;
  @Field({ description: 'What speaks against it, a line each.' }) disadvantages: string;
  @Field({ description: 'Whether it is the preferred one.' }) isPreferred: boolean;
}

@ObjectType('ReportImplication', { description: 'What follows for an issue, and which post stands for it.' })
export class ReportImplicationType {
  @Field({ description: 'The issue.' }) issue: string;
  @Field({ description: 'What follows; "None" where nothing does.' }) implication: string;
  @Field({ description: 'The post that has signed off; empty where none has.' }) signOff: string;
}

@ObjectType('ReportAppendix', { description: 'Something that a report comes with.' })
export class ReportAppendixType {
  @Field({ description: 'Its title.' }) title: string;
  @Field(() => String, { nullable: true, description: 'Its address on the web.' }) link: string | null;
}

@ObjectType('ReportEditionLine', { description: 'An edition of a report.' })
export class ReportEditionLineType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'Its number.' }) edition: number;
  @Field(() => ReportStateEnum, { description: 'How far it is.' }) state: ReportState;
}

@ObjectType('CommitteeReport', { description: 'A report to a committee, in full.' })
export class CommitteeReportType extends CommitteeReportRowType {
  @Field({ description: 'Whether the final decision is to be made at this meeting.' })
  isFinalDecision: boolean;
  @Field({ description: 'Who takes the final decision.' }) finalDecisionMaker: string;
  @Field({ description: 'The lead head of service, by post.' }) leadHeadOfService: string;
  @Field({ description: 'The lead officer and author, by post.' }) leadOfficer: string;
  @Field({ description: 'The wards that it affects.' }) wardsAffected: string;
  @Field({ description: 'Part 1, paragraphs as typed.' }) purpose: string;
  @Field({ description: 'Part 2, paragraphs as typed.' }) background: string;
  @Field({ description: 'Part 4, paragraphs as typed.' }) reasons: string;
  @Field({ description: 'Part 5, paragraphs as typed.' }) consultation: string;
  @Field({ description: 'Part 6, paragraphs as typed.' }) nextSteps: string;
  @Field(() => [ReportRecommendationType], { description: 'What the committee is asked to decide.' })
  recommendations: ReportRecommendationType[];
  @Field(() => [ReportPriorityType], { description: 'The corporate priorities that it touches.' })
  priorities: ReportPriorityType[];
  @Field(() => [ReportTimetableRowType], { description: 'The meetings on the way.' })
  timetable: ReportTimetableRowType[];
  @Field(() => [ReportOptionType], { description: 'Part 3.' }) options: ReportOptionType[];
  @Field(() => [ReportImplicationType], { description: 'Part 7.' }) implications: ReportImplicationType[];
  @Field(() => [ReportAppendixType], { description: 'Part 8.' }) appendices: ReportAppendixType[];
  @Field(() => Int, { nullable: true, description: 'Paragraph of the exemption.' })
  exemptParagraph: number | null;
  @Field(() => String, { nullable: true, description: 'Why it is exempt.' }) exemptReason: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'When it became final.' }) finalisedOn:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'Why it became final although a rule warned.' })
  finalisedReason: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'When it was presented.' })
  presentedOn: string | null;
  @Field(() => ID, { nullable: true, description: 'The agenda item that has its recommendations.' })
  agendaItemId: string | null;
  @Field(() => String, { nullable: true, description: 'The title of that item, for who may see it.' })
  agendaItemTitle: string | null;
  @Field(() => [ReportEditionLineType], { description: 'All its editions, the newest first.' })
  editions: ReportEditionLineType[];
  @Field(() => [RuleWarningType], { description: 'What stands against finalising it as it is.' })
  warnings: RuleWarningType[];
  @Field(() => String, { nullable: true, description: 'The paper that it comes from.' })
  sourceDocument: string | null;
  @Field({ description: 'Whether you may change it or take its next step.' }) mayEdit: boolean;
}

@ObjectType('CommitteeReportChange', { description: 'A report after a change.' })
export class CommitteeReportChangeType {
  @Field(() => CommitteeReportType, { description: 'The report as it is now.' }) report: CommitteeReportType;
  @Field(() => [RuleWarningType], { description: 'Warnings that were accepted with a reason.' })
  accepted: RuleWarningType[];
}

@ObjectType('ReportFill', {
  description: 'What the programme’s own data would say in a report. Nothing of it is stored by asking.',
})
export class ReportFillType {
  @Field({ description: 'For part 2.' }) background: string;
  @Field(() => [ReportTimetableRowType], { description: 'The meetings that are still to come.' })
  timetable: ReportTimetableRowType[];
  @Field(() => [ReportOptionType], { description: 'The scenarios of the programme.' })
  options: ReportOptionType[];
  @Field({ description: 'For part 6.' }) nextSteps: string;
}

@ObjectType('ReportAgendaItem', { description: 'An agenda item that could have the recommendations.' })
export class ReportAgendaItemType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field({ description: 'Its title.' }) title: string;
  @Field(() => String, { nullable: true, description: 'The title of its meeting; null in the forward plan.' })
  meetingTitle: string | null;
  @Field({ description: 'Whether it has a recommendation already.' }) hasRecommendation: boolean;
}
