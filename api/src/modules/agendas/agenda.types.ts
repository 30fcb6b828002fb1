import type { AgendaPart, ItemPurpose, ItemResult, ItemState } from '@gantry/shared/agenda/agenda-rules';
import type { Classification } from '@gantry/shared/policy/roles';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PlanDateType } from '../../platform/dates/plan-date.type.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { RuleWarningType } from '../governing-bodies/index.js';
import {
  AgendaClassificationEnum,
  AgendaItemPurposeEnum,
  AgendaItemResultEnum,
  AgendaItemStateEnum,
  AgendaPartEnum,
} from './agenda-words.js';

@ObjectType('AgendaSection', { description: 'A heading of an agenda, in its part.' })
export class AgendaSectionType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'Version to send with the next change.' }) version: number;
  @Field({ description: 'Its words.' }) title: string;
  @Field(() => AgendaPartEnum, { description: 'Its part.' }) part: AgendaPart;
}

@ObjectType('AgendaItem', {
  description: 'What a body deals with: on the agenda of a meeting, or waiting in its forward plan.',
})
export class AgendaItemType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'Version to send with the next change.' }) version: number;
  @Field(() => ID, { description: 'The body.' }) bodyId: string;
  @Field(() => ID, { nullable: true, description: 'The meeting; null in the forward plan.' })
  meetingId: string | null;
  @Field(() => ID, { nullable: true, description: 'Its section of the agenda.' }) sectionId: string | null;
  @Field(() => Int, { nullable: true, description: 'Its number, by the order; null in the forward plan.' })
  number: number | null;
  @Field(() => String, { nullable: true, description: 'When it begins by the minutes before it, as HH:MM.' })
  startsAt: string | null;
  @Field({ description: 'It is exempt and you may not read it: only what the public may know is given.' })
  isWithheld: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'Its title; of a withheld item its public one, if any.',
  })
  title: string | null;
  @Field(() => String, { nullable: true, description: 'What the public reads in place of an exempt title.' })
  publicTitle: string | null;
  @Field(() => AgendaItemPurposeEnum, { nullable: true, description: 'What the body is asked to do.' })
  purpose: ItemPurpose | null;
  @Field(() => String, { nullable: true, description: 'The decision that is needed.' })
  decisionNeeded: string | null;
  @Field(() => String, { nullable: true, description: 'What is recommended.' }) recommendation: string | null;
  @Field(() => String, { nullable: true, description: 'Who presents it.' }) presenter: string | null;
  @Field(() => String, { nullable: true, description: 'Who answers for it.' }) sponsor: string | null;
  @Field(() => Int, { nullable: true, description: 'Minutes that it is given.' }) minutesAllotted:
    | number
    | null;
  @Field(() => ID, { nullable: true, description: 'The programme that it serves.' }) programmeId:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'Name of that programme.' }) programmeName:
    | string
    | null;
  @Field(() => ID, { nullable: true, description: 'The plan item or gate that it serves.' })
  planItemId: string | null;
  @Field(() => String, { nullable: true, description: 'Code of that plan item.' }) planItemCode:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'Title of that plan item.' }) planItemTitle:
    | string
    | null;
  @Field(() => PlanDateType, { nullable: true, description: 'When it is expected, in the forward plan.' })
  expected: PlanDateType | null;
  @Field(() => AgendaItemStateEnum, { description: 'Where it stands.' }) state: ItemState;
  @Field(() => AgendaItemResultEnum, { nullable: true, description: 'What became of it.' })
  result: ItemResult | null;
  @Field(() => String, { nullable: true, description: 'A note on that.' }) resultNote: string | null;
  @Field(() => ID, { nullable: true, description: 'The meeting to which it was put off.' })
  deferredToId: string | null;
  @Field(() => String, { nullable: true, description: 'Title of that meeting.' }) deferredToTitle:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'What was said; null where there is nothing for you.' })
  discussion: string | null;
  @Field(() => ID, { nullable: true, description: 'The earlier item that it continues.' }) continuesId:
    | string
    | null;
  @Field({ description: 'It came, or was changed, after the papers were out (MTG-6).' }) isLate: boolean;
  @Field(() => String, { nullable: true, description: 'Why it could not wait.' }) urgencyReason:
    | string
    | null;
  @Field(() => AgendaClassificationEnum, { description: 'Who may read it.' }) classification: Classification;
  @Field(() => Int, { nullable: true, description: 'Paragraph of Schedule 12A.' }) exemptParagraph:
    | number
    | null;
  @Field(() => String, { nullable: true, description: 'Why it is exempt, as the public reads it.' })
  exemptReason: string | null;
  @Field({ description: 'Somebody read the source so; it does not say it outright.' })
  isInterpretation: boolean;
  @Field(() => String, { nullable: true, description: 'The paper that it comes from.' })
  sourceDocument: string | null;
  @Field(() => DayScalar, { description: 'The day of the office on which it was last changed.' })
  changedOn: string;
}

@ObjectType('Agenda', { description: 'The agenda of a meeting, as you may read it.' })
export class AgendaType {
  @Field(() => ID, { description: 'The meeting.' }) meetingId: string;
  @Field(() => [AgendaSectionType], { description: 'Its sections, in order.' }) sections: AgendaSectionType[];
  @Field(() => [AgendaItemType], { description: 'Its items, in order.' }) items: AgendaItemType[];
  @Field(() => Int, { description: 'Minutes of all items.' }) totalMinutes: number;
  @Field(() => Int, { nullable: true, description: 'Minutes of the meeting, where its hours are known.' })
  slotMinutes: number | null;
  @Field(() => Int, { description: 'Minutes by which the items run over.' }) overMinutes: number;
  @Field({ description: 'The same as a sentence.' }) timingSentence: string;
  @Field(() => [RuleWarningType], { description: 'What the rules say about it.' })
  warnings: RuleWarningType[];
  @Field({ description: 'Papers are out: a change is a late item.' }) isPublished: boolean;
  @Field({ description: 'The meeting takes or took place: results can be recorded.' }) takesMinutes: boolean;
  @Field({ description: 'It may still be arranged, and you may do it.' }) mayArrange: boolean;
  @Field({ description: 'You may record results and write what was said.' }) mayMinute: boolean;
}

@ObjectType('AgendaChange', { description: 'An item after a change.' })
export class AgendaChangeType {
  @Field(() => AgendaItemType, { description: 'The item as it stands now.' }) item: AgendaItemType;
  @Field(() => String, { nullable: true, description: 'How a date that was typed has been read.' })
  reading: string | null;
}

@ObjectType('AgendaDraw', { description: 'Items of the forward plan that came onto an agenda.' })
export class AgendaDrawType {
  @Field(() => [AgendaItemType], { description: 'The items as they stand now.' }) items: AgendaItemType[];
}

@ObjectType('AgendaSectionChange', { description: 'A section after a change.' })
export class AgendaSectionChangeType {
  @Field(() => AgendaSectionType, { description: 'The section as it stands now.' })
  section: AgendaSectionType;
}
