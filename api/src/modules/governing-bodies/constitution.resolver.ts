import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { CurrentActor } from '../../platform/auth/signed-in-of.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { BodiesQueries } from './bodies.queries.js';
import { BodyMemberType, BodyType } from './body.types.js';
import { BodyMandateService } from './body-mandate.service.js';
import { BodyMembersService } from './body-members.service.js';
import { BodyQuorumService } from './body-quorum.service.js';
import {
  AddDelegationInput,
  AddPredecessorInput,
  AddScopeInput,
  AmendMemberInput,
  EndOfBodyPartInput,
  NameDeputyInput,
  RemovePredecessorInput,
  SetQuorumInput,
} from './constitution.inputs.js';

const input = (description: string) => ({ description });

@Resolver(() => BodyType)
export class ConstitutionResolver {
  constructor(
    private readonly queries: BodiesQueries,
    private readonly quorum: BodyQuorumService,
    private readonly members: BodyMembersService,
    private readonly mandate: BodyMandateService,
  ) {}

  @Query(() => [BodyMemberType], { description: 'Who sat on a body on a day.' })
  @Requires('body:read')
  bodyComposition(
    @CurrentActor() actor: SignedIn,
    @Args('id', { type: () => ID, description: 'The body.' }) id: string,
    @Args('on', { type: () => DayScalar, description: 'The day.' }) on: string,
  ): Promise<BodyMemberType[]> {
    return this.queries.composition(actor, id, on);
  }

  @Mutation(() => BodyType, { description: 'Say when a body is quorate (QUO-3).' })
  @Requires('body:edit')
  setQuorum(
    @CurrentActor() actor: SignedIn,
    @Args('input', input('The quorum.')) change: SetQuorumInput,
  ): Promise<BodyType> {
    return this.quorum.set(actor, change);
  }

  @Mutation(() => BodyType, { description: 'Put a seat right (BODY-7).' })
  @Requires('body:edit')
  amendMember(
    @CurrentActor() actor: SignedIn,
    @Args('input', input('What changes.')) change: AmendMemberInput,
  ): Promise<BodyType> {
    return this.members.amend(actor, change);
  }

  @Mutation(() => BodyType, { description: 'Name who may come in place of a member.' })
  @Requires('body:edit')
  nameDeputy(
    @CurrentActor() actor: SignedIn,
    @Args('input', input('The deputy.')) change: NameDeputyInput,
  ): Promise<BodyType> {
    return this.members.nameDeputy(actor, change);
  }

  @Mutation(() => BodyType, { description: 'Record the last day of a deputy.' })
  @Requires('body:edit')
  endDeputy(
    @CurrentActor() actor: SignedIn,
    @Args('input', input('Which deputy, when and why.')) change: EndOfBodyPartInput,
  ): Promise<BodyType> {
    return this.members.endDeputy(actor, change);
  }

  @Mutation(() => BodyType, { description: 'Record that an organisation delegated to a body.' })
  @Requires('body:edit')
  addDelegation(
    @CurrentActor() actor: SignedIn,
    @Args('input', input('The delegation.')) change: AddDelegationInput,
  ): Promise<BodyType> {
    return this.mandate.addDelegation(actor, change);
  }

  @Mutation(() => BodyType, { description: 'Record the last day of a delegation.' })
  @Requires('body:edit')
  endDelegation(
    @CurrentActor() actor: SignedIn,
    @Args('input', input('Which delegation, when and why.')) change: EndOfBodyPartInput,
  ): Promise<BodyType> {
    return this.mandate.endDelegation(actor, change);
  }

  @Mutation(() => BodyType, { description: 'Record a function that a body may decide about (BODY-2).' })
  @Requires('body:edit')
  addScope(
    @CurrentActor() actor: SignedIn,
    @Args('input', input('The function.')) change: AddScopeInput,
  ): Promise<BodyType> {
    return this.mandate.addScope(actor, change);
  }

  @Mutation(() => BodyType, { description: 'Record the last day of a delegated function.' })
  @Requires('body:edit')
  endScope(
    @CurrentActor() actor: SignedIn,
    @Args('input', input('Which function, when and why.')) change: EndOfBodyPartInput,
  ): Promise<BodyType> {
    return this.mandate.endScope(actor, change);
  }

  @Mutation(() => BodyType, { description: 'Record another body that went into this one (BODY-5).' })
  @Requires('body:edit')
  addPredecessor(
    @CurrentActor() actor: SignedIn,
    @Args('input', input('The other body.')) change: AddPredecessorInput,
  ): Promise<BodyType> {
    return this.mandate.addPredecessor(actor, change);
  }

  @Mutation(() => BodyType, { description: 'Take back that a body went into another.' })
  @Requires('body:edit')
  removePredecessor(
    @CurrentActor() actor: SignedIn,
    @Args('input', input('Which record and why.')) change: RemovePredecessorInput,
  ): Promise<BodyType> {
    return this.mandate.removePredecessor(actor, change);
  }
}
