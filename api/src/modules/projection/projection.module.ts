import { Module } from '@nestjs/common';
import { TimelineModule } from '../timeline/index.js';
import { ProjectionQueries } from './projection.queries.js';
import { ProjectionResolver } from './projection.resolver.js';
import { WhatIfService } from './what-if.service.js';

@Module({
  imports: [TimelineModule],
  providers: [ProjectionQueries, ProjectionResolver, WhatIfService],
  exports: [ProjectionQueries],
})
export class ProjectionModule {}
