import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { CurrentActor } from '../../platform/auth/signed-in-of.js';
import { MakeReturnLinkInput, RevokeReturnLinkInput } from './return-link.inputs.js';
import { NewReturnLinkType, ReturnLinksType, ReturnLinkType } from './return-link.types.js';
import { ReturnLinksService } from './return-links.service.js';

@Resolver(() => ReturnLinkType)
export class ReturnLinksResolver {
  constructor(private readonly service: ReturnLinksService) {}

  @Query(() => ReturnLinksType, {
    description: 'The links of a period with every use, and for whom one can be made.',
  })
  @Requires('period:manage')
  returnLinks(
    @CurrentActor() actor: SignedIn,
    @Args('periodId', { type: () => ID, description: 'The period.' }) periodId: string,
  ): Promise<ReturnLinksType> {
    return this.service.ofPeriod(actor, periodId);
  }

  @Mutation(() => NewReturnLinkType, { description: 'Make a link; its address is told once.' })
  @Requires('period:manage')
  makeReturnLink(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'For whom.' }) input: MakeReturnLinkInput,
  ): Promise<NewReturnLinkType> {
    return this.service.make(actor, input);
  }

  @Mutation(() => ReturnLinkType, { description: 'Withdraw a link.' })
  @Requires('period:manage')
  revokeReturnLink(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'Which link, and why.' }) input: RevokeReturnLinkInput,
  ): Promise<ReturnLinkType> {
    return this.service.revoke(actor, input);
  }
}
