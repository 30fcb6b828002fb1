import { day } from '@gantry/shared/dates/day';
import type { Problem } from '@gantry/shared/errors/error-codes';
import { type Action, can } from '@gantry/shared/policy/policy';
import type { EntityManager, EntityTarget } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { DomainError, notFound, orNotFound, refused } from '../../platform/errors/domain-error.js';
import { mustBeLive, Pathway, type ReadableProgramme, readableProgramme } from '../programmes/index.js';
import { decisionPointedAt } from '../scrutiny/index.js';
import { BusinessCase } from './business-case.entity.js';

type Placed = (Pathway | BusinessCase) & { workstreamId: string };

/** Who may do this to what belongs to a workstream. */
export function allowOn(
  actor: SignedIn,
  action: Action,
  programme: ReadableProgramme,
  workstreamId: string,
): void {
  const subject = { officeId: actor.officeId, programmeId: programme.id, workstreamId };
  if (!can(actor, action, subject)) throw new DomainError('FORBIDDEN', { action });
  mustBeLive(programme);
}

/**
 * The pathway, held until the change is done: rules of its stages, tests and cases read one another. For whoever may not
 * read it, it is not there; `what` is what was asked for.
 */
export const pathwayAtHand = (
  tx: EntityManager,
  actor: SignedIn,
  action: Action,
  id: string,
  what = 'pathway',
) => atHand(tx, actor, action, Pathway, id, what);

/** The business case, held until the change is done. */
export const caseAtHand = (
  tx: EntityManager,
  actor: SignedIn,
  action: Action,
  id: string,
  what = 'business case',
) => atHand(tx, actor, action, BusinessCase, id, what);

async function atHand<E extends Placed>(
  tx: EntityManager,
  actor: SignedIn,
  action: Action,
  entity: new () => E,
  id: string,
  what: string,
): Promise<{ found: E; programme: ReadableProgramme }> {
  const where = { officeId: actor.officeId, id };
  const target = entity as EntityTarget<Placed>;
  const found = (await tx.findOne(target, { where, lock: { mode: 'pessimistic_write' } })) as E | null;
  if (!found) throw notFound(what);
  const programme = await orNotFound(what, readableProgramme(tx, actor, found.programmeId));
  if (!programme.filter.classes.includes('OFFICIAL')) throw notFound(what);
  allowOn(actor, action, programme, found.workstreamId);
  return { found, programme };
}

/** A workstream of the programme that is still worked in. */
export async function workstreamMustBeLive(
  tx: EntityManager,
  officeId: string,
  programmeId: string,
  id: string,
): Promise<void> {
  const [found] = await tx.query(
    'select id from workstream where office_id = $1 and programme_id = $2 and id = $3 and archived_at is null',
    [officeId, programmeId, id],
  );
  if (!found) throw notFound('workstream');
}

/** A decision that something stands by: taken, and not lapsed. Otherwise the rule of the step refuses it. */
export async function standingDecision(
  tx: EntityManager,
  officeId: string,
  programme: ReadableProgramme,
  id: string | null | undefined,
  rule: string,
): Promise<string | null> {
  if (!id) return null;
  const { shown, takenOn, effect } = await decisionPointedAt(tx, officeId, programme, id);
  const refuse = (message: string): Problem => ({ rule, severity: 'E', field: 'decisionId', message });
  if (takenOn === null || day(takenOn) > day(programme.today))
    throw refused([refuse(`${shown.code} is not taken yet. Name it once it is.`)]);
  if (effect === 'LAPSED') throw refused([refuse(`${shown.code}: ${shown.effectSentence}`)]);
  return id;
}
