import { GRANT_SCOPES, type GrantScope, ROLES, type Role } from '@gantry/shared/policy/roles';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { stringEnum } from '../../platform/graphql/string-enum.js';

export const RoleEnum = stringEnum('Role', ROLES, 'What a person may do, inside the scope it is granted on.');
export const GrantScopeEnum = stringEnum('GrantScope', GRANT_SCOPES, 'What a role is granted on.');
const OWNER_KINDS = ['PERSON', 'POST'] as const;
const OwnerKindEnum = stringEnum('OwnerKind', OWNER_KINDS, 'A person, or a post whoever holds it.');

@ObjectType('RoleGrant', { description: 'One role of one person.' })
export class RoleGrantType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'Version to send with the next change.' }) version: number;
  @Field(() => RoleEnum, { description: 'The role.' }) role: Role;
  @Field(() => GrantScopeEnum, { description: 'What it is granted on.' }) scope: GrantScope;
  @Field(() => ID, { nullable: true, description: 'The programme, for a programme or a workstream.' })
  programmeId: string | null;
  @Field(() => ID, { nullable: true, description: 'The workstream.' }) workstreamId: string | null;
  @Field(() => ID, { nullable: true, description: 'The body.' }) bodyId: string | null;
  @Field({ description: 'What it is granted on, in words.' }) scopeName: string;
  @Field(() => Date, { description: 'Since when.' }) since: Date;
}

@ObjectType('Person', { description: 'Somebody who works with the office, with the account and the roles.' })
export class PersonType {
  @Field(() => ID, { description: 'Their id.' }) id: string;
  @Field(() => Int, { description: 'Version to send with the next change.' }) version: number;
  @Field({ description: 'Their name.' }) name: string;
  @Field(() => String, { nullable: true, description: 'Their job.' }) jobTitle: string | null;
  @Field(() => String, { nullable: true, description: 'The organisation they come from.' })
  organisationName: string | null;
  @Field(() => String, { nullable: true, description: 'The address they sign in with.' }) email:
    | string
    | null;
  @Field({ description: 'A password is set; otherwise the first link is still unused.' })
  hasPassword: boolean;
  @Field({ description: 'They can no longer sign in.' }) isDeactivated: boolean;
  @Field(() => Date, { nullable: true, description: 'When they were last here.' }) lastSeenAt: Date | null;
  @Field(() => [RoleGrantType], { description: 'Roles that stand.' }) roles: RoleGrantType[];
}

@ObjectType('PasswordLink', { description: 'A one-time link for setting a password. It is answered once.' })
export class PasswordLinkType {
  @Field(() => PersonType, { description: 'Whose account it is.' }) person: PersonType;
  @Field(() => String, {
    nullable: true,
    description:
      'The token of the link, good for 48 hours and one use. Null when this call was a repetition: it is shown once only.',
  })
  token: string | null;
}

@ObjectType('OwnerChoice', { description: 'Who may own a risk or a plan item.' })
export class OwnerChoiceType {
  @Field(() => OwnerKindEnum, { description: 'Person or post.' }) kind: (typeof OWNER_KINDS)[number];
  @Field(() => ID, { description: 'Id of the person or post.' }) id: string;
  @Field({ description: 'Name of the person or title of the post.' }) name: string;
  @Field(() => String, { nullable: true, description: 'Job of the person, or who holds the post today.' })
  detail: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The programme of a post; null for people and for posts of the office.',
  })
  programmeId: string | null;
}
