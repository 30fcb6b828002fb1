import type { PapersReady } from '@gantry/shared/calendar/calendar-book';
import type { BodyKind } from '@gantry/shared/governance/body-kinds';
import type { VotingMethod } from '@gantry/shared/governance/voting';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PlanDateType } from '../../platform/dates/plan-date.type.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import {
  BodyKindEnum,
  type BodyRole,
  BodyRoleEnum,
  type MemberRole,
  MemberRoleEnum,
  type NoticeRegime,
  NoticeRegimeEnum,
  PapersReadyEnum,
  VotingMethodEnum,
} from './body-words.js';
import {
  BodyDelegationType,
  BodyInLineType,
  BodyPredecessorType,
  BodyScopeType,
  MemberDeputyType,
  QuorumType,
} from './constitution.types.js';
import { RuleWarningType } from './rule-warning.type.js';

@ObjectType('BodyRow', { description: 'A governance body as the list of bodies shows it.' })
export class BodyRowType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'Version to send with the next change.' }) version: number;
  @Field({ description: 'Prefix of the codes of its decisions, such as JC.' }) prefix: string;
  @Field({ description: 'Its name.' }) name: string;
  @Field(() => String, { nullable: true, description: 'The short form used in papers.' })
  shortName: string | null;
  @Field(() => BodyKindEnum, { description: 'What it is.' }) kind: BodyKind;
  @Field(() => BodyRoleEnum, { description: 'What it does in the programme.' }) role: BodyRole;
  @Field(() => ID, { nullable: true, description: 'The body above it.' }) parentId: string | null;
  @Field(() => String, { nullable: true, description: 'Name of the body above it.' })
  parentName: string | null;
  @Field({ description: 'The source does not say so outright that the other is above it.' })
  isParentInferred: boolean;
  @Field(() => ID, { nullable: true, description: 'The body that it follows.' })
  predecessorId: string | null;
  @Field(() => String, { nullable: true, description: 'Name of the body that it follows.' })
  predecessorName: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'First day of its life, where known.' })
  validFrom: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'Last day of its life, where it has one.' })
  validTo: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Who chairs it; null where no chair is recorded or the chair is vacant.',
  })
  chair: string | null;
  @Field({ description: 'It has the seat of a chair, and nobody holds it.' }) isChairVacant: boolean;
  @Field(() => Int, { description: 'Seats that count today.' }) memberCount: number;
  @Field(() => ID, { nullable: true, description: 'Its next meeting.' }) nextMeetingId: string | null;
  @Field(() => PlanDateType, { nullable: true, description: 'When it meets next.' })
  nextMeeting: PlanDateType | null;
  @Field(() => Int, { nullable: true, description: 'Clear working days of notice, where known.' })
  noticeClearDays: number | null;
  @Field({ description: 'The source does not print the rule on notice: it is a reading.' })
  isNoticeInterpreted: boolean;
  @Field({ description: 'Somebody read the source so; it does not say it outright.' })
  isInterpretation: boolean;
  @Field(() => DayScalar, { description: 'The day of the office on which it was last changed.' })
  changedOn: string;
}

@ObjectType('BodyMember', { description: 'A seat on a body and who sits there.' })
export class BodyMemberType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'Version to send with the next change.' }) version: number;
  @Field({ description: 'Name of the seat.' }) seat: string;
  @Field(() => MemberRoleEnum, { description: 'Chair, vice chair, member or in attendance.' })
  role: MemberRole;
  @Field(() => String, { nullable: true, description: 'The group it counts for, such as clinician.' })
  category: string | null;
  @Field(() => String, { nullable: true, description: 'The organisation it speaks for.' })
  organisation: string | null;
  @Field(() => ID, { nullable: true, description: 'Id of that organisation.' })
  organisationId: string | null;
  @Field(() => String, { nullable: true, description: 'The post whose holder sits here.' })
  post: string | null;
  @Field(() => String, { nullable: true, description: 'Who sits here today; null where nobody is named.' })
  holder: string | null;
  @Field({ description: 'A seat for one person, and nobody holds it.' }) isVacant: boolean;
  @Field({ description: 'Its vote counts.' }) isVoting: boolean;
  @Field(() => Int, { description: 'What its vote weighs where votes are weighted.' }) voteWeight: number;
  @Field(() => String, { nullable: true, description: 'Who may come instead, in words.' })
  deputy: string | null;
  @Field(() => [MemberDeputyType], { description: 'Who may come instead, by name; past ones included.' })
  deputies: MemberDeputyType[];
  @Field(() => DayScalar, { nullable: true, description: 'First day, where known.' })
  heldFrom: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'Last day, where it has ended.' })
  heldTo: string | null;
  @Field({ description: 'It counts today.' }) isCurrent: boolean;
}

@ObjectType('BodyProgramme', { description: 'A programme that a body serves.' })
export class BodyProgrammeType {
  @Field(() => ID, { description: 'Id of the programme.' }) id: string;
  @Field({ description: 'Its name.' }) name: string;
}

@ObjectType('GovernanceBody', { description: 'A governance body in full.' })
export class BodyType extends BodyRowType {
  @Field({ description: 'What its kind means, for a reader who has never met one.' }) kindMeaning: string;
  @Field(() => String, { nullable: true, description: 'The power under which it acts.' })
  authority: string | null;
  @Field(() => String, { nullable: true, description: 'What was delegated to it.' })
  delegatedScope: string | null;
  @Field(() => String, { nullable: true, description: 'The organisation that hosts it.' })
  organisation: string | null;
  @Field(() => Int, { nullable: true, description: 'How many must be present.' })
  quorumMinimum: number | null;
  @Field(() => String, { nullable: true, description: 'What else a quorum needs, in words.' })
  quorumNote: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Working days in which its decisions may be called in; null for no such window.',
  })
  callInDays: number | null;
  @Field(() => NoticeRegimeEnum, { description: 'Where the rule on notice comes from.' })
  noticeRegime: NoticeRegime;
  @Field({ description: 'The rule on notice as a sentence.' }) noticeSentence: string;
  @Field({ description: 'Its informal meetings have papers too.' }) hasPapersWhenInformal: boolean;
  @Field({ description: 'It counts Saturdays as working days.' }) worksSaturdays: boolean;
  @Field(() => PapersReadyEnum, { description: 'When its papers are to be ready.' })
  papersReady: PapersReady;
  @Field({ description: 'The public may attend.' }) meetsInPublic: boolean;
  @Field(() => String, { nullable: true, description: 'How it votes.' }) votingRule: string | null;
  @Field(() => String, { nullable: true, description: 'Its terms of reference, or where they are.' })
  termsOfReference: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'When its terms of reference are reviewed.' })
  reviewOn: string | null;
  @Field(() => String, { nullable: true, description: 'What a reader should know.' }) note: string | null;
  @Field(() => String, { nullable: true, description: 'The paper that it comes from.' })
  sourceDocument: string | null;
  @Field(() => String, { nullable: true, description: 'The place in that paper.' })
  sourcePlace: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was archived; null while it is not.' })
  archiveReason: string | null;
  @Field(() => QuorumType, { nullable: true, description: 'When it is quorate; null where not recorded.' })
  quorum: QuorumType | null;
  @Field(() => VotingMethodEnum, { nullable: true, description: 'How it decides; null where not recorded.' })
  votingMethod: VotingMethod | null;
  @Field({ description: 'At a tie the chair has a second vote.' }) chairHasCastingVote: boolean;
  @Field(() => String, { nullable: true, description: 'How it decides, as a sentence.' })
  votingSentence: string | null;
  @Field({ description: 'It may decide by correspondence (MTG-12).' }) allowsCorrespondence: boolean;
  @Field({ description: 'Its register of interests is open to the public.' })
  isInterestRegisterPublic: boolean;
  @Field(() => String, { nullable: true, description: 'Address of its terms of reference.' })
  termsLink: string | null;
  @Field(() => [BodyDelegationType], { description: 'Organisations that delegated to it.' })
  delegations: BodyDelegationType[];
  @Field(() => [BodyScopeType], { description: 'Functions that were delegated to it (BODY-2).' })
  scope: BodyScopeType[];
  @Field(() => [BodyInLineType], { description: 'The line of succession through it, oldest first.' })
  succession: BodyInLineType[];
  @Field(() => [BodyPredecessorType], { description: 'Other bodies that went into it.' })
  mergedFrom: BodyPredecessorType[];
  @Field(() => [RuleWarningType], { description: 'What stands against it today (BODY-8).' })
  warnings: RuleWarningType[];
  @Field(() => [BodyMemberType], { description: 'Its seats, past ones included.' })
  members: BodyMemberType[];
  @Field(() => [BodyProgrammeType], { description: 'The programmes it serves that you may read.' })
  programmes: BodyProgrammeType[];
  @Field({ description: 'You may change it.' }) mayEdit: boolean;
  @Field({ description: 'You may arrange its meetings.' }) mayEditMeetings: boolean;
  @Field({ description: 'You may record its decisions.' }) mayRecordDecisions: boolean;
  @Field({ description: 'You may record what its chair decides between meetings.' })
  mayTakeChairsAction: boolean;
}
