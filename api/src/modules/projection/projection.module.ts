import { Module } from '@nestjs/common';
import { TimelineModule } from '../timeline/index.js';
import { ChancesQueries } from './chances.queries.js';
import { ChancesResolver } from './chances.resolver.js';
import { ChancesService } from './chances.service.js';
import { ProjectionQueries } from './projection.queries.js';
import { ProjectionResolver } from './projection.resolver.js';
import { WhatIfService } from './what-if.service.js';

@Module({
  imports: [TimelineModule],
  providers: [
    ProjectionQueries,
    ProjectionResolver,
    WhatIfService,
    ChancesQueries,
    ChancesResolver,
    ChancesService,
  ],
  exports: [ProjectionQueries],
})
export class ProjectionModule {}
