import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { CurrentActor } from '../../platform/auth/signed-in-of.js';
import {
  ApproveMinutesInput,
  CheckMinutesInput,
  DraftMinutesInput,
  ReturnMinutesInput,
  SignMinutesInput,
  WriteMinutesInput,
} from './minutes.inputs.js';
import { MinutesQueries } from './minutes.queries.js';
import { MinutesService } from './minutes.service.js';
import {
  MinutesBlockChangeType,
  MinutesChangeType,
  MinutesGapType,
  MinutesType,
  MinutesVersionType,
} from './minutes.types.js';

@Resolver(() => MinutesType)
export class MinutesResolver {
  constructor(
    private readonly queries: MinutesQueries,
    private readonly service: MinutesService,
  ) {}

  @Query(() => MinutesType, {
    nullable: true,
    description: 'The minutes of a meeting, as you may read them; null where there are none for you.',
  })
  @Requires('body:read')
  minutes(
    @CurrentActor() actor: SignedIn,
    @Args('meetingId', { type: () => ID, description: 'The meeting.' }) meetingId: string,
  ): Promise<MinutesType | null> {
    return this.queries.ofMeeting(actor, meetingId);
  }

  @ResolveField('notTakenIn', () => [MinutesGapType], {
    description:
      'What was recorded after they were drafted; for those who write them, until they are approved.',
  })
  notTakenIn(@CurrentActor() actor: SignedIn, @Parent() minutes: MinutesType): Promise<MinutesGapType[]> {
    return this.queries.notTakenIn(actor, minutes);
  }

  @Query(() => [MinutesVersionType], { description: 'Every version of one part, the first one first.' })
  @Requires('body:read')
  minutesVersions(
    @CurrentActor() actor: SignedIn,
    @Args('blockId', { type: () => ID, description: 'The part.' }) blockId: string,
  ): Promise<MinutesVersionType[]> {
    return this.queries.versions(actor, blockId);
  }

  @Mutation(() => MinutesChangeType, { description: 'Drafts the minutes from what is on record.' })
  @Requires('meeting:minute')
  draftMinutes(@CurrentActor() actor: SignedIn, @Args('input') input: DraftMinutesInput) {
    return this.service.draft(actor, input);
  }

  @Mutation(() => MinutesBlockChangeType, { description: 'Saves one part of the minutes.' })
  @Requires('meeting:minute')
  writeMinutes(@CurrentActor() actor: SignedIn, @Args('input') input: WriteMinutesInput) {
    return this.service.write(actor, input);
  }

  @Mutation(() => MinutesChangeType, { description: 'Records that the chair has checked the minutes.' })
  @Requires('meeting:minute')
  checkMinutes(@CurrentActor() actor: SignedIn, @Args('input') input: CheckMinutesInput) {
    return this.service.check(actor, input);
  }

  @Mutation(() => MinutesChangeType, { description: 'Returns checked minutes to draft.' })
  @Requires('meeting:minute')
  returnMinutes(@CurrentActor() actor: SignedIn, @Args('input') input: ReturnMinutesInput) {
    return this.service.return(actor, input);
  }

  @Mutation(() => MinutesChangeType, {
    description: 'Records that a later meeting approved the minutes as a correct record.',
  })
  @Requires('meeting:minute')
  approveMinutes(@CurrentActor() actor: SignedIn, @Args('input') input: ApproveMinutesInput) {
    return this.service.approve(actor, input);
  }

  @Mutation(() => MinutesChangeType, { description: 'Records who signed approved minutes.' })
  @Requires('meeting:minute')
  signMinutes(@CurrentActor() actor: SignedIn, @Args('input') input: SignMinutesInput) {
    return this.service.sign(actor, input);
  }
}
