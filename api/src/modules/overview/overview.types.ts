import { DECISION_STANDINGS, type DecisionStandingState } from '@gantry/shared/governance/decision-standing';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PlanDateType } from '../../platform/dates/plan-date.type.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { stringEnum } from '../../platform/graphql/string-enum.js';
import { RiskRatingType } from '../risks/index.js';

export const OVERVIEW_NEED_KINDS = [
  'MISSED',
  'VACANT_SRO',
  'VACANT_LEAD',
  'UNCONFIRMED_DATE',
  'STALE',
] as const;
export type OverviewNeedKind = (typeof OVERVIEW_NEED_KINDS)[number];
const NeedKind = stringEnum('OverviewNeedKind', OVERVIEW_NEED_KINDS, 'What waits for somebody.', {
  MISSED: 'The last possible day has passed and nothing is recorded as done.',
  VACANT_SRO: 'A post of senior responsible owner that nobody holds.',
  VACANT_LEAD: 'A post of a director, manager or lead that nobody holds.',
  UNCONFIRMED_DATE: 'A date to be confirmed, or none, with nobody named to confirm it.',
  STALE: 'Reported once, but not since the reporting period began.',
});

const DecisionStandingEnum = stringEnum(
  'DecisionStanding',
  DECISION_STANDINGS,
  'How a decision to come stands.',
  {
    LATE: 'Its last day has passed and nothing is decided.',
    PAPERS_LATE: 'A paper for it was due and is not out.',
    DUE: 'It is to come.',
    UNDATED: 'No day is known.',
  },
);

@ObjectType('OverviewRollup', {
  description: 'What a set of items comes to: one colour and the counts.',
})
export class OverviewRollupType {
  @Field({
    description:
      'The worst colour among those rated, of a workstream the one that the policy makes; grey when nothing is rated.',
  })
  rag: string;
  @Field(() => Int, { description: 'How many are complete.' }) blue: number;
  @Field(() => Int, { description: 'How many are on track.' }) green: number;
  @Field(() => Int, { description: 'How many are at risk.' }) amber: number;
  @Field(() => Int, { description: 'How many are off track.' }) red: number;
  @Field(() => Int, { description: 'How many are not rated.' }) grey: number;
  @Field(() => Int, { description: 'How many were last reported for an earlier period.' }) stale: number;
  @Field(() => Int, { description: 'How many had a say: neither grey nor stale.' }) rated: number;
  @Field(() => Int, { description: 'How many open ones have a date to be confirmed.' }) tbc: number;
  @Field({ description: 'The same in words.' }) sentence: string;
}

@ObjectType('OverviewLaunchDate', { description: 'A protected date as one scenario has it.' })
export class OverviewLaunchDateType {
  @Field(() => Int, { nullable: true, description: 'Number of the scenario; null where scenarios agree.' })
  scenarioNumber: number | null;
  @Field(() => String, { nullable: true, description: 'Name of the scenario.' }) scenarioName: string | null;
  @Field({ description: 'The programme works to this one.' }) isWorking: boolean;
  @Field(() => String, { nullable: true, description: 'What decides that it comes true.' })
  branchCondition: string | null;
  @Field(() => Int, {
    nullable: true,
    description: "How likely the scenario is in a hundred, in the office's own estimate.",
  })
  probability: number | null;
  @Field(() => DayScalar, { nullable: true, description: 'By when that is decided.' }) decideBy:
    | string
    | null;
  @Field(() => PlanDateType, {
    nullable: true,
    description: 'When it is expected; null where none is stated.',
  })
  date: PlanDateType | null;
  @Field({ description: 'The same in words.' }) when: string;
  @Field(() => Int, {
    nullable: true,
    description: 'Calendar days from today to the last possible day; null where there is none.',
  })
  daysAway: number | null;
  @Field({ description: 'The status to show: blue, green, amber, red, grey or stale.' }) rag: string;
  @Field({ description: 'Why it has this status.' }) ragSentence: string;
}

@ObjectType('OverviewLaunch', { description: 'A launch, go-live or legal deadline that is still to come.' })
export class OverviewLaunchType {
  @Field(() => ID, { description: 'The plan item.' }) itemId: string;
  @Field({ description: 'Its code.' }) code: string;
  @Field({ description: 'What it is.' }) title: string;
  @Field(() => Int, {
    nullable: true,
    description: 'Calendar days between the scenarios; null where there is one date or a day is not known.',
  })
  daysApart: number | null;
  @Field(() => [OverviewLaunchDateType], { description: 'Its date in each open scenario.' })
  dates: OverviewLaunchDateType[];
}

@ObjectType('OverviewNext', { description: 'What comes next in a workstream.' })
export class OverviewNextType {
  @Field(() => ID, { description: 'The plan item.' }) itemId: string;
  @Field({ description: 'Its code.' }) code: string;
  @Field({ description: 'What it is.' }) title: string;
  @Field({ description: 'When, in words.' }) when: string;
}

@ObjectType('OverviewWorkstream', { description: 'A workstream with what it and all below it comes to.' })
export class OverviewWorkstreamType {
  @Field(() => ID, { description: 'The workstream.' }) id: string;
  @Field({ description: 'Its name.' }) title: string;
  @Field(() => Int, { description: 'How far below the top it stands, from 0.' }) depth: number;
  @Field(() => Int, { description: 'How many items it and those below it hold.' }) items: number;
  @Field(() => OverviewRollupType, {
    description: 'What the policy of the programme makes of its items, whoever judged or rated otherwise.',
  })
  computed: OverviewRollupType;
  @Field({ description: 'Which policy, and of which items; for a judgement, what the rule alone gives.' })
  computedWhy: string;
  @Field(() => OverviewRollupType, {
    nullable: true,
    description: 'What its owners reported; null where nobody reported anything.',
  })
  reported: OverviewRollupType | null;
  @Field(() => Int, { description: 'How many items were ever reported.' }) reportedItems: number;
  @Field({ description: 'Reported and computed colour differ.' }) isDifferent: boolean;
  @Field(() => OverviewNextType, { nullable: true, description: 'Its next milestone or gate.' })
  next: OverviewNextType | null;
}

@ObjectType('OverviewDecision', { description: 'A decision that is due, as one scenario sees it.' })
export class OverviewDecisionType {
  @Field(() => ID, { description: 'Unique in the answer.' }) rowId: string;
  @Field(() => ID, { description: 'The plan item.' }) itemId: string;
  @Field({ description: 'Its code.' }) code: string;
  @Field({ description: 'What is decided.' }) title: string;
  @Field(() => ID, { nullable: true, description: 'The body that decides.' }) bodyId: string | null;
  @Field(() => String, { nullable: true, description: 'Its name.' }) bodyName: string | null;
  @Field(() => Int, { nullable: true, description: 'The scenario; null where scenarios agree.' })
  scenarioNumber: number | null;
  @Field({ description: 'When, in words.' }) when: string;
  @Field(() => ID, { nullable: true, description: 'The meeting at which it is taken.' }) meetingId:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'What that meeting is.' }) meetingTitle: string | null;
  @Field(() => DayScalar, {
    nullable: true,
    description:
      "Last day for its papers under the body's notice rule; null where there is no day or no rule.",
  })
  papersDue: string | null;
  @Field(() => DecisionStandingEnum, { description: 'Whether it, or a paper for it, is late.' })
  standing: DecisionStandingState;
  @Field({ description: 'In words: "due in 12 days", "late by 3 days".' }) standingWords: string;
  @Field({ description: 'The status to show.' }) rag: string;
  @Field({ description: 'Why it has this status.' }) ragSentence: string;
}

@ObjectType('OverviewChange', { description: 'One action in one line.' })
export class OverviewChangeType {
  @Field(() => ID, { description: 'The action.' }) changeId: string;
  @Field(() => Date, { description: 'When, by the clock of the office.' }) effectiveAt: Date;
  @Field({ description: 'Who did it.' }) personName: string;
  @Field(() => String, { nullable: true, description: 'Why.' }) reason: string | null;
  @Field({ description: 'What was done: moved, done, new.' }) verb: string;
  @Field({ description: 'The kind of what it was done to: plan_item, risk, decision, meeting.' })
  subject: string;
  @Field(() => ID, { description: 'What it was done to.' }) subjectId: string;
  @Field({ description: 'Its code and title.' }) label: string;
  @Field({ description: 'The moment just after it, as an address names it.' }) asAtAfter: string;
  @Field(() => String, { nullable: true, description: 'What stood there, where one thing tells it.' })
  before: string | null;
  @Field(() => String, { nullable: true, description: 'What stands there since.' }) after: string | null;
}

@ObjectType('OverviewNeedExample', { description: 'One of the things that wait.' })
export class OverviewNeedExampleType {
  @Field(() => ID, { nullable: true, description: 'The plan item; null for a post.' }) itemId: string | null;
  @Field(() => ID, { nullable: true, description: 'Its workstream.' }) workstreamId: string | null;
  @Field(() => String, { nullable: true, description: 'Its code.' }) code: string | null;
  @Field({ description: 'What it is.' }) title: string;
  @Field(() => String, { nullable: true, description: 'Its date in words.' }) detail: string | null;
}

@ObjectType('OverviewNeed', { description: 'Things of one kind that wait for somebody to take them up.' })
export class OverviewNeedType {
  @Field(() => NeedKind, { description: 'What they wait for.' }) kind: OverviewNeedKind;
  @Field(() => Int, { description: 'How many.' }) count: number;
  @Field(() => [OverviewNeedExampleType], { description: 'The first twenty of them.' })
  examples: OverviewNeedExampleType[];
}

@ObjectType('OverviewRisk', { description: 'An open risk.' })
export class OverviewRiskType {
  @Field(() => ID, { description: 'The risk.' }) id: string;
  @Field({ description: 'Its code.' }) code: string;
  @Field({ description: 'What may happen.' }) title: string;
  @Field(() => String, { nullable: true, description: 'Who owns it: a person or a post.' }) owner:
    | string
    | null;
  @Field(() => RiskRatingType, { description: 'As it is rated now.' }) current: RiskRatingType;
}

@ObjectType('OverviewIssues', { description: 'How many issues of one severity are open.' })
export class OverviewIssuesType {
  @Field(() => Int, { description: '1 critical to 4 minor.' }) severity: number;
  @Field(() => Int, { description: 'How many.' }) count: number;
}

@ObjectType('Overview', { description: 'Where a programme stands today.' })
export class OverviewType {
  @Field(() => ID, { description: 'The programme.' }) programmeId: string;
  @Field({ description: 'Its name.' }) programmeName: string;
  @Field(() => DayScalar, { description: 'Today, by the office clock.' }) today: string;
  @Field(() => Int, { description: 'Items in the plan, as the programme works to it.' }) items: number;
  @Field(() => OverviewRollupType, { description: 'What all of them come to by rule.' })
  status: OverviewRollupType;
  @Field(() => [OverviewLaunchType], {
    description: 'Protected dates still to come, those on which scenarios differ first.',
  })
  launches: OverviewLaunchType[];
  @Field(() => [OverviewWorkstreamType], { description: 'Workstreams in the order of the tree.' })
  workstreams: OverviewWorkstreamType[];
  @Field(() => [OverviewDecisionType], {
    description: 'Decisions that are late or due in the next 90 days, by day.',
  })
  decisions: OverviewDecisionType[];
  @Field(() => DayScalar, { description: 'The last of those 90 days.' }) decisionsUntil: string;
  @Field(() => Int, { description: 'Decisions to be taken of which nobody knows the day.' })
  undatedDecisions: number;
  @Field(() => [OverviewChangeType], { description: 'The newest changes.' }) changes: OverviewChangeType[];
  @Field(() => DayScalar, { description: 'The first day of the changes that are counted.' })
  changesSince: string;
  @Field(() => Int, { description: 'How many changes there were since that day.' }) changeCount: number;
  @Field(() => [OverviewNeedType], { description: 'What waits for somebody.' }) needs: OverviewNeedType[];
  @Field(() => [OverviewRiskType], { description: 'The worst open risks.' }) risks: OverviewRiskType[];
  @Field(() => Int, { description: 'How many risks are open.' }) openRisks: number;
  @Field(() => [OverviewIssuesType], { description: 'How many issues are open, the worst first.' })
  openIssues: OverviewIssuesType[];
  @Field(() => Int, { description: 'How many of those are past the day by which they were to be resolved.' })
  overdueIssues: number;
}
