import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { CurrentActor } from '../../platform/auth/signed-in-of.js';
import { BodiesQueries } from './bodies.queries.js';
import { BodiesService } from './bodies.service.js';
import {
  AddBodyInput,
  AmendBodyInput,
  ArchiveBodyInput,
  EndMembershipInput,
  SeatMemberInput,
} from './body.inputs.js';
import { BodyRowType, BodyType } from './body.types.js';
import { BodyMembersService } from './body-members.service.js';

@Resolver(() => BodyType)
export class BodiesResolver {
  constructor(
    private readonly queries: BodiesQueries,
    private readonly service: BodiesService,
    private readonly members: BodyMembersService,
  ) {}

  @Query(() => [BodyRowType], { description: 'The bodies that serve a programme.' })
  @Requires('body:read')
  bodies(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', { type: () => ID, description: 'The programme.' }) programmeId: string,
  ): Promise<BodyRowType[]> {
    return this.queries.ofProgramme(actor, programmeId);
  }

  @Query(() => BodyType, { description: 'One body in full.' })
  @Requires('body:read')
  body(
    @CurrentActor() actor: SignedIn,
    @Args('id', { type: () => ID, description: 'The body.' }) id: string,
  ): Promise<BodyType> {
    return this.queries.one(actor, id);
  }

  @Mutation(() => BodyType, { description: 'Add a body to one or more programmes.' })
  @Requires('body:edit')
  addBody(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The new body.' }) input: AddBodyInput,
  ): Promise<BodyType> {
    return this.service.add(actor, input);
  }

  @Mutation(() => BodyType, { description: 'Change the basics of a body.' })
  @Requires('body:edit')
  amendBody(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'What changes.' }) input: AmendBodyInput,
  ): Promise<BodyType> {
    return this.service.amend(actor, input);
  }

  @Mutation(() => BodyType, { description: 'Add a seat to a body.' })
  @Requires('body:edit')
  seatMember(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The seat.' }) input: SeatMemberInput,
  ): Promise<BodyType> {
    return this.members.seat(actor, input);
  }

  @Mutation(() => BodyType, { description: 'End a membership; it stays in the history of the body.' })
  @Requires('body:edit')
  endMembership(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'Which membership, when and why.' }) input: EndMembershipInput,
  ): Promise<BodyType> {
    return this.members.end(actor, input);
  }

  @Mutation(() => BodyType, { description: 'Put a body away with a reason; nothing of it is deleted.' })
  @Requires('body:edit')
  archiveBody(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'Which body and why.' }) input: ArchiveBodyInput,
  ): Promise<BodyType> {
    return this.service.archive(actor, input);
  }
}
