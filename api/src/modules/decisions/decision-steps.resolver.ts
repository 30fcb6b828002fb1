import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { CurrentActor } from '../../platform/auth/signed-in-of.js';
import { DecisionChangeType } from './decision.types.js';
import {
  AmendWordingInput,
  CarryOutDecisionInput,
  CorrectDecisionInput,
  ImplementDecisionInput,
  QuashDecisionInput,
  ReportDecisionInput,
  RescindDecisionInput,
} from './decision-step.inputs.js';
import { DecisionStepsService } from './decision-steps.service.js';

@Resolver(() => DecisionChangeType)
export class DecisionStepsResolver {
  constructor(private readonly service: DecisionStepsService) {}

  @Mutation(() => DecisionChangeType, { description: 'Change the wording before the minutes are approved.' })
  @Requires('decision:record')
  amendDecisionWording(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'Which decision, and what is recorded.' }) input: AmendWordingInput,
  ): Promise<DecisionChangeType> {
    return this.service.amendWording(actor, input);
  }

  @Mutation(() => DecisionChangeType, { description: 'Correct the wording after the minutes are approved.' })
  @Requires('decision:record')
  correctDecision(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'Which decision, and what is recorded.' }) input: CorrectDecisionInput,
  ): Promise<DecisionChangeType> {
    return this.service.correct(actor, input);
  }

  @Mutation(() => DecisionChangeType, {
    description: 'Record the meeting to which a decision between meetings was reported.',
  })
  @Requires('decision:record')
  reportDecision(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'Which decision, and what is recorded.' }) input: ReportDecisionInput,
  ): Promise<DecisionChangeType> {
    return this.service.report(actor, input);
  }

  @Mutation(() => DecisionChangeType, {
    description: 'Carry out what a decision in effect still has to do to the plan.',
  })
  @Requires('decision:record')
  carryOutDecision(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'Which decision, and what is recorded.' }) input: CarryOutDecisionInput,
  ): Promise<DecisionChangeType> {
    return this.service.carryOut(actor, input);
  }

  @Mutation(() => DecisionChangeType, { description: 'Record that a decision was implemented.' })
  @Requires('decision:record')
  implementDecision(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'Which decision, and what is recorded.' }) input: ImplementDecisionInput,
  ): Promise<DecisionChangeType> {
    return this.service.implement(actor, input);
  }

  @Mutation(() => DecisionChangeType, { description: 'Rescind a decision.' })
  @Requires('decision:record')
  rescindDecision(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'Which decision, and what is recorded.' }) input: RescindDecisionInput,
  ): Promise<DecisionChangeType> {
    return this.service.rescind(actor, input);
  }

  @Mutation(() => DecisionChangeType, { description: 'Record that a decision was quashed.' })
  @Requires('decision:record')
  quashDecision(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'Which decision, and what is recorded.' }) input: QuashDecisionInput,
  ): Promise<DecisionChangeType> {
    return this.service.quash(actor, input);
  }
}
