import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { CurrentActor } from '../../platform/auth/signed-in-of.js';
import { ScheduleHealthService } from './schedule-health.service.js';
import { ScheduleHealthType, UnconfirmedRegisterType } from './schedule-health.types.js';

@Resolver()
export class ScheduleHealthResolver {
  constructor(private readonly service: ScheduleHealthService) {}

  @Query(() => ScheduleHealthType, { description: 'How well the plan is made: every check of a schedule.' })
  @Requires('programme:read')
  scheduleHealth(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', { type: () => ID, description: 'The programme.' }) programmeId: string,
  ): Promise<ScheduleHealthType> {
    return this.service.health(actor, programmeId);
  }

  @Query(() => UnconfirmedRegisterType, {
    description: 'Every date and meeting that is to be confirmed, with what hangs on it.',
  })
  @Requires('programme:read')
  unconfirmed(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', { type: () => ID, description: 'The programme.' }) programmeId: string,
  ): Promise<UnconfirmedRegisterType> {
    return this.service.unconfirmed(actor, programmeId);
  }
}
