import { Pool, type QueryResultRow } from 'pg';

export interface ReadPoolOptions {
  url: string;
  role: string | null;
  size?: number;
}

/**
 * The pool behind the heavy screens: flat statements, prepared by name, run side by side. TypeORM cannot name
 * statements, and naming them halves what they cost.
 */
export class ReadPool {
  private readonly pool: Pool;

  constructor({ url, role, size }: ReadPoolOptions) {
    const patience = '-c statement_timeout=15s -c default_transaction_read_only=on';
    this.pool = new Pool({
      connectionString: url,
      max: size ?? 10,
      connectionTimeoutMillis: 5_000,
      application_name: 'gantry read',
      options: role === null ? patience : `${patience} -c role=${role}`,
    });
    this.pool.on('error', () => undefined);
  }

  /** Rows of a statement that is prepared once a connection under `name`. */
  async rows<R extends QueryResultRow>(name: string, text: string, values: unknown[]): Promise<R[]> {
    const result = await this.pool.query<R>({ name, text, values });
    return result.rows;
  }

  close(): Promise<void> {
    return this.pool.end();
  }
}
