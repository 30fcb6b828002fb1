import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { CurrentActor } from '../../platform/auth/signed-in-of.js';
import {
  FailConditionInput,
  MeetConditionInput,
  RecordDecisionInput,
  SupersedeDecisionInput,
  WaiveConditionInput,
} from './decision.inputs.js';
import { DecisionChangeType, DecisionType, OpenConditionType, OutcomeChoiceType } from './decision.types.js';
import { DecisionConditionsService } from './decision-conditions.service.js';
import { DecisionRowType } from './decision-row.types.js';
import { DecisionsQueries } from './decisions.queries.js';
import { DecisionsService } from './decisions.service.js';
import { LedgerQueries } from './ledger.queries.js';
import { DecisionConsequenceType, LedgerEntryType } from './ledger.types.js';

@Resolver(() => DecisionType)
export class DecisionsResolver {
  constructor(
    private readonly queries: DecisionsQueries,
    private readonly service: DecisionsService,
    private readonly conditions: DecisionConditionsService,
    private readonly ledger: LedgerQueries,
  ) {}

  @Query(() => [DecisionRowType], { description: 'The decisions of a programme, newest first.' })
  @Requires('programme:read')
  decisions(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', { type: () => ID, description: 'The programme.' }) programmeId: string,
    @Args('bodyId', { type: () => ID, nullable: true, description: 'Only of this body.' }) bodyId?: string,
    @Args('meetingId', { type: () => ID, nullable: true, description: 'Only of this meeting.' })
    meetingId?: string,
  ): Promise<DecisionRowType[]> {
    return this.queries.ofProgramme(actor, programmeId, { bodyId, meetingId });
  }

  @Query(() => DecisionType, { description: 'One decision in full.' })
  @Requires('programme:read')
  decision(
    @CurrentActor() actor: SignedIn,
    @Args('id', { type: () => ID, description: 'The decision.' }) id: string,
  ): Promise<DecisionType> {
    return this.queries.one(actor, id);
  }

  @Query(() => [OpenConditionType], { description: 'What decisions of a programme still wait for.' })
  @Requires('programme:read')
  openConditions(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', { type: () => ID, description: 'The programme.' }) programmeId: string,
  ): Promise<OpenConditionType[]> {
    return this.queries.openConditions(actor, programmeId);
  }

  @Query(() => [OutcomeChoiceType], {
    description: 'What a body may record at one of its meetings, and why not more.',
  })
  @Requires('body:read')
  outcomeChoices(
    @CurrentActor() actor: SignedIn,
    @Args('bodyId', { type: () => ID, description: 'The body.' }) bodyId: string,
    @Args('meetingId', {
      type: () => ID,
      nullable: true,
      description: 'The meeting of that body; none for what is decided between meetings.',
    })
    meetingId?: string,
  ): Promise<OutcomeChoiceType[]> {
    return this.queries.outcomeChoices(actor, bodyId, meetingId ?? null);
  }

  @Query(() => [LedgerEntryType], {
    description: 'The decisions and slips that put the date of an item where it stands, oldest first.',
  })
  @Requires('programme:read')
  decisionLedger(
    @CurrentActor() actor: SignedIn,
    @Args('itemId', { type: () => ID, description: 'The item of the plan.' }) itemId: string,
  ): Promise<LedgerEntryType[]> {
    return this.ledger.ofItem(actor, itemId);
  }

  @Query(() => [DecisionConsequenceType], { description: 'What a decision did to the plan, oldest first.' })
  @Requires('programme:read')
  decisionConsequences(
    @CurrentActor() actor: SignedIn,
    @Args('id', { type: () => ID, description: 'The decision.' }) id: string,
  ): Promise<DecisionConsequenceType[]> {
    return this.ledger.ofDecision(actor, id);
  }

  @Mutation(() => DecisionChangeType, {
    description: 'Record what was decided, at a meeting or between meetings.',
  })
  @Requires('decision:chairs-action')
  recordDecision(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The decision.' }) input: RecordDecisionInput,
  ): Promise<DecisionChangeType> {
    return this.service.record(actor, input);
  }

  @Mutation(() => DecisionChangeType, { description: 'Record that a condition is met.' })
  @Requires('decision:settle-condition')
  meetCondition(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'Which condition, and what shows it.' }) input: MeetConditionInput,
  ): Promise<DecisionChangeType> {
    return this.conditions.meet(actor, input);
  }

  @Mutation(() => DecisionChangeType, { description: 'Record that the body waived a condition.' })
  @Requires('decision:settle-condition')
  waiveCondition(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'Which condition, and by which decision.' }) input: WaiveConditionInput,
  ): Promise<DecisionChangeType> {
    return this.conditions.waive(actor, input);
  }

  @Mutation(() => DecisionChangeType, { description: 'Record that a condition failed: its decision lapses.' })
  @Requires('decision:settle-condition')
  failCondition(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'Which condition, and why.' }) input: FailConditionInput,
  ): Promise<DecisionChangeType> {
    return this.conditions.fail(actor, input);
  }

  @Mutation(() => DecisionChangeType, { description: 'Record that a later decision replaces this one.' })
  @Requires('decision:record')
  supersedeDecision(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'Which decision, by which one and why.' }) input: SupersedeDecisionInput,
  ): Promise<DecisionChangeType> {
    return this.service.supersede(actor, input);
  }
}
