import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { OpenDatabase } from './open-database.js';

/** A short-lived connection as the owner, for a command that has no person signed in. */
export async function withOwner<T>(ownerUrl: string, work: (db: DataSource) => Promise<T>): Promise<T> {
  const db = await new DataSource({ type: 'postgres', url: ownerUrl, installExtensions: false }).initialize();
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}

/** One transaction whose audit events say that they came from the command line. */
export function fromCommandLine<T>(
  { ownerUrl }: OpenDatabase,
  action: string,
  work: (tx: EntityManager) => Promise<T>,
): Promise<T> {
  return withOwner(ownerUrl, (db) =>
    db.transaction(async (tx) => {
      await tx.query(
        `select set_config('gantry.action', $1, true), set_config('gantry.change', $2, true),
                set_config('gantry.reason', 'From the command line', true)`,
        [action, uuid()],
      );
      return work(tx);
    }),
  );
}
