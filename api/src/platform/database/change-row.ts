import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
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
export async function changeRow<E extends ObjectLiteral & RowKey & { version: number }>(
  tx: EntityManager,
  entity: EntityTarget<E>,
  key: RowKey,
  expectedVersion: number,
  change: Partial<E>,
): Promise<E> {
  const where = { officeId: key.officeId, id: key.id } as Partial<E>;
  const done = await tx.update(entity, { ...where, version: expectedVersion } as Partial<E>, change as never);
  const current = await tx.findOneBy(entity, where);
  if (!current) throw notFound('row');
  if (done.affected === 0) throw new DomainError('STALE_VERSION', { expectedVersion, current });
  return current;
}
