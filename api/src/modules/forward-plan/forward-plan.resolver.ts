import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { CurrentActor } from '../../platform/auth/signed-in-of.js';
import type { Edition } from '../../platform/documents/document-edition.js';
import { MarkKeyDecisionInput, PublishKeyNoticeInput } from './forward-plan.inputs.js';
import { ForwardPlanQueries } from './forward-plan.queries.js';
import { ForwardPlanService } from './forward-plan.service.js';
import { ForwardChangeType, ForwardPlanType } from './forward-plan.types.js';
import { ForwardEditionEnum } from './forward-plan-words.js';

@Resolver(() => ForwardPlanType)
export class ForwardPlanResolver {
  constructor(
    private readonly queries: ForwardPlanQueries,
    private readonly service: ForwardPlanService,
  ) {}

  @Query(() => ForwardPlanType, { description: 'Every known decision to come, by what is due next.' })
  @Requires('programme:read')
  forwardPlan(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', { type: () => ID, description: 'The programme.' }) programmeId: string,
    @Args('edition', {
      type: () => ForwardEditionEnum,
      nullable: true,
      description: 'PUBLIC for what may be shown to everybody; else all that you may read.',
    })
    edition?: Edition | null,
  ): Promise<ForwardPlanType> {
    return this.queries.plan(actor, programmeId, edition ?? 'FULL');
  }

  @Mutation(() => ForwardChangeType, {
    description: 'Mark an item as a key decision, or not (KEY-5, KEY-7).',
  })
  @Requires('agenda:edit')
  markKeyDecision(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'Which item.' }) input: MarkKeyDecisionInput,
  ): Promise<ForwardChangeType> {
    return this.service.mark(actor, input);
  }

  @Mutation(() => ForwardChangeType, {
    description: 'Record that notice of a key decision is published (KEY-1 to KEY-6).',
  })
  @Requires('agenda:edit')
  publishKeyNotice(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'How and when.' }) input: PublishKeyNoticeInput,
  ): Promise<ForwardChangeType> {
    return this.service.publish(actor, input);
  }
}
