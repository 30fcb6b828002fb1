import type {
  ScrutinyDateRole,
  ScrutinyOutcome,
  ScrutinyRegime,
  SubstantialChange,
} from '@gantry/shared/scrutiny/scrutiny-words';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PlanDateType } from '../../platform/dates/plan-date.type.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { RuleWarningType } from '../governing-bodies/index.js';
import { NamedDecisionType } from './named-decision.js';
import {
  ScrutinyDateRoleEnum,
  ScrutinyOutcomeEnum,
  ScrutinyRegimeEnum,
  SubstantialChangeEnum,
} from './scrutiny-words.js';

@ObjectType('ScrutinyDate', { description: 'What was said of one of the two dates.' })
export class ScrutinyDateType {
  @Field(() => ID, { description: 'The statement.' }) id: string;
  @Field(() => ScrutinyDateRoleEnum, { description: 'Which date.' }) role: ScrutinyDateRole;
  @Field(() => PlanDateType, { description: 'The date.' }) date: PlanDateType;
  @Field({ description: 'Why it was stated so.' }) reason: string;
  @Field(() => DayScalar, { description: 'When.' }) statedOn: string;
  @Field({ description: 'It is the one that counts now.' }) isCurrent: boolean;
}

@ObjectType('ScrutinyBody', { description: 'A committee that is asked about a case.' })
export class ScrutinyBodyType {
  @Field(() => ID, { description: 'The line.' }) id: string;
  @Field(() => Int, { description: 'Its version.' }) version: number;
  @Field(() => ID, { description: 'The body.' }) bodyId: string;
  @Field({ description: 'Its name.' }) bodyName: string;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'When it was consulted; null where it is only named.',
  })
  consultedOn: string | null;
  @Field(() => String, { nullable: true, description: 'How, or by whom.' }) note: string | null;
  @Field({ description: 'Somebody read the paper so.' }) isInterpretation: boolean;
}

@ObjectType('ScrutinyNotification', { description: 'What scrutiny was told.' })
export class ScrutinyNotificationType {
  @Field(() => ID, { description: 'The notification.' }) id: string;
  @Field(() => DayScalar, { description: 'When.' }) toldOn: string;
  @Field({ description: 'Who was told.' }) toldWhom: string;
  @Field({ description: 'By what: a letter, a paper.' }) toldBy: string;
  @Field(() => String, { nullable: true, description: 'Where both dates were published.' }) publishedAt:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'The day of the decision as it was told.' })
  decisionDate: string | null;
  @Field(() => String, { nullable: true, description: 'The day for comments as it was told.' })
  commentsDate: string | null;
}

@ObjectType('ScrutinyAnswer', { description: 'What came back.' })
export class ScrutinyAnswerType {
  @Field(() => ID, { description: 'The answer.' }) id: string;
  @Field(() => Int, { description: 'Its version.' }) version: number;
  @Field(() => ScrutinyOutcomeEnum, { description: 'What it was.' }) outcome: ScrutinyOutcome;
  @Field(() => DayScalar, { description: 'When it was given.' }) givenOn: string;
  @Field(() => String, { nullable: true, description: 'The body that gave it.' }) bodyName: string | null;
  @Field(() => NamedDecisionType, {
    nullable: true,
    description: 'The recorded decision of that body; null also where you may not see it.',
  })
  decision: NamedDecisionType | null;
  @Field(() => String, { nullable: true, description: 'What it says.' }) summary: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'Day of the direction of a call-in.' })
  directionOn: string | null;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'When the decision is due after a direction: six months.',
  })
  decisionDueOn: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'When a reply to recommendations is due: 28 days.' })
  replyDueOn: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'When it was replied to.' }) repliedOn:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'What was replied.' }) reply: string | null;
}

@ObjectType('ScrutinyCase', { description: 'A proposal before scrutiny.' })
export class ScrutinyCaseType {
  @Field(() => ID, { description: 'The case.' }) id: string;
  @Field(() => Int, { description: 'Its version.' }) version: number;
  @Field({ description: 'Its code.' }) code: string;
  @Field({ description: 'The proposal.' }) title: string;
  @Field(() => DayScalar, { description: 'When it began; the rules of that day apply.' }) begunOn: string;
  @Field(() => SubstantialChangeEnum, { description: 'Whether the change is substantial.' })
  substantialChange: SubstantialChange;
  @Field(() => String, { nullable: true, description: 'Who determined it.' }) determinedBy: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'When.' }) determinedOn: string | null;
  @Field(() => String, { nullable: true, description: 'Why.' }) determinedReason: string | null;
  @Field(() => ScrutinyRegimeEnum, { description: 'The rules that apply.' }) regime: ScrutinyRegime;
  @Field({ description: 'They were set by hand.' }) isRegimeSet: boolean;
  @Field(() => String, { nullable: true, description: 'Why they were set by hand.' }) regimeReason:
    | string
    | null;
  @Field({ description: 'What the rules mean.' }) regimeSentence: string;
  @Field(() => Int, { nullable: true, description: 'Stage of the pathway; null where it is not stated.' })
  stageNumber: number | null;
  @Field(() => String, { nullable: true, description: 'Why the decision may come before the comments.' })
  earlyReason: string | null;
  @Field(() => PlanDateType, { nullable: true, description: 'When it is to be decided.' })
  decisionDate: PlanDateType | null;
  @Field(() => PlanDateType, { nullable: true, description: 'By when comments are needed.' })
  commentsDate: PlanDateType | null;
  @Field(() => [ScrutinyDateType], { description: 'Everything that was said of both dates, newest first.' })
  dates: ScrutinyDateType[];
  @Field(() => [ScrutinyBodyType], { description: 'The committees.' }) bodies: ScrutinyBodyType[];
  @Field(() => [ScrutinyNotificationType], { description: 'What they were told, newest first.' })
  notifications: ScrutinyNotificationType[];
  @Field(() => [ScrutinyAnswerType], { description: 'What came back, newest first.' })
  answers: ScrutinyAnswerType[];
  @Field(() => [RuleWarningType], { description: 'What the rules say of it today.' })
  warnings: RuleWarningType[];
  @Field(() => String, { nullable: true, description: 'The paper it comes from.' }) sourceDocument:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'The place in it.' }) sourcePlace: string | null;
  @Field({ description: 'Somebody read the paper so.' }) isInterpretation: boolean;
}

@ObjectType('ScrutinyCases', { description: 'The proposals of a programme that are before scrutiny.' })
export class ScrutinyCasesType {
  @Field(() => [ScrutinyCaseType], { description: 'The cases.' }) cases: ScrutinyCaseType[];
  @Field({ description: 'You may record what happens to them.' }) mayEdit: boolean;
}

@ObjectType('ScrutinyChange', { description: 'A case after a change.' })
export class ScrutinyChangeType {
  @Field(() => ScrutinyCaseType, { description: 'The case.' }) case: ScrutinyCaseType;
  @Field(() => String, { nullable: true, description: 'How a typed date was read.' }) reading: string | null;
  @Field(() => [RuleWarningType], { description: 'Warnings that were accepted with a reason.' })
  accepted: RuleWarningType[];
}
