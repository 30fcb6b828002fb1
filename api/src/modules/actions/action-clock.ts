import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { APP_CONFIG, type AppConfig } from '../../platform/config/app-config.js';
import { ChangeFeed } from '../../platform/live/change-feed.js';
import { DayClock } from '../../platform/live/day-clock.js';
import { ActionReminders } from './action-reminders.service.js';

/** Sees to the reminders of actions when a day begins. */
@Injectable()
export class ActionClock implements OnModuleInit, OnModuleDestroy {
  private readonly clock: DayClock;

  constructor(
    reminders: ActionReminders,
    feed: ChangeFeed,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {
    this.clock = new DayClock('Reminders of actions', feed, (officeId) => reminders.runDue(officeId));
  }

  onModuleInit(): void {
    if (this.config.mode !== 'test') this.clock.start();
  }

  onModuleDestroy(): Promise<void> {
    return this.clock.stop();
  }
}
