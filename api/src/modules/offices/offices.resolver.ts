import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { CurrentActor } from '../../platform/auth/signed-in-of.js';
import { OfficeClockType, SetOfficeClockInput } from './office.types.js';
import { OfficesService } from './offices.service.js';

@Resolver(() => OfficeClockType)
export class OfficesResolver {
  constructor(private readonly offices: OfficesService) {}

  @Query(() => OfficeClockType, { description: 'The clock of your office.' })
  @Requires('office:read')
  officeClock(@CurrentActor() actor: SignedIn): Promise<OfficeClockType> {
    return this.offices.clock(actor);
  }

  @Mutation(() => OfficeClockType, {
    description: 'Set or advance the day on which the office lives. It never goes back.',
  })
  @Requires('office:set-clock')
  setOfficeClock(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: SetOfficeClockInput,
  ): Promise<OfficeClockType> {
    return this.offices.setClock(actor, input);
  }
}
