import { Module } from '@nestjs/common';
import { AssessmentsQueries } from './assessments.queries.js';
import { AssessmentsResolver } from './assessments.resolver.js';
import { AssessmentsService } from './assessments.service.js';
import { SenateReviewsService } from './senate-reviews.service.js';

@Module({ providers: [AssessmentsResolver, AssessmentsQueries, AssessmentsService, SenateReviewsService] })
export class AssessmentsModule {}
