import type { Problem } from '@gantry/shared/errors/error-codes';
import { declarationsEntryProblems } from '@gantry/shared/governance/interests';
import type { EntityManager } from 'typeorm';
import type { Meeting } from './meeting.entity.js';

/** `INT-2` for a stored meeting. */
export async function declarationsEntry(tx: EntityManager, { officeId, id }: Meeting): Promise<Problem[]> {
  const found = await tx.query(
    'select from declaration where office_id = $1 and meeting_id = $2 and archived_at is null limit 1',
    [officeId, id],
  );
  return declarationsEntryProblems(found.length > 0);
}
