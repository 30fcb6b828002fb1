import { Module } from '@nestjs/common';
import { TimelineModule } from '../timeline/index.js';
import { BaselinesQueries } from './baselines.queries.js';
import { BaselinesResolver } from './baselines.resolver.js';
import { BaselinesService } from './baselines.service.js';

@Module({
  imports: [TimelineModule],
  providers: [BaselinesQueries, BaselinesResolver, BaselinesService],
  exports: [BaselinesQueries],
})
export class BaselinesModule {}
