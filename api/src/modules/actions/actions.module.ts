import { Module } from '@nestjs/common';
import { ActionsQueries } from './actions.queries.js';
import { ActionsResolver } from './actions.resolver.js';
import { ActionsService } from './actions.service.js';

@Module({ providers: [ActionsResolver, ActionsQueries, ActionsService], exports: [ActionsQueries] })
export class ActionsModule {}
