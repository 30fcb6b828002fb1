import { Pool, type PoolClient } from 'pg';
import type { PastReading } from './as-at-context.js';

export interface AsAtPoolOptions {
  url: string;
  role: string | null;
  size?: number;
}

/** Above every sequence number: the instant alone decides. */
const NO_LAST = '9223372036854775807';
const SET = `
  select set_config('gantry.as_at_office', $1, false), set_config('gantry.as_at', $2, false),
         set_config('gantry.as_at_day', $3, false), set_config('gantry.as_at_seq', $4, false)`;

/**
 * Connections on which every table is what it was: their search path begins with the views of past days, they can change
 * nothing, and none is handed out before it is set to the mark. What the views are made of has no statistics, so the planner
 * would take a view for a few rows and open it again for each of another: it joins by hash instead, and compiles nothing.
 */
export class AsAtPool {
  private readonly pool: Pool;
  private readonly setTo = new WeakMap<PoolClient, string>();

  constructor({ url, role, size }: AsAtPoolOptions) {
    const options = [
      '-c search_path=as_at,public',
      '-c default_transaction_read_only=on',
      '-c statement_timeout=15s',
      '-c jit=off',
      '-c enable_nestloop=off',
      ...(role === null ? [] : [`-c role=${role}`]),
    ];
    this.pool = new Pool({
      connectionString: url,
      max: size ?? 6,
      connectionTimeoutMillis: 15_000,
      application_name: 'gantry as at',
      options: options.join(' '),
    });
    this.pool.on('error', () => undefined);
  }

  /** A connection that reads as at the mark. Give it back with `release`. */
  async take({ officeId, mark }: PastReading): Promise<PoolClient> {
    const client = await this.pool.connect();
    const settings = [officeId, mark.instant, mark.day, mark.lastSeq ?? NO_LAST];
    const key = settings.join(' ');
    if (this.setTo.get(client) === key) return client;
    try {
      this.setTo.delete(client);
      await client.query(SET, settings);
      this.setTo.set(client, key);
      return client;
    } catch (error) {
      client.release(true);
      throw error;
    }
  }

  close(): Promise<void> {
    return this.pool.end();
  }
}
