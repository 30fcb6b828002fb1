import { Module } from '@nestjs/common';
import { FeedbackService } from './feedback.service.js';
import { FeedbackResponsesService } from './feedback-responses.service.js';
import { PublicFeedbackQueries } from './public-feedback.queries.js';
import { PublicFeedbackResolver } from './public-feedback.resolver.js';
import { ResponseCountsService } from './response-counts.service.js';

@Module({
  providers: [
    PublicFeedbackResolver,
    PublicFeedbackQueries,
    ResponseCountsService,
    FeedbackService,
    FeedbackResponsesService,
  ],
  exports: [PublicFeedbackQueries],
})
export class PublicFeedbackModule {}
