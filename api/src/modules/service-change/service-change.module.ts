import { Module } from '@nestjs/common';
import { BeginPathwayService } from './begin-pathway.service.js';
import { BusinessCasesService } from './business-cases.service.js';
import { PathwaysService } from './pathways.service.js';
import { ServiceChangeQueries } from './service-change.queries.js';
import { ServiceChangeResolver } from './service-change.resolver.js';

@Module({
  providers: [
    ServiceChangeResolver,
    ServiceChangeQueries,
    BeginPathwayService,
    PathwaysService,
    BusinessCasesService,
  ],
  exports: [ServiceChangeQueries],
})
export class ServiceChangeModule {}
