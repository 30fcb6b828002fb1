import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { CurrentActor } from '../../platform/auth/signed-in-of.js';
import {
  AmendMeetingSeriesInput,
  EndMeetingSeriesInput,
  SeriesChangePreviewInput,
  SeriesPreviewInput,
  StartMeetingSeriesInput,
} from './meeting-series.inputs.js';
import { MeetingSeriesService } from './meeting-series.service.js';
import { MeetingSeriesType, SeriesChangePreviewType, SeriesPreviewType } from './meeting-series.types.js';

@Resolver(() => MeetingSeriesType)
export class MeetingSeriesResolver {
  constructor(private readonly service: MeetingSeriesService) {}

  @Query(() => [MeetingSeriesType], { description: 'The series of meetings of a body.' })
  @Requires('body:read')
  meetingSeries(
    @CurrentActor() actor: SignedIn,
    @Args('bodyId', { type: () => ID, description: 'The body.' }) bodyId: string,
  ): Promise<MeetingSeriesType[]> {
    return this.service.ofBody(actor, bodyId);
  }

  @Query(() => SeriesPreviewType, { description: 'The days of a series with what is wrong with each.' })
  @Requires('meeting:edit')
  seriesPreview(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The body and the pattern.' }) input: SeriesPreviewInput,
  ): Promise<SeriesPreviewType> {
    return this.service.preview(actor, input);
  }

  @Query(() => SeriesChangePreviewType, {
    description: 'What a change of a series would do to its meetings.',
  })
  @Requires('meeting:edit')
  seriesChangePreview(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The series and its new pattern.' }) input: SeriesChangePreviewInput,
  ): Promise<SeriesChangePreviewType> {
    return this.service.previewChange(actor, input);
  }

  @Mutation(() => MeetingSeriesType, { description: 'Plan a series of meetings.' })
  @Requires('meeting:edit')
  startMeetingSeries(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The body, the pattern and what differs from it.' })
    input: StartMeetingSeriesInput,
  ): Promise<MeetingSeriesType> {
    return this.service.start(actor, input);
  }

  @Mutation(() => MeetingSeriesType, { description: 'Change a series and the meetings that follow it.' })
  @Requires('meeting:edit')
  amendMeetingSeries(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The new pattern, as it was tried.' }) input: AmendMeetingSeriesInput,
  ): Promise<MeetingSeriesType> {
    return this.service.amend(actor, input);
  }

  @Mutation(() => MeetingSeriesType, {
    description: 'End a series; its meetings still to come are called off.',
  })
  @Requires('meeting:edit')
  endMeetingSeries(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'Which series and why.' }) input: EndMeetingSeriesInput,
  ): Promise<MeetingSeriesType> {
    return this.service.end(actor, input);
  }
}
