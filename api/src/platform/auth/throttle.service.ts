import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../errors/domain-error.js';

const WINDOW_MINUTES = 15;
const LIMITS = { email: 8, address: 60 } as const;

/** Counts failed sign-ins by e-mail and by address, whether or not the account exists: the answer tells nothing. */
@Injectable()
export class ThrottleService {
  constructor(private readonly db: DataSource) {}

  async check(email: string, address: string | null): Promise<void> {
    const rows: { bucket: string; failures: number; wait: number }[] = await this.db.query(
      `select bucket, failures, ceil(extract(epoch from window_start + make_interval(mins => $2) - now()))::int as wait
         from sign_in_attempt where bucket = any($1) and window_start > now() - make_interval(mins => $2)`,
      [buckets(email, address), WINDOW_MINUTES],
    );
    const full = rows.find(
      (row) => row.failures >= (row.bucket.startsWith('email:') ? LIMITS.email : LIMITS.address),
    );
    if (full) throw new DomainError('TOO_MANY_ATTEMPTS', { retryAfterSeconds: full.wait });
  }

  async countFailure(email: string, address: string | null): Promise<void> {
    for (const bucket of buckets(email, address))
      await this.db.query(
        `insert into sign_in_attempt as a (bucket, window_start, failures) values ($1, now(), 1)
         on conflict (bucket) do update set
           failures = case when a.window_start > now() - make_interval(mins => $2) then a.failures + 1 else 1 end,
           window_start = case when a.window_start > now() - make_interval(mins => $2) then a.window_start else now() end`,
        [bucket, WINDOW_MINUTES],
      );
  }

  async forget(email: string): Promise<void> {
    await this.db.query('delete from sign_in_attempt where bucket = $1', [`email:${email}`]);
  }
}

function buckets(email: string, address: string | null): string[] {
  return address === null ? [`email:${email}`] : [`email:${email}`, `address:${address}`];
}
