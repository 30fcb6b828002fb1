import type { ActionStep } from '@gantry/shared/governance/action-rules';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { takeRow } from '../../platform/database/change-row.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { reachBody, refuseArchived } from '../governing-bodies/index.js';
import { mustBeLive, readableProgramme } from '../programmes/index.js';
import { ActionItem } from './action-item.entity.js';
import { actionView, mayEditAction } from './action-view.js';

const OF_OWNER: ReadonlySet<ActionStep> = new Set(['START', 'COMPLETE']);

/** A stored action that the actor may read and take this step with, on the version that they saw. */
export async function actionToChange(
  tx: EntityManager,
  actor: SignedIn,
  step: ActionStep,
  { id, expectedVersion }: { id: string; expectedVersion: number },
): Promise<ActionItem> {
  const { bodyId, programmeId, isMine, state } = await actionView(tx, actor, id);
  const reached = bodyId === null ? null : await reachBody(tx, actor, bodyId);
  const isOfOwner = OF_OWNER.has(step) || (step === 'REOPEN' && state === 'IN_PROGRESS');
  const served = reached?.programmeIds ?? [];
  if (!(isMine && isOfOwner) && !mayEditAction(actor, { bodyId, programmeId, served }))
    throw new DomainError('FORBIDDEN', { action: 'action:edit' });
  if (reached) refuseArchived(reached);
  if (programmeId !== null) mustBeLive(await readableProgramme(tx, actor, programmeId));
  return takeRow(tx, ActionItem, { officeId: actor.officeId, id }, expectedVersion);
}
