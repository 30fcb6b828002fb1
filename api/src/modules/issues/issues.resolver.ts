import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { CurrentActor } from '../../platform/auth/signed-in-of.js';
import {
  AmendIssueInput,
  LinkIssueInput,
  MoveIssueInput,
  RaiseIssueInput,
  UnlinkIssueInput,
} from './issue.inputs.js';
import { IssueRowType, IssueType } from './issue.types.js';
import { IssueLinksService } from './issue-links.service.js';
import { IssueMovesService } from './issue-moves.service.js';
import { IssuesService } from './issues.service.js';

@Resolver(() => IssueType)
export class IssuesResolver {
  constructor(
    private readonly register: IssuesService,
    private readonly moves: IssueMovesService,
    private readonly links: IssueLinksService,
  ) {}

  @Query(() => [IssueRowType], {
    description: 'The register of issues of a programme: the worst open ones first, closed ones last.',
  })
  @Requires('programme:read')
  issues(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', { type: () => ID, description: 'The programme.' }) programmeId: string,
  ): Promise<IssueRowType[]> {
    return this.register.issues(actor, programmeId);
  }

  @Query(() => IssueType, { description: 'One issue in full, with the plan items that it touches.' })
  @Requires('programme:read')
  issue(
    @CurrentActor() actor: SignedIn,
    @Args('id', { type: () => ID, description: 'The issue.' }) id: string,
  ): Promise<IssueType> {
    return this.register.issue(actor, id);
  }

  @Mutation(() => IssueType, { description: 'Raise an issue. It is raised today, by the office clock.' })
  @Requires('issue:raise')
  raiseIssue(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The issue.' }) input: RaiseIssueInput,
  ): Promise<IssueType> {
    return this.register.raise(actor, input);
  }

  @Mutation(() => IssueType, { description: 'Change the words, the severity or the owner of an issue.' })
  @Requires('issue:edit')
  amendIssue(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'What changes.' }) input: AmendIssueInput,
  ): Promise<IssueType> {
    return this.register.amend(actor, input);
  }

  @Mutation(() => IssueType, { description: 'Move an issue from one state to another.' })
  @Requires('issue:move')
  moveIssue(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'Where to, and what is said with it.' }) input: MoveIssueInput,
  ): Promise<IssueType> {
    return this.moves.move(actor, input);
  }

  @Mutation(() => IssueType, { description: 'Say that an issue touches a plan item.' })
  @Requires('issue:edit')
  linkIssueToItem(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The issue and the plan item.' }) input: LinkIssueInput,
  ): Promise<IssueType> {
    return this.links.link(actor, input);
  }

  @Mutation(() => IssueType, {
    description: 'Take the link between an issue and a plan item away, on record.',
  })
  @Requires('issue:edit')
  unlinkIssueFromItem(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The link, and why.' }) input: UnlinkIssueInput,
  ): Promise<IssueType> {
    return this.links.unlink(actor, input);
  }
}
