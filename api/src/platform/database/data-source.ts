import pg from 'pg';
import { DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';
import type { MixedList } from 'typeorm/common/MixedList.js';
import { pastReading } from '../as-at/as-at-context.js';
import { AsAtPool } from '../as-at/as-at-pool.js';
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
  const db = new DataSource({
    type: 'postgres',
    // TypeORM would look for it by name beside itself: how a day is read must be said to one driver, ours.
    driver: pg,
    url: options.url,
    entities: options.entities as never,
    namingStrategy: new TableNames(),
    installExtensions: false,
    synchronize: false,
    extra: {
      max: options.poolSize ?? 12,
      connectionTimeoutMillis: 15_000,
      application_name: 'gantry',
      options: options.role === null ? PATIENCE : `${PATIENCE} -c role=${options.role}`,
    },
  });
  readThePastWhereAsked(db, new AsAtPool({ url: options.url, role: options.role }));
  return db;
}

/** What TypeORM asks of its driver whenever it needs a connection. */
interface Connecting {
  obtainMasterConnection(): Promise<[unknown, (broken?: Error | boolean) => void]>;
  disconnect(): Promise<void>;
}

/** While the record is read as it was, every repository and every query gets a connection to the views of that moment. */
function readThePastWhereAsked(db: DataSource, past: AsAtPool): void {
  const driver = db.driver as unknown as Connecting;
  const connectNow = driver.obtainMasterConnection.bind(driver);
  driver.obtainMasterConnection = async () => {
    const reading = pastReading();
    if (reading === null) return connectNow();
    const client = await past.take(reading);
    return [client, (broken) => client.release(broken)];
  };
  const disconnectNow = driver.disconnect.bind(driver);
  driver.disconnect = async () => {
    await past.close();
    await disconnectNow();
  };
}
