import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ThreePointType } from '../../platform/graphql/three-point.js';
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
  @Field(() => String, {
    nullable: true,
    description:
      'The date that it had, in words that read so today; null where it is called off or planned again.',
  })
  date: string | null;
  @Field({ description: 'It was planned anew, and is called off.' }) isCancelled: boolean;
  @Field({ description: 'It was called off, and is planned again.' }) isReinstated: boolean;
}

@ObjectType('ItemDurationUndo', { description: 'What puts the stated time of an activity back.' })
export class ItemDurationUndoType {
  @Field(() => ID, { description: 'The activity.' }) itemId: string;
  @Field(() => Int, { description: 'Its version now.' }) expectedVersion: number;
  @Field(() => ThreePointType, { nullable: true, description: 'Working days; null where none were stated.' })
  duration: ThreePointType | null;
}

@ObjectType('ChosenMeetingUndo', { description: 'What puts an item back to its meeting.' })
export class ChosenMeetingUndoType {
  @Field(() => ID, { description: 'The item.' }) itemId: string;
  @Field(() => Int, { description: 'Its version now.' }) expectedVersion: number;
  @Field(() => ID, { nullable: true, description: 'The meeting; null for none.' }) meetingId: string | null;
  @Field(() => ID, { nullable: true, description: 'The scenario; null for all.' }) scenarioId: string | null;
}

@ObjectType('LinkTakenUndo', { description: 'A link to take out, or to put back.' })
export class LinkTakenUndoType {
  @Field(() => ID, { description: 'The link.' }) linkId: string;
  @Field(() => Int, { description: 'Its version now.' }) expectedVersion: number;
}

@ObjectType('LinkLagUndo', { description: 'What puts the lag, the type and the need of a link back.' })
export class LinkLagUndoType {
  @Field(() => ID, { description: 'The link.' }) linkId: string;
  @Field(() => Int, { description: 'Its version now.' }) expectedVersion: number;
  @Field(() => Int, { description: 'The least.' }) lagMin: number;
  @Field(() => Int, { description: 'The most.' }) lagMax: number;
  @Field({ description: 'DAYS, WORKING_DAYS, WEEKS, MONTHS or YEARS.' }) lagUnit: string;
  @Field({ description: 'FS, SS, FF or SF.' }) kind: string;
  @Field(() => String, { nullable: true, description: 'PAPER or DECISION.' }) neededFor: string | null;
}

@ObjectType('PlanChangesUndo', {
  description: 'The changes that take all of it back: send them as they are.',
})
export class PlanChangesUndoType {
  @Field(() => [ItemDateUndoType], { description: 'Items.' }) dates: ItemDateUndoType[];
  @Field(() => [MeetingDateUndoType], { description: 'Meetings.' }) meetings: MeetingDateUndoType[];
  @Field(() => [ItemDurationUndoType], { description: 'Activities.' }) durations: ItemDurationUndoType[];
  @Field(() => [ChosenMeetingUndoType], { description: 'Items at meetings.' })
  chosen: ChosenMeetingUndoType[];
  @Field(() => [LinkLagUndoType], { description: 'Links.' }) lags: LinkLagUndoType[];
  @Field(() => [LinkTakenUndoType], { description: 'Links to take out.' })
  removedLinks: LinkTakenUndoType[];
  @Field(() => [LinkTakenUndoType], { description: 'Links to put back.' })
  restoredLinks: LinkTakenUndoType[];
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
