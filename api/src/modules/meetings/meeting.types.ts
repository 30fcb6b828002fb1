import type { MeetingState } from '@gantry/shared/governance/meeting-states';
import type { MeetingKind } from '@gantry/shared/governance/outcomes';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PlanDateType } from '../../platform/dates/plan-date.type.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { RuleWarningType } from '../governing-bodies/index.js';
import { MeetingKindEnum, MeetingStateEnum } from './meeting-words.js';

@ObjectType('MeetingRow', { description: 'A meeting as the list of meetings shows it.' })
export class MeetingRowType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'Version to send with the next change.' }) version: number;
  @Field({ description: 'Its code, such as JC-M03.' }) code: string;
  @Field({ description: 'Its title.' }) title: string;
  @Field(() => MeetingKindEnum, { description: 'What kind of meeting it is.' }) kind: MeetingKind;
  @Field(() => MeetingStateEnum, { description: 'How far it has come.' }) state: MeetingState;
  @Field(() => ID, { description: 'The body that meets.' }) bodyId: string;
  @Field({ description: 'Name of the body that meets.' }) bodyName: string;
  @Field(() => PlanDateType, { description: 'When it meets, as stated.' }) date: PlanDateType;
  @Field(() => DayScalar, { nullable: true, description: 'The day on which it was held.' })
  heldOn: string | null;
  @Field(() => String, { nullable: true, description: 'When it begins, Europe/London, as HH:MM.' })
  startsAt: string | null;
  @Field({ description: 'The hour is confirmed too.' }) isTimeConfirmed: boolean;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'Last day for notice and papers; null where there is no rule or no day.',
  })
  papersDueOn: string | null;
  @Field({ description: 'That day rests on a rule which no paper prints.' }) isPapersDueInterpreted: boolean;
  @Field(() => Int, { description: 'Plan items that happen at it and that you may read.' }) itemCount: number;
  @Field({ description: 'Somebody read the source so; it does not say it outright.' })
  isInterpretation: boolean;
  @Field(() => DayScalar, { description: 'The day of the office on which it was last changed.' })
  changedOn: string;
}

@ObjectType('MeetingItem', {
  description: 'A plan item that happens at a meeting; it has no date of its own.',
})
export class MeetingItemType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field({ description: 'Its code.' }) code: string;
  @Field({ description: 'Its title.' }) title: string;
  @Field({ description: 'ACTIVITY, MILESTONE or GATE.' }) kind: string;
  @Field({ description: 'Where it stands.' }) state: string;
  @Field(() => ID, { description: 'Its programme.' }) programmeId: string;
  @Field(() => String, {
    nullable: true,
    description: 'The scenario in which it happens here; null: the plan.',
  })
  scenario: string | null;
}

@ObjectType('MeetingStep', { description: 'A state that a meeting could go to, and what stands against it.' })
export class MeetingStepType {
  @Field(() => MeetingStateEnum, { description: 'The state.' }) to: MeetingState;
  @Field({ description: 'Nothing stands against it now.' }) isAllowed: boolean;
  @Field(() => [RuleWarningType], { description: 'What stands against it.' }) problems: RuleWarningType[];
}

@ObjectType('Meeting', { description: 'A meeting in full.' })
export class MeetingType extends MeetingRowType {
  @Field(() => String, { nullable: true, description: 'Where it meets.' }) venue: string | null;
  @Field(() => String, { nullable: true, description: 'When it ends, on the same day, as HH:MM.' })
  endsAt: string | null;
  @Field(() => String, { nullable: true, description: 'Where people join from elsewhere.' })
  link: string | null;
  @Field(() => String, { nullable: true, description: 'Which parts are open to the public, as a sentence.' })
  parts: string | null;
  @Field(() => ID, { nullable: true, description: 'The series that it was made by.' })
  seriesId: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'The day that the series gave it.' })
  seriesOn: string | null;
  @Field(() => Int, { nullable: true, description: 'How many voting members came.' })
  presentCount: number | null;
  @Field(() => Boolean, { nullable: true, description: 'It was quorate; null where that is not recorded.' })
  wasQuorate: boolean | null;
  @Field(() => Int, { nullable: true, description: 'How many its body needs.' })
  quorumMinimum: number | null;
  @Field(() => ID, { nullable: true, description: 'The meeting to which it was postponed.' })
  postponedToId: string | null;
  @Field(() => String, { nullable: true, description: 'What was said with its last step.' })
  stateReason: string | null;
  @Field({ description: 'It has minutes, which you may not be allowed to read.' }) hasMinutes: boolean;
  @Field({ description: 'When papers are due, as a sentence.' }) papersSentence: string;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'Last day on which notice and papers go out in time; null where there is no rule or no day.',
  })
  papersPublishBy: string | null;
  @Field(() => [RuleWarningType], { description: 'What the rules say about it today.' })
  warnings: RuleWarningType[];
  @Field(() => [MeetingStepType], { description: 'Where it may go from here, and why not elsewhere.' })
  steps: MeetingStepType[];
  @Field(() => [MeetingItemType], { description: 'Plan items that happen at it: they follow its date.' })
  items: MeetingItemType[];
  @Field(() => String, { nullable: true, description: 'The paper that it comes from.' })
  sourceDocument: string | null;
  @Field(() => String, { nullable: true, description: 'The place in that paper.' })
  sourcePlace: string | null;
  @Field({ description: 'You may arrange it.' }) mayEdit: boolean;
  @Field({ description: 'You may write its minutes.' }) mayMinute: boolean;
  @Field({ description: 'You may record its decisions.' }) mayRecordDecisions: boolean;
}

@ObjectType('MeetingChange', { description: 'A meeting after a change, with how its date was read.' })
export class MeetingChangeType {
  @Field(() => MeetingType, { description: 'The meeting as it stands now, with the items that follow it.' })
  meeting: MeetingType;
  @Field(() => String, { nullable: true, description: 'How a date that was typed has been read.' })
  reading: string | null;
  @Field(() => [RuleWarningType], { description: 'Warnings that were accepted with the reason.' })
  accepted: RuleWarningType[];
}
