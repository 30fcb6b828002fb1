import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { CurrentActor } from '../../platform/auth/signed-in-of.js';
import { GiveNoticeInput, MeetingChangeType } from '../meetings/index.js';
import { MeetingPapersService } from './meeting-papers.service.js';
import {
  AddClearanceInput,
  AddPaperInput,
  AmendPaperInput,
  PublishPaperInput,
  SettleClearanceInput,
  WithdrawPaperInput,
} from './paper.inputs.js';
import { PaperChangeType, PaperType } from './paper.types.js';
import { PapersQueries } from './papers.queries.js';
import { PapersService } from './papers.service.js';

const change = (description: string) => ({ description });

@Resolver(() => PaperType)
export class PapersResolver {
  constructor(
    private readonly queries: PapersQueries,
    private readonly service: PapersService,
    private readonly ofMeeting: MeetingPapersService,
  ) {}

  @Query(() => [PaperType], { description: 'The papers of a meeting, in the order of its agenda.' })
  @Requires('body:read')
  papers(
    @CurrentActor() actor: SignedIn,
    @Args('meetingId', { type: () => ID, description: 'The meeting.' }) meetingId: string,
  ): Promise<PaperType[]> {
    return this.queries.ofMeeting(actor, meetingId);
  }

  @Mutation(() => PaperChangeType, { description: 'Add a paper to an agenda item (ACC-1).' })
  @Requires('paper:edit')
  addPaper(
    @CurrentActor() actor: SignedIn,
    @Args('input', change('The paper.')) input: AddPaperInput,
  ): Promise<PaperChangeType> {
    return this.service.add(actor, input);
  }

  @Mutation(() => PaperChangeType, { description: 'Amend a paper (ACC-1).' })
  @Requires('paper:edit')
  amendPaper(
    @CurrentActor() actor: SignedIn,
    @Args('input', change('What changes.')) input: AmendPaperInput,
  ): Promise<PaperChangeType> {
    return this.service.amend(actor, input);
  }

  @Mutation(() => PaperChangeType, {
    description: 'Record that a paper was published (PAP-1, PAP-3, MTG-6).',
  })
  @Requires('paper:edit')
  publishPaper(
    @CurrentActor() actor: SignedIn,
    @Args('input', change('How and when.')) input: PublishPaperInput,
  ): Promise<PaperChangeType> {
    return this.service.publish(actor, input);
  }

  @Mutation(() => MeetingChangeType, {
    description:
      'Publish the papers of a meeting (MTG-4): each that has its file and is cleared goes out; the others stay back by name (PAP-5, PAP-6).',
  })
  @Requires('meeting:edit')
  publishPapers(
    @CurrentActor() actor: SignedIn,
    @Args('input', change('Which meeting, and the day of publication.')) input: GiveNoticeInput,
  ): Promise<MeetingChangeType> {
    return this.ofMeeting.publish(actor, input);
  }

  @Mutation(() => PaperChangeType, { description: 'Withdraw a paper.' })
  @Requires('paper:edit')
  withdrawPaper(
    @CurrentActor() actor: SignedIn,
    @Args('input', change('Which paper and why.')) input: WithdrawPaperInput,
  ): Promise<PaperChangeType> {
    return this.service.withdraw(actor, input);
  }

  @Mutation(() => PaperChangeType, { description: 'Name one more office that clears a paper.' })
  @Requires('paper:edit')
  addClearance(
    @CurrentActor() actor: SignedIn,
    @Args('input', change('Which paper and which office.')) input: AddClearanceInput,
  ): Promise<PaperChangeType> {
    return this.service.addClearance(actor, input);
  }

  @Mutation(() => PaperChangeType, { description: 'Record what an office said of a paper (PAP-2).' })
  @Requires('paper:edit')
  settleClearance(
    @CurrentActor() actor: SignedIn,
    @Args('input', change('What it said.')) input: SettleClearanceInput,
  ): Promise<PaperChangeType> {
    return this.service.settleClearance(actor, input);
  }
}
