import { Module } from '@nestjs/common';
import { TimelineModule } from '../timeline/index.js';
import { PlanHistoryQueries } from './plan-history.queries.js';
import { PlanHistoryResolver } from './plan-history.resolver.js';

@Module({ imports: [TimelineModule], providers: [PlanHistoryQueries, PlanHistoryResolver] })
export class PlanHistoryModule {}
