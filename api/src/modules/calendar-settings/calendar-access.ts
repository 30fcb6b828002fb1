import { can } from '@gantry/shared/policy/policy';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { badInput, DomainError, notFound, orNotFound } from '../../platform/errors/domain-error.js';
import { allowOnBody, canOnBody, reachBody, refuseArchived } from '../governing-bodies/index.js';
import { mustBeLive, readableProgramme } from '../programmes/index.js';

export interface CalendarScope {
  programmeId: string | null;
  bodyId: string | null;
}

/**
 * Lets nobody change a calendar but who may: that of the office for all of it, that of a programme there, that of a body
 * for it. Whoever may not even read a programme or body is answered as if it were not there.
 */
export async function allowOnCalendar(
  db: EntityManager,
  actor: SignedIn,
  { programmeId, bodyId }: CalendarScope,
): Promise<void> {
  if (programmeId !== null && bodyId !== null)
    throw badInput(
      'bodyId',
      'A day belongs to the calendar of a programme or of a body, not to both.',
      'CAL-4',
    );
  if (bodyId !== null) {
    const reached = await reachBody(db, actor, bodyId);
    allowOnBody(actor, 'calendar:edit', reached);
    refuseArchived(reached);
    return;
  }
  const programme = programmeId === null ? null : await readableProgramme(db, actor, programmeId);
  if (!can(actor, 'calendar:edit', { officeId: actor.officeId, programmeId: programme?.id ?? null }))
    throw new DomainError('FORBIDDEN', { action: 'calendar:edit' });
  if (programme) mustBeLive(programme);
}

/** The same for a row that is there: `what` is what is not there for whoever may not know of its calendar. */
export async function allowOnRow(
  db: EntityManager,
  actor: SignedIn,
  row: CalendarScope | null,
  what: string,
): Promise<void> {
  if (row === null) throw notFound(what);
  await orNotFound(what, allowOnCalendar(db, actor, row));
}

/** Asked for a screen, which shows no button that would only be refused. */
export async function mayEditCalendar(
  db: EntityManager,
  actor: SignedIn,
  { programmeId, bodyId }: CalendarScope,
): Promise<boolean> {
  if (bodyId !== null) return canOnBody(actor, 'calendar:edit', await reachBody(db, actor, bodyId));
  return can(actor, 'calendar:edit', { officeId: actor.officeId, programmeId });
}
