import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { CurrentActor } from '../../platform/auth/signed-in-of.js';
import { MakeCalendarFeedInput, RevokeCalendarFeedInput } from './calendar-feed.inputs.js';
import { CalendarFeedType, NewCalendarFeedType } from './calendar-feed.types.js';
import { CalendarFeedsService } from './calendar-feeds.service.js';

@Resolver(() => CalendarFeedType)
export class CalendarFeedsResolver {
  constructor(private readonly service: CalendarFeedsService) {}

  @Query(() => [CalendarFeedType], {
    description: 'Your calendar feeds; for administrators those of everybody, without their contents.',
  })
  @Requires('self:arrange')
  calendarFeeds(@CurrentActor() actor: SignedIn): Promise<CalendarFeedType[]> {
    return this.service.feeds(actor);
  }

  @Mutation(() => NewCalendarFeedType, { description: 'Make a calendar feed; its address is told once.' })
  @Requires('self:arrange')
  makeCalendarFeed(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'What it is about.' }) input: MakeCalendarFeedInput,
  ): Promise<NewCalendarFeedType> {
    return this.service.make(actor, input);
  }

  @Mutation(() => [CalendarFeedType], {
    description: 'Take a calendar feed back; answers those that are left.',
  })
  @Requires('self:arrange')
  revokeCalendarFeed(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'Which feed.' }) input: RevokeCalendarFeedInput,
  ): Promise<CalendarFeedType[]> {
    return this.service.revoke(actor, input);
  }
}
