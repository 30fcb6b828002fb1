import type { DataSource } from 'typeorm';

/**
 * Takes the views of past days away before tables change: a view would hold on to their columns. `buildAsAt` brings them
 * back; who starts in between builds them too.
 */
export async function dropAsAt(db: DataSource): Promise<void> {
  await db.query('drop schema if exists as_at cascade');
}

/** Builds the views of past days where they are missing or do not fit the tables as they are now. */
export async function buildAsAt(db: DataSource): Promise<void> {
  const [{ fits }] = await db.query(
    `select coalesce(obj_description(to_regnamespace('as_at'), 'pg_namespace') = as_at_shape(), false) as fits`,
  );
  if (!fits) await db.query('call build_as_at()');
}
