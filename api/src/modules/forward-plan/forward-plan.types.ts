import type { ItemPurpose } from '@gantry/shared/agenda/agenda-rules';
import type { ForwardStep } from '@gantry/shared/governance/forward-plan';
import type { NoticeRoute } from '@gantry/shared/governance/key-decision';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PlanDateType } from '../../platform/dates/plan-date.type.js';
import type { Edition } from '../../platform/documents/document-edition.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { AgendaItemPurposeEnum } from '../agendas/index.js';
import { RuleWarningType } from '../governing-bodies/index.js';
import { ForwardEditionEnum, ForwardStepEnum, NoticeRouteEnum } from './forward-plan-words.js';

@ObjectType('ForwardPaper', { description: 'A paper of a decision to come.' })
export class ForwardPaperType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field({ description: 'Its title.' }) title: string;
  @Field(() => String, { nullable: true, description: 'Who writes it.' }) author: string | null;
  @Field({ description: 'It is published.' }) isOut: boolean;
  @Field({ description: 'How far its clearance is, as a sentence.' }) clearanceSentence: string;
}

@ObjectType('KeyNotice', { description: 'The notice of a key decision.' })
export class KeyNoticeType {
  @Field(() => DayScalar, { nullable: true, description: 'Last day for 28 clear days.' })
  fullBy: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'Last day for a general exception.' })
  generalBy: string | null;
  @Field(() => NoticeRouteEnum, { nullable: true, description: 'How notice was given.' })
  route: NoticeRoute | null;
  @Field(() => DayScalar, { nullable: true, description: 'When it was published.' })
  publishedOn: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'When the chair of scrutiny was told or agreed.' })
  scrutinyChairOn: string | null;
  @Field(() => String, { nullable: true, description: 'Why 28 clear days were impracticable.' }) reason:
    | string
    | null;
  @Field({ description: 'Where it stands, as a sentence.' }) sentence: string;
}

@ObjectType('ForwardEntry', {
  description: 'A decision to come: a gate of the plan, an item on an agenda, or an item that waits for one.',
})
export class ForwardEntryType {
  @Field(() => ID, { description: 'Unique in the answer.' }) rowId: string;
  @Field({ description: 'It is exempt and you may not read it: only what the public may know is given.' })
  isWithheld: boolean;
  @Field(() => String, { nullable: true, description: 'Why it is withheld.' }) withheldSentence:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'What it is; of a withheld one its public title.' })
  title: string | null;
  @Field(() => String, { nullable: true, description: 'The decision that is needed.' }) decisionNeeded:
    | string
    | null;
  @Field(() => AgendaItemPurposeEnum, { nullable: true, description: 'What the body is asked to do.' })
  purpose: ItemPurpose | null;
  @Field(() => ID, { nullable: true, description: 'Item of an agenda, or of the list that waits.' })
  agendaItemId: string | null;
  @Field(() => Int, { nullable: true, description: 'Version of that item, for the next change.' })
  version: number | null;
  @Field(() => ID, { nullable: true, description: 'The gate or item of the plan.' }) planItemId:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'Its code.' }) planItemCode: string | null;
  @Field(() => String, { nullable: true, description: 'Its title.' }) planItemTitle: string | null;
  @Field(() => Int, { nullable: true, description: 'The scenario in which it comes so; null for all.' })
  scenarioNumber: number | null;
  @Field(() => ID, { nullable: true, description: 'The body.' }) bodyId: string | null;
  @Field(() => String, { nullable: true, description: 'Its name.' }) bodyName: string | null;
  @Field(() => ID, { nullable: true, description: 'The meeting.' }) meetingId: string | null;
  @Field(() => String, { nullable: true, description: 'Its title.' }) meetingTitle: string | null;
  @Field(() => PlanDateType, { nullable: true, description: 'When it is to be decided.' })
  when: PlanDateType | null;
  @Field({ description: 'The same in words, with TBC where it is to be confirmed.' }) whenWords: string;
  @Field(() => ID, {
    nullable: true,
    description: 'The meeting that the plan comes to, where it is another.',
  })
  projectedMeetingId: string | null;
  @Field(() => String, { nullable: true, description: 'That meeting in words.' }) projectedWords:
    | string
    | null;
  @Field(() => DayScalar, { nullable: true, description: 'The day on which papers are due.' })
  papersDueOn: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'The last day for notice of the meeting.' })
  noticeDueOn: string | null;
  @Field({ description: 'Notice of the meeting is given.' }) isNoticeGiven: boolean;
  @Field({ description: 'The rule on papers and notice, as a sentence.' }) papersSentence: string;
  @Field(() => Int, {
    nullable: true,
    description: 'Clear working days between today and the meeting; null without a day.',
  })
  clearDaysLeft: number | null;
  @Field(() => [ForwardPaperType], { description: 'Its papers.' }) papers: ForwardPaperType[];
  @Field({ description: 'It is a key decision.' }) isKeyDecision: boolean;
  @Field(() => KeyNoticeType, { nullable: true, description: 'Its notice, for a key decision.' })
  key: KeyNoticeType | null;
  @Field(() => ForwardStepEnum, { nullable: true, description: 'What is due next.' })
  nextStep: ForwardStep | null;
  @Field(() => DayScalar, { nullable: true, description: 'When that is due.' }) nextDueOn: string | null;
  @Field({ description: 'What is due next, with the working days left.' }) nextSentence: string;
  @Field(() => [String], { description: 'Who or what is late.' }) late: string[];
  @Field(() => [RuleWarningType], { description: 'What the rules say of it as it stands.' })
  warnings: RuleWarningType[];
  @Field({ description: 'You may mark it and publish its notice.' }) mayEdit: boolean;
}

@ObjectType('ForwardPlan', { description: 'Every known decision to come, by what is due next.' })
export class ForwardPlanType {
  @Field(() => ID, { description: 'The programme.' }) programmeId: string;
  @Field(() => DayScalar, { description: 'The day of the office.' }) today: string;
  @Field(() => ForwardEditionEnum, { description: 'For whom it is.' }) edition: Edition;
  @Field(() => [ForwardEntryType], { description: 'The decisions.' }) entries: ForwardEntryType[];
  @Field({ description: 'How many are withheld, as a sentence.' }) withheldSentence: string;
}

@ObjectType('ForwardChange', { description: 'A decision to come after a change.' })
export class ForwardChangeType {
  @Field(() => ID, { description: 'The item.' }) id: string;
  @Field(() => Int, { description: 'Its version now.' }) version: number;
  @Field({ description: 'It is a key decision.' }) isKeyDecision: boolean;
  @Field(() => KeyNoticeType, { nullable: true, description: 'Its notice.' }) key: KeyNoticeType | null;
  @Field(() => [RuleWarningType], { description: 'Warnings that were accepted with the reason.' })
  accepted: RuleWarningType[];
}
