import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { migrate } from '../../api/src/platform/database/migrate.js';
import {
  type EmbeddedDatabase,
  startEmbedded,
} from '../../api/src/platform/embedded-postgres/start-embedded.js';
import { inTemporaryFolder } from './temporary.js';

export const CHECKOUT = join(import.meta.dirname, '../..');

/** The project's own PostgreSQL with its usual settings, migrated and empty, in a folder of its own. */
export async function withBenchDatabase<T>(
  work: (database: EmbeddedDatabase, folder: string) => Promise<T>,
): Promise<T> {
  return inTemporaryFolder(async (folder) => {
    const database = await startEmbedded({ checkout: CHECKOUT, dataDir: join(folder, 'data') });
    // Ctrl+C must not leave a server behind: it is no child of this process.
    const interrupted = () => {
      const clean = () => rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
      void database
        .stop()
        .then(clean)
        .finally(() => process.exit(130));
    };
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, interrupted);
    try {
      await migrate(database.ownerUrl);
      return await work(database, folder);
    } finally {
      await database.stop();
    }
  });
}
