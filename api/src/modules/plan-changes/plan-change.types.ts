import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { RuleWarningType } from '../governing-bodies/index.js';

@ObjectType('AppliedChange', { description: 'One row that was changed.' })
export class AppliedChangeType {
  @Field(() => String, { description: 'ITEM, MEETING or LINK.' }) kind: 'ITEM' | 'MEETING' | 'LINK';
  @Field(() => ID, { description: 'The row.' }) id: string;
  @Field(() => Int, { description: 'Its version now.' }) version: number;
  @Field(() => String, { nullable: true, description: 'How the date was understood.' }) reading:
    | string
    | null;
}

@ObjectType('ItemDateUndo', { description: 'What puts the date of an item back.' })
export class ItemDateUndoType {
  @Field(() => ID, { description: 'The item.' }) itemId: string;
  @Field(() => Int, { description: 'Its version now.' }) expectedVersion: number;
  @Field(() => ID, { nullable: true, description: 'The scenario; null for all.' }) scenarioId: string | null;
  @Field(() => ID, { nullable: true, description: 'The forecast that counts again.' }) restatesId:
    | string
    | null;
  @Field({ description: 'There was none.' }) isWithdrawn: boolean;
}

@ObjectType('MeetingDateUndo', { description: 'What puts the date of a meeting back.' })
export class MeetingDateUndoType {
  @Field(() => ID, { description: 'The meeting.' }) meetingId: string;
  @Field(() => Int, { description: 'Its version now.' }) expectedVersion: number;
  @Field({ description: 'The date that it had, in words that read so today.' }) date: string;
}

@ObjectType('LinkLagUndo', { description: 'What puts the lag of a link back.' })
export class LinkLagUndoType {
  @Field(() => ID, { description: 'The link.' }) linkId: string;
  @Field(() => Int, { description: 'Its version now.' }) expectedVersion: number;
  @Field(() => Int, { description: 'The least.' }) lagMin: number;
  @Field(() => Int, { description: 'The most.' }) lagMax: number;
  @Field({ description: 'DAYS, WORKING_DAYS, WEEKS, MONTHS or YEARS.' }) lagUnit: string;
}

@ObjectType('PlanChangesUndo', {
  description: 'The changes that take all of it back: send them as they are.',
})
export class PlanChangesUndoType {
  @Field(() => [ItemDateUndoType], { description: 'Items.' }) dates: ItemDateUndoType[];
  @Field(() => [MeetingDateUndoType], { description: 'Meetings.' }) meetings: MeetingDateUndoType[];
  @Field(() => [LinkLagUndoType], { description: 'Links.' }) lags: LinkLagUndoType[];
}

@ObjectType('PlanChanges', { description: 'What changes of a plan that were made together came to.' })
export class PlanChangesType {
  @Field(() => [AppliedChangeType], { description: 'Every row that was changed.' })
  applied: AppliedChangeType[];
  @Field(() => [RuleWarningType], { description: 'What was accepted with the reason and is worth knowing.' })
  warnings: RuleWarningType[];
  @Field(() => PlanChangesUndoType, {
    nullable: true,
    description: 'What takes all of it back, if anything.',
  })
  undo: PlanChangesUndoType | null;
  @Field(() => [String], { description: 'Why it cannot be taken back; empty where it can.' })
  noUndo: string[];
}
