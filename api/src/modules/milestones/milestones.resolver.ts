import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { CurrentActor } from '../../platform/auth/signed-in-of.js';
import { uuidOf } from '../../platform/graphql/uuid-of.js';
import {
  AddPlanItemInput,
  AmendLinkInput,
  AmendPlanItemInput,
  ArchivePlanItemInput,
  ChooseMeetingInput,
  CompleteMilestoneInput,
  LinkPlanItemsInput,
  ReforecastMilestoneInput,
  RelinkPlanItemsInput,
  ReopenMilestoneInput,
  ReportStatusInput,
  RestorePlanItemInput,
  SettleLatePaperInput,
  StateDurationInput,
  UnlinkPlanItemsInput,
} from './milestone.inputs.js';
import { DependencyChangeType, PlanItemChangeType, PlanItemType } from './milestone.types.js';
import { MilestoneDatesService } from './milestone-dates.service.js';
import { MilestoneDurationService } from './milestone-duration.service.js';
import { MilestoneLinksService } from './milestone-links.service.js';
import { MilestonePlanService } from './milestone-plan.service.js';
import { MilestoneStatusService } from './milestone-status.service.js';
import { MilestonesQueries } from './milestones.queries.js';

@Resolver()
export class MilestonesResolver {
  constructor(
    private readonly queries: MilestonesQueries,
    private readonly dates: MilestoneDatesService,
    private readonly status: MilestoneStatusService,
    private readonly plan: MilestonePlanService,
    private readonly links: MilestoneLinksService,
    private readonly durations: MilestoneDurationService,
  ) {}

  @Query(() => PlanItemType, { description: 'Everything about one item of the plan.' })
  @Requires('programme:read')
  planItem(
    @CurrentActor() actor: SignedIn,
    @Args('id', { type: () => ID, description: 'The item.' }) id: string,
  ): Promise<PlanItemType> {
    return this.queries.item(actor, uuidOf(id));
  }

  @Mutation(() => PlanItemChangeType, {
    description: 'Move the expected date of an item. The agreed baseline is left as it is.',
  })
  @Requires('milestone:reforecast')
  reforecastMilestone(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: ReforecastMilestoneInput,
  ): Promise<PlanItemChangeType> {
    return this.dates.reforecast(actor, input);
  }

  @Mutation(() => PlanItemChangeType, {
    description: 'State how many working days an activity takes at least, most likely and at most.',
  })
  @Requires('milestone:edit')
  stateDuration(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: StateDurationInput,
  ): Promise<PlanItemChangeType> {
    return this.durations.state(actor, input);
  }

  @Mutation(() => PlanItemChangeType, { description: 'Record that an item is done, with what shows it.' })
  @Requires('milestone:complete')
  completeMilestone(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: CompleteMilestoneInput,
  ): Promise<PlanItemChangeType> {
    return this.dates.complete(actor, input);
  }

  @Mutation(() => PlanItemChangeType, { description: 'Take back that an item is done.' })
  @Requires('milestone:complete')
  reopenMilestone(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: ReopenMilestoneInput,
  ): Promise<PlanItemChangeType> {
    return this.dates.reopen(actor, input);
  }

  @Mutation(() => PlanItemChangeType, { description: 'Report how an item stands.' })
  @Requires('milestone:report')
  reportStatus(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: ReportStatusInput,
  ): Promise<PlanItemChangeType> {
    return this.status.report(actor, input);
  }

  @Mutation(() => PlanItemChangeType, { description: 'Put a new item into the plan.' })
  @Requires('milestone:add')
  addPlanItem(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: AddPlanItemInput,
  ): Promise<PlanItemChangeType> {
    return this.plan.add(actor, input);
  }

  @Mutation(() => PlanItemChangeType, { description: 'Change what an item is, not when it is.' })
  @Requires('milestone:edit')
  amendPlanItem(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: AmendPlanItemInput,
  ): Promise<PlanItemChangeType> {
    return this.plan.amend(actor, input);
  }

  @Mutation(() => PlanItemChangeType, {
    description: 'Let an item happen at a meeting of its body, or at none.',
  })
  @Requires('milestone:reforecast')
  chooseMeeting(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: ChooseMeetingInput,
  ): Promise<PlanItemChangeType> {
    return this.plan.chooseMeeting(actor, input);
  }

  @Mutation(() => PlanItemChangeType, { description: 'Take an item out of the plan; it stays on record.' })
  @Requires('milestone:archive')
  archivePlanItem(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: ArchivePlanItemInput,
  ): Promise<PlanItemChangeType> {
    return this.plan.archive(actor, input);
  }

  @Mutation(() => PlanItemChangeType, { description: 'Put an archived item back into the plan.' })
  @Requires('milestone:archive')
  restorePlanItem(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: RestorePlanItemInput,
  ): Promise<PlanItemChangeType> {
    return this.plan.restore(actor, input);
  }

  @Mutation(() => DependencyChangeType, { description: 'Say that one item waits for another.' })
  @Requires('milestone:link')
  linkPlanItems(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: LinkPlanItemsInput,
  ): Promise<DependencyChangeType> {
    return this.links.link(actor, input);
  }

  @Mutation(() => DependencyChangeType, { description: 'Change how long one item waits for another.' })
  @Requires('milestone:link')
  amendLink(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: AmendLinkInput,
  ): Promise<DependencyChangeType> {
    return this.links.amend(actor, input);
  }

  @Mutation(() => DependencyChangeType, {
    description: 'Settle how a decision takes an outcome that lands after its papers are due.',
  })
  @Requires('milestone:link')
  settleLatePaper(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: SettleLatePaperInput,
  ): Promise<DependencyChangeType> {
    return this.links.settleLatePaper(actor, input);
  }

  @Mutation(() => DependencyChangeType, { description: 'Take a dependency away; it stays on record.' })
  @Requires('milestone:link')
  unlinkPlanItems(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: UnlinkPlanItemsInput,
  ): Promise<DependencyChangeType> {
    return this.links.unlink(actor, input);
  }

  @Mutation(() => DependencyChangeType, {
    description: 'Put back a dependency that was taken away, as it was.',
  })
  @Requires('milestone:link')
  relinkPlanItems(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: RelinkPlanItemsInput,
  ): Promise<DependencyChangeType> {
    return this.links.relink(actor, input);
  }
}
