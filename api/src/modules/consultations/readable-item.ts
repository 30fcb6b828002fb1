import { mayRead } from '@gantry/shared/policy/policy';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { uuidOf } from '../../platform/graphql/uuid-of.js';

/** An item of the plan that the actor may see; every other is not there. */
export async function readableItem(
  db: Pick<EntityManager, 'query'>,
  actor: SignedIn,
  id: string,
  programmeId: string | null = null,
): Promise<{ id: string; programmeId: string }> {
  const { officeId } = actor;
  const [item] = await db.query(
    `select id, programme_id as "programmeId", workstream_id as "workstreamId", body_id as "bodyId", classification
       from plan_item
      where office_id = $1 and id = $2 and ($3::uuid is null or programme_id = $3) and archived_at is null
        and (known_from is null or known_from <= office_today($1))`,
    [officeId, uuidOf(id), programmeId],
  );
  if (!item || !mayRead(actor, { officeId, ...item })) throw notFound('plan item');
  return item;
}
