import { BODY_KINDS, type BodyKind } from '@gantry/shared/governance/body-kinds';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  ArrayMaxSize,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { ChangeInput, IntentionInput, ReasonedChangeInput } from '../../platform/graphql/inputs.js';
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
} from './body-words.js';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

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
  @Field(() => String, { nullable: true, description: 'The short form used in papers.' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  shortName?: string | null;
  @Field(() => BodyKindEnum, { description: 'What it is.' }) @IsIn(BODY_KINDS) kind: BodyKind;
  @Field(() => BodyRoleEnum, { description: 'What it does in the programme.' })
  @IsIn(BODY_ROLES)
  role: BodyRole;
  @Field(() => ID, { nullable: true, description: 'The body above it.' })
  @IsOptional()
  @IsUUID()
  parentId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The body that it follows.' })
  @IsOptional()
  @IsUUID()
  predecessorId?: string | null;
}

@InputType({ description: 'Change the basics of a body. What is left out stays; null takes away.' })
export class AmendBodyInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: 'Its name.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  name?: string | null;
  @Field(() => String, { nullable: true, description: 'The short form used in papers.' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  shortName?: string | null;
  @Field(() => BodyKindEnum, { nullable: true, description: 'What it is.' })
  @IsOptional()
  @IsIn(BODY_KINDS)
  kind?: BodyKind | null;
  @Field(() => BodyRoleEnum, { nullable: true, description: 'What it does in the programme.' })
  @IsOptional()
  @IsIn(BODY_ROLES)
  role?: BodyRole | null;
  @Field(() => ID, { nullable: true, description: 'The body above it.' })
  @IsOptional()
  @IsUUID()
  parentId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The body that it follows.' })
  @IsOptional()
  @IsUUID()
  predecessorId?: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'First day of its life.' })
  @IsOptional()
  @Matches(ISO_DAY)
  validFrom?: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'Last day of its life.' })
  @IsOptional()
  @Matches(ISO_DAY)
  validTo?: string | null;
  @Field(() => Int, { nullable: true, description: 'How many must be present.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000)
  quorumMinimum?: number | null;
  @Field(() => String, { nullable: true, description: 'What else a quorum needs, in words.' })
  @IsOptional()
  @IsString()
  @MaxLength(1_000)
  quorumNote?: string | null;
  @Field(() => Int, { nullable: true, description: 'Clear working days of notice.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(60)
  noticeClearDays?: number | null;
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
  @Field(() => Boolean, { nullable: true, description: 'The public may attend.' })
  @IsOptional()
  @IsBoolean()
  meetsInPublic?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Its terms of reference, or where they are.' })
  @IsOptional()
  @IsString()
  @MaxLength(4_000)
  termsOfReference?: string | null;
  @Field(() => String, { nullable: true, description: 'What a reader should know.' })
  @IsOptional()
  @IsString()
  @MaxLength(4_000)
  note?: string | null;
  @Field(() => String, { nullable: true, description: 'Why it changes.' })
  @IsOptional()
  @IsString()
  @MaxLength(1_000)
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
  @Field(() => String, { nullable: true, description: 'The group it counts for, such as clinician.' })
  @IsOptional()
  @IsString()
  @MaxLength(80)
  category?: string | null;
  @Field(() => ID, { nullable: true, description: 'The organisation it speaks for.' })
  @IsOptional()
  @IsUUID()
  organisationId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The post whose holder sits here.' })
  @IsOptional()
  @IsUUID()
  postId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The person who sits here.' })
  @IsOptional()
  @IsUUID()
  personId?: string | null;
  @Field({ description: 'Its vote counts.' }) @IsBoolean() isVoting: boolean;
  @Field(() => String, { nullable: true, description: 'Who may come instead.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  deputy?: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'First day, where known.' })
  @IsOptional()
  @Matches(ISO_DAY)
  heldFrom?: string | null;
}

@InputType({ description: 'End a membership. The seat stays in the history of the body.' })
export class EndMembershipInput extends ReasonedChangeInput {
  @Field(() => DayScalar, { description: 'The last day.' }) @Matches(ISO_DAY) heldTo: string;
}
