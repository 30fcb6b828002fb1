import { Module } from '@nestjs/common';
import { ProjectionModule } from '../projection/index.js';
import { ForwardPlanQueries } from './forward-plan.queries.js';
import { ForwardPlanResolver } from './forward-plan.resolver.js';
import { ForwardPlanService } from './forward-plan.service.js';

@Module({
  imports: [ProjectionModule],
  providers: [ForwardPlanResolver, ForwardPlanQueries, ForwardPlanService],
})
export class ForwardPlanModule {}
