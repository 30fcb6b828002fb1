import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { CurrentActor } from '../../platform/auth/signed-in-of.js';
import { SearchService } from './search.service.js';
import { SearchHitType } from './search.types.js';

@Resolver(() => SearchHitType)
export class SearchResolver {
  constructor(private readonly service: SearchService) {}

  @Query(() => [SearchHitType], {
    description:
      'Up to 20 plan items, decisions, risks, issues, bodies and meetings by code or words; the best first.',
  })
  @Requires('programme:read')
  search(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', { type: () => ID, description: 'The programme.' }) programmeId: string,
    @Args('text', { type: () => String, description: 'A code or words, at most 100 characters.' })
    text: string,
  ): Promise<SearchHitType[]> {
    return this.service.search(actor, programmeId, text);
  }
}
