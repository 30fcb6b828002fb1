import { Module } from '@nestjs/common';
import { DocumentsModule } from '../../platform/documents/documents.module.js';
import { MinutesQueries } from './minutes.queries.js';
import { MinutesResolver } from './minutes.resolver.js';
import { MinutesService } from './minutes.service.js';
import { MinutesDocumentsController } from './minutes-documents.controller.js';

@Module({
  imports: [DocumentsModule],
  controllers: [MinutesDocumentsController],
  providers: [MinutesResolver, MinutesQueries, MinutesService],
})
export class MinutesModule {}
