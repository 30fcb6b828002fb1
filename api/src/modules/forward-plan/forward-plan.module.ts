import { Module } from '@nestjs/common';
import { DocumentsModule } from '../../platform/documents/documents.module.js';
import { ProjectionModule } from '../projection/index.js';
import { ForwardPlanQueries } from './forward-plan.queries.js';
import { ForwardPlanResolver } from './forward-plan.resolver.js';
import { ForwardPlanService } from './forward-plan.service.js';
import { ForwardPlanDocumentsController } from './forward-plan-documents.controller.js';

@Module({
  imports: [ProjectionModule, DocumentsModule],
  controllers: [ForwardPlanDocumentsController],
  providers: [ForwardPlanResolver, ForwardPlanQueries, ForwardPlanService],
  exports: [ForwardPlanQueries],
})
export class ForwardPlanModule {}
