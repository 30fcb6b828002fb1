import type { EntityManager, EntityTarget } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import type { OfficeRow } from '../../platform/database/office-row.js';
import { badInput, notFound, orNotFound, refused } from '../../platform/errors/domain-error.js';
import { allowOnBody, type ReachedBody, reachBody, refuseArchived } from './body-access.js';
import type { EndOfBodyPartInput } from './constitution.inputs.js';

/** The body, for somebody who may change it. */
export async function bodyToChange(tx: EntityManager, actor: SignedIn, bodyId: string): Promise<ReachedBody> {
  const reached = await reachBody(tx, actor, bodyId);
  allowOnBody(actor, 'body:edit', reached);
  refuseArchived(reached);
  return reached;
}

type PartOfBody = OfficeRow & { bodyId: string };

/** A stored part of a body, for somebody who may change the body; one of a body that is not read is not there. */
export async function partToChange<Part extends PartOfBody>(
  tx: EntityManager,
  actor: SignedIn,
  entity: abstract new () => Part,
  id: string,
  what: string,
): Promise<Part> {
  const key = { officeId: actor.officeId, id };
  const part = (await tx.findOneBy(entity as EntityTarget<PartOfBody>, key)) as Part | null;
  if (!part) throw notFound(what);
  const reached = await orNotFound(what, reachBody(tx, actor, part.bodyId));
  allowOnBody(actor, 'body:edit', reached);
  refuseArchived(reached);
  return part;
}

type HeldPart = PartOfBody & { heldFrom: string | null; heldTo: string | null };

/** `BODY-6`: what began on a day ends on that day or later. Example: begun on 1 November, ended on 31 October is refused. */
export async function endPart<Part extends HeldPart>(
  tx: EntityManager,
  entity: abstract new () => Part,
  part: Part,
  { expectedVersion, heldTo, reason }: EndOfBodyPartInput,
): Promise<void> {
  if (reason.trim() === '') throw badInput('reason', 'Say why it ends.');
  if (part.heldFrom !== null && heldTo < part.heldFrom)
    throw refused([
      {
        rule: 'BODY-6',
        severity: 'E',
        field: 'heldTo',
        message: `It began on ${part.heldFrom}; it cannot end before.`,
      },
    ]);
  await changeRow(tx, entity as abstract new () => HeldPart, part, expectedVersion, { heldTo });
}
