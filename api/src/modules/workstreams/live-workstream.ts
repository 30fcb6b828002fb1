import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { notFound } from '../../platform/errors/domain-error.js';

/** A record belongs to no workstream, or to one of its programme that is not archived. */
export async function workstreamMustBeLive(
  tx: EntityManager,
  actor: SignedIn,
  programmeId: string,
  workstreamId: string | null,
): Promise<void> {
  if (workstreamId === null) return;
  const [row] = await tx.query(
    'select id from workstream where office_id = $1 and programme_id = $2 and id = $3 and archived_at is null',
    [actor.officeId, programmeId, workstreamId],
  );
  if (!row) throw notFound('workstream');
}
