import { Module } from '@nestjs/common';
import { TimelineQueries } from './timeline.queries.js';
import { TimelineResolver } from './timeline.resolver.js';

@Module({ providers: [TimelineQueries, TimelineResolver], exports: [TimelineQueries] })
export class TimelineModule {}
