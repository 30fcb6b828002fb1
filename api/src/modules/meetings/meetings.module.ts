import { Module } from '@nestjs/common';
import { MeetingPostponementService } from './meeting-postponement.service.js';
import { MeetingStepsService } from './meeting-steps.service.js';
import { MeetingsQueries } from './meetings.queries.js';
import { MeetingsResolver } from './meetings.resolver.js';
import { MeetingsService } from './meetings.service.js';

@Module({
  providers: [
    MeetingsResolver,
    MeetingsQueries,
    MeetingsService,
    MeetingStepsService,
    MeetingPostponementService,
  ],
  exports: [MeetingsQueries],
})
export class MeetingsModule {}
