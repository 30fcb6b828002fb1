import type { BlockKind, MinutesState } from '@gantry/shared/minutes/minutes-rules';
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { RuleWarningType } from '../governing-bodies/index.js';
import { MeetingType } from '../meetings/index.js';
import { MinutesBlockKindEnum, MinutesStateEnum } from './minutes-words.js';

@ObjectType('MinutesBlock', { description: 'One part of the minutes, saved by itself.' })
export class MinutesBlockType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'Version to send with the next change.' }) version: number;
  @Field(() => MinutesBlockKindEnum, { description: 'What it is about.' }) kind: BlockKind;
  @Field(() => ID, { nullable: true, description: 'The item of the agenda.' }) agendaItemId: string | null;
  @Field(() => Int, { nullable: true, description: 'Number of that item.' }) itemNumber: number | null;
  @Field({ description: 'Its heading; of a withheld part what the public may know.' }) heading: string;
  @Field(() => String, { nullable: true, description: 'What it says; null where it is withheld.' })
  text: string | null;
  @Field({ description: 'It is exempt, and withheld from you.' }) isWithheld: boolean;
  @Field({ description: 'It is exempt: the public edition withholds it.' }) isExempt: boolean;
  @Field(() => String, { nullable: true, description: 'Why the public edition withholds it.' })
  withheldBecause: string | null;
  @Field(() => Int, { description: 'Number of its latest version.' }) number: number;
  @Field(() => String, { nullable: true, description: 'Who saved it last.' }) savedBy: string | null;
  @Field(() => GraphQLISODateTime, { description: 'When it was saved last.' }) savedAt: Date;
}

@ObjectType('MinutesVersion', { description: 'What a part of the minutes said after one save.' })
export class MinutesVersionType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'Its number, from 1.' }) number: number;
  @Field({ description: 'What it said.' }) text: string;
  @Field(() => String, { nullable: true, description: 'Who saved it.' }) savedBy: string | null;
  @Field(() => GraphQLISODateTime, { description: 'When.' }) savedAt: Date;
}

@ObjectType('Minutes', { description: 'The minutes of a meeting, as you may read them.' })
export class MinutesType {
  @Field(() => ID, { description: 'Their id.' }) id: string;
  @Field(() => Int, { description: 'Version to send with the next change.' }) version: number;
  @Field(() => ID, { description: 'The meeting.' }) meetingId: string;
  @Field(() => MinutesStateEnum, { description: 'How far they have come.' }) state: MinutesState;
  @Field(() => [MinutesBlockType], { description: 'Their parts, in order.' }) blocks: MinutesBlockType[];
  @Field(() => String, { nullable: true, description: 'Who checked them for the chair.' })
  checkedBy: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'When.' }) checkedOn: string | null;
  @Field(() => ID, { nullable: true, description: 'The meeting that approved them.' })
  approvedAtId: string | null;
  @Field(() => String, { nullable: true, description: 'Title of that meeting.' })
  approvedAtTitle: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'When they were approved.' })
  approvedOn: string | null;
  @Field(() => String, { nullable: true, description: 'What was said with the approval.' })
  approvalNote: string | null;
  @Field(() => String, { nullable: true, description: 'Who signed them.' }) signedBy: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'When.' }) signedOn: string | null;
  @Field({ description: 'You may write them now.' }) mayWrite: boolean;
  @Field({ description: 'You may take their next step.' }) mayMinute: boolean;
}

@ObjectType('MinutesGap', {
  description: 'What was recorded after minutes were drafted and does not stand in a part of them.',
})
export class MinutesGapType {
  @Field(() => ID, { nullable: true, description: 'The part; null where there is none for it yet.' })
  blockId: string | null;
  @Field({ description: 'Heading of that part.' }) heading: string;
  @Field(() => [String], { description: 'What it would say more.' }) adds: string[];
  @Field(() => [String], { description: 'What it says as drafted and would say no longer.' }) drops: string[];
}

@ObjectType('MinutesChange', { description: 'Minutes after a change, with their meeting.' })
export class MinutesChangeType {
  @Field(() => MinutesType, { description: 'The minutes as they stand now.' }) minutes: MinutesType;
  @Field(() => MeetingType, { description: 'The meeting as it stands now.' }) meeting: MeetingType;
  @Field(() => [RuleWarningType], { description: 'Warnings that were accepted with the reason.' })
  accepted: RuleWarningType[];
}

@ObjectType('MinutesBlockChange', { description: 'A part of the minutes after it was saved.' })
export class MinutesBlockChangeType {
  @Field(() => MinutesBlockType, { description: 'The part as it stands now.' }) block: MinutesBlockType;
}
