import { Module } from '@nestjs/common';
import { TimelineModule } from '../timeline/index.js';
import { DeliveryConfidenceService } from './delivery-confidence.service.js';
import { RagExplanationQueries } from './rag-explanation.queries.js';
import { RatingsResolver } from './ratings.resolver.js';
import { RatingsService } from './ratings.service.js';
import { RecommendationsService } from './recommendations.service.js';
import { WorkstreamStatusQueries } from './workstream-status.queries.js';

@Module({
  imports: [TimelineModule],
  providers: [
    RatingsResolver,
    RatingsService,
    DeliveryConfidenceService,
    RecommendationsService,
    WorkstreamStatusQueries,
    RagExplanationQueries,
  ],
  exports: [WorkstreamStatusQueries, RagExplanationQueries],
})
export class RatingsModule {}
