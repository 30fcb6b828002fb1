import { Args, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { CurrentActor } from '../../platform/auth/signed-in-of.js';
import { MeetingConsequencesService } from './meeting-consequences.service.js';
import { MeetingConsequencesInput, MeetingConsequencesType } from './meeting-consequences.types.js';

@Resolver()
export class MeetingConsequencesResolver {
  constructor(private readonly service: MeetingConsequencesService) {}

  @Query(() => MeetingConsequencesType, {
    description:
      'What would move if a meeting were moved, put off or lost; and what the rules say of its new date.',
  })
  @Requires('meeting:edit')
  meetingConsequences(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'Which meeting, and what would become of it.' })
    input: MeetingConsequencesInput,
  ): Promise<MeetingConsequencesType> {
    return this.service.of(actor, input);
  }
}
