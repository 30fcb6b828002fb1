import type { ActionStanding, ActionState, ActionStep } from '@gantry/shared/governance/action-rules';
import type { Classification } from '@gantry/shared/policy/roles';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { AgendaClassificationEnum } from '../agendas/index.js';
import { RuleWarningType } from '../governing-bodies/index.js';
import { ActionStandingEnum, ActionStateEnum, ActionStepEnum } from './action-words.js';

@ObjectType('ActionExtension', { description: 'One time that an action was given more time.' })
export class ActionExtensionType {
  @Field(() => DayScalar, { description: 'When it was due.' }) from: string;
  @Field(() => DayScalar, { description: 'When it was due from then on.' }) to: string;
  @Field({ description: 'Why.' }) reason: string;
}

@ObjectType('Action', { description: 'What somebody undertook to do.' })
export class ActionType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'Version to send with the next change.' }) version: number;
  @Field({ description: 'Its code, such as JC-A-2018-03.' }) code: string;
  @Field({ description: 'What is to be done.' }) title: string;
  @Field(() => ID, { nullable: true, description: 'The body that raised it.' }) bodyId: string | null;
  @Field(() => String, { nullable: true, description: 'Name of that body.' }) bodyName: string | null;
  @Field(() => ID, { nullable: true, description: 'The programme it is for.' }) programmeId: string | null;
  @Field(() => String, { nullable: true, description: 'Name of that programme.' })
  programmeName: string | null;
  @Field(() => ID, { nullable: true, description: 'The meeting that raised it.' }) meetingId: string | null;
  @Field(() => String, { nullable: true, description: 'Title of that meeting.' }) meetingTitle: string | null;
  @Field(() => ID, { nullable: true, description: 'The item of the agenda it came of.' })
  agendaItemId: string | null;
  @Field(() => String, { nullable: true, description: 'Title of that item.' }) agendaItemTitle: string | null;
  @Field(() => ID, { nullable: true, description: 'The decision it came of.' }) decisionId: string | null;
  @Field(() => String, { nullable: true, description: 'Code of that decision.' }) decisionCode: string | null;
  @Field(() => ID, { nullable: true, description: 'The person who does it.' }) ownerPersonId: string | null;
  @Field(() => ID, { nullable: true, description: 'The post that does it.' }) ownerPostId: string | null;
  @Field({ description: 'Who does it, by name; a post with its holder today.' }) owner: string;
  @Field({ description: 'You do it, or hold the post that does.' }) isMine: boolean;
  @Field(() => DayScalar, { description: 'When it was due at first.' }) originalDueOn: string;
  @Field(() => DayScalar, { description: 'When it is due.' }) dueOn: string;
  @Field(() => Int, { description: 'How often it was given more time.' }) extensionCount: number;
  @Field(() => [ActionExtensionType], { description: 'Each time, the first one first.' })
  extensions: ActionExtensionType[];
  @Field(() => ActionStateEnum, { description: 'How far it has come.' }) state: ActionState;
  @Field(() => ActionStandingEnum, { description: 'How it stands by its date today.' })
  standing: ActionStanding;
  @Field(() => String, { nullable: true, description: 'What shows that it is done.' }) evidence:
    | string
    | null;
  @Field(() => DayScalar, { nullable: true, description: 'The day on which it was done.' })
  completedOn: string | null;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'The last day on which its owner was reminded of this due date.',
  })
  remindedOn: string | null;
  @Field(() => ID, { nullable: true, description: 'The meeting that saw that it is done.' })
  closedAtId: string | null;
  @Field(() => String, { nullable: true, description: 'Title of that meeting.' })
  closedAtTitle: string | null;
  @Field(() => String, { nullable: true, description: 'What was said with its last step.' })
  stateReason: string | null;
  @Field(() => AgendaClassificationEnum, { description: 'Who may read it.' }) classification: Classification;
  @Field(() => Int, { nullable: true, description: 'Paragraph of the exemption.' })
  exemptParagraph: number | null;
  @Field(() => String, { nullable: true, description: 'Why it is exempt.' }) exemptReason: string | null;
  @Field(() => DayScalar, { description: 'The day of the office on which it was last changed.' })
  changedOn: string;
  @Field(() => [ActionStepEnum], { description: 'What you may do with it now.' }) steps: ActionStep[];
}

@ObjectType('ActionChange', { description: 'An action after a change.' })
export class ActionChangeType {
  @Field(() => ActionType, { description: 'The action as it stands now.' }) action: ActionType;
  @Field(() => [RuleWarningType], { description: 'Warnings that were accepted with the reason.' })
  accepted: RuleWarningType[];
}
