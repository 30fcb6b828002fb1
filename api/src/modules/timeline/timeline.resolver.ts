import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { CurrentActor } from '../../platform/auth/signed-in-of.js';
import { PlainData } from '../../platform/graphql/plain-data.js';
import { uuidOf } from '../../platform/graphql/uuid-of.js';
import { TimelineQueries } from './timeline.queries.js';
import { TimelineType } from './timeline.types.js';
import { timelineView } from './timeline-view.js';

@Resolver()
export class TimelineResolver {
  constructor(private readonly timelines: TimelineQueries) {}

  @Query(() => TimelineType, { description: 'The whole plan of a programme, as far as you may read it.' })
  @Requires('programme:read')
  @PlainData()
  async timeline(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', { type: () => ID, description: 'The programme.' }) programmeId: string,
    @Args('includePublishedLater', {
      defaultValue: false,
      description: "Also what is known only from papers that are later than the office's today.",
    })
    includePublishedLater: boolean,
  ): Promise<TimelineType> {
    const facts = await this.timelines.plan(actor, uuidOf(programmeId), includePublishedLater);
    return timelineView(facts, actor);
  }
}
