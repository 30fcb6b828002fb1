import { Module } from '@nestjs/common';
import { AttendanceService } from './attendance.service.js';
import { ConductQueries } from './conduct.queries.js';
import { ConductResolver } from './conduct.resolver.js';
import { DeclarationsService } from './declarations.service.js';
import { InterestsService } from './interests.service.js';
import { VotesService } from './votes.service.js';

@Module({
  providers: [
    ConductResolver,
    ConductQueries,
    AttendanceService,
    DeclarationsService,
    VotesService,
    InterestsService,
  ],
})
export class ConductModule {}
