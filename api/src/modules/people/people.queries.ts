import type { EntityManager } from 'typeorm';
import type { OwnerChoiceType, PersonType, RoleGrantType } from './person.types.js';

type Db = Pick<EntityManager, 'query'>;

/** Everybody of the office, or the one with this id, with the roles that stand. */
export async function personRows(db: Db, officeId: string, id: string | null = null): Promise<PersonType[]> {
  const people: PersonType[] = await db.query(
    `select p.id, p.version, p.name, p.job_title as "jobTitle", o.name as "organisationName", c.email,
            c.password_hash is not null as "hasPassword",
            p.deactivated_at is not null or c.disabled_at is not null as "isDeactivated",
            (select max(s.last_seen_at) from session s where s.office_id = p.office_id and s.person_id = p.id) as "lastSeenAt"
       from person p
       left join organisation o on o.office_id = p.office_id and o.id = p.organisation_id
       left join credential c on c.id = p.credential_id
      where p.office_id = $1 and ($2::uuid is null or p.id = $2)
      order by p.deactivated_at is not null, p.name, p.id`,
    [officeId, id],
  );
  const grants: (RoleGrantType & { personId: string })[] = await db.query(
    `select g.id, g.version, g.person_id as "personId", g.role, g.scope, g.programme_id as "programmeId",
            g.workstream_id as "workstreamId", g.body_id as "bodyId", g.created_at as since,
            coalesce(b.name, w.name, coalesce(pr.short_name, pr.name), 'Whole office') as "scopeName"
       from role_grant g
       left join programme pr on pr.office_id = g.office_id and pr.id = g.programme_id
       left join workstream w on w.office_id = g.office_id and w.id = g.workstream_id
       left join body b on b.office_id = g.office_id and b.id = g.body_id
      where g.office_id = $1 and g.ended_at is null and ($2::uuid is null or g.person_id = $2)
      order by g.created_at, g.id`,
    [officeId, id],
  );
  return people.map((person) => ({
    ...person,
    roles: grants.filter((grant) => grant.personId === person.id),
  }));
}

/** Who may own something: people who can still sign in, then posts of these programmes and of the office, with their holders. */
export function ownerChoices(
  db: Db,
  officeId: string,
  programmeIds: readonly string[],
): Promise<OwnerChoiceType[]> {
  return db.query(
    `select 'PERSON' as kind, p.id, p.name, p.job_title as detail, null::uuid as "programmeId"
       from person p where p.office_id = $1 and p.deactivated_at is null
     union all
     select 'POST', po.id, po.title, h.name, po.programme_id
       from post po
       left join post_holder h on h.office_id = po.office_id and h.post_id = po.id
        and office_today($1) between coalesce(h.held_from, '-infinity') and coalesce(h.held_to, 'infinity')
       left join body b on b.office_id = po.office_id and b.id = po.body_id
      where po.office_id = $1 and po.archived_at is null and (po.programme_id is null or po.programme_id = any($2::uuid[]))
        and (b.known_from is null or b.known_from <= office_today($1))
      order by 1, 3`,
    [officeId, programmeIds],
  );
}
