import { GRANT_SCOPES, type GrantScope, ROLES, type Role } from '@gantry/shared/policy/roles';
import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsEmail, IsIn, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { ChangeInput, IntentionInput, ReasonedChangeInput } from '../../platform/graphql/inputs.js';
import { GrantScopeEnum, RoleEnum } from './person.types.js';

@InputType({ description: 'A role and what it is granted on.' })
export class RoleInput {
  @Field(() => RoleEnum, { description: 'The role.' }) @IsIn(ROLES) role: Role;
  @Field(() => GrantScopeEnum, { description: 'What it is granted on.' })
  @IsIn(GRANT_SCOPES)
  scope: GrantScope;
  @Field(() => ID, { nullable: true, description: 'For a programme or a workstream: the programme.' })
  @IsOptional()
  @IsUUID()
  programmeId?: string | null;
  @Field(() => ID, { nullable: true, description: 'For a workstream: the workstream.' })
  @IsOptional()
  @IsUUID()
  workstreamId?: string | null;
  @Field(() => ID, { nullable: true, description: 'For a body: the body.' })
  @IsOptional()
  @IsUUID()
  bodyId?: string | null;
}

@InputType({ description: 'Add somebody to the office. They get a one-time link; no mail is sent.' })
export class AddPersonInput extends IntentionInput {
  @Field({ description: 'Their name.' }) @IsString() @MaxLength(120) name: string;
  @Field({ description: 'The address they will sign in with.' })
  @IsEmail({}, { message: 'Write an e-mail address, such as name@example.org.' })
  @MaxLength(254)
  email: string;
  @Field(() => String, { nullable: true, description: 'Their job.' })
  @IsOptional()
  @IsString()
  @MaxLength(120)
  jobTitle?: string | null;
  @Field(() => ID, { nullable: true, description: 'The organisation they come from.' })
  @IsOptional()
  @IsUUID()
  organisationId?: string | null;
  @Field(() => RoleInput, { nullable: true, description: 'Their first role; more with grantRole.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => RoleInput)
  role?: RoleInput | null;
}

@InputType({ description: 'Make a new one-time link for somebody who cannot sign in.' })
export class ResetPasswordInput extends ChangeInput {}

@InputType({ description: 'Give somebody a role. `id` and `expectedVersion` are the person’s.' })
export class GrantRoleInput extends ChangeInput {
  @Field(() => RoleInput, { description: 'The role and what it is granted on.' })
  @ValidateNested()
  @Type(() => RoleInput)
  role: RoleInput;
}

@InputType({ description: 'End a role. `id` and `expectedVersion` are those of the grant.' })
export class EndRoleInput extends ReasonedChangeInput {}

@InputType({ description: 'Shut somebody out at once. What they did stays under their name.' })
export class DeactivatePersonInput extends ReasonedChangeInput {}
