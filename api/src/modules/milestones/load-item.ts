import { type Action, can, mayRead } from '@gantry/shared/policy/policy';
import type { Classification } from '@gantry/shared/policy/roles';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { DomainError, notFound, orNotFound } from '../../platform/errors/domain-error.js';
import { mustBeLive, readableProgramme } from '../programmes/index.js';
import { PlanItem } from './plan-item.entity.js';

/**
 * The stored item, if this person may do this to it; asked before anything is set. Whoever may not even read it, or not
 * yet because it is published after the office's today, gets the same answer as for an item that is not there.
 */
export async function loadItem(
  tx: EntityManager,
  actor: SignedIn,
  id: string,
  action: Action,
  archived = false,
): Promise<PlanItem> {
  const item = await tx.findOneBy(PlanItem, { officeId: actor.officeId, id });
  if (!item) throw notFound('item');
  const programme = await orNotFound('item', readableProgramme(tx, actor, item.programmeId));
  const isKnown = item.knownFrom === null || item.knownFrom <= programme.today;
  if (!isKnown || !isReadable(actor, item)) throw notFound('item');
  if (!can(actor, action, item)) throw new DomainError('FORBIDDEN', { action });
  if (action !== 'programme:read') mustBeLive(programme);
  if ((item.archivedAt !== null) !== archived)
    throw new DomainError('RULE_BROKEN', {
      problems: [
        {
          rule: 'ITEM-3',
          severity: 'E',
          field: null,
          message: archived
            ? 'This item is in the plan already.'
            : 'This item was taken out of the plan. Put it back first.',
        },
      ],
    });
  return item;
}

/** What an objection may call another item of the plan: an exempt title is not given away by naming what is in the way. */
export function nameFor(
  actor: SignedIn,
  item: Pick<PlanItem, 'officeId' | 'programmeId' | 'workstreamId' | 'bodyId' | 'classification' | 'title'>,
): string {
  return isReadable(actor, item) ? item.title : 'an item that you may not see';
}

export function isReadable(
  actor: SignedIn,
  item: Pick<PlanItem, 'officeId' | 'programmeId' | 'workstreamId' | 'bodyId' | 'classification'>,
): boolean {
  return mayRead(actor, { ...item, classification: item.classification as Classification });
}
