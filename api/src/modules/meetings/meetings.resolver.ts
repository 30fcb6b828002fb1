import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { CurrentActor } from '../../platform/auth/signed-in-of.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import {
  AdjournMeetingInput,
  ArrangeMeetingInput,
  CancelMeetingInput,
  ConfirmMeetingDateInput,
  GiveNoticeInput,
  HoldMeetingInput,
  MoveMeetingInput,
  PostponeMeetingInput,
  ReinstateMeetingInput,
  ScheduleMeetingInput,
} from './meeting.inputs.js';
import { MeetingChangeType, MeetingRowType, MeetingType } from './meeting.types.js';
import { MeetingPostponementService } from './meeting-postponement.service.js';
import { MeetingStepsService } from './meeting-steps.service.js';
import { MeetingsQueries } from './meetings.queries.js';
import { MeetingsService } from './meetings.service.js';

const change = (description: string) => ({ description });

@Resolver(() => MeetingType)
export class MeetingsResolver {
  constructor(
    private readonly queries: MeetingsQueries,
    private readonly service: MeetingsService,
    private readonly steps: MeetingStepsService,
    private readonly postponement: MeetingPostponementService,
  ) {}

  @Query(() => [MeetingRowType], {
    description: 'The meetings of the bodies that serve a programme, by date.',
  })
  @Requires('body:read')
  meetings(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', { type: () => ID, description: 'The programme.' }) programmeId: string,
    @Args('from', { type: () => DayScalar, nullable: true, description: 'First day; left out, all before.' })
    from?: string,
    @Args('to', { type: () => DayScalar, nullable: true, description: 'Last day; left out, all after.' })
    to?: string,
    @Args('bodyId', { type: () => ID, nullable: true, description: 'Only this body.' }) bodyId?: string,
  ): Promise<MeetingRowType[]> {
    return this.queries.ofProgramme(actor, programmeId, { from, to, bodyId });
  }

  @Query(() => MeetingType, { description: 'One meeting in full.' })
  @Requires('body:read')
  meeting(
    @CurrentActor() actor: SignedIn,
    @Args('id', { type: () => ID, description: 'The meeting.' }) id: string,
  ): Promise<MeetingType> {
    return this.queries.one(actor, id);
  }

  @Mutation(() => MeetingChangeType, { description: 'Plan a meeting; its date is read as people write it.' })
  @Requires('meeting:edit')
  scheduleMeeting(
    @CurrentActor() actor: SignedIn,
    @Args('input', change('The meeting.')) input: ScheduleMeetingInput,
  ): Promise<MeetingChangeType> {
    return this.service.schedule(actor, input);
  }

  @Mutation(() => MeetingChangeType, { description: 'Give a planned meeting another date, with the reason.' })
  @Requires('meeting:edit')
  moveMeeting(
    @CurrentActor() actor: SignedIn,
    @Args('input', change('Which meeting, when and why.')) input: MoveMeetingInput,
  ): Promise<MeetingChangeType> {
    return this.service.move(actor, input);
  }

  @Mutation(() => MeetingChangeType, { description: 'Say where a meeting is and from when to when.' })
  @Requires('meeting:edit')
  arrangeMeeting(
    @CurrentActor() actor: SignedIn,
    @Args('input', change('Which meeting, where and when.')) input: ArrangeMeetingInput,
  ): Promise<MeetingChangeType> {
    return this.service.arrange(actor, input);
  }

  @Mutation(() => MeetingChangeType, { description: 'Confirm the day of a meeting (MTG-2).' })
  @Requires('meeting:edit')
  confirmMeetingDate(
    @CurrentActor() actor: SignedIn,
    @Args('input', change('Which meeting and which day.')) input: ConfirmMeetingDateInput,
  ): Promise<MeetingChangeType> {
    return this.service.confirmDate(actor, input);
  }

  @Mutation(() => MeetingChangeType, { description: 'Give notice of a meeting (MTG-2, MTG-4).' })
  @Requires('meeting:edit')
  callMeeting(
    @CurrentActor() actor: SignedIn,
    @Args('input', change('Which meeting, and the day of the notice.')) input: GiveNoticeInput,
  ): Promise<MeetingChangeType> {
    return this.steps.call(actor, input);
  }

  @Mutation(() => MeetingChangeType, { description: 'Record that a meeting was held, quorate or not.' })
  @Requires('meeting:edit')
  holdMeeting(
    @CurrentActor() actor: SignedIn,
    @Args('input', change('When, and how many came.')) input: HoldMeetingInput,
  ): Promise<MeetingChangeType> {
    return this.steps.hold(actor, input);
  }

  @Mutation(() => MeetingChangeType, { description: 'Break a meeting off, to go on another day.' })
  @Requires('meeting:edit')
  adjournMeeting(
    @CurrentActor() actor: SignedIn,
    @Args('input', change('When and why.')) input: AdjournMeetingInput,
  ): Promise<MeetingChangeType> {
    return this.steps.adjourn(actor, input);
  }

  @Mutation(() => MeetingChangeType, { description: 'Cancel a meeting, with the reason.' })
  @Requires('meeting:edit')
  cancelMeeting(
    @CurrentActor() actor: SignedIn,
    @Args('input', change('Which meeting and why.')) input: CancelMeetingInput,
  ): Promise<MeetingChangeType> {
    return this.steps.cancel(actor, input);
  }

  @Mutation(() => MeetingChangeType, {
    description: 'Plan a meeting again that was called off by mistake; notice of it is given anew.',
  })
  @Requires('meeting:edit')
  reinstateMeeting(
    @CurrentActor() actor: SignedIn,
    @Args('input', change('Which meeting and why.')) input: ReinstateMeetingInput,
  ): Promise<MeetingChangeType> {
    return this.steps.reinstate(actor, input);
  }

  @Mutation(() => MeetingChangeType, {
    description: 'Postpone a meeting to another, which its plan items follow; answers the other meeting.',
  })
  @Requires('meeting:edit')
  postponeMeeting(
    @CurrentActor() actor: SignedIn,
    @Args('input', change('To which meeting or day, and why.')) input: PostponeMeetingInput,
  ): Promise<MeetingChangeType> {
    return this.postponement.postpone(actor, input);
  }
}
