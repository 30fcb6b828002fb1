import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsIn, IsUUID } from 'class-validator';
import { OptionalId, OptionalText } from '../../platform/graphql/optional-fields.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { stringEnum } from '../../platform/graphql/string-enum.js';
import { RuleWarningType } from '../governing-bodies/index.js';

const MEETING_FATES = ['MOVED', 'POSTPONED', 'CANCELLED', 'INQUORATE', 'ADJOURNED'] as const;
export type MeetingFate = (typeof MEETING_FATES)[number];
const MeetingFateEnum = stringEnum('MeetingFate', MEETING_FATES, 'What could become of a meeting.');

@InputType({ description: 'What could become of a meeting, before it does.' })
export class MeetingConsequencesInput {
  @Field(() => ID, { description: 'The meeting.' }) @IsUUID() meetingId: string;
  @Field(() => MeetingFateEnum, { description: 'What would become of it.' })
  @IsIn(MEETING_FATES)
  fate: MeetingFate;
  @OptionalText(250, 'The new date, as people write it.')
  date?: string | null;
  @OptionalId('Or the meeting of the same body to which it is put off.')
  toMeetingId?: string | null;
}

@ObjectType('ConsequentItem', { description: 'An item whose projected day would be another.' })
export class ConsequentItemType {
  @Field(() => ID, { description: 'Its id.' }) itemId: string;
  @Field({ description: 'Its code.' }) code: string;
  @Field({ description: 'Its title.' }) title: string;
  @Field(() => DayScalar, { nullable: true, description: 'Projected now; null where it cannot be.' }) from:
    | string
    | null;
  @Field(() => DayScalar, { nullable: true, description: 'Projected then; null where it cannot be.' }) to:
    | string
    | null;
  @Field(() => Int, { nullable: true, description: 'Working days later; earlier is negative.' }) workingDays:
    | number
    | null;
  @Field({ description: 'It is what the programme is about: its launch.' }) isTarget: boolean;
}

@ObjectType('ProgrammeConsequences', { description: 'What would move in one programme, under one scenario.' })
export class ProgrammeConsequencesType {
  @Field(() => ID, { description: 'The programme.' }) programmeId: string;
  @Field({ description: 'Its name.' }) programmeName: string;
  @Field(() => Int, {
    nullable: true,
    description: 'Number of the scenario; null where there is but one plan.',
  })
  scenarioNumber: number | null;
  @Field({ description: 'The programme works to this one.' }) isWorking: boolean;
  @Field(() => [ConsequentItemType], { description: 'What moves, the target first.' })
  moved: ConsequentItemType[];
  @Field(() => [RuleWarningType], { description: 'Papers that would be late there (MTG-3).' })
  warnings: RuleWarningType[];
  @Field(() => [String], { description: 'Why something would have no date any more.' }) stopped: string[];
  @Field(() => String, { nullable: true, description: 'Why it could not be computed.' }) problem:
    | string
    | null;
}

@ObjectType('MeetingConsequences', { description: 'What would follow for a meeting. Nothing is stored.' })
export class MeetingConsequencesType {
  @Field(() => String, { nullable: true, description: 'How the date was read.' }) reading: string | null;
  @Field(() => [RuleWarningType], {
    description: 'What the rules say of the new date, its notice among them (MTG-4).',
  })
  warnings: RuleWarningType[];
  @Field(() => [ProgrammeConsequencesType], {
    description: 'Programme by programme, the working scenario first.',
  })
  programmes: ProgrammeConsequencesType[];
  @Field({ description: 'It in a sentence: how much moves, or that nothing does.' }) words: string;
}
