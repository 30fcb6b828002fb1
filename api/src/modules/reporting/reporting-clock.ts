import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { APP_CONFIG, type AppConfig } from '../../platform/config/app-config.js';
import { ChangeFeed } from '../../platform/live/change-feed.js';
import { DayClock } from '../../platform/live/day-clock.js';
import { Reminders } from './reminders.service.js';

/** Sees to the reminders of reporting periods when a day begins. */
@Injectable()
export class ReportingClock implements OnModuleInit, OnModuleDestroy {
  private readonly clock: DayClock;

  constructor(
    reminders: Reminders,
    feed: ChangeFeed,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {
    this.clock = new DayClock('Reminders of returns', feed, (officeId) => reminders.runDue(officeId));
  }

  onModuleInit(): void {
    if (this.config.mode !== 'test') this.clock.start();
  }

  onModuleDestroy(): Promise<void> {
    return this.clock.stop();
  }
}
