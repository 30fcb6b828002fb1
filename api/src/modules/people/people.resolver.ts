import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { CurrentActor } from '../../platform/auth/signed-in-of.js';
import { PeopleService } from './people.service.js';
import {
  AddPersonInput,
  DeactivatePersonInput,
  EndRoleInput,
  GrantRoleInput,
  ResetPasswordInput,
} from './person.inputs.js';
import { OwnerChoiceType, PasswordLinkType, PersonType } from './person.types.js';

@Resolver(() => PersonType)
export class PeopleResolver {
  constructor(private readonly service: PeopleService) {}

  @Query(() => [PersonType], { description: 'Everybody of the office, for administrators and the PMO.' })
  @Requires('programme:configure')
  people(@CurrentActor() actor: SignedIn): Promise<PersonType[]> {
    return this.service.people(actor);
  }

  @Query(() => [OwnerChoiceType], { description: 'People and posts that may own a risk or a plan item.' })
  @Requires('programme:read')
  ownerChoices(@CurrentActor() actor: SignedIn): Promise<OwnerChoiceType[]> {
    return this.service.ownerChoices(actor);
  }

  @Mutation(() => PasswordLinkType, { description: 'Add somebody and get the link that lets them in.' })
  @Requires('office:manage-people')
  addPerson(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The person.' }) input: AddPersonInput,
  ): Promise<PasswordLinkType> {
    return this.service.add(actor, input);
  }

  @Mutation(() => PasswordLinkType, { description: 'Make a new one-time link for somebody.' })
  @Requires('office:manage-people')
  resetPassword(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The person.' }) input: ResetPasswordInput,
  ): Promise<PasswordLinkType> {
    return this.service.resetPassword(actor, input);
  }

  @Mutation(() => PersonType, { description: 'Give somebody a role.' })
  @Requires('office:manage-people')
  grantRole(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The person and the role.' }) input: GrantRoleInput,
  ): Promise<PersonType> {
    return this.service.grantRole(actor, input);
  }

  @Mutation(() => PersonType, { description: 'End a role. It counts from the next call on.' })
  @Requires('office:manage-people')
  endRole(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The grant, and why it ends.' }) input: EndRoleInput,
  ): Promise<PersonType> {
    return this.service.endRole(actor, input);
  }

  @Mutation(() => PersonType, { description: 'Shut somebody out: their sessions end at once.' })
  @Requires('office:manage-people')
  deactivatePerson(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The person, and why.' }) input: DeactivatePersonInput,
  ): Promise<PersonType> {
    return this.service.deactivate(actor, input);
  }
}
