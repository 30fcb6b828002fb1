import type { Grant } from '@gantry/shared/policy/roles';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from './signed-in.js';

/**
 * A person with the roles that stand now, for what is done on their behalf without a session; null for one who could not
 * sign in any more. `through` stands in the place of the session.
 */
export async function actorOfPerson(
  db: Pick<EntityManager, 'query'>,
  officeId: string,
  personId: string,
  through: string,
): Promise<SignedIn | null> {
  const [row]: { name: string; grants: Grant[] }[] = await db.query(ACTOR, [officeId, personId]);
  return row ? { officeId, personId, sessionId: through, name: row.name, grants: row.grants } : null;
}

const ACTOR = `
  select p.name,
         coalesce((
           select json_agg(json_build_object(
                    'role', g.role, 'scope', g.scope, 'programmeId', g.programme_id, 'bodyId', g.body_id,
                    'workstreamIds', array(
                      with recursive below as (
                        select w.id from workstream w where w.office_id = g.office_id and w.id = g.workstream_id
                        union all
                        select w.id from workstream w join below on w.office_id = g.office_id and w.parent_id = below.id)
                      select id from below),
                    'servedProgrammeIds', array(
                      select b.programme_id from body_programme b where b.office_id = g.office_id and b.body_id = g.body_id)))
             from role_grant g
            where g.office_id = p.office_id and g.person_id = p.id and g.ended_at is null), '[]') as grants
    from person p
    join credential c on c.id = p.credential_id
   where p.office_id = $1 and p.id = $2 and p.deactivated_at is null and c.disabled_at is null`;
