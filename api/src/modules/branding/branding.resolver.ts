import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { CurrentActor } from '../../platform/auth/signed-in-of.js';
import { BrandingQueries } from './branding.queries.js';
import { BrandingService } from './branding.service.js';
import { BrandingType, SetBrandingInput } from './branding.types.js';

@Resolver(() => BrandingType)
export class BrandingResolver {
  constructor(
    private readonly queries: BrandingQueries,
    private readonly service: BrandingService,
  ) {}

  @Query(() => BrandingType, { description: 'How the packs of your office look.' })
  @Requires('office:read')
  branding(@CurrentActor() actor: SignedIn): Promise<BrandingType> {
    return this.queries.branding(actor);
  }

  @Mutation(() => BrandingType, { description: 'Change how the packs of your office look.' })
  @Requires('branding:edit')
  setBranding(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'How they are to look.' }) input: SetBrandingInput,
  ): Promise<BrandingType> {
    return this.service.set(actor, input);
  }
}
