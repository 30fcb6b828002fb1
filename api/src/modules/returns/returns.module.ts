import { Module } from '@nestjs/common';
import { TimelineModule } from '../timeline/index.js';
import { ReturnLinesService } from './lines.service.js';
import { MyReturnsQueries } from './my-returns.queries.js';
import { ReturnsResolver } from './returns.resolver.js';
import { WorkstreamReturnsService } from './workstream-returns.service.js';

@Module({
  imports: [TimelineModule],
  providers: [MyReturnsQueries, ReturnLinesService, ReturnsResolver, WorkstreamReturnsService],
  exports: [MyReturnsQueries, ReturnLinesService, WorkstreamReturnsService],
})
export class ReturnsModule {}
