import { Module } from '@nestjs/common';
import { DocumentsModule } from '../../platform/documents/documents.module.js';
import { TimelineModule } from '../timeline/index.js';
import { CommitteeReportsQueries } from './committee-reports.queries.js';
import { CommitteeReportsResolver } from './committee-reports.resolver.js';
import { CommitteeReportsService } from './committee-reports.service.js';
import { ReportDocumentsController } from './report-documents.controller.js';
import { ReportStepsService } from './report-steps.service.js';

@Module({
  imports: [DocumentsModule, TimelineModule],
  controllers: [ReportDocumentsController],
  providers: [CommitteeReportsResolver, CommitteeReportsQueries, CommitteeReportsService, ReportStepsService],
  exports: [CommitteeReportsQueries],
})
export class CommitteeReportsModule {}
