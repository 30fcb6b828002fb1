import { Module } from '@nestjs/common';
import { PostHoldersService } from './post-holders.service.js';
import { PostsQueries } from './posts.queries.js';
import { PostsResolver } from './posts.resolver.js';
import { PostsService } from './posts.service.js';

@Module({ providers: [PostsResolver, PostsService, PostHoldersService, PostsQueries] })
export class PostsModule {}
