import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
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
  ValidateNested,
} from 'class-validator';
import { ChangeInput, IntentionInput, ReasonedChangeInput } from '../../platform/graphql/inputs.js';
import { OptionalDay, OptionalId, OptionalText } from '../../platform/graphql/optional-fields.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { MEMBER_ROLES, type MemberRole, MemberRoleEnum } from './body-words.js';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

@InputType({ description: 'How many of one organisation a quorum needs.' })
export class QuorumOrganisationInput {
  @Field(() => ID, { description: 'The organisation.' }) @IsUUID() organisationId: string;
  @Field(() => Int, { description: 'How many of its voting members.' })
  @IsInt()
  @Min(1)
  @Max(1_000)
  minimum: number;
}

@InputType({ description: 'How many of one category a quorum needs.' })
export class QuorumCategoryInput {
  @Field({ description: 'What the members count as, such as lay member.' })
  @IsString()
  @MaxLength(80)
  name: string;
  @Field(() => Int, { description: 'How many of them.' }) @IsInt() @Min(1) @Max(1_000) minimum: number;
}

@InputType({ description: 'Say when a body is quorate (QUO-3).' })
export class SetQuorumInput extends ChangeInput {
  @Field(() => Int, { description: 'How many voting members in all.' })
  @IsInt()
  @Min(1)
  @Max(1_000)
  minimum: number;
  @Field(() => [QuorumOrganisationInput], { description: 'Organisations that must be represented.' })
  @ValidateNested({ each: true })
  @ArrayMaxSize(50)
  @Type(() => QuorumOrganisationInput)
  organisations: QuorumOrganisationInput[];
  @Field(() => [QuorumCategoryInput], { description: 'Categories that must be represented.' })
  @ValidateNested({ each: true })
  @ArrayMaxSize(20)
  @Type(() => QuorumCategoryInput)
  categories: QuorumCategoryInput[];
  @Field({ description: 'Deputies count.' }) @IsBoolean() deputiesCount: boolean;
  @Field({ description: 'Those who take part remotely count.' }) @IsBoolean() remoteCounts: boolean;
  @OptionalText(1_000, 'Why it changes.')
  reason?: string | null;
}

@InputType({ description: 'Put a seat right. What is left out stays; null takes away.' })
export class AmendMemberInput extends ChangeInput {
  @Field(() => MemberRoleEnum, { nullable: true, description: 'Chair, vice chair, member or in attendance.' })
  @IsOptional()
  @IsIn(MEMBER_ROLES)
  role?: MemberRole | null;
  @OptionalText(80, 'The group it counts for, such as clinician.')
  category?: string | null;
  @OptionalId('The organisation it speaks for.')
  organisationId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Its vote counts.' })
  @IsOptional()
  @IsBoolean()
  isVoting?: boolean | null;
  @Field(() => Int, { nullable: true, description: 'What its vote weighs where votes are weighted.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000)
  voteWeight?: number | null;
  @OptionalDay('First day, where known.')
  heldFrom?: string | null;
  @OptionalText(1_000, 'Why it changes.')
  reason?: string | null;
}

@InputType({ description: 'Name who may come in place of a member: a person, another seat, or a name.' })
export class NameDeputyInput extends IntentionInput {
  @Field(() => ID, { description: 'The seat that is deputised.' }) @IsUUID() memberId: string;
  @OptionalId('The person.')
  personId?: string | null;
  @OptionalId('Another seat of the body, whoever sits there.')
  deputySeatId?: string | null;
  @OptionalText(200, 'The name, of somebody who is not among the people of the office.')
  name?: string | null;
  @OptionalDay('First day, where known.')
  heldFrom?: string | null;
}

@InputType({ description: 'Record that an organisation delegated to a body.' })
export class AddDelegationInput extends IntentionInput {
  @Field(() => ID, { description: 'The body.' }) @IsUUID() bodyId: string;
  @Field(() => ID, { description: 'The organisation that delegates.' }) @IsUUID() organisationId: string;
  @OptionalText(500, 'By which instrument: the clause, resolution or scheme.')
  instrument?: string | null;
  @OptionalDay('First day, where known.')
  heldFrom?: string | null;
}

@InputType({ description: 'Record a function that a body may decide about (BODY-2).' })
export class AddScopeInput extends IntentionInput {
  @Field(() => ID, { description: 'The body.' }) @IsUUID() bodyId: string;
  @Field({ description: 'The function, as the terms of reference name it.' })
  @IsString()
  @MaxLength(300)
  delegatedFunction: string;
  @OptionalId('The programme that it belongs to.')
  programmeId?: string | null;
  @OptionalId('The workstream of it; left out for the whole programme.')
  workstreamId?: string | null;
  @OptionalDay('First day, where known.')
  heldFrom?: string | null;
}

@InputType({ description: 'Record the last day of a deputy, a delegation or a function.' })
export class EndOfBodyPartInput extends ReasonedChangeInput {
  @Field(() => DayScalar, { description: 'The last day.' }) @Matches(ISO_DAY) heldTo: string;
}

@InputType({ description: 'Record another body that went into this one.' })
export class AddPredecessorInput extends IntentionInput {
  @Field(() => ID, { description: 'The body that goes on.' }) @IsUUID() bodyId: string;
  @Field(() => ID, { description: 'The body that went into it.' }) @IsUUID() predecessorId: string;
  @OptionalText(500, 'How, and where it says so.')
  note?: string | null;
}

@InputType({ description: 'Take back that a body went into another.' })
export class RemovePredecessorInput extends ReasonedChangeInput {}
