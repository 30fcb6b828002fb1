import { Module } from '@nestjs/common';
import { ProjectionModule } from '../projection/index.js';
import { CalendarDaysService } from './calendar-days.service.js';
import { CalendarPreviewService } from './calendar-preview.service.js';
import { CalendarSettingsQueries } from './calendar-settings.queries.js';
import { CalendarSettingsResolver } from './calendar-settings.resolver.js';
import { HolidayDivisionService } from './holiday-division.service.js';
import { RestrictedPeriodsService } from './restricted-periods.service.js';

@Module({
  imports: [ProjectionModule],
  providers: [
    CalendarDaysService,
    CalendarPreviewService,
    CalendarSettingsQueries,
    CalendarSettingsResolver,
    HolidayDivisionService,
    RestrictedPeriodsService,
  ],
})
export class CalendarSettingsModule {}
