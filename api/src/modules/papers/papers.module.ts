import { Module } from '@nestjs/common';
import { MeetingPapersService } from './meeting-papers.service.js';
import { PaperFilesController } from './paper-files.controller.js';
import { PaperFilesService } from './paper-files.service.js';
import { PapersQueries } from './papers.queries.js';
import { PapersResolver } from './papers.resolver.js';
import { PapersService } from './papers.service.js';

@Module({
  controllers: [PaperFilesController],
  providers: [PapersResolver, PapersQueries, PapersService, MeetingPapersService, PaperFilesService],
  exports: [PaperFilesService],
})
export class PapersModule {}
