import { Module } from '@nestjs/common';
import { DocumentsModule } from '../../platform/documents/documents.module.js';
import { CommitteeReportsModule } from '../committee-reports/index.js';
import { PapersModule } from '../papers/index.js';
import { PaperSetsController } from './paper-sets.controller.js';
import { PaperSetsQueries } from './paper-sets.queries.js';

@Module({
  imports: [DocumentsModule, CommitteeReportsModule, PapersModule],
  controllers: [PaperSetsController],
  providers: [PaperSetsQueries],
})
export class PaperSetsModule {}
