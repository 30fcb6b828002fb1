import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';

const EVERY_MS = 3_600_000;
/** What passes, and how long it is kept. Nothing here is a record: those stay for ever. */
const EXPIRES = [
  "delete from idempotency_key where created_at < now() - interval '24 hours'",
  "delete from session where coalesce(ended_at, expires_at) < now() - interval '30 days'",
  "delete from sign_in_link where expires_at < now() - interval '30 days'",
  "delete from sign_in_attempt where window_start < now() - interval '1 day'",
] as const;

/** Takes away what has run out, once an hour in every process; two at once do no harm. */
@Injectable()
export class Housekeeping implements OnModuleInit, OnModuleDestroy {
  private readonly log = new Logger('housekeeping');
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly db: DataSource) {}

  onModuleInit(): void {
    this.timer = setInterval(() => void this.tidy().catch((error) => this.log.warn(String(error))), EVERY_MS);
    this.timer.unref();
  }

  onModuleDestroy(): void {
    if (this.timer) clearInterval(this.timer);
  }

  async tidy(): Promise<void> {
    for (const statement of EXPIRES) await this.db.query(statement);
  }
}
