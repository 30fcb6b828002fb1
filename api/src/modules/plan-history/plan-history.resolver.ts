import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { CurrentActor } from '../../platform/auth/signed-in-of.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { uuidOf } from '../../platform/graphql/uuid-of.js';
import { PlanHistoryQueries } from './plan-history.queries.js';
import { DayComparisonType, MilestoneTrendsType } from './plan-history.types.js';

@Resolver()
export class PlanHistoryResolver {
  constructor(private readonly queries: PlanHistoryQueries) {}

  @Query(() => DayComparisonType, {
    description: 'The plan as it was known on a past day against that of another, by the office clock.',
  })
  @Requires('programme:read')
  dayComparison(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', { type: () => ID, description: 'The programme.' }) programmeId: string,
    @Args('day', { type: () => DayScalar, description: 'The past day.' }) day: string,
    @Args('otherDay', {
      type: () => DayScalar,
      nullable: true,
      description: 'What it is compared with; left out, today.',
    })
    otherDay?: string | null,
  ): Promise<DayComparisonType> {
    return this.queries.compareDays(actor, uuidOf(programmeId), day, otherDay ?? null);
  }

  @Query(() => MilestoneTrendsType, {
    description: 'How the expected dates of items moved as time went on (milestone trend analysis).',
  })
  @Requires('programme:read')
  milestoneTrends(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', { type: () => ID, description: 'The programme.' }) programmeId: string,
    @Args('itemIds', {
      type: () => [ID],
      nullable: true,
      description:
        'Which items, 12 at the most; left out, the protected ones and the gates that moved or are done.',
    })
    itemIds?: string[] | null,
  ): Promise<MilestoneTrendsType> {
    return this.queries.trends(actor, uuidOf(programmeId), itemIds?.map(uuidOf) ?? null);
  }
}
