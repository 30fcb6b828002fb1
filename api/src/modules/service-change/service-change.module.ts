import { Module } from '@nestjs/common';
import { BusinessCasesService } from './business-cases.service.js';
import { PathwaysService } from './pathways.service.js';
import { ServiceChangeQueries } from './service-change.queries.js';
import { ServiceChangeResolver } from './service-change.resolver.js';

@Module({ providers: [ServiceChangeResolver, ServiceChangeQueries, PathwaysService, BusinessCasesService] })
export class ServiceChangeModule {}
