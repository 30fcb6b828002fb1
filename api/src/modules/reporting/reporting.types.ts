import type { Rag } from '@gantry/shared/rag/rag';
import type { PeriodState, PeriodStep } from '@gantry/shared/reporting/period-states';
import type { ReportingFrequency, YearBasis } from '@gantry/shared/reporting/reporting-calendar';
import type { ReminderKind } from '@gantry/shared/reporting/return-reminders';
import type { ReturnStanding, ReturnState } from '@gantry/shared/reporting/return-standing';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { RuleWarningType } from '../governing-bodies/index.js';
import {
  PeriodStateEnum,
  PeriodStepEnum,
  ReminderKindEnum,
  ReportingFrequencyEnum,
  ReturnStandingEnum,
  ReturnStateEnum,
  type ReturnStep,
  ReturnStepEnum,
  type StepTaken,
  StepTakenEnum,
  YearBasisEnum,
} from './reporting-words.js';
import { ReturnLineType, ReturnQueryType } from './return-line.types.js';

const text = { nullable: true } as const;

@ObjectType('ReportingCalendar', { description: 'How often a programme reports.' })
export class ReportingCalendarType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'Version to send with the next change.' }) version: number;
  @Field(() => ReportingFrequencyEnum, { description: 'How often.' }) frequency: ReportingFrequency;
  @Field(() => YearBasisEnum, { description: 'By which year quarters are named.' }) yearBasis: YearBasis;
  @Field(() => DayScalar, { description: 'The first day of the first period.' }) firstFrom: string;
  @Field(() => Int, { description: 'Working days after a period until returns are due.' })
  cutOffWorkingDays: number;
  @Field(() => Int, { description: 'Working days after that until they count as missing.' })
  graceWorkingDays: number;
  @Field(() => Int, { description: 'Working days before the cut-off on which owners are reminded.' })
  remindWorkingDays: number;
  @Field(() => ID, { ...text, description: 'The person who hears of what is missing.' })
  escalateToPersonId: string | null;
  @Field(() => ID, { ...text, description: 'The post that does.' }) escalateToPostId: string | null;
  @Field({ description: 'Who hears of what is missing, in words.' }) escalateTo: string;
  @Field({ description: 'Owners may answer by a link without a password.' }) allowsLinks: boolean;
  @Field(() => Int, { description: 'Days for which such a link holds.' }) linkDays: number;
}

@ObjectType('PlannedPeriod', { description: 'The period that would be opened next.' })
export class PlannedPeriodType {
  @Field({ description: 'Its name.' }) name: string;
  @Field(() => DayScalar, { description: 'Its first day.' }) fromOn: string;
  @Field(() => DayScalar, { description: 'Its last day.' }) toOn: string;
  @Field(() => DayScalar, { description: 'When returns are due.' }) cutOffOn: string;
  @Field(() => DayScalar, { description: 'The last day of grace.' }) graceUntil: string;
  @Field(() => [RuleWarningType], { description: 'What stands against opening it today.' })
  problems: RuleWarningType[];
}

@ObjectType('Reporting', { description: 'The reporting cycle of a programme.' })
export class ReportingType {
  @Field(() => ReportingCalendarType, { nullable: true, description: 'Null while none is set up.' })
  calendar: ReportingCalendarType | null;
  @Field(() => PlannedPeriodType, { nullable: true, description: 'What would be opened next.' })
  next: PlannedPeriodType | null;
  @Field({ description: 'You may set the calendar up or change it.' }) mayConfigure: boolean;
  @Field({ description: 'You may open periods and review returns.' }) mayManage: boolean;
  @Field({ description: 'You may approve periods.' }) mayApprove: boolean;
  @Field(() => DayScalar, { description: 'Today, by the clock of the office.' }) today: string;
}

@ObjectType('ReportingPeriod', { description: 'One round of reporting, with how many returns are in.' })
export class ReportingPeriodType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'Version to send with the next change.' }) version: number;
  @Field(() => ID, { description: 'The programme.' }) programmeId: string;
  @Field(() => Int, { description: 'Its number in the programme.' }) number: number;
  @Field({ description: 'Its name, such as November 2017.' }) name: string;
  @Field(() => DayScalar, { description: 'Its first day.' }) fromOn: string;
  @Field(() => DayScalar, { description: 'Its last day.' }) toOn: string;
  @Field(() => DayScalar, { description: 'When returns are due.' }) cutOffOn: string;
  @Field(() => DayScalar, { description: 'The last day of grace.' }) graceUntil: string;
  @Field(() => PeriodStateEnum, { description: 'How far it has come.' }) state: PeriodState;
  @Field(() => String, { ...text, description: 'The reason given with its last step.' })
  stateReason: string | null;
  @Field(() => String, { ...text, description: 'What was to be put right when it was sent back.' })
  sentBackComment: string | null;
  @Field(() => Int, { description: 'Returns in all.' }) returns: number;
  @Field(() => Int, { description: 'Returns handed in.' }) handedIn: number;
  @Field(() => Int, { description: 'Of those, handed in after the cut-off.' }) late: number;
  @Field(() => Int, { description: 'Returns accepted.' }) accepted: number;
  @Field(() => Int, { description: 'Returns missing after the grace days.' }) missing: number;
}

@ObjectType('PreviousReturn', { description: 'What the same workstream said in the period before.' })
export class PreviousReturnType {
  @Field({ description: 'The period.' }) periodName: string;
  @Field(() => String, { ...text, description: 'The colour it reported.' }) rag: Rag | null;
  @Field(() => String, { ...text, description: 'What was done.' }) thisPeriod: string | null;
  @Field(() => String, { ...text, description: 'What was to be done next.' }) nextPeriod: string | null;
  @Field(() => String, { ...text, description: 'The way back.' }) pathToGreen: string | null;
  @Field(() => String, { ...text, description: 'The help it needed.' }) helpNeeded: string | null;
}

@ObjectType('PeriodReturn', { description: 'What one workstream says for a period.' })
export class PeriodReturnType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'Version to send with the next change.' }) version: number;
  @Field(() => ID, { description: 'The period.' }) periodId: string;
  @Field(() => ID, { ...text, description: 'The workstream; null for items of the programme as a whole.' })
  workstreamId: string | null;
  @Field({ description: 'The workstream in words.' }) title: string;
  @Field(() => ID, { ...text, description: 'The person who answers.' }) ownerPersonId: string | null;
  @Field(() => ID, { ...text, description: 'The post that answers.' }) ownerPostId: string | null;
  @Field({ description: 'Who answers, in words.' }) owner: string;
  @Field({ description: 'Nobody is there to answer.' }) isVacant: boolean;
  @Field({ description: 'You answer for it.' }) isMine: boolean;
  @Field(() => ReturnStateEnum, { description: 'How far it has come.' }) state: ReturnState;
  @Field(() => ReturnStandingEnum, { description: 'How it stands by its days.' }) standing: ReturnStanding;
  @Field({ description: 'It was handed in after the cut-off.' }) isLate: boolean;
  @Field(() => String, { ...text, description: 'The colour that its owner reports.' }) rag: Rag | null;
  @Field(() => String, { ...text, description: 'The colour by rule when it was handed in.' })
  computedRag: Rag | null;
  @Field(() => String, { ...text, description: 'The colour by rule now, of the items that you see.' })
  computedNow: Rag | null;
  @Field({ description: 'What the colour by rule rests on, in a sentence.' }) computedSentence: string;
  @Field({ description: 'Reported and computed colour differ.' }) isDifferent: boolean;
  @Field(() => String, { ...text, description: 'Why they differ.' }) differenceReason: string | null;
  @Field(() => String, { ...text, description: 'What was done in the period.' }) thisPeriod: string | null;
  @Field(() => String, { ...text, description: 'What is to be done next.' }) nextPeriod: string | null;
  @Field(() => String, { ...text, description: 'The way back to green.' }) pathToGreen: string | null;
  @Field(() => String, { ...text, description: 'Who walks it.' }) pathOwner: string | null;
  @Field(() => DayScalar, { ...text, description: 'By when.' }) pathDueOn: string | null;
  @Field(() => String, { ...text, description: 'The help that is needed.' }) helpNeeded: string | null;
  @Field(() => DayScalar, { ...text, description: 'When it was handed in.' }) submittedOn: string | null;
  @Field(() => String, { ...text, description: 'By whom.' }) submittedBy: string | null;
  @Field(() => DayScalar, { ...text, description: 'When it was accepted.' }) acceptedOn: string | null;
  @Field(() => String, { ...text, description: 'By whom.' }) acceptedBy: string | null;
  @Field(() => String, { ...text, description: 'What is to be put right.' }) sentBackComment: string | null;
  @Field(() => PreviousReturnType, { ...text, description: 'What it said in the period before.' })
  previous: PreviousReturnType | null;
  @Field(() => [ReturnLineType], { description: 'Its items; what you may not see is left out.' })
  lines: ReturnLineType[];
  @Field(() => [ReturnQueryType], { description: 'Queries on it, the oldest first.' })
  queries: ReturnQueryType[];
  @Field(() => [ReturnStepEnum], { description: 'What you may do with it now.' }) steps: ReturnStep[];
}

@ObjectType('PeriodOwner', { description: 'Somebody who answers in a period, and what they have answered.' })
export class PeriodOwnerType {
  @Field(() => ID, { ...text, description: 'The person.' }) personId: string | null;
  @Field(() => ID, { ...text, description: 'The post.' }) postId: string | null;
  @Field({ description: 'Who, in words.' }) owner: string;
  @Field({ description: 'Nobody is there to answer.' }) isVacant: boolean;
  @Field(() => Int, { description: 'Items that were asked.' }) asked: number;
  @Field(() => Int, { description: 'Of those, answered.' }) answered: number;
  @Field(() => Int, { description: 'Items carried forward.' }) carried: number;
  @Field(() => Int, { description: 'Returns to hand in.' }) returns: number;
  @Field(() => Int, { description: 'Of those, handed in.' }) handedIn: number;
  @Field(() => ReturnStandingEnum, { description: 'How they stand by the days.' }) standing: ReturnStanding;
}

@ObjectType('ReturnReminder', { description: 'One time that somebody was reminded.' })
export class ReturnReminderType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field({ description: 'Who.' }) person: string;
  @Field(() => ReminderKindEnum, { description: 'Of what.' }) kind: ReminderKind;
  @Field(() => DayScalar, { description: 'On which day.' }) onDay: string;
  @Field({ description: 'What it said.' }) sentence: string;
  @Field({ description: 'A letter was written too.' }) isByLetter: boolean;
}

@ObjectType('PeriodStepTaken', { description: 'One step that a period took.' })
export class PeriodStepType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => StepTakenEnum, { description: 'Which.' }) step: StepTaken;
  @Field(() => PeriodStateEnum, { description: 'Where it led.' }) toState: PeriodState;
  @Field(() => String, { ...text, description: 'What was said with it.' }) comment: string | null;
  @Field({ description: 'Who took it.' }) by: string;
  @Field(() => DayScalar, { description: 'On which day.' }) onDay: string;
  @Field(() => String, { nullable: true, description: 'The moment just after it, as an address names it.' })
  asAtAfter: string | null;
}

@ObjectType('ReportingPeriodDetail', { description: 'A period with its returns.' })
export class ReportingPeriodDetailType {
  @Field(() => ReportingPeriodType, { description: 'The period.' }) period: ReportingPeriodType;
  @Field(() => [PeriodReturnType], { description: 'Its returns, in the order of the workstreams.' })
  returns: PeriodReturnType[];
  @Field(() => [PeriodOwnerType], { description: 'Who answers, the vacant ones first.' })
  owners: PeriodOwnerType[];
  @Field(() => [ReturnReminderType], { description: 'Who was reminded, the newest first.' })
  reminders: ReturnReminderType[];
  @Field(() => [PeriodStepType], { description: 'The steps that it took, the first one first.' })
  history: PeriodStepType[];
  @Field(() => [RuleWarningType], { description: 'What is missing or stale in it as it stands.' })
  gaps: RuleWarningType[];
  @Field(() => [PeriodStepEnum], { description: 'What you may do with it now.' }) steps: PeriodStep[];
  @Field({ description: 'You may query, accept and send back returns of it now.' }) mayReview: boolean;
  @Field(() => DayScalar, { description: 'Today, by the clock of the office.' }) today: string;
}

@ObjectType('ReturnsDue', { description: 'What you still owe in the period that is open.' })
export class ReturnsDueType {
  @Field(() => ID, { description: 'The period.' }) periodId: string;
  @Field({ description: 'Its name.' }) periodName: string;
  @Field(() => DayScalar, { description: 'When returns are due.' }) cutOffOn: string;
  @Field(() => ReturnStandingEnum, { description: 'How it stands by the days.' }) standing: ReturnStanding;
  @Field(() => Int, { description: 'Items of yours without an answer.' }) lines: number;
  @Field(() => [String], { description: 'Returns of yours that are not handed in.' }) returns: string[];
  @Field(() => Int, { description: 'Queries that wait for your answer.' }) queries: number;
  @Field(() => String, { ...text, description: 'The newest reminder that you got, in its words.' })
  reminder: string | null;
}

@ObjectType('PeriodChange', { description: 'A period after a change.' })
export class PeriodChangeType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'Its version now.' }) version: number;
  @Field({ description: 'Its name.' }) name: string;
  @Field(() => PeriodStateEnum, { description: 'How far it has come.' }) state: PeriodState;
  @Field(() => [RuleWarningType], { description: 'Warnings that were accepted with the reason.' })
  accepted: RuleWarningType[];
}

@ObjectType('ReturnChange', { description: 'A return after a change.' })
export class ReturnChangeType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'Its version now.' }) version: number;
  @Field(() => ReturnStateEnum, { description: 'How far it has come.' }) state: ReturnState;
}

@ObjectType('OwnersReminded', { description: 'Who was reminded just now.' })
export class OwnersRemindedType {
  @Field(() => ID, { description: 'The period.' }) periodId: string;
  @Field(() => [String], { description: 'Names of those who were reminded.' }) people: string[];
  @Field(() => Int, { description: 'How many owe something and are not there to be reminded.' })
  vacant: number;
}
