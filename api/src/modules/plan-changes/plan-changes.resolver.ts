import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { CurrentActor } from '../../platform/auth/signed-in-of.js';
import { ApplyPlanChangesInput } from './plan-change.inputs.js';
import { PlanChangesType } from './plan-change.types.js';
import { PlanChangesService } from './plan-changes.service.js';

@Resolver()
export class PlanChangesResolver {
  constructor(private readonly service: PlanChangesService) {}

  @Mutation(() => PlanChangesType, {
    description: 'Make changes of items, meetings and links together, with one reason: all of them, or none.',
  })
  @Requires('milestone:reforecast', 'milestone:edit', 'meeting:edit', 'milestone:link')
  applyPlanChanges(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: ApplyPlanChangesInput,
  ): Promise<PlanChangesType> {
    return this.service.apply(actor, input);
  }
}
