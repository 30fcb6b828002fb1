import { DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';
import type { MixedList } from 'typeorm/common/MixedList.js';
import { TableNames } from './naming.js';

export interface DatabaseOptions {
  url: string;
  /** A role to drop to on every connection, where the login itself may do more. */
  role: string | null;
  entities: MixedList<EntityTarget<ObjectLiteral> & (abstract new () => unknown)>;
  poolSize?: number;
}

/** What a single statement and an idle transaction may take, and how long a lock is waited for. */
const PATIENCE = '-c statement_timeout=15s -c idle_in_transaction_session_timeout=20s -c lock_timeout=5s';

/** The application's connection pool. It never changes the schema and never creates an extension. */
export function createDataSource(options: DatabaseOptions): DataSource {
  return new DataSource({
    type: 'postgres',
    url: options.url,
    entities: options.entities as never,
    namingStrategy: new TableNames(),
    installExtensions: false,
    synchronize: false,
    extra: {
      max: options.poolSize ?? 12,
      connectionTimeoutMillis: 5_000,
      application_name: 'gantry',
      options: options.role === null ? PATIENCE : `${PATIENCE} -c role=${options.role}`,
    },
  });
}
