import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { CurrentActor } from '../../platform/auth/signed-in-of.js';
import { EditionStepsService } from './edition-steps.service.js';
import { EditionsService } from './editions.service.js';
import {
  AcknowledgeEditionInput,
  CorrectEditionInput,
  EditionStepInput,
  FreezeDraftInput,
  IssueEditionInput,
  SendBackEditionInput,
  SignEditionInput,
  WithdrawEditionInput,
} from './pack.inputs.js';
import { EditionChangeType } from './pack.types.js';

@Resolver()
export class EditionsResolver {
  constructor(
    private readonly editions: EditionsService,
    private readonly steps: EditionStepsService,
  ) {}

  @Mutation(() => EditionChangeType, {
    description: 'Read everything that a pack says at this moment into the draft of an edition.',
  })
  @Requires('pack:edit')
  freezeDraft(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The pack.' }) input: FreezeDraftInput,
  ): Promise<EditionChangeType> {
    return this.editions.freeze(actor, input);
  }

  @Mutation(() => EditionChangeType, { description: 'Send a draft to review at the programme office.' })
  @Requires('pack:edit')
  sendEditionToReview(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The edition.' }) input: EditionStepInput,
  ): Promise<EditionChangeType> {
    return this.steps.review(actor, input);
  }

  @Mutation(() => EditionChangeType, { description: 'Send an edition to the SRO.' })
  @Requires('pack:edit')
  sendEditionToSro(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The edition.' }) input: EditionStepInput,
  ): Promise<EditionChangeType> {
    return this.steps.toSro(actor, input);
  }

  @Mutation(() => EditionChangeType, { description: 'Take an edition back from review to work on it.' })
  @Requires('pack:edit')
  recallEdition(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The edition.' }) input: EditionStepInput,
  ): Promise<EditionChangeType> {
    return this.steps.recall(actor, input);
  }

  @Mutation(() => EditionChangeType, { description: 'Sign an edition as it stands.' })
  @Requires('pack:approve')
  signEdition(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The edition.' }) input: SignEditionInput,
  ): Promise<EditionChangeType> {
    return this.steps.sign(actor, input);
  }

  @Mutation(() => EditionChangeType, {
    description: 'Send an edition back to the programme office (PACK-2).',
  })
  @Requires('pack:approve')
  sendBackEdition(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The edition and what is to change.' }) input: SendBackEditionInput,
  ): Promise<EditionChangeType> {
    return this.steps.sendBack(actor, input);
  }

  @Mutation(() => EditionChangeType, { description: 'Seal an edition and give it out (REPORT-1, REPORT-2).' })
  @Requires('pack:edit')
  issueEdition(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The edition.' }) input: IssueEditionInput,
  ): Promise<EditionChangeType> {
    return this.steps.issue(actor, input);
  }

  @Mutation(() => EditionChangeType, {
    description: 'Begin a correction of an issued edition (PACK-2, PACK-5).',
  })
  @Requires('pack:edit')
  correctEdition(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The edition and what is corrected.' }) input: CorrectEditionInput,
  ): Promise<EditionChangeType> {
    return this.editions.correct(actor, input);
  }

  @Mutation(() => EditionChangeType, { description: 'Withdraw an issued edition (PACK-2).' })
  @Requires('pack:edit')
  withdrawEdition(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The edition and why.' }) input: WithdrawEditionInput,
  ): Promise<EditionChangeType> {
    return this.steps.withdraw(actor, input);
  }

  @Mutation(() => EditionChangeType, { description: 'Say that you have read an edition.' })
  @Requires('office:read')
  acknowledgeEdition(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The edition.' }) input: AcknowledgeEditionInput,
  ): Promise<EditionChangeType> {
    return this.steps.acknowledge(actor, input);
  }
}
