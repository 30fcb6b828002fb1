import { startEmbedded } from '../platform/embedded-postgres/start-embedded.js';
import { CHECKOUT } from '../platform/places.js';
import { dataDir } from './checkout.js';
import { checkGivenDatabase, shown } from './given-database.js';
import type { Output } from './output.js';

export interface OpenDatabase {
  /** May change tables: migrations, backup and restore. */
  ownerUrl: string;
  /** What requests use. Equal to the owner's where one login is all that was given. */
  appUrl: string;
  kind: 'embedded' | 'given';
  /** For people; without a password. */
  where: string;
  close(): Promise<void>;
}

/** The database of DATABASE_URL, or our own, started if it does not run yet. */
export async function openDatabase(
  output: Output,
  env: NodeJS.ProcessEnv = process.env,
): Promise<OpenDatabase> {
  if (env.DATABASE_URL) {
    await checkGivenDatabase(env.DATABASE_URL);
    return {
      ownerUrl: env.DATABASE_URL,
      appUrl: env.DATABASE_APP_URL ?? env.DATABASE_URL,
      kind: 'given',
      where: shown(env.DATABASE_URL),
      close: async () => undefined,
    };
  }
  const database = await startEmbedded({
    checkout: CHECKOUT,
    dataDir: dataDir(env),
    say: (line) => output.say(line),
  });
  return {
    ownerUrl: database.ownerUrl,
    appUrl: database.appUrl,
    kind: 'embedded',
    where: database.folder,
    close: () => database.stop(),
  };
}

/** Opens, works, closes: whatever happens, a database that was started for this one command stops again. */
export async function withDatabase<T>(
  output: Output,
  work: (database: OpenDatabase) => Promise<T>,
): Promise<T> {
  const database = await openDatabase(output);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
