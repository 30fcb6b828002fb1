import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../errors/domain-error.js';

const WINDOW_MINUTES = 15;
const LIMITS = { email: 8, address: 60 } as const;
/** Calls of one kind from one source in a window: a calendar that is read every minute is read often enough. */
const CALLS = { calendar: 60, 'calendar-miss': 60, 'return-link': 600, 'return-link-miss': 30 } as const;

/** Counts sign-ins that failed by e-mail and by address, whether or not the account exists: the answer tells nothing. */
@Injectable()
export class ThrottleService {
  constructor(private readonly db: DataSource) {}

  /**
   * Counts an attempt before the password is looked at: a hundred guesses sent at once must not all find the count
   * of none. A right password gives it back.
   */
  async take(email: string, address: string | null): Promise<void> {
    await this.check(email, address);
    for (const bucket of buckets(email, address)) {
      const [row] = await this.db.query(COUNT_ONE, [bucket, WINDOW_MINUTES]);
      if (row.failures > limitOf(bucket)) throw tooMany(row.wait);
    }
  }

  /** The password was right: nothing counts against the e-mail any more, and this attempt not against the address. */
  async giveBack(email: string, address: string | null): Promise<void> {
    await this.db.query('delete from sign_in_attempt where bucket = $1', [`email:${email}`]);
    await this.db.query(
      'update sign_in_attempt set failures = failures - 1 where bucket = $1 and failures > 0',
      [`address:${address}`],
    );
  }

  /** Counts a call that no password guards, and refuses what is too many of them. */
  async count(kind: keyof typeof CALLS, source: string): Promise<void> {
    const [row] = await this.db.query(COUNT_ONE, [`${kind}:${source}`, WINDOW_MINUTES]);
    if (row.failures > CALLS[kind]) throw tooMany(row.wait);
  }

  private async check(email: string, address: string | null): Promise<void> {
    const rows: { bucket: string; failures: number; wait: number }[] = await this.db.query(
      `select bucket, failures, ceil(extract(epoch from window_start + make_interval(mins => $2) - now()))::int as wait
         from sign_in_attempt where bucket = any($1) and window_start > now() - make_interval(mins => $2)`,
      [buckets(email, address), WINDOW_MINUTES],
    );
    const full = rows.find((row) => row.failures >= limitOf(row.bucket));
    if (full) throw tooMany(full.wait);
  }
}

const COUNT_ONE = `
  insert into sign_in_attempt as a (bucket, window_start, failures) values ($1, now(), 1)
  on conflict (bucket) do update set
    failures = case when a.window_start > now() - make_interval(mins => $2) then a.failures + 1 else 1 end,
    window_start = case when a.window_start > now() - make_interval(mins => $2) then a.window_start else now() end
  returning failures, ceil(extract(epoch from window_start + make_interval(mins => $2) - now()))::int as wait`;

function limitOf(bucket: string): number {
  return bucket.startsWith('email:') ? LIMITS.email : LIMITS.address;
}

function tooMany(wait: number): DomainError {
  return new DomainError('TOO_MANY_ATTEMPTS', { retryAfterSeconds: wait });
}

function buckets(email: string, address: string | null): string[] {
  return address === null ? [`email:${email}`] : [`email:${email}`, `address:${address}`];
}
