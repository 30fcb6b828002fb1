import type { EntityManager } from 'typeorm';
import { refused } from '../../platform/errors/domain-error.js';

/**
 * Refuses when nobody would be left to manage people. Call it after the change, in its transaction. The office row is
 * locked first (`lockAdministrators`), so that two administrators cannot remove each other at once.
 */
export async function someAdministratorStays(tx: EntityManager, officeId: string): Promise<void> {
  const [row] = await tx.query(
    `select exists (
       select from role_grant g
         join person p on p.office_id = g.office_id and p.id = g.person_id
         join credential c on c.id = p.credential_id
        where g.office_id = $1 and g.role = 'ADMINISTRATOR' and g.ended_at is null
          and p.deactivated_at is null and c.disabled_at is null) as stays`,
    [officeId],
  );
  if (!row.stays)
    throw refused([
      {
        rule: 'ROLE-4',
        severity: 'E',
        field: null,
        message: 'This is the last administrator. Make somebody else administrator first.',
      },
    ]);
}

export async function lockAdministrators(tx: EntityManager, officeId: string): Promise<void> {
  await tx.query('select id from office where id = $1 for no key update', [officeId]);
}
