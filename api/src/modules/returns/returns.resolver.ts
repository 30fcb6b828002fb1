import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { CurrentActor } from '../../platform/auth/signed-in-of.js';
import { signedInAnswerer } from './answerer.js';
import { ReturnLinesService } from './lines.service.js';
import { MyReturnType, ReturnAnswerType } from './my-return.types.js';
import { MyReturnsQueries } from './my-returns.queries.js';
import {
  AnswerLineInput,
  AnswerQueryInput,
  AnswerReturnInput,
  NoChangeInput,
  ReopenLineInput,
  SubmitReturnInput,
  TakeReturnBackInput,
} from './return-answer.inputs.js';
import { WorkstreamReturnsService } from './workstream-returns.service.js';

const says = { description: 'What is said.' };

@Resolver(() => MyReturnType)
export class ReturnsResolver {
  constructor(
    private readonly queries: MyReturnsQueries,
    private readonly lines: ReturnLinesService,
    private readonly workstreams: WorkstreamReturnsService,
  ) {}

  @Query(() => [MyReturnType], {
    description: 'What each period that takes answers asks of you, the earliest first.',
  })
  @Requires('return:answer')
  myReturns(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', { type: () => ID, description: 'The programme.' }) programmeId: string,
  ): Promise<MyReturnType[]> {
    return this.queries.mine(signedInAnswerer(actor), programmeId);
  }

  @Mutation(() => ReturnAnswerType, { description: 'Say how an item stands, in a period.' })
  @Requires('return:answer')
  answerLine(
    @CurrentActor() actor: SignedIn,
    @Args('input', says) input: AnswerLineInput,
  ): Promise<ReturnAnswerType> {
    return this.lines.answer(signedInAnswerer(actor), input);
  }

  @Mutation(() => [ReturnAnswerType], { description: 'Say of items that nothing has changed.' })
  @Requires('return:answer')
  noChange(
    @CurrentActor() actor: SignedIn,
    @Args('input', says) input: NoChangeInput,
  ): Promise<ReturnAnswerType[]> {
    return this.lines.noChange(signedInAnswerer(actor), input);
  }

  @Mutation(() => ReturnAnswerType, { description: 'Take the answer of a line back.' })
  @Requires('return:answer')
  reopenLine(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'Which line.' }) input: ReopenLineInput,
  ): Promise<ReturnAnswerType> {
    return this.lines.reopen(signedInAnswerer(actor), input);
  }

  @Mutation(() => ReturnAnswerType, { description: 'Say how a workstream stands, in a period.' })
  @Requires('return:answer')
  answerReturn(
    @CurrentActor() actor: SignedIn,
    @Args('input', says) input: AnswerReturnInput,
  ): Promise<ReturnAnswerType> {
    return this.workstreams.answer(signedInAnswerer(actor), input);
  }

  @Mutation(() => ReturnAnswerType, { description: 'Answer a question of the programme office.' })
  @Requires('return:answer')
  answerQuery(
    @CurrentActor() actor: SignedIn,
    @Args('input', says) input: AnswerQueryInput,
  ): Promise<ReturnAnswerType> {
    return this.workstreams.answerQuery(signedInAnswerer(actor), input);
  }

  @Mutation(() => ReturnAnswerType, { description: 'Hand a return in.' })
  @Requires('return:answer')
  submitReturn(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'Which return.' }) input: SubmitReturnInput,
  ): Promise<ReturnAnswerType> {
    return this.workstreams.submit(signedInAnswerer(actor), input);
  }

  @Mutation(() => ReturnAnswerType, { description: 'Take a return back that was handed in.' })
  @Requires('return:answer')
  takeReturnBack(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'Which return.' }) input: TakeReturnBackInput,
  ): Promise<ReturnAnswerType> {
    return this.workstreams.takeBack(signedInAnswerer(actor), input);
  }
}
