import { GRANT_SCOPES, type GrantScope, ROLES, type Role } from '@gantry/shared/policy/roles';
import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsEmail, IsIn, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { ChangeInput, IntentionInput, ReasonedChangeInput } from '../../platform/graphql/inputs.js';
import { OptionalId, OptionalText } from '../../platform/graphql/optional-fields.js';
import { GrantScopeEnum, RoleEnum } from './person.types.js';

@InputType({ description: 'A role and what it is granted on.' })
export class RoleInput {
  @Field(() => RoleEnum, { description: 'The role.' }) @IsIn(ROLES) role: Role;
  @Field(() => GrantScopeEnum, { description: 'What it is granted on.' })
  @IsIn(GRANT_SCOPES)
  scope: GrantScope;
  @OptionalId('For a programme or a workstream: the programme.')
  programmeId?: string | null;
  @OptionalId('For a workstream: the workstream.')
  workstreamId?: string | null;
  @OptionalId('For a body: the body.')
  bodyId?: string | null;
}

@InputType({ description: 'Add somebody to the office. They get a one-time link; no mail is sent.' })
export class AddPersonInput extends IntentionInput {
  @Field({ description: 'Their name.' }) @IsString() @MaxLength(120) name: string;
  @Field({ description: 'The address they will sign in with.' })
  @IsEmail({}, { message: 'Write an e-mail address, such as name@example.org.' })
  @MaxLength(254)
  email: string;
  @OptionalText(120, 'Their job.')
  jobTitle?: string | null;
  @OptionalId('The organisation they come from.')
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
