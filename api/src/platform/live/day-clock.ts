import { Logger } from '@nestjs/common';
import type { Subscription } from 'rxjs';
import type { ChangeFeed } from './change-feed.js';

const LOOK_EVERY_MS = 600_000;

/**
 * Sees to what is due when a day begins: every ten minutes by the real clock, and at once when the clock of an office is
 * moved on. What it runs says nothing twice, so several processes may look at the same time.
 */
export class DayClock {
  private readonly log = new Logger('clock');
  private timer: NodeJS.Timeout | null = null;
  private clocks: Subscription | null = null;
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly what: string,
    private readonly feed: ChangeFeed,
    private readonly run: (officeId: string | null) => Promise<unknown>,
  ) {}

  start(): void {
    this.clocks = this.feed.hints.subscribe(({ entity, officeId }) => {
      if (entity === 'office_clock') this.look(officeId);
    });
    this.timer = setInterval(() => this.look(null), LOOK_EVERY_MS);
    this.timer.unref();
    this.look(null);
  }

  async stop(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    this.clocks?.unsubscribe();
    await this.running;
  }

  private look(officeId: string | null): void {
    this.running = this.running
      .then(() => this.run(officeId))
      .catch((error) => this.log.warn(`${this.what} were not written: ${String(error)}`));
  }
}
