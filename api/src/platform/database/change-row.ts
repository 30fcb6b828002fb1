import type { EntityManager, EntityTarget } from 'typeorm';
import { DomainError, notFound } from '../errors/domain-error.js';

export interface RowKey {
  officeId: string;
  id: string;
}

/**
 * Changes one row on the version that the caller saw, and answers the new row. A stale version changes nothing and is
 * answered with the row as it stands now, so that the screen can show mine, theirs and base.
 * The key and the version are in the WHERE, because `save()` would overwrite newer data without a word.
 */
export async function changeRow<E extends StoredRow>(
  tx: EntityManager,
  entity: abstract new () => E,
  key: RowKey,
  expectedVersion: number,
  change: Partial<E>,
): Promise<E> {
  const where = { officeId: key.officeId, id: key.id };
  const target = entity as EntityTarget<StoredRow>;
  const done = await tx.update(target, { ...where, version: expectedVersion }, change as Partial<StoredRow>);
  const current = (await tx.findOneBy(target, where)) as E | null;
  if (!current) throw notFound('row');
  if (done.affected === 0) throw new DomainError('STALE_VERSION', { expectedVersion, current });
  return current;
}

/**
 * Takes a row for this transaction on the version that the caller saw, before other rows that hang on it are written.
 * Whoever comes second waits here, and is then told that the version is stale.
 */
export async function takeRow<E extends StoredRow>(
  tx: EntityManager,
  entity: abstract new () => E,
  key: RowKey,
  expectedVersion: number,
): Promise<E> {
  const where = { officeId: key.officeId, id: key.id };
  const target = entity as EntityTarget<StoredRow>;
  const current = (await tx.findOne(target, { where, lock: { mode: 'pessimistic_write' } })) as E | null;
  if (!current) throw notFound('row');
  if (current.version !== expectedVersion)
    throw new DomainError('STALE_VERSION', { expectedVersion, current });
  return current;
}

type StoredRow = RowKey & { version: number };
