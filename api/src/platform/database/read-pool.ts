import { Pool, type QueryResultRow } from 'pg';
import { type PastReading, pastReading } from '../as-at/as-at-context.js';
import { AsAtPool } from '../as-at/as-at-pool.js';

export interface ReadPoolOptions {
  url: string;
  role: string | null;
  size?: number;
}

/**
 * The pool behind the heavy screens: flat statements, prepared by name, run side by side. TypeORM cannot name
 * statements, and naming them halves what they cost. While the record is read as it was, they go to the views of that moment.
 */
export class ReadPool {
  private readonly pool: Pool;
  private readonly past: AsAtPool;

  constructor({ url, role, size }: ReadPoolOptions) {
    const patience = '-c statement_timeout=15s -c default_transaction_read_only=on';
    this.pool = new Pool({
      connectionString: url,
      max: size ?? 10,
      connectionTimeoutMillis: 15_000,
      application_name: 'gantry read',
      options: role === null ? patience : `${patience} -c role=${role}`,
    });
    this.pool.on('error', () => undefined);
    this.past = new AsAtPool({ url, role });
  }

  /** Rows of a statement that is prepared once a connection under `name`. */
  async rows<R extends QueryResultRow>(name: string, text: string, values: unknown[]): Promise<R[]> {
    const past = pastReading();
    if (past !== null) return this.pastRows<R>(past, name, text, values);
    const result = await this.pool.query<R>({ name, text, values });
    return result.rows;
  }

  async close(): Promise<void> {
    await Promise.all([this.pool.end(), this.past.close()]);
  }

  private async pastRows<R extends QueryResultRow>(
    past: PastReading,
    name: string,
    text: string,
    values: unknown[],
  ): Promise<R[]> {
    const client = await this.past.take(past);
    try {
      const result = await client.query<R>({ name, text, values });
      return result.rows;
    } finally {
      client.release();
    }
  }
}
