import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { CurrentActor } from '../../platform/auth/signed-in-of.js';
import { EndOfBodyPartInput } from '../governing-bodies/index.js';
import { AttendanceService } from './attendance.service.js';
import {
  DeclareInterestInput,
  DeclareNoneInput,
  RecordAttendanceInput,
  RecordVotesInput,
  RegisterInterestInput,
  WithdrawDeclarationInput,
} from './conduct.inputs.js';
import { ConductQueries } from './conduct.queries.js';
import { InterestRegisterType, MeetingConductType, PastAttendanceType } from './conduct.types.js';
import { DeclarationsService } from './declarations.service.js';
import { InterestsService } from './interests.service.js';
import { VotesService } from './votes.service.js';

const input = (description: string) => ({ description });

@Resolver(() => MeetingConductType)
export class ConductResolver {
  constructor(
    private readonly queries: ConductQueries,
    private readonly attendance: AttendanceService,
    private readonly declarations: DeclarationsService,
    private readonly votes: VotesService,
    private readonly interests: InterestsService,
  ) {}

  @Query(() => MeetingConductType, {
    description: 'Who came to a meeting, what was declared, who voted how.',
  })
  @Requires('body:read')
  meetingConduct(
    @CurrentActor() actor: SignedIn,
    @Args('id', { type: () => ID, description: 'The meeting.' }) id: string,
  ): Promise<MeetingConductType> {
    return this.queries.ofMeeting(actor, id);
  }

  @Query(() => InterestRegisterType, { description: 'The register of interests of a body.' })
  @Requires('body:read')
  interestRegister(
    @CurrentActor() actor: SignedIn,
    @Args('bodyId', { type: () => ID, description: 'The body.' }) bodyId: string,
  ): Promise<InterestRegisterType> {
    return this.queries.register(actor, bodyId);
  }

  @Query(() => [PastAttendanceType], {
    description: 'Who came to the last six meetings of a body, as a quorum counts them, newest first.',
  })
  @Requires('body:read')
  pastAttendance(
    @CurrentActor() actor: SignedIn,
    @Args('bodyId', { type: () => ID, description: 'The body.' }) bodyId: string,
  ): Promise<PastAttendanceType[]> {
    return this.queries.pastAttendance(actor, bodyId);
  }

  @Mutation(() => MeetingConductType, { description: 'Record who came to a meeting (ATT-1 to ATT-5).' })
  @Requires('meeting:minute')
  recordAttendance(
    @CurrentActor() actor: SignedIn,
    @Args('input', input('Who came.')) change: RecordAttendanceInput,
  ): Promise<MeetingConductType> {
    return this.attendance.record(actor, change);
  }

  @Mutation(() => MeetingConductType, { description: 'Record an interest declared at a meeting.' })
  @Requires('meeting:minute')
  declareInterest(
    @CurrentActor() actor: SignedIn,
    @Args('input', input('The declaration.')) change: DeclareInterestInput,
  ): Promise<MeetingConductType> {
    return this.declarations.declare(actor, change);
  }

  @Mutation(() => MeetingConductType, { description: 'Record that no interest was declared (INT-2).' })
  @Requires('meeting:minute')
  declareNone(
    @CurrentActor() actor: SignedIn,
    @Args('input', input('At which meeting, on which item.')) change: DeclareNoneInput,
  ): Promise<MeetingConductType> {
    return this.declarations.declareNone(actor, change);
  }

  @Mutation(() => MeetingConductType, { description: 'Take a declaration back, with the reason.' })
  @Requires('meeting:minute')
  withdrawDeclaration(
    @CurrentActor() actor: SignedIn,
    @Args('input', input('Which declaration and why.')) change: WithdrawDeclarationInput,
  ): Promise<MeetingConductType> {
    return this.declarations.withdraw(actor, change);
  }

  @Mutation(() => MeetingConductType, { description: 'Record votes by name (INT-1, VOT-1, VOT-2).' })
  @Requires('meeting:minute')
  recordVotes(
    @CurrentActor() actor: SignedIn,
    @Args('input', input('On what, and who voted how.')) change: RecordVotesInput,
  ): Promise<MeetingConductType> {
    return this.votes.record(actor, change);
  }

  @Mutation(() => InterestRegisterType, { description: 'Put an interest into the register (INT-3).' })
  @Requires('body:edit')
  registerInterest(
    @CurrentActor() actor: SignedIn,
    @Args('input', input('The interest.')) change: RegisterInterestInput,
  ): Promise<InterestRegisterType> {
    return this.interests.register(actor, change);
  }

  @Mutation(() => InterestRegisterType, { description: 'Record the last day of an interest.' })
  @Requires('body:edit')
  endInterest(
    @CurrentActor() actor: SignedIn,
    @Args('input', input('Which interest, when and why.')) change: EndOfBodyPartInput,
  ): Promise<InterestRegisterType> {
    return this.interests.end(actor, change);
  }
}
