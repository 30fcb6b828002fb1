import { Module } from '@nestjs/common';
import { TimelineModule } from '../timeline/index.js';
import { PeriodsService } from './periods.service.js';
import { Reminders } from './reminders.service.js';
import { ReportingQueries } from './reporting.queries.js';
import { ReportingResolver } from './reporting.resolver.js';
import { ReportingCalendarService } from './reporting-calendar.service.js';
import { ReportingClock } from './reporting-clock.js';
import { ReturnsResolver } from './returns.resolver.js';
import { ReturnsService } from './returns.service.js';

@Module({
  imports: [TimelineModule],
  providers: [
    ReportingResolver,
    ReturnsResolver,
    ReportingQueries,
    ReportingCalendarService,
    PeriodsService,
    ReturnsService,
    Reminders,
    ReportingClock,
  ],
  exports: [ReportingQueries],
})
export class ReportingModule {}
