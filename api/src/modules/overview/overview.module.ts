import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/index.js';
import { TimelineModule } from '../timeline/index.js';
import { OverviewQueries } from './overview.queries.js';
import { OverviewResolver } from './overview.resolver.js';
import { OverviewService } from './overview.service.js';

@Module({
  imports: [AuditModule, TimelineModule],
  providers: [OverviewResolver, OverviewService, OverviewQueries],
  exports: [OverviewService],
})
export class OverviewModule {}
