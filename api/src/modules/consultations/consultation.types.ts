import type { ConsultationState, ConsultationStep } from '@gantry/shared/consultation/consultation-states';
import type { GunningPrinciple } from '@gantry/shared/consultation/gunning';
import type { AssuranceOutcome, LaunchCheckKey } from '@gantry/shared/consultation/launch-checks';
import type { WeekCounting } from '@gantry/shared/consultation/week-counting';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PlanDateType } from '../../platform/dates/plan-date.type.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { RuleWarningType } from '../governing-bodies/index.js';
import { NamedDecisionType } from '../scrutiny/index.js';
import {
  AssuranceOutcomeEnum,
  type ConsultationDateRole,
  ConsultationDateRoleEnum,
  type ConsultationDocumentKind,
  ConsultationDocumentKindEnum,
  ConsultationStateEnum,
  ConsultationStepEnum,
  GunningPrincipleEnum,
  LaunchCheckKeyEnum,
  LaunchCheckStateEnum,
  WeekCountingEnum,
} from './consultation-words.js';

@ObjectType('ConsultationDate', { description: 'What was said of the opening or the closing day.' })
export class ConsultationDateType {
  @Field(() => ID, { description: 'The statement.' }) id: string;
  @Field(() => ConsultationDateRoleEnum, { description: 'Which day.' }) role: ConsultationDateRole;
  @Field(() => PlanDateType, { description: 'The date.' }) date: PlanDateType;
  @Field({ description: 'It extended a consultation that was live.' }) isExtension: boolean;
  @Field({ description: 'Why.' }) reason: string;
  @Field(() => DayScalar, { description: 'When it was stated.' }) statedOn: string;
}

@ObjectType('ConsultationDocument', { description: 'A paper of a consultation.' })
export class ConsultationDocumentType {
  @Field(() => ID, { description: 'The paper.' }) id: string;
  @Field(() => Int, { description: 'Its version.' }) version: number;
  @Field(() => ConsultationDocumentKindEnum, { description: 'What it is.' }) kind: ConsultationDocumentKind;
  @Field({ description: 'Its title.' }) title: string;
  @Field({ description: 'Where it can be read.' }) address: string;
  @Field(() => DayScalar, { nullable: true, description: 'When it was published.' }) publishedOn:
    | string
    | null;
}

@ObjectType('GunningRow', { description: 'One of the four principles, with what shows that it is kept.' })
export class GunningRowType {
  @Field(() => GunningPrincipleEnum, { description: 'Which.' }) principle: GunningPrinciple;
  @Field({ description: 'What it asks for.' }) title: string;
  @Field({ description: 'What would show it.' }) wanted: string;
  @Field(() => String, { nullable: true, description: 'What shows it; null where nothing is recorded.' })
  evidence: string | null;
  @Field({ description: 'Somebody judged that it is kept.' }) isMet: boolean;
}

@ObjectType('LaunchCheck', { description: 'Something that a launch stands on.' })
export class LaunchCheckType {
  @Field(() => LaunchCheckKeyEnum, { description: 'Which.' }) key: LaunchCheckKey;
  @Field({ description: 'What is needed.' }) title: string;
  @Field(() => LaunchCheckStateEnum, { description: 'Whether it is there.' }) state:
    | 'MET'
    | 'MISSING'
    | 'WARNING';
  @Field({ description: 'What it rests on; empty where nothing does.' }) met: string;
  @Field(() => [RuleWarningType], { description: 'What stands against it.' }) problems: RuleWarningType[];
}

@ObjectType('ConsultationItem', { description: 'An item of the plan that a consultation hangs on.' })
export class ConsultationItemType {
  @Field(() => ID, { description: 'The item.' }) id: string;
  @Field({ description: 'Its code.' }) code: string;
  @Field({ description: 'Its title.' }) title: string;
}

@ObjectType('ConsultationCase', { description: 'The scrutiny case of what is consulted on.' })
export class ConsultationCaseType {
  @Field(() => ID, { description: 'The case.' }) id: string;
  @Field({ description: 'Its code.' }) code: string;
  @Field({ description: 'The proposal.' }) title: string;
}

@ObjectType('Consultation', { description: 'A public consultation.' })
export class ConsultationType {
  @Field(() => ID, { description: 'The consultation.' }) id: string;
  @Field(() => Int, { description: 'Its version.' }) version: number;
  @Field({ description: 'Its code.' }) code: string;
  @Field({ description: 'What it is about.' }) title: string;
  @Field(() => ConsultationStateEnum, { description: 'How far it is.' }) state: ConsultationState;
  @Field(() => ConsultationStateEnum, { nullable: true, description: 'Where it was when it was paused.' })
  pausedState: ConsultationState | null;
  @Field(() => String, { nullable: true, description: 'Why it is paused or withdrawn.' }) stateReason:
    | string
    | null;
  @Field(() => [ConsultationStepEnum], { description: 'What may follow.' }) steps: ConsultationStep[];
  @Field(() => [String], { description: 'The options that the public is asked about.' }) options: string[];
  @Field(() => DayScalar, { nullable: true, description: 'The day of that list.' }) optionsOn: string | null;
  @Field(() => String, { nullable: true, description: 'Who is to be heard, and how they are reached.' })
  audience: string | null;
  @Field(() => String, { nullable: true, description: 'Who analyses the responses independently.' })
  analyst: string | null;
  @Field(() => ConsultationCaseType, { nullable: true, description: 'Its scrutiny case.' })
  scrutinyCase: ConsultationCaseType | null;
  @Field(() => ConsultationItemType, { nullable: true, description: 'The milestone of its launch.' })
  launchItem: ConsultationItemType | null;
  @Field(() => ConsultationItemType, { nullable: true, description: 'Where the final choice is made.' })
  finalItem: ConsultationItemType | null;
  @Field(() => NamedDecisionType, { nullable: true, description: 'The decision to launch.' })
  launchDecision: NamedDecisionType | null;
  @Field(() => NamedDecisionType, { nullable: true, description: 'The final choice.' })
  finalDecision: NamedDecisionType | null;
  @Field(() => NamedDecisionType, { nullable: true, description: 'The decision of the assurer.' })
  assuranceDecision: NamedDecisionType | null;
  @Field(() => AssuranceOutcomeEnum, { nullable: true, description: 'Assurance recorded by hand.' })
  assuranceOutcome: AssuranceOutcome | null;
  @Field(() => DayScalar, { nullable: true, description: 'When it was given.' }) assuranceOn: string | null;
  @Field(() => String, { nullable: true, description: 'What shows it.' }) assuranceEvidence: string | null;
  @Field(() => PlanDateType, { nullable: true, description: 'When it opens.' }) opens: PlanDateType | null;
  @Field(() => PlanDateType, { nullable: true, description: 'When it closes.' }) closes: PlanDateType | null;
  @Field(() => PlanDateType, { nullable: true, description: 'When it was to close before it was extended.' })
  originalCloses: PlanDateType | null;
  @Field(() => [ConsultationDateType], {
    description: 'Everything that was said of both days, newest first.',
  })
  dates: ConsultationDateType[];
  @Field(() => WeekCountingEnum, { description: 'How its weeks are counted.' }) counting: WeekCounting;
  @Field(() => Int, { description: 'How many weeks are usual here.' }) normWeeks: number;
  @Field(() => String, { nullable: true, description: 'Why a shorter time is enough.' }) lengthReason:
    | string
    | null;
  @Field({ description: 'At what time of its last day it closes, in London.' }) closesAt: string;
  @Field(() => String, { nullable: true, description: 'The moment of its close, in words.' }) closingMoment:
    | string
    | null;
  @Field({ description: 'How long it is, or why that is not known.' }) lengthSentence: string;
  @Field(() => [RuleWarningType], { description: 'What the rules say of its days.' })
  timetable: RuleWarningType[];
  @Field(() => DayScalar, { nullable: true, description: 'When it was launched.' }) launchedOn: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'When it was closed.' }) closedOn: string | null;
  @Field(() => [ConsultationDocumentType], { description: 'Its papers.' })
  documents: ConsultationDocumentType[];
  @Field(() => [GunningRowType], { description: 'The four principles.' }) gunning: GunningRowType[];
  @Field(() => [LaunchCheckType], { description: 'What a launch stands on; empty once it was launched.' })
  checks: LaunchCheckType[];
  @Field(() => String, { nullable: true, description: 'The paper it comes from.' }) sourceDocument:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'The place in it.' }) sourcePlace: string | null;
  @Field({ description: 'Somebody read the paper so.' }) isInterpretation: boolean;
}

@ObjectType('Consultations', { description: 'The consultations of a programme.' })
export class ConsultationsType {
  @Field(() => [ConsultationType], { description: 'The consultations.' }) consultations: ConsultationType[];
  @Field({ description: 'You may plan and change them.' }) mayEdit: boolean;
  @Field({ description: 'You may launch them.' }) mayLaunch: boolean;
}

@ObjectType('LaunchReadiness', { description: 'What a consultation still needs before it is launched.' })
export class LaunchReadinessType {
  @Field(() => ID, { description: 'The consultation.' }) consultationId: string;
  @Field({ description: 'What it is about.' }) title: string;
  @Field(() => [LaunchCheckType], { description: 'What its launch stands on.' }) checks: LaunchCheckType[];
}

@ObjectType('ConsultationChange', { description: 'A consultation after a change.' })
export class ConsultationChangeType {
  @Field(() => ConsultationType, { description: 'The consultation.' }) consultation: ConsultationType;
  @Field(() => String, { nullable: true, description: 'How typed dates were read.' }) reading: string | null;
  @Field(() => [RuleWarningType], { description: 'Warnings that were accepted with a reason.' })
  accepted: RuleWarningType[];
}
