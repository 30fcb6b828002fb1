import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { CurrentActor } from '../../platform/auth/signed-in-of.js';
import {
  AddPostInput,
  AmendHoldingInput,
  AmendPostInput,
  AppointHolderInput,
  ArchivePostInput,
  RestorePostInput,
} from './post.inputs.js';
import { PostRegisterType, PostType } from './post.types.js';
import { PostHoldersService } from './post-holders.service.js';
import { PostsQueries } from './posts.queries.js';
import { PostsService } from './posts.service.js';

@Resolver(() => PostType)
export class PostsResolver {
  constructor(
    private readonly queries: PostsQueries,
    private readonly service: PostsService,
    private readonly holders: PostHoldersService,
  ) {}

  @Query(() => PostRegisterType, {
    description: 'Posts of a programme and of its office, and who holds them.',
  })
  @Requires('office:read')
  posts(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', { type: () => ID, description: 'The programme.' }) programmeId: string,
  ): Promise<PostRegisterType> {
    return this.queries.register(actor, programmeId);
  }

  @Mutation(() => PostType, { description: 'Set up a post, vacant at first.' })
  @Requires('programme:configure')
  addPost(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The post.' }) input: AddPostInput,
  ): Promise<PostType> {
    return this.service.add(actor, input);
  }

  @Mutation(() => PostType, { description: 'Change what a post is called and where it belongs.' })
  @Requires('programme:configure')
  amendPost(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'What changes.' }) input: AmendPostInput,
  ): Promise<PostType> {
    return this.service.amend(actor, input);
  }

  @Mutation(() => PostType, {
    description: 'Archive a post that nobody holds and nothing rests on (POST-4).',
  })
  @Requires('programme:configure')
  archivePost(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The post, and why.' }) input: ArchivePostInput,
  ): Promise<PostType> {
    return this.service.archive(actor, input);
  }

  @Mutation(() => PostType, { description: 'Take an archived post up again.' })
  @Requires('programme:configure')
  restorePost(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The post, and why.' }) input: RestorePostInput,
  ): Promise<PostType> {
    return this.service.restore(actor, input);
  }

  @Mutation(() => PostType, { description: 'Say who holds a post from a day on.' })
  @Requires('programme:configure')
  appointHolder(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The post, who, and from when.' }) input: AppointHolderInput,
  ): Promise<PostType> {
    return this.holders.appoint(actor, input);
  }

  @Mutation(() => PostType, { description: 'Put right or end who held a post, and when.' })
  @Requires('programme:configure')
  amendHolding(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'What changes, and why.' }) input: AmendHoldingInput,
  ): Promise<PostType> {
    return this.holders.amend(actor, input);
  }
}
