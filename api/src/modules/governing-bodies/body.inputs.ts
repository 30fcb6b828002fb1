import { PAPERS_READY, type PapersReady } from '@gantry/shared/calendar/calendar-book';
import { BODY_KINDS, type BodyKind } from '@gantry/shared/governance/body-kinds';
import { VOTING_METHODS, type VotingMethod } from '@gantry/shared/governance/voting';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  ArrayMaxSize,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUrl,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { ChangeInput, IntentionInput, ReasonedChangeInput } from '../../platform/graphql/inputs.js';
import { OptionalDay, OptionalId, OptionalText } from '../../platform/graphql/optional-fields.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import {
  BODY_ROLES,
  BodyKindEnum,
  type BodyRole,
  BodyRoleEnum,
  MEMBER_ROLES,
  type MemberRole,
  MemberRoleEnum,
  NOTICE_REGIMES,
  type NoticeRegime,
  NoticeRegimeEnum,
  PapersReadyEnum,
  VotingMethodEnum,
} from './body-words.js';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const WEB_ADDRESS = { protocols: ['http', 'https'], require_protocol: true, require_tld: false };

@InputType({ description: 'Add a body that serves one or more programmes.' })
export class AddBodyInput extends IntentionInput {
  @Field(() => [ID], { description: 'The programmes it serves.' })
  @IsUUID('all', { each: true })
  @ArrayMaxSize(50)
  programmeIds: string[];
  @Field({ description: 'Its name.' }) @IsString() @MaxLength(200) name: string;
  @Field({ description: 'Prefix of its decisions: up to ten capital letters and digits, such as JC.' })
  @Matches(/^[A-Z][A-Z0-9]{0,9}$/, { message: 'Write up to ten capital letters and digits, such as JC.' })
  prefix: string;
  @OptionalText(40, 'The short form used in papers.')
  shortName?: string | null;
  @Field(() => BodyKindEnum, { description: 'What it is.' }) @IsIn(BODY_KINDS) kind: BodyKind;
  @Field(() => BodyRoleEnum, { description: 'What it does in the programme.' })
  @IsIn(BODY_ROLES)
  role: BodyRole;
  @OptionalId('The body above it.')
  parentId?: string | null;
  @OptionalId('The body that it follows.')
  predecessorId?: string | null;
}

@InputType({ description: 'Change the basics of a body. What is left out stays; null takes away.' })
export class AmendBodyInput extends ChangeInput {
  @OptionalText(200, 'Its name.')
  name?: string | null;
  @OptionalText(40, 'The short form used in papers.')
  shortName?: string | null;
  @Field(() => BodyKindEnum, { nullable: true, description: 'What it is.' })
  @IsOptional()
  @IsIn(BODY_KINDS)
  kind?: BodyKind | null;
  @Field(() => BodyRoleEnum, { nullable: true, description: 'What it does in the programme.' })
  @IsOptional()
  @IsIn(BODY_ROLES)
  role?: BodyRole | null;
  @OptionalId('The body above it.')
  parentId?: string | null;
  @OptionalId('The body that it follows.')
  predecessorId?: string | null;
  @OptionalDay('First day of its life.')
  validFrom?: string | null;
  @OptionalDay('Last day of its life.')
  validTo?: string | null;
  @Field(() => Int, { nullable: true, description: 'How many must be present.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000)
  quorumMinimum?: number | null;
  @OptionalText(1_000, 'What else a quorum needs, in words.')
  quorumNote?: string | null;
  @Field(() => Int, { nullable: true, description: 'Clear working days of notice.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(60)
  noticeClearDays?: number | null;
  @Field(() => Int, { nullable: true, description: 'Working days in which its decisions may be called in.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(60)
  callInDays?: number | null;
  @Field(() => NoticeRegimeEnum, { nullable: true, description: 'Where the rule on notice comes from.' })
  @IsOptional()
  @IsIn(NOTICE_REGIMES)
  noticeRegime?: NoticeRegime | null;
  @Field(() => Boolean, { nullable: true, description: 'The rule on notice is a reading, not printed.' })
  @IsOptional()
  @IsBoolean()
  isNoticeInterpreted?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Its informal meetings have papers too.' })
  @IsOptional()
  @IsBoolean()
  hasPapersWhenInformal?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'It counts Saturdays as working days.' })
  @IsOptional()
  @IsBoolean()
  worksSaturdays?: boolean | null;
  @Field(() => PapersReadyEnum, { nullable: true, description: 'When its papers are to be ready.' })
  @IsOptional()
  @IsIn(PAPERS_READY)
  papersReady?: PapersReady | null;
  @Field(() => Boolean, { nullable: true, description: 'The public may attend.' })
  @IsOptional()
  @IsBoolean()
  meetsInPublic?: boolean | null;
  @OptionalText(4_000, 'Its terms of reference, or where they are.')
  termsOfReference?: string | null;
  @Field(() => String, { nullable: true, description: 'Address of its terms of reference.' })
  @IsOptional()
  @IsUrl(WEB_ADDRESS, { message: 'Write the whole address, beginning with https://.' })
  @MaxLength(500)
  termsLink?: string | null;
  @OptionalDay('When its terms of reference are reviewed next.')
  reviewOn?: string | null;
  @OptionalText(1_000, 'The power under which it acts.')
  authority?: string | null;
  @OptionalText(4_000, 'What was delegated to it, in words.')
  delegatedScope?: string | null;
  @Field(() => VotingMethodEnum, { nullable: true, description: 'How it decides.' })
  @IsOptional()
  @IsIn(VOTING_METHODS)
  votingMethod?: VotingMethod | null;
  @Field(() => Boolean, { nullable: true, description: 'At a tie the chair has a second vote.' })
  @IsOptional()
  @IsBoolean()
  chairHasCastingVote?: boolean | null;
  @OptionalText(1_000, 'What else holds for its votes, in words.')
  votingRule?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'It may decide by correspondence.' })
  @IsOptional()
  @IsBoolean()
  allowsCorrespondence?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Its register of interests is open to the public.' })
  @IsOptional()
  @IsBoolean()
  isInterestRegisterPublic?: boolean | null;
  @OptionalText(4_000, 'What a reader should know.')
  note?: string | null;
  @OptionalText(1_000, 'Why it changes.')
  reason?: string | null;
}

@InputType({ description: 'Put a body away. Its meetings and decisions stay.' })
export class ArchiveBodyInput extends ReasonedChangeInput {}

@InputType({ description: 'Add a seat to a body.' })
export class SeatMemberInput extends IntentionInput {
  @Field(() => ID, { description: 'The body.' }) @IsUUID() bodyId: string;
  @Field({ description: 'Name of the seat, such as "Chair" or the organisation.' })
  @IsString()
  @MaxLength(200)
  seat: string;
  @Field(() => MemberRoleEnum, { description: 'Chair, vice chair, member or in attendance.' })
  @IsIn(MEMBER_ROLES)
  role: MemberRole;
  @OptionalText(80, 'The group it counts for, such as clinician.')
  category?: string | null;
  @OptionalId('The organisation it speaks for.')
  organisationId?: string | null;
  @OptionalId('The post whose holder sits here.')
  postId?: string | null;
  @OptionalId('The person who sits here.')
  personId?: string | null;
  @Field({ description: 'Its vote counts.' }) @IsBoolean() isVoting: boolean;
  @Field(() => Int, { nullable: true, description: 'What its vote weighs; 1 unless said otherwise.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000)
  voteWeight?: number | null;
  @OptionalText(200, 'Who may come instead.')
  deputy?: string | null;
  @OptionalDay('First day, where known.')
  heldFrom?: string | null;
}

@InputType({ description: 'End a membership. The seat stays in the history of the body.' })
export class EndMembershipInput extends ReasonedChangeInput {
  @Field(() => DayScalar, { description: 'The last day.' }) @Matches(ISO_DAY) heldTo: string;
}
