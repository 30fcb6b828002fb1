import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { CurrentActor } from '../../platform/auth/signed-in-of.js';
import {
  AmendScrutinyCaseInput,
  ConsultScrutinyBodyInput,
  NotifyScrutinyInput,
  OpenScrutinyCaseInput,
  RecordScrutinyOutcomeInput,
  ReplyToScrutinyInput,
  StateScrutinyDateInput,
} from './scrutiny.inputs.js';
import { ScrutinyQueries } from './scrutiny.queries.js';
import { ScrutinyCasesType, ScrutinyChangeType } from './scrutiny.types.js';
import { ScrutinyAnswersService } from './scrutiny-answers.service.js';
import { ScrutinyCasesService } from './scrutiny-cases.service.js';

@Resolver()
export class ScrutinyResolver {
  constructor(
    private readonly queries: ScrutinyQueries,
    private readonly cases: ScrutinyCasesService,
    private readonly answers: ScrutinyAnswersService,
  ) {}

  @Query(() => ScrutinyCasesType, {
    description: 'The proposals of a programme that are before scrutiny, with everything about them.',
  })
  @Requires('programme:read')
  scrutinyCases(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', { type: () => ID, description: 'The programme.' }) programmeId: string,
  ): Promise<ScrutinyCasesType> {
    return this.queries.list(actor, programmeId);
  }

  @Mutation(() => ScrutinyChangeType, { description: 'Open a scrutiny case for a proposal.' })
  @Requires('scrutiny:edit')
  openScrutinyCase(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The proposal.' }) input: OpenScrutinyCaseInput,
  ): Promise<ScrutinyChangeType> {
    return this.cases.open(actor, input);
  }

  @Mutation(() => ScrutinyChangeType, { description: 'Change what a scrutiny case says.' })
  @Requires('scrutiny:edit')
  amendScrutinyCase(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'What changes.' }) input: AmendScrutinyCaseInput,
  ): Promise<ScrutinyChangeType> {
    return this.cases.amend(actor, input);
  }

  @Mutation(() => ScrutinyChangeType, {
    description:
      'State the day of the decision or the day for comments. The last notification is out of date then.',
  })
  @Requires('scrutiny:edit')
  stateScrutinyDate(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The date.' }) input: StateScrutinyDateInput,
  ): Promise<ScrutinyChangeType> {
    return this.cases.stateDate(actor, input);
  }

  @Mutation(() => ScrutinyChangeType, { description: 'Name a committee, or record that it was consulted.' })
  @Requires('scrutiny:edit')
  consultScrutinyBody(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The committee.' }) input: ConsultScrutinyBodyInput,
  ): Promise<ScrutinyChangeType> {
    return this.answers.consult(actor, input);
  }

  @Mutation(() => ScrutinyChangeType, { description: 'Record that scrutiny was told of the dates.' })
  @Requires('scrutiny:edit')
  notifyScrutiny(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The notification.' }) input: NotifyScrutinyInput,
  ): Promise<ScrutinyChangeType> {
    return this.answers.notify(actor, input);
  }

  @Mutation(() => ScrutinyChangeType, { description: 'Record what came back.' })
  @Requires('scrutiny:edit')
  recordScrutinyOutcome(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'What came back.' }) input: RecordScrutinyOutcomeInput,
  ): Promise<ScrutinyChangeType> {
    return this.answers.record(actor, input);
  }

  @Mutation(() => ScrutinyChangeType, { description: 'Record the reply to what came back.' })
  @Requires('scrutiny:edit')
  replyToScrutiny(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The reply.' }) input: ReplyToScrutinyInput,
  ): Promise<ScrutinyChangeType> {
    return this.answers.reply(actor, input);
  }
}
