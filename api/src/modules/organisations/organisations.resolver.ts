import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { CurrentActor } from '../../platform/auth/signed-in-of.js';
import { AddOrganisationInput, AmendOrganisationInput } from './organisation.inputs.js';
import { OrganisationType } from './organisation.types.js';
import { OrganisationsService } from './organisations.service.js';

@Resolver(() => OrganisationType)
export class OrganisationsResolver {
  constructor(private readonly service: OrganisationsService) {}

  @Query(() => [OrganisationType], { description: 'The organisations of your office, by name.' })
  @Requires('office:read')
  organisations(@CurrentActor() actor: SignedIn): Promise<OrganisationType[]> {
    return this.service.list(actor);
  }

  @Mutation(() => OrganisationType, { description: 'Enter an organisation that the office works with.' })
  @Requires('programme:configure')
  addOrganisation(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The organisation.' }) input: AddOrganisationInput,
  ): Promise<OrganisationType> {
    return this.service.add(actor, input);
  }

  @Mutation(() => OrganisationType, { description: 'Change what is known of an organisation.' })
  @Requires('programme:configure')
  amendOrganisation(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'What changes.' }) input: AmendOrganisationInput,
  ): Promise<OrganisationType> {
    return this.service.amend(actor, input);
  }
}
