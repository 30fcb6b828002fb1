import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { CurrentActor } from '../../platform/auth/signed-in-of.js';
import { uuidOf } from '../../platform/graphql/uuid-of.js';
import { OverviewService } from './overview.service.js';
import { OverviewType } from './overview.types.js';

@Resolver()
export class OverviewResolver {
  constructor(private readonly overviews: OverviewService) {}

  @Query(() => OverviewType, {
    description:
      'Where a programme stands today, as far as you may read it: every figure from the plan itself.',
  })
  @Requires('programme:read')
  overview(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', { type: () => ID, description: 'The programme.' }) programmeId: string,
  ): Promise<OverviewType> {
    return this.overviews.overview(actor, uuidOf(programmeId));
  }
}
