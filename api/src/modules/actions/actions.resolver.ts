import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { CurrentActor } from '../../platform/auth/signed-in-of.js';
import {
  AmendActionInput,
  CancelActionInput,
  CloseActionInput,
  CompleteActionInput,
  ExtendActionInput,
  RaiseActionInput,
  ReopenActionInput,
  StartActionInput,
} from './action.inputs.js';
import { ActionChangeType, ActionType } from './action.types.js';
import { ActionsQueries } from './actions.queries.js';
import { ActionsService } from './actions.service.js';

const change = (description: string) => ({ description });
const id = (description: string, nullable = false) => ({ type: () => ID, nullable, description });

@Resolver(() => ActionType)
export class ActionsResolver {
  constructor(
    private readonly queries: ActionsQueries,
    private readonly service: ActionsService,
  ) {}

  @Query(() => [ActionType], {
    description: 'Actions of a programme and of the bodies that serve it, the earliest due first.',
  })
  @Requires('programme:read')
  actions(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', id('The programme.')) programmeId: string,
    @Args('bodyId', id('Only of this body.', true)) bodyId?: string | null,
    @Args('decisionId', id('Only of this decision.', true)) decisionId?: string | null,
  ): Promise<ActionType[]> {
    return this.queries.ofProgramme(actor, programmeId, { bodyId, decisionId });
  }

  @Query(() => ActionType, { description: 'One action.' })
  @Requires('programme:read')
  action(
    @CurrentActor() actor: SignedIn,
    @Args('id', id('The action.')) actionId: string,
  ): Promise<ActionType> {
    return this.queries.one(actor, actionId);
  }

  @Query(() => [ActionType], { description: 'Actions that a meeting raised.' })
  @Requires('body:read')
  meetingActions(
    @CurrentActor() actor: SignedIn,
    @Args('meetingId', id('The meeting.')) meetingId: string,
  ): Promise<ActionType[]> {
    return this.queries.ofMeeting(actor, meetingId);
  }

  @Query(() => [ActionType], {
    description:
      'Matters arising at a meeting: what earlier meetings of the body left open, and what was done since the last.',
  })
  @Requires('body:read')
  mattersArising(
    @CurrentActor() actor: SignedIn,
    @Args('meetingId', id('The meeting.')) meetingId: string,
  ): Promise<ActionType[]> {
    return this.queries.arising(actor, meetingId);
  }

  @Mutation(() => ActionChangeType, change('Raises an action.'))
  @Requires('action:edit')
  raiseAction(@CurrentActor() actor: SignedIn, @Args('input') input: RaiseActionInput) {
    return this.service.raise(actor, input);
  }

  @Mutation(() => ActionChangeType, change('Changes the words or the owner of an action.'))
  @Requires('action:edit')
  amendAction(@CurrentActor() actor: SignedIn, @Args('input') input: AmendActionInput) {
    return this.service.amend(actor, input);
  }

  @Mutation(() => ActionChangeType, change('Says that work on an action has begun. Its owner may.'))
  @Requires('action:answer')
  startAction(@CurrentActor() actor: SignedIn, @Args('input') input: StartActionInput) {
    return this.service.start(actor, input);
  }

  @Mutation(() => ActionChangeType, change('Gives an action more time; each time is counted.'))
  @Requires('action:edit')
  extendAction(@CurrentActor() actor: SignedIn, @Args('input') input: ExtendActionInput) {
    return this.service.extend(actor, input);
  }

  @Mutation(() => ActionChangeType, change('Reports an action as done. Its owner may.'))
  @Requires('action:answer')
  completeAction(@CurrentActor() actor: SignedIn, @Args('input') input: CompleteActionInput) {
    return this.service.complete(actor, input);
  }

  @Mutation(() => ActionChangeType, change('Records that a meeting saw that an action is done.'))
  @Requires('action:edit')
  closeAction(@CurrentActor() actor: SignedIn, @Args('input') input: CloseActionInput) {
    return this.service.close(actor, input);
  }

  @Mutation(() => ActionChangeType, change('Takes the last step of an action back.'))
  @Requires('action:answer')
  reopenAction(@CurrentActor() actor: SignedIn, @Args('input') input: ReopenActionInput) {
    return this.service.reopen(actor, input);
  }

  @Mutation(() => ActionChangeType, change('Gives an action up.'))
  @Requires('action:edit')
  cancelAction(@CurrentActor() actor: SignedIn, @Args('input') input: CancelActionInput) {
    return this.service.cancel(actor, input);
  }
}
