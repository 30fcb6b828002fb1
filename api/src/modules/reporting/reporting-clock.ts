import { Inject, Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { Subscription } from 'rxjs';
import { APP_CONFIG, type AppConfig } from '../../platform/config/app-config.js';
import { ChangeFeed } from '../../platform/live/change-feed.js';
import { Reminders } from './reminders.service.js';

const LOOK_EVERY_MS = 600_000;

/**
 * Sees to reminders when a day begins: every ten minutes by the real clock, and at once when the clock of an office is
 * moved on. What was said is not said again, so several processes may look at the same time.
 */
@Injectable()
export class ReportingClock implements OnModuleInit, OnModuleDestroy {
  private readonly log = new Logger('reporting');
  private timer: NodeJS.Timeout | null = null;
  private clocks: Subscription | null = null;
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly reminders: Reminders,
    private readonly feed: ChangeFeed,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  onModuleInit(): void {
    if (this.config.mode === 'test') return;
    this.clocks = this.feed.hints.subscribe(({ entity, officeId }) => {
      if (entity === 'office_clock') this.look(officeId);
    });
    this.timer = setInterval(() => this.look(null), LOOK_EVERY_MS);
    this.timer.unref();
    this.look(null);
  }

  async onModuleDestroy(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    this.clocks?.unsubscribe();
    await this.running;
  }

  private look(officeId: string | null): void {
    this.running = this.running
      .then(() => this.reminders.runDue(officeId))
      .catch((error) => this.log.warn(`Reminders were not written: ${String(error)}`));
  }
}
