import { type Action, can, mayRead, mayReadBody } from '@gantry/shared/policy/policy';
import type { Actor, Classification } from '@gantry/shared/policy/roles';
import type { EntityManager } from 'typeorm';
import { DomainError, notFound } from '../../platform/errors/domain-error.js';
import { Body } from './body.entity.js';

/** A body that the actor may know of, with the programmes that it serves as the database says. */
export interface ReachedBody {
  body: Body;
  programmeIds: string[];
  today: string;
}

/** The stored body, for somebody who may read it today. One of elsewhere, one known later and none answer alike. */
export async function reachBody(db: EntityManager, actor: Actor, bodyId: string): Promise<ReachedBody> {
  const body = await db.findOneBy(Body, { officeId: actor.officeId, id: bodyId });
  if (!body) throw notFound('body');
  const [{ today, programme_ids: programmeIds }] = await db.query(
    `select office_today($1)::text as today,
            array(select s.programme_id::text from body_programme s
                    join programme p on p.office_id = s.office_id and p.id = s.programme_id
                   where s.office_id = $1 and s.body_id = $2
                     and (p.known_from is null or p.known_from <= office_today($1))) as programme_ids`,
    [actor.officeId, bodyId],
  );
  const isKnown = body.knownFrom === null || body.knownFrom <= today;
  if (!isKnown || !mayReadBody(actor, { officeId: body.officeId, bodyId: body.id, programmeIds }))
    throw notFound('body');
  return { body, programmeIds, today };
}

/** May this person do this to this body: for the office, for a programme that it serves, or for the body itself? */
export function canOnBody(actor: Actor, action: Action, { body, programmeIds }: ReachedBody): boolean {
  const subject = { officeId: body.officeId, bodyId: body.id };
  return (
    can(actor, action, { ...subject, programmeId: null }) ||
    programmeIds.some((programmeId) => can(actor, action, { ...subject, programmeId }))
  );
}

/** Who may read a body without this action is told so; who may not read it never comes this far. */
export function allowOnBody(actor: Actor, action: Action, reached: ReachedBody): void {
  if (!canOnBody(actor, action, reached)) throw new DomainError('FORBIDDEN', { action });
}

/** May this person read what the body keeps under this class, in any programme that it serves? */
export function mayReadOfBody(
  actor: Actor,
  classification: Classification,
  { body, programmeIds }: ReachedBody,
): boolean {
  return programmeIds.some((programmeId) =>
    mayRead(actor, { officeId: body.officeId, programmeId, bodyId: body.id, classification }),
  );
}

/** Nothing is changed on a body that was put away. */
export function refuseArchived({ body }: ReachedBody): void {
  if (body.archivedAt !== null)
    throw new DomainError('RULE_BROKEN', {
      problems: [
        {
          rule: 'BODY-4',
          severity: 'E',
          field: null,
          message: `${body.name} is archived: ${body.archiveReason}`,
        },
      ],
    });
}
