import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { badInput, notFound } from '../../platform/errors/domain-error.js';
import type { RoleInput } from './person.inputs.js';
import { RoleGrant } from './role-grant.entity.js';

/** Gives a role on what the office really has today: what is of another office or published later is not there. */
export async function giveRole(
  tx: EntityManager,
  officeId: string,
  personId: string,
  asked: RoleInput,
): Promise<void> {
  const grant = {
    officeId,
    id: uuid(),
    personId,
    role: asked.role,
    scope: asked.scope,
    programmeId: asked.programmeId ?? null,
    workstreamId: asked.workstreamId ?? null,
    bodyId: asked.bodyId ?? null,
  };
  const fits = {
    OFFICE: !grant.programmeId && !grant.workstreamId && !grant.bodyId,
    PROGRAMME: grant.programmeId && !grant.workstreamId && !grant.bodyId,
    WORKSTREAM: grant.programmeId && grant.workstreamId && !grant.bodyId,
    BODY: !grant.programmeId && !grant.workstreamId && grant.bodyId,
  };
  if (!fits[asked.scope]) throw badInput('role.scope', SCOPE_SENTENCE[asked.scope]);
  if (asked.role === 'ADMINISTRATOR' && asked.scope !== 'OFFICE')
    throw badInput('role.scope', 'An administrator manages the whole office: grant it on the office.');
  const [row] = await tx.query(
    `select ($2::uuid is null or exists (select from programme where office_id = $1 and id = $2
                                            and (known_from is null or known_from <= office_today($1)))) as programme,
            ($3::uuid is null or exists (select from workstream where office_id = $1 and programme_id = $2 and id = $3)) as workstream,
            ($4::uuid is null or exists (select from body where office_id = $1 and id = $4
                                            and (known_from is null or known_from <= office_today($1)))) as body,
            exists (select from role_grant where office_id = $1 and person_id = $5 and role = $6 and ended_at is null
                       and programme_id is not distinct from $2 and workstream_id is not distinct from $3
                       and body_id is not distinct from $4) as held`,
    [officeId, grant.programmeId, grant.workstreamId, grant.bodyId, personId, grant.role],
  );
  for (const what of ['programme', 'workstream', 'body'] as const) if (!row[what]) throw notFound(what);
  if (row.held) throw badInput('role', 'They hold this role already.');
  await tx.insert(RoleGrant, grant);
}

const SCOPE_SENTENCE = {
  OFFICE: 'A role on the office names no programme, workstream or body.',
  PROGRAMME: 'Name the programme, and nothing else.',
  WORKSTREAM: 'Name the workstream and its programme.',
  BODY: 'Name the body, and nothing else.',
} as const;
