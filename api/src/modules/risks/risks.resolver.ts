import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { CurrentActor } from '../../platform/auth/signed-in-of.js';
import {
  AmendRiskInput,
  CloseRiskInput,
  LinkRiskInput,
  LogRiskInput,
  RescoreRiskInput,
  ReviewRiskInput,
  StateRiskDelayInput,
  UnlinkRiskInput,
} from './risk.inputs.js';
import { RiskRowType, RiskType } from './risk.types.js';
import { RiskLinksService } from './risk-links.service.js';
import { RiskScoringService } from './risk-scoring.service.js';
import { RisksService } from './risks.service.js';

@Resolver(() => RiskType)
export class RisksResolver {
  constructor(
    private readonly register: RisksService,
    private readonly scoring: RiskScoringService,
    private readonly links: RiskLinksService,
  ) {}

  @Query(() => [RiskRowType], {
    description: 'The risk register of a programme, worst first, closed ones last.',
  })
  @Requires('programme:read')
  risks(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', { type: () => ID, description: 'The programme.' }) programmeId: string,
  ): Promise<RiskRowType[]> {
    return this.register.risks(actor, programmeId);
  }

  @Query(() => RiskType, { description: 'One risk in full, with the plan items that it threatens.' })
  @Requires('programme:read')
  risk(
    @CurrentActor() actor: SignedIn,
    @Args('id', { type: () => ID, description: 'The risk.' }) id: string,
  ): Promise<RiskType> {
    return this.register.risk(actor, id);
  }

  @Mutation(() => RiskType, { description: 'Log a risk. It is raised today, by the office clock.' })
  @Requires('risk:log')
  logRisk(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The risk.' }) input: LogRiskInput,
  ): Promise<RiskType> {
    return this.register.log(actor, input);
  }

  @Mutation(() => RiskType, { description: 'Change the words, the owner or the state of a risk.' })
  @Requires('risk:edit')
  amendRisk(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'What changes.' }) input: AmendRiskInput,
  ): Promise<RiskType> {
    return this.register.amend(actor, input);
  }

  @Mutation(() => RiskType, { description: 'Rate a risk anew, and say why.' })
  @Requires('risk:rescore')
  rescoreRisk(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The new ratings.' }) input: RescoreRiskInput,
  ): Promise<RiskType> {
    return this.scoring.rescore(actor, input);
  }

  @Mutation(() => RiskType, { description: 'Record that a risk was reviewed today.' })
  @Requires('risk:edit')
  reviewRisk(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The review.' }) input: ReviewRiskInput,
  ): Promise<RiskType> {
    return this.scoring.review(actor, input);
  }

  @Mutation(() => RiskType, { description: 'Close a risk for a reason. It stays in the register.' })
  @Requires('risk:close')
  closeRisk(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'Why it closes.' }) input: CloseRiskInput,
  ): Promise<RiskType> {
    return this.scoring.close(actor, input);
  }

  @Mutation(() => RiskType, { description: 'Say that a risk threatens a plan item.' })
  @Requires('risk:edit')
  linkRiskToItem(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The risk and the plan item.' }) input: LinkRiskInput,
  ): Promise<RiskType> {
    return this.links.link(actor, input);
  }

  @Mutation(() => RiskType, { description: 'Take the link between a risk and a plan item away, on record.' })
  @Requires('risk:edit')
  unlinkRiskFromItem(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The link, and why.' }) input: UnlinkRiskInput,
  ): Promise<RiskType> {
    return this.links.unlink(actor, input);
  }

  @Mutation(() => RiskType, {
    description: 'State by how many working days a risk would delay an item that it threatens.',
  })
  @Requires('risk:edit')
  stateRiskDelay(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The link and the delay.' }) input: StateRiskDelayInput,
  ): Promise<RiskType> {
    return this.links.stateDelay(actor, input);
  }
}
