import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { CurrentActor } from '../../platform/auth/signed-in-of.js';
import { AsAtQueries } from './as-at.queries.js';
import { InstantComparisonType, RecordMomentsType } from './as-at.types.js';

@Resolver()
export class AsAtResolver {
  constructor(private readonly queries: AsAtQueries) {}

  @Query(() => RecordMomentsType, {
    description: 'From when to when the record can be read, with the moments that people know by name.',
  })
  @Requires('programme:read')
  recordMoments(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', { type: () => ID, description: 'The programme.' }) programmeId: string,
  ): Promise<RecordMomentsType> {
    return this.queries.moments(actor, programmeId);
  }

  @Query(() => InstantComparisonType, {
    description: 'What came, went and changed in a programme between two moments of its record.',
  })
  @Requires('programme:read')
  instantComparison(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', { type: () => ID, description: 'The programme.' }) programmeId: string,
    @Args('from', { description: 'A day as in 2017-12-01, or an instant as in 2017-12-01T14:05Z.' })
    from: string,
    @Args('to', { type: () => String, nullable: true, description: 'The other moment; left out, now.' })
    to?: string | null,
  ): Promise<InstantComparisonType> {
    return this.queries.compare(actor, programmeId, from, to ?? null);
  }
}
