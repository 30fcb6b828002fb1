import { ATTENDANCE_STATES, type AttendanceState } from '@gantry/shared/governance/attendance';
import {
  DECLARATION_ACTIONS,
  type DeclarationAction,
  INTEREST_KINDS,
  type InterestKind,
} from '@gantry/shared/governance/interests';
import { VOTES, type Vote } from '@gantry/shared/governance/voting';
import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { ChangeInput, IntentionInput, ReasonedChangeInput } from '../../platform/graphql/inputs.js';
import { OptionalDay, OptionalId, OptionalText } from '../../platform/graphql/optional-fields.js';
import { AttendanceStateEnum, DeclarationActionEnum, InterestKindEnum, VoteEnum } from './conduct-words.js';

const CLOCK_TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const TIME_SENTENCE = { message: 'Write the time as 09:30.' };

@InputType({ description: 'What is recorded about one seat, or about somebody without one.' })
export class AttendanceLineInput {
  @OptionalId('The seat.')
  memberId?: string | null;
  @OptionalId('The record of somebody without a seat, to change it.')
  attendanceId?: string | null;
  @OptionalText(200, 'Name of somebody without a seat, to add them.')
  name?: string | null;
  @Field(() => AttendanceStateEnum, {
    description: 'Present, apologies, absent, deputised or in attendance.',
  })
  @IsIn(ATTENDANCE_STATES)
  state: AttendanceState;
  @Field({ description: 'Took part remotely.' }) @IsBoolean() isRemote: boolean;
  @OptionalId('The named deputy who came.')
  deputyId?: string | null;
  @OptionalText(200, 'Who else came instead.')
  deputyName?: string | null;
  @Field(() => String, { nullable: true, description: 'When they came, as HH:MM.' })
  @IsOptional()
  @Matches(CLOCK_TIME, TIME_SENTENCE)
  arrivedAt?: string | null;
  @Field(() => String, { nullable: true, description: 'When they left, as HH:MM.' })
  @IsOptional()
  @Matches(CLOCK_TIME, TIME_SENTENCE)
  leftAt?: string | null;
  @OptionalId('The first item they were there for.')
  fromItemId?: string | null;
  @OptionalId('The last item they were there for.')
  untilItemId?: string | null;
}

@InputType({ description: 'Record who came to a meeting; lines that are left out stay as they are.' })
export class RecordAttendanceInput extends ChangeInput {
  @Field(() => [AttendanceLineInput], { description: 'The lines.' })
  @ValidateNested({ each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @Type(() => AttendanceLineInput)
  lines: AttendanceLineInput[];
}

@InputType({ description: 'Record an interest declared at a meeting and what followed from it.' })
export class DeclareInterestInput extends IntentionInput {
  @Field(() => ID, { description: 'The meeting.' }) @IsUUID() meetingId: string;
  @Field(() => ID, { description: 'The attendance record of who declares it.' })
  @IsUUID()
  attendanceId: string;
  @OptionalId('The item; left out for the whole meeting.')
  agendaItemId?: string | null;
  @OptionalId('The interest of the register that it is.')
  interestId?: string | null;
  @Field({ description: 'What is declared.' }) @IsString() @MaxLength(1_000) description: string;
  @Field(() => DeclarationActionEnum, { description: 'What followed.' })
  @IsIn(DECLARATION_ACTIONS)
  action: DeclarationAction;
}

@InputType({ description: 'Record that no interest was declared.' })
export class DeclareNoneInput extends IntentionInput {
  @Field(() => ID, { description: 'The meeting.' }) @IsUUID() meetingId: string;
  @OptionalId('The item; left out for the whole meeting.')
  agendaItemId?: string | null;
}

@InputType({ description: 'Take a declaration back; it stays in the history.' })
export class WithdrawDeclarationInput extends ReasonedChangeInput {}

@InputType({ description: 'How one of those who came voted.' })
export class NamedVoteInput {
  @Field(() => ID, { description: 'The attendance record.' }) @IsUUID() attendanceId: string;
  @Field(() => VoteEnum, { description: 'For, against, abstained or did not vote.' })
  @IsIn(VOTES)
  vote: Vote;
  @Field(() => VoteEnum, { nullable: true, description: 'The casting vote of whoever presides, at a tie.' })
  @IsOptional()
  @IsIn(['FOR', 'AGAINST'], { message: 'A casting vote is for or against.' })
  castingVote?: 'FOR' | 'AGAINST' | null;
}

@InputType({ description: 'Record votes by name on an item or a decision (INT-1, VOT-1, VOT-2).' })
export class RecordVotesInput extends ChangeInput {
  @OptionalId('The item.')
  agendaItemId?: string | null;
  @OptionalId('The decision.')
  decisionId?: string | null;
  @Field(() => [NamedVoteInput], { description: 'The votes; those left out stay as they are.' })
  @ValidateNested({ each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @Type(() => NamedVoteInput)
  votes: NamedVoteInput[];
}

@InputType({ description: 'Put an interest of a member into the register of a body.' })
export class RegisterInterestInput extends IntentionInput {
  @Field(() => ID, { description: 'The seat.' }) @IsUUID() memberId: string;
  @Field(() => InterestKindEnum, { description: 'Its kind (INT-3).' })
  @IsIn(INTEREST_KINDS)
  kind: InterestKind;
  @Field({ description: 'What it is.' }) @IsString() @MaxLength(1_000) description: string;
  @OptionalDay('First day, where known.')
  heldFrom?: string | null;
}
