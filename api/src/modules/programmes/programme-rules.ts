import { can } from '@gantry/shared/policy/policy';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { badInput, refused } from '../../platform/errors/domain-error.js';
import { Programme } from './programme.entity.js';
import type { ReadableProgramme } from './readable-programme.js';

/** A code names one programme of the office, archived ones included: old addresses must not lead to a new programme. */
export async function codeMustBeFree(tx: EntityManager, actor: SignedIn, code: string): Promise<void> {
  const { officeId } = actor;
  const taken = await tx.findOneBy(Programme, { officeId, code });
  if (!taken) return;
  const isArchived =
    taken.archivedAt !== null && can(actor, 'programme:read', { officeId, programmeId: taken.id });
  throw badInput(
    'code',
    `There is ${isArchived ? 'an archived programme' : 'a programme'} “${code}” already. Choose another code.`,
  );
}

export function mustTakeProgrammes({
  name,
  isArchived,
}: Pick<ReadableProgramme, 'name' | 'isArchived'>): void {
  if (isArchived)
    throw badInput(
      'parentId',
      `${name} is archived. Restore it first, or choose another programme.`,
      'PRG-2',
    );
}

/** Refuses a parent that is the programme itself or stands below it: the tree of programmes has no circle. */
export async function mustNotCircle(
  tx: EntityManager,
  programme: Pick<Programme, 'officeId' | 'id' | 'name'>,
  parentId: string,
): Promise<void> {
  const [row] = await tx.query(
    `with recursive above as (
       select id, parent_id from programme where office_id = $1 and id = $3
       union
       select p.id, p.parent_id from programme p join above a on p.office_id = $1 and p.id = a.parent_id)
     select exists (select from above where id = $2) as "isCircle"`,
    [programme.officeId, programme.id, parentId],
  );
  if (row.isCircle)
    throw badInput(
      'parentId',
      `${programme.name} cannot belong to itself or to a programme below it. Choose one that stands outside it.`,
      'PRG-3',
    );
}

export async function nothingLiveBelow(tx: EntityManager, programme: Programme): Promise<void> {
  const [{ count }] = await tx.query(
    'select count(*)::int as count from programme where office_id = $1 and parent_id = $2 and archived_at is null',
    [programme.officeId, programme.id],
  );
  if (count === 0) return;
  const below = count === 1 ? 'one programme' : `${count} programmes`;
  const message = `${programme.name} still has ${below} below it. Archive what is below or put it elsewhere first.`;
  throw refused([{ rule: 'PRG-4', severity: 'E', field: null, message }]);
}
