import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { CurrentActor } from '../../platform/auth/signed-in-of.js';
import {
  ChooseMeetingMailInput,
  ChooseReturnMailInput,
  RetryMailInput,
  SendTestMailInput,
} from './mail.inputs.js';
import { MailService } from './mail.service.js';
import { MailOutboxType, OwnMailType } from './mail.types.js';

@Resolver()
export class MailResolver {
  constructor(private readonly service: MailService) {}

  @Query(() => MailOutboxType, { description: 'The outbox of the office, for administrators.' })
  @Requires('mail:manage')
  mailOutbox(@CurrentActor() actor: SignedIn): Promise<MailOutboxType> {
    return this.service.outbox(actor);
  }

  @Query(() => OwnMailType, { description: 'Whether you want letters about meetings.' })
  @Requires('self:arrange')
  ownMail(@CurrentActor() actor: SignedIn): Promise<OwnMailType> {
    return this.service.own(actor);
  }

  @Mutation(() => OwnMailType, { description: 'Say whether you want letters about meetings.' })
  @Requires('self:arrange')
  chooseMeetingMail(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'What you want.' }) input: ChooseMeetingMailInput,
  ): Promise<OwnMailType> {
    return this.service.choose(actor, input);
  }

  @Mutation(() => OwnMailType, { description: 'Say whether you want letters about returns.' })
  @Requires('self:arrange')
  chooseReturnMail(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'What you want.' }) input: ChooseReturnMailInput,
  ): Promise<OwnMailType> {
    return this.service.chooseReturns(actor, input);
  }

  @Mutation(() => MailOutboxType, { description: 'Try a letter again that waits or was given up.' })
  @Requires('mail:manage')
  retryMail(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'Which letter.' }) input: RetryMailInput,
  ): Promise<MailOutboxType> {
    return this.service.retry(actor, input);
  }

  @Mutation(() => MailOutboxType, { description: 'Write a letter to yourself, to see whether it arrives.' })
  @Requires('mail:manage')
  sendTestMail(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'Nothing but the key of the call.' }) input: SendTestMailInput,
  ): Promise<MailOutboxType> {
    return this.service.sendTest(actor, input);
  }
}
