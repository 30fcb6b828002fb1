import { Module } from '@nestjs/common';
import { CalendarController } from './calendar.controller.js';
import { CalendarFeedsResolver } from './calendar-feeds.resolver.js';
import { CalendarFeedsService } from './calendar-feeds.service.js';

@Module({ controllers: [CalendarController], providers: [CalendarFeedsResolver, CalendarFeedsService] })
export class CalendarFeedsModule {}
