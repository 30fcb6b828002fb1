import { Module } from '@nestjs/common';
import { BrandingModule } from '../branding/index.js';
import { DecisionsModule } from '../decisions/index.js';
import { ForwardPlanModule } from '../forward-plan/index.js';
import { OverviewModule } from '../overview/index.js';
import { ProjectionModule } from '../projection/index.js';
import { RatingsModule } from '../ratings/index.js';
import { ReportingModule } from '../reporting/index.js';
import { TimelineModule } from '../timeline/index.js';
import { EditionStepsService } from './edition-steps.service.js';
import { EditionsResolver } from './editions.resolver.js';
import { EditionsService } from './editions.service.js';
import { PackCollector } from './pack-collector.js';
import { PackFactsQueries } from './pack-facts.queries.js';
import { PacksQueries } from './packs.queries.js';
import { PacksResolver } from './packs.resolver.js';
import { PacksService } from './packs.service.js';

@Module({
  imports: [
    BrandingModule,
    DecisionsModule,
    ForwardPlanModule,
    OverviewModule,
    ProjectionModule,
    RatingsModule,
    ReportingModule,
    TimelineModule,
  ],
  providers: [
    PacksResolver,
    EditionsResolver,
    PacksQueries,
    PacksService,
    EditionsService,
    EditionStepsService,
    PackFactsQueries,
    PackCollector,
  ],
  exports: [PacksQueries],
})
export class PacksModule {}
