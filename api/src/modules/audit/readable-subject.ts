import { can, holds, mayRead, mayReadBody, readFilter } from '@gantry/shared/policy/policy';
import type { Classification } from '@gantry/shared/policy/roles';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { notFound } from '../../platform/errors/domain-error.js';
import type { TrailFilter } from './audit.queries.js';
import type { HistoryEntity } from './audit.types.js';

interface Found {
  programmeId: string | null;
  workstreamId: string | null;
  bodyId: string | null;
  classification: Classification;
  isKnown: boolean;
}

/**
 * Whoever may read a row may read its history; for anybody else neither is there. Answers what the history must be
 * filtered by: a record that was exempt once keeps those entries from whom the exemption shut out.
 */
export async function readableSubject(
  db: EntityManager,
  actor: SignedIn,
  entity: HistoryEntity,
  id: string,
): Promise<Pick<TrailFilter, 'classes' | 'workstreams' | 'bodies'>> {
  const [found]: Found[] = await db.query(SUBJECT[entity], [actor.officeId, id]);
  if (!found?.isKnown || !(await mayReadSubject(db, actor, entity, found))) throw notFound('row');
  const filter = found.programmeId === null ? null : readFilter(actor, found.programmeId);
  return {
    classes: filter?.classes ?? ['OPEN'],
    workstreams: filter?.exemptWorkstreamIds ?? [],
    bodies: filter?.exemptBodyIds ?? [],
  };
}

async function mayReadSubject(
  db: EntityManager,
  actor: SignedIn,
  entity: HistoryEntity,
  found: Found,
): Promise<boolean> {
  const { officeId } = actor;
  switch (entity) {
    case 'person':
      return holds(actor, 'programme:configure', { officeId });
    case 'office_clock':
      return can(actor, 'office:read', { officeId });
    case 'body':
    case 'meeting': {
      const served: { id: string }[] = await db.query(
        'select programme_id as id from body_programme where office_id = $1 and body_id = $2',
        [officeId, found.bodyId],
      );
      const bodyId = String(found.bodyId);
      return mayReadBody(actor, { officeId, bodyId, programmeIds: served.map((row) => row.id) });
    }
    default:
      return mayRead(actor, { officeId, ...found });
  }
}

/** Where each kind of row says whose it is. `isKnown` is false for what the office does not know yet. */
const SUBJECT: Record<HistoryEntity, string> = {
  plan_item: `select programme_id as "programmeId", workstream_id as "workstreamId", body_id as "bodyId", classification,
                     known_from is null or known_from <= office_today($1) as "isKnown"
                from plan_item where office_id = $1 and id = $2`,
  risk: `select programme_id as "programmeId", workstream_id as "workstreamId", null as "bodyId", classification,
                known_from is null or known_from <= office_today($1) as "isKnown"
           from risk where office_id = $1 and id = $2`,
  issue: `select programme_id as "programmeId", workstream_id as "workstreamId", null as "bodyId", classification,
                 known_from is null or known_from <= office_today($1) as "isKnown"
            from issue where office_id = $1 and id = $2`,
  decision: `select programme_id as "programmeId", null as "workstreamId", body_id as "bodyId",
                    case when number is null and classification = 'OPEN' then 'OFFICIAL' else classification end as classification,
                    true as "isKnown"
               from decision where office_id = $1 and id = $2`,
  meeting: `select null as "programmeId", null as "workstreamId", body_id as "bodyId", 'OFFICIAL' as classification,
                   known_from is null or known_from <= office_today($1) as "isKnown"
              from meeting where office_id = $1 and id = $2`,
  body: `select null as "programmeId", null as "workstreamId", id as "bodyId", 'OFFICIAL' as classification,
                known_from is null or known_from <= office_today($1) as "isKnown"
           from body where office_id = $1 and id = $2`,
  programme: `select id as "programmeId", null as "workstreamId", null as "bodyId", 'OFFICIAL' as classification,
                     known_from is null or known_from <= office_today($1) as "isKnown"
                from programme where office_id = $1 and id = $2`,
  workstream: `select programme_id as "programmeId", id as "workstreamId", null as "bodyId", 'OFFICIAL' as classification, true as "isKnown"
                 from workstream where office_id = $1 and id = $2`,
  scenario: `select programme_id as "programmeId", workstream_id as "workstreamId", null as "bodyId", 'OFFICIAL' as classification,
                    true as "isKnown"
               from scenario where office_id = $1 and id = $2`,
  person: `select null as "programmeId", null as "workstreamId", null as "bodyId", 'OFFICIAL' as classification, true as "isKnown"
             from person where office_id = $1 and id = $2`,
  office_clock: `select null as "programmeId", null as "workstreamId", null as "bodyId", 'OFFICIAL' as classification, true as "isKnown"
                   from office_clock where office_id = $1 and office_id = $2`,
};
