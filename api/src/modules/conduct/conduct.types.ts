import type { AttendanceState } from '@gantry/shared/governance/attendance';
import type { DeclarationAction, InterestKind } from '@gantry/shared/governance/interests';
import type { Vote, VotingResult } from '@gantry/shared/governance/voting';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { RuleWarningType } from '../governing-bodies/index.js';
import {
  AttendanceStateEnum,
  DeclarationActionEnum,
  InterestKindEnum,
  VoteEnum,
  VotingResultEnum,
} from './conduct-words.js';

@ObjectType('NamedChoice', { description: 'Somebody who can be chosen.' })
export class NamedChoiceType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field({ description: 'Its name.' }) name: string;
}

@ObjectType('Interest', { description: 'An interest in the register of a body.' })
export class InterestType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'Version to send with the next change.' }) version: number;
  @Field(() => ID, { description: 'The seat.' }) memberId: string;
  @Field({ description: 'The seat, by name.' }) seat: string;
  @Field(() => String, { nullable: true, description: 'Who sits there today.' }) holder: string | null;
  @Field(() => InterestKindEnum, { description: 'Its kind.' }) kind: InterestKind;
  @Field({ description: 'What it is.' }) description: string;
  @Field(() => DayScalar, { nullable: true, description: 'First day, where known.' })
  heldFrom: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'Last day, where it has ended.' })
  heldTo: string | null;
  @Field({ description: 'It stands today.' }) isCurrent: boolean;
}

@ObjectType('AttendanceLine', { description: 'One seat at a meeting, or somebody who came without one.' })
export class AttendanceLineType {
  @Field(() => ID, { nullable: true, description: 'Id of the record; null while nothing is recorded.' })
  attendanceId: string | null;
  @Field(() => ID, { nullable: true, description: 'The seat; null for somebody without one.' })
  memberId: string | null;
  @Field({ description: 'Who, or the seat where nobody is named.' }) name: string;
  @Field(() => String, { nullable: true, description: 'The seat, by name.' }) seat: string | null;
  @Field(() => String, { nullable: true, description: 'The organisation that the seat speaks for.' })
  organisation: string | null;
  @Field({ description: 'Chairs the body.' }) isChair: boolean;
  @Field({ description: 'Its vote counts.' }) isVoting: boolean;
  @Field(() => AttendanceStateEnum, { nullable: true, description: 'Null while nothing is recorded.' })
  state: AttendanceState | null;
  @Field({ description: 'Took part remotely.' }) isRemote: boolean;
  @Field(() => ID, { nullable: true, description: 'The named deputy who came.' }) deputyId: string | null;
  @Field(() => String, { nullable: true, description: 'Who came instead.' }) deputyName: string | null;
  @Field(() => String, { nullable: true, description: 'When they came, as HH:MM.' })
  arrivedAt: string | null;
  @Field(() => String, { nullable: true, description: 'When they left, as HH:MM.' }) leftAt: string | null;
  @Field(() => ID, { nullable: true, description: 'The first item they were there for.' })
  fromItemId: string | null;
  @Field(() => ID, { nullable: true, description: 'The last item they were there for.' })
  untilItemId: string | null;
  @Field(() => [NamedChoiceType], { description: 'Deputies that are named for the seat.' })
  deputies: NamedChoiceType[];
  @Field(() => [NamedChoiceType], { description: 'Interests of the seat in the register.' })
  interests: NamedChoiceType[];
}

@ObjectType('Declaration', { description: 'An interest declared at a meeting, or that there was none.' })
export class DeclarationType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'Version to send with the next change.' }) version: number;
  @Field({ description: 'It says that none was declared.' }) isNone: boolean;
  @Field(() => ID, { nullable: true, description: 'The item; null for the whole meeting.' })
  agendaItemId: string | null;
  @Field(() => ID, { nullable: true, description: 'Record of who declared it.' })
  attendanceId: string | null;
  @Field(() => String, { nullable: true, description: 'Who declared it.' }) who: string | null;
  @Field(() => String, { nullable: true, description: 'What was declared.' }) description: string | null;
  @Field(() => DeclarationActionEnum, { nullable: true, description: 'What followed.' })
  action: DeclarationAction | null;
}

@ObjectType('QuorumVerdict', { description: 'Whether those who were there made a quorum.' })
export class QuorumVerdictType {
  @Field({ description: 'They did.' }) isQuorate: boolean;
  @Field(() => Int, { description: 'How many counted.' }) counted: number;
  @Field({ description: 'It as a sentence, with what is missing.' }) sentence: string;
}

@ObjectType('NamedVote', { description: 'How somebody voted.' })
export class NamedVoteType {
  @Field(() => ID, { description: 'Record of who voted.' }) attendanceId: string;
  @Field({ description: 'Who voted.' }) who: string;
  @Field(() => VoteEnum, { description: 'How.' }) vote: Vote;
  @Field(() => VoteEnum, { nullable: true, description: 'The casting vote, where they gave it.' })
  castingVote: Vote | null;
}

@ObjectType('VoteTally', { description: 'Votes by name, with what they come to.' })
export class VoteTallyType {
  @Field(() => [NamedVoteType], { description: 'Who voted how.' }) votes: NamedVoteType[];
  @Field(() => Int, { description: 'For.' }) votesFor: number;
  @Field(() => Int, { description: 'Against.' }) votesAgainst: number;
  @Field(() => Int, { description: 'Abstained.' }) abstentions: number;
  @Field({ description: 'Nobody was against and nobody abstained.' }) isUnanimous: boolean;
  @Field(() => VotingResultEnum, {
    nullable: true,
    description: 'What came of it; null where the voting rule of the body is not recorded.',
  })
  result: VotingResult | null;
  @Field({ description: 'It as a sentence.' }) sentence: string;
}

@ObjectType('ConductItem', { description: 'An item of the agenda, with its quorum and its votes.' })
export class ConductItemType {
  @Field(() => ID, { description: 'The item.' }) id: string;
  @Field(() => Int, { description: 'Its number on the agenda.' }) position: number;
  @Field({ description: 'Its title.' }) title: string;
  @Field(() => QuorumVerdictType, {
    nullable: true,
    description: 'Null while no attendance is recorded or the quorum of the body is not.',
  })
  quorum: QuorumVerdictType | null;
  @Field(() => VoteTallyType, { nullable: true, description: 'Null where nobody voted by name.' })
  tally: VoteTallyType | null;
}

@ObjectType('ConductDecision', { description: 'A decision of the meeting, with its votes.' })
export class ConductDecisionType {
  @Field(() => ID, { description: 'The decision.' }) id: string;
  @Field({ description: 'Its code.' }) code: string;
  @Field({ description: 'Its title.' }) title: string;
  @Field(() => VoteTallyType, { nullable: true, description: 'Null where nobody voted by name.' })
  tally: VoteTallyType | null;
}

@ObjectType('MeetingConduct', { description: 'Who came to a meeting, what was declared and who voted how.' })
export class MeetingConductType {
  @Field(() => ID, { description: 'The meeting.' }) meetingId: string;
  @Field(() => Int, { description: 'Version of the meeting, to send with the next change.' })
  version: number;
  @Field({ description: 'You may record it now.' }) mayRecord: boolean;
  @Field(() => String, { nullable: true, description: 'Why it cannot be recorded now (ATT-1).' })
  whyNot: string | null;
  @Field(() => [AttendanceLineType], { description: 'Every seat on that day, then others who came.' })
  lines: AttendanceLineType[];
  @Field(() => [DeclarationType], { description: 'What was declared.' }) declarations: DeclarationType[];
  @Field(() => QuorumVerdictType, {
    nullable: true,
    description: 'For the meeting as a whole; null while no attendance is recorded or the quorum is not.',
  })
  quorum: QuorumVerdictType | null;
  @Field(() => String, { nullable: true, description: 'What the body needs, as a sentence.' })
  quorumSentence: string | null;
  @Field(() => String, { nullable: true, description: 'How the body votes, as a sentence.' })
  votingSentence: string | null;
  @Field({ description: 'At a tie the chair has a second vote.' }) chairHasCastingVote: boolean;
  @Field(() => [ConductItemType], { description: 'The items of its agenda that you may read.' })
  items: ConductItemType[];
  @Field(() => [ConductDecisionType], { description: 'Its decisions that you may read.' })
  decisions: ConductDecisionType[];
  @Field(() => [RuleWarningType], { description: 'What stands against it (INT-2).' })
  warnings: RuleWarningType[];
}

@ObjectType('PastAttendee', { description: 'One who came to a past meeting, as a quorum counts them.' })
export class PastAttendeeType {
  @Field(() => AttendanceStateEnum, { description: 'What is on record.' }) state: AttendanceState;
  @Field({ description: 'Took part remotely.' }) isRemote: boolean;
  @Field({ description: 'Its vote counts.' }) isVoting: boolean;
  @Field(() => ID, { nullable: true, description: 'The organisation it spoke for.' })
  organisationId: string | null;
  @Field(() => String, { nullable: true, description: 'The group it counted for.' }) category: string | null;
}

@ObjectType('PastAttendance', { description: 'Who came to a past meeting, for testing a quorum.' })
export class PastAttendanceType {
  @Field(() => ID, { description: 'The meeting.' }) meetingId: string;
  @Field({ description: 'Its title.' }) title: string;
  @Field(() => DayScalar, { description: 'The day on which it was held.' }) heldOn: string;
  @Field(() => [PastAttendeeType], { description: 'Those on record.' }) attendees: PastAttendeeType[];
}

@ObjectType('InterestRegister', { description: 'The register of interests of a body.' })
export class InterestRegisterType {
  @Field(() => [InterestKindEnum], { description: 'Kinds that this register uses (INT-3).' })
  kinds: InterestKind[];
  @Field(() => [InterestType], { description: 'The interests, past ones included.' })
  interests: InterestType[];
}
